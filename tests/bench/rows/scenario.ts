import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { Edit } from '#lib/domain/scenario.ts';
import { directoryOf } from '#lib/graph/directory.ts';
import { applyScenario } from '#lib/graph/scenario/apply.ts';
import { codesOf } from '#lib/graph/scenario/codes.ts';
import { viewOf } from '#lib/graph/view.ts';
import { effectOf } from '#lib/measures/effect.ts';
import type { Bench } from '../ground.ts';
import { medianOf } from '../timing.ts';

const LIMITS = { S: 4, M: 16, L: 100, XL: undefined };

/** One edit and its whole effect: every headline measure, and the loss of everybody. */
export const scenario: Bench = {
	name: 'scenario',
	sizes: ['S', 'M', 'L'],
	run({ name, records, report, town }) {
		const view = viewOf(records, { ...DEFAULT_LENS });
		const { snapshot } = view;
		const directory = directoryOf(records, view, false);
		const codes = codesOf(snapshot, directory);
		const person = directory.codes[Math.floor(snapshot.helpers / 3)]!;
		const other = directory.codes[Math.floor(snapshot.helpers / 2)]!;
		const household = directory.codes[snapshot.helpers + Math.floor(snapshot.households / 2)]!;
		const edits: readonly Edit[] = [
			{ verb: 'leaves', who: person },
			{ verb: 'introduce', who: person, other },
			{ verb: 'appoint', who: person, household }
		];
		for (const edit of edits) {
			const spent = medianOf(() => effectOf(snapshot, applyScenario(snapshot, codes, [edit])));
			report.below(`a scenario of one edit, "${edit.verb}"`, name, spent, LIMITS[name]);
			if (edit.verb === 'leaves') report.grows('a scenario of one edit', town.from.length, spent);
		}
	}
};
