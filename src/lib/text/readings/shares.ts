import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { mixingOf } from '#lib/graph/walks/groups/mixing.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { MeasureId } from '#lib/measures/index.ts';
import { number } from '../format/numbers.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';
import { professionalsPerPiece } from './cut-off.ts';

/** A share of the net in its counts. */
type Counts = (
	snapshot: Snapshot,
	share: number
) => { readonly part: number; readonly whole: number };

const outOf =
	(wholeOf: (snapshot: Snapshot) => number): Counts =>
	(snapshot, share) => {
		const whole = wholeOf(snapshot);
		return { part: Math.round(share * whole), whole };
	};

const professionalsIn = ({ helper }: Snapshot): number =>
	helper.formal.reduce((count, formal) => count + formal, 0);

const withoutContact = ({ helper, contacts: { offsets } }: Snapshot): number =>
	helper.formal.reduce(
		(count, formal, p) => count + (offsets[p] === offsets[p + 1] ? formal : 0),
		0
	);

const COUNTS: Partial<Readonly<Record<MeasureId, Counts>>> = {
	// Parts count professionals, as the sentences about them do.
	largest_component_share: (snapshot) => ({
		part: Math.max(0, ...professionalsPerPiece(snapshot)),
		whole: professionalsIn(snapshot)
	}),
	isolates: (snapshot) => ({ part: withoutContact(snapshot), whole: professionalsIn(snapshot) }),
	cross_organisation_share: outOf((snapshot) => mixingOf(snapshot).counted),
	thin_org_pair_share: outOf((snapshot) => groupPairsOf(snapshot).length),
	density: outOf(({ helpers, directed }) => pairsOf(helpers) * (directed ? 2 : 1))
};

/** A number of the net as people say it: a share is told in its counts, "22 van de 25". */
export function inCounts(
	snapshot: Snapshot,
	id: MeasureId,
	value: number,
	language: Language
): string {
	const counts = COUNTS[id]?.(snapshot, value);
	return counts ? words(language).phrases.partOf(counts) : number(value, language);
}
