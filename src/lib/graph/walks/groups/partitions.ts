import { pairsOf } from '../rows.ts';

/** How far two divisions of the same things agree; NaN where it is undefined. */
export interface Agreement {
	/** Share of pairs that both keep together or both keep apart. */
	readonly rand: number;
	/** The same corrected for chance: 0 = chance, 1 = equal (Hubert and Arabie 1985). */
	readonly adjustedRand: number;
	/** Mutual information beside the mean of the two entropies. */
	readonly normalisedInformation: number;
}

/** Entry i of both speaks of the same thing. O(things + groups * groups met). */
export function agreementOf(a: ArrayLike<number>, b: ArrayLike<number>): Agreement {
	const inA = new Map<number, number>();
	const inB = new Map<number, number>();
	const inBoth = new Map<string, { a: number; b: number; count: number }>();
	for (let i = 0; i < a.length; i++) {
		inA.set(a[i]!, (inA.get(a[i]!) ?? 0) + 1);
		inB.set(b[i]!, (inB.get(b[i]!) ?? 0) + 1);
		const key = `${a[i]}|${b[i]}`;
		const cell = inBoth.get(key) ?? { a: a[i]!, b: b[i]!, count: 0 };
		cell.count++;
		inBoth.set(key, cell);
	}
	const n = a.length;
	const pairs = pairsOf(n);
	const together = sumOf(inBoth.values(), ({ count }) => pairsOf(count));
	const [byA, byB] = [inA, inB].map((sizes) => sumOf(sizes.values(), pairsOf)) as [number, number];
	const byChance = (byA * byB) / pairs;
	const entropy = (sizes: Iterable<number>): number =>
		sumOf(sizes, (size) => -(size / n) * Math.log(size / n));
	const [entropyA, entropyB] = [entropy(inA.values()), entropy(inB.values())];
	const information = sumOf(
		inBoth.values(),
		({ a: x, b: y, count }) => (count / n) * Math.log((count * n) / (inA.get(x)! * inB.get(y)!))
	);
	return {
		rand: (pairs + 2 * together - byA - byB) / pairs,
		adjustedRand: (together - byChance) / ((byA + byB) / 2 - byChance),
		normalisedInformation: information / ((entropyA + entropyB) / 2)
	};
}

function sumOf<Each>(values: Iterable<Each>, of: (each: Each) => number): number {
	let sum = 0;
	for (const each of values) sum += of(each);
	return sum;
}
