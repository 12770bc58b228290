/** Whether all numbers are the same up to the rounding of long sums; undefined is NaN or null on both sides. */
export function isClose(
	mine: ArrayLike<number>,
	theirs: ArrayLike<number | null>,
	tolerance = 1e-9
): boolean {
	if (mine.length !== theirs.length) return false;
	for (let i = 0; i < mine.length; i++) {
		const [a, b] = [mine[i]!, theirs[i] ?? NaN];
		if (Number.isNaN(a) && Number.isNaN(b)) continue;
		if (!(Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b)))) return false;
	}
	return true;
}
