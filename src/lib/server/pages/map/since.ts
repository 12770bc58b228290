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
	const last = waveBefore(study);
	if (last === undefined) return [];
	const { snapshot } = studyBefore(store, study, reader, last).view;
	return changedReading(changesBetween(snapshot, study.view.snapshot), last, study.language);
}

/** The measurement before the one that is looked at; undefined for the first one, and for a day. */
export function waveBefore({ columns, lens: { when } }: Study): string | undefined {
	if (typeof when !== 'object' || !('wave' in when)) return undefined;
	return columns.waves[columns.waves.findIndex(({ name }) => name === when.wave) - 1]?.name;
}

/** The same scan through the same lens, at another measurement. */
export function studyBefore(
	store: Store,
	{ scan, lens, base }: Study,
	reader: Reader,
	wave: string
): Study {
	const parameters = lensToParameters({ ...lens, when: { wave } }, base);
	return openStudy(store, scan.uid, parameters, reader)!;
}
