import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { mixingOf } from '#lib/graph/walks/groups/mixing.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { MeasureId } from '#lib/measures/index.ts';
import { number } from '../format/numbers.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** Of how many a measure of the net is a share. */
const WHOLES: Partial<Readonly<Record<MeasureId, (snapshot: Snapshot) => number>>> = {
	largest_component_share: ({ helpers }) => helpers,
	cross_organisation_share: (snapshot) => mixingOf(snapshot).counted,
	thin_org_pair_share: (snapshot) => groupPairsOf(snapshot).length,
	density: ({ helpers, directed }) => pairsOf(helpers) * (directed ? 2 : 1)
};

/** A number of the net as people say it: a share is told in its counts, "22 van de 25". */
export function inCounts(
	snapshot: Snapshot,
	id: MeasureId,
	value: number,
	language: Language
): string {
	const whole = WHOLES[id]?.(snapshot);
	if (whole === undefined) return number(value, language);
	return words(language).phrases.partOf({ part: Math.round(value * whole), whole });
}
