/**
 * Do sources put the same things in the same order?
 *
 * Kendall's W, corrected for ties: 12 S / (m squared (n cubed - n) - m T), with S the
 * spread of the sums of ranks of n things by m sources and T the sum of t cubed - t over
 * groups of t equal values. In [0,1]; NaN when nobody tells things apart. Every source
 * judges every thing. O(m n log n). MEASURES 6.
 */
export function kendallW(ratings: readonly (readonly number[])[]): number {
	const sources = ratings.length;
	const things = ratings[0]?.length ?? 0;
	const ranks = ratings.map(ranksOf);
	const sums = Array.from({ length: things }, (_, thing) =>
		ranks.reduce((sum, rank) => sum + rank[thing]!, 0)
	);
	const mean = sums.reduce((total, sum) => total + sum, 0) / things;
	const spread = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0);
	const ties = ratings.reduce((total, row) => total + tiesIn(row), 0);
	return (12 * spread) / (sources ** 2 * (things ** 3 - things) - sources * ties);
}

/** Places from low to high; equals share the mean of theirs. */
function ranksOf(values: readonly number[]): number[] {
	return values.map((value) => {
		const lower = values.filter((other) => other < value).length;
		const same = values.filter((other) => other === value).length;
		return lower + (same + 1) / 2;
	});
}

function tiesIn(values: readonly number[]): number {
	return [...new Set(values)].reduce((total, value) => {
		const same = values.filter((other) => other === value).length;
		return total + same ** 3 - same;
	}, 0);
}
