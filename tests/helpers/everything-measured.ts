import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { Collector } from '../../src/cli/measure/collector.ts';
import { namesOf } from '../../src/cli/measure/names.ts';
import { questionsFor } from '../../src/cli/measure/selection.ts';

/** Every quick measure of a snapshot by code, so that two of them can be held together. */
export function everythingMeasured(snapshot: Snapshot, directory: Directory) {
	const names = namesOf(snapshot, directory);
	const collector = new Collector();
	collector.open(names);
	const questions = questionsFor({
		all: false,
		helpers: snapshot.helpers,
		attributes: [],
		group: 'organisation',
		twoMode: false
	});
	for (const question of questions) {
		const result = question.compute(snapshot, { members: question.members });
		collector.add(question, snapshot, names, result);
	}
	return { ...collector.tables, notes: collector.notes };
}
