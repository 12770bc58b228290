import { lensToParameters } from '#lib/domain/lens.ts';
import { changesBetween } from '#lib/graph/changes.ts';
import { changedReading } from '#lib/text/readings/changed.ts';
import type { Store } from '../../store/database/open.ts';
import { openStudy, type Reader, type Study } from '../study.ts';

/**
 * What changed since the measurement before the one that is looked at, in sentences, both
 * seen through the same lens; nothing for the first one, and for a day.
 */
export function sinceLastWave(store: Store, study: Study, reader: Reader): readonly string[] {
	const { scan, columns, lens, base, view } = study;
	const { when } = lens;
	if (typeof when !== 'object' || !('wave' in when)) return [];
	const at = columns.waves.findIndex(({ name }) => name === when.wave);
	const last = columns.waves[at - 1]?.name;
	if (last === undefined) return [];
	const parameters = lensToParameters({ ...lens, when: { wave: last } }, base);
	const before = openStudy(store, scan.uid, parameters, reader)!.view;
	return changedReading(changesBetween(before.snapshot, view.snapshot), last, study.language);
}
