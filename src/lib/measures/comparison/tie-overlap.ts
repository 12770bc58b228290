/**
 * Are the ties of two nets the same ties?
 *
 * From the pairs of the people they share: tied in both, only in the first, only in the
 * second, in neither. `jaccard` = both / any; `tie_stability` = both / first;
 * `tie_novelty` = only second / second; `hamming_distance` = pairs that differ, normalised
 * by pairs; `graph_correlation` = Pearson over pairs (phi); `cohen_kappa_of_ties` the same
 * corrected for chance by margins. In [0,1], the last two in [-1,1]; NaN where nothing is
 * to be divided by. O(1). MEASURES 5.1-5.6.
 * The lists of what stands only on one side are the finding; Hamming counts what neither
 * has, and kappa falls where ties are rare.
 */
export interface TieOverlap {
	readonly both: number;
	readonly onlyA: number;
	readonly onlyB: number;
	readonly neither: number;
}

export const COMPARISONS = {
	jaccard: ({ both, onlyA, onlyB }: TieOverlap) => both / (both + onlyA + onlyB),
	tie_stability: ({ both, onlyA }: TieOverlap) => both / (both + onlyA),
	tie_novelty: ({ both, onlyB }: TieOverlap) => onlyB / (both + onlyB),
	hamming_distance: ({ onlyA, onlyB }: TieOverlap) => onlyA + onlyB,
	hamming_normalised: (overlap: TieOverlap) => (overlap.onlyA + overlap.onlyB) / pairsIn(overlap),
	graph_correlation: ({ both, onlyA, onlyB, neither }: TieOverlap) =>
		(both * neither - onlyA * onlyB) /
		Math.sqrt((both + onlyA) * (both + onlyB) * (neither + onlyA) * (neither + onlyB)),
	cohen_kappa_of_ties: (overlap: TieOverlap) => {
		const { both, onlyA, onlyB, neither } = overlap;
		const pairs = pairsIn(overlap);
		const observed = (both + neither) / pairs;
		const byChance =
			((both + onlyA) * (both + onlyB) + (neither + onlyA) * (neither + onlyB)) / pairs ** 2;
		return (observed - byChance) / (1 - byChance);
	}
} as const satisfies Readonly<Record<string, (overlap: TieOverlap) => number>>;

function pairsIn({ both, onlyA, onlyB, neither }: TieOverlap): number {
	return both + onlyA + onlyB + neither;
}
