/**
 * Orders in which things that are alike stand side by side, so that blocks show in a
 * matrix. Distances are n by n, symmetric, row after row.
 */
interface Branch {
	readonly leaves: readonly number[];
	/** Missing for a single leaf. */
	readonly parts?: readonly [Branch, Branch];
}

/** Sums of the same numbers in another order differ in the last digits. */
const EQUAL = 1e-12;

/**
 * The order of the rows of a symmetric table of counts in which rows that meet the same
 * others, or each other, stand together; rows without any count come last, by number.
 * Distance is 1 - the cosine of two rows, where each row meets itself as often as it
 * meets anybody. O(n³); the same counts give the same order.
 */
export function blockOrder(counts: ArrayLike<number>, n: number): readonly number[] {
	const row = (i: number): number[] => Array.from({ length: n }, (_, j) => counts[i * n + j]!);
	const rows = Array.from({ length: n }, (_, i) => {
		const own = row(i);
		own[i] = 0;
		own[i] = Math.max(...own);
		return own;
	});
	const length = rows.map((own) => Math.hypot(...own));
	const met = rows.flatMap((_, i) => (length[i]! > 0 ? [i] : []));
	const distances = new Float64Array(met.length ** 2);
	met.forEach((a, i) =>
		met.forEach((b, j) => {
			const dot = rows[a]!.reduce((sum, value, k) => sum + value * rows[b]![k]!, 0);
			distances[i * met.length + j] = i === j ? 0 : 1 - dot / length[a]! / length[b]!;
		})
	);
	const alone = rows.flatMap((_, i) => (length[i] === 0 ? [i] : []));
	return [...leafOrder(treeOf(distances, met.length), distances).map((i) => met[i]!), ...alone];
}

/**
 * Time and again the two branches that are nearest on average become one (average
 * linkage); of equals those with the lowest leaves. Undefined for nothing. O(n³).
 */
export function treeOf(distances: ArrayLike<number>, n: number): Branch | undefined {
	const between = Float64Array.from({ length: n * n }, (_, k) => distances[k]!);
	/** Branches by their lowest leaf, which is also their row in `between`. */
	const live = new Map<number, Branch>();
	for (let i = 0; i < n; i++) live.set(i, { leaves: [i] });
	while (live.size > 1) {
		const rows = [...live.keys()];
		let best = { a: -1, b: -1, distance: Infinity };
		for (const [at, a] of rows.entries()) {
			for (const b of rows.slice(at + 1)) {
				const distance = between[a * n + b]!;
				if (distance < best.distance - EQUAL) best = { a, b, distance };
			}
		}
		const { a, b } = best;
		const [first, second] = [live.get(a)!, live.get(b)!];
		const [sizeA, sizeB] = [first.leaves.length, second.leaves.length];
		for (const c of rows) {
			const mean = (sizeA * between[a * n + c]! + sizeB * between[b * n + c]!) / (sizeA + sizeB);
			between[a * n + c] = between[c * n + a] = mean;
		}
		live.delete(b);
		live.set(a, { leaves: [...first.leaves, ...second.leaves], parts: [first, second] });
	}
	return live.values().next().value;
}

/**
 * The order of the leaves, of all that a tree allows, with the smallest sum of distances
 * between neighbours (Bar-Joseph and others 2001). It starts at the lower of its two
 * ends. O(n³).
 */
export function leafOrder(tree: Branch | undefined, distances: ArrayLike<number>): number[] {
	if (!tree) return [];
	const n = Math.sqrt(distances.length);
	/** Per two leaves the best sum of the smallest branch that holds both, with those at its ends. */
	const sums = new Float64Array(n * n);
	fillSums(tree, distances, sums, n);
	const { parts, leaves } = tree;
	if (!parts) return [...leaves];
	let best = { first: -1, last: -1, sum: Infinity };
	for (const first of rising(leaves)) {
		for (const last of rising(leaves)) {
			const isPossible = parts[0].leaves.includes(first) !== parts[0].leaves.includes(last);
			if (!isPossible || first > last) continue;
			const sum = sums[first * n + last]!;
			if (sum < best.sum - EQUAL) best = { first, last, sum };
		}
	}
	return unfold(tree, best.first, best.last, distances, sums, n);
}

function fillSums(
	{ parts }: Branch,
	distances: ArrayLike<number>,
	sums: Float64Array,
	n: number
): void {
	if (!parts) return;
	const [left, right] = parts;
	fillSums(left, distances, sums, n);
	fillSums(right, distances, sums, n);
	for (const first of left.leaves) {
		const inner = otherEnds(left, first);
		/** The best sum from `first` up to each leaf of the right that stands next to the left. */
		const upTo = new Map<number, number>();
		for (const k of right.leaves) {
			let least = Infinity;
			for (const m of inner) {
				least = Math.min(least, sums[first * n + m]! + distances[m * n + k]!);
			}
			upTo.set(k, least);
		}
		for (const last of right.leaves) {
			let least = Infinity;
			for (const k of otherEnds(right, last)) {
				least = Math.min(least, upTo.get(k)! + sums[k * n + last]!);
			}
			sums[first * n + last] = sums[last * n + first] = least;
		}
	}
}

/** Leaves that can stand at the other end of a branch when this one stands at one end. */
function otherEnds({ leaves, parts }: Branch, end: number): readonly number[] {
	if (!parts) return leaves;
	return parts[0].leaves.includes(end) ? parts[1].leaves : parts[0].leaves;
}

/** The leaves of a branch from one end to the other, at the best sum. */
function unfold(
	{ leaves, parts }: Branch,
	first: number,
	last: number,
	distances: ArrayLike<number>,
	sums: Float64Array,
	n: number
): number[] {
	if (!parts) return [...leaves];
	const [left, right] = parts[0].leaves.includes(first) ? parts : [parts[1], parts[0]];
	let best = { m: -1, k: -1, sum: Infinity };
	for (const m of rising(otherEnds(left, first))) {
		for (const k of rising(otherEnds(right, last))) {
			const sum = sums[first * n + m]! + distances[m * n + k]! + sums[k * n + last]!;
			if (sum < best.sum - EQUAL) best = { m, k, sum };
		}
	}
	return [
		...unfold(left, first, best.m, distances, sums, n),
		...unfold(right, best.k, last, distances, sums, n)
	];
}

function rising(leaves: readonly number[]): readonly number[] {
	return [...leaves].sort((a, b) => a - b);
}
