import { seeded, shuffle } from '#lib/graph/walks/seeded.ts';
import { crossings, type Lines } from '#lib/work/crossings.ts';
import type { Places } from '#lib/work/force/unfold.ts';
import type { Ground } from './ground.ts';
import { SEED } from './town/sizes.ts';

export const FIGURES = ['stress', 'tie over pair distance', 'crossings'] as const;

/** How well a picture tells a network; smaller is better. */
export type Quality = Readonly<Record<(typeof FIGURES)[number], number>>;

const PIVOTS = 30;
/** Crossings are counted among so many ties: all of S, of M some that the seed draws. */
const LINES = 4000;

/**
 * Stress is that of distances drawn against steps along ties, at the scale that suits best,
 * from some nodes to all; a tie's length is taken beside the distance of two
 * nodes that steps join at all.
 */
export function qualityOf({ raw, town }: Ground, { x, y }: Places): Quality {
	const { offsets, targets } = raw;
	const drawn = (a: number, b: number): number => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
	const random = seeded(SEED);
	let [squares, sums, pairs, far] = [0, 0, 0, 0];
	for (let pivot = 0; pivot < PIVOTS; pivot++) {
		const start = Math.floor(random() * x.length);
		const steps = new Int32Array(x.length).fill(-1);
		const queue = [start];
		steps[start] = 0;
		for (const node of queue) {
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				const other = targets[k]!;
				if (steps[other]! >= 0) continue;
				steps[other] = steps[node]! + 1;
				queue.push(other);
				const ratio = drawn(start, other) / steps[other]!;
				squares += ratio ** 2;
				sums += ratio;
				far += ratio * steps[other]!;
				pairs++;
			}
		}
	}
	let [length, ends] = [0, 0];
	for (let node = 0; node < x.length; node++) {
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++, ends++) {
			length += drawn(node, targets[k]!);
		}
	}
	return {
		// The best scale s makes the mean of (s·drawn/steps - 1)² least.
		stress: 1 - sums ** 2 / squares / pairs,
		'tie over pair distance': length / ends / (far / pairs),
		crossings: crossingsOf(town, { x, y })
	};
}

function crossingsOf({ from, to }: Lines, { x, y }: Places): number {
	const all = Int32Array.from(from.keys());
	const some = shuffle(all, seeded(SEED)).subarray(0, LINES);
	const places = Float64Array.from({ length: 2 * x.length }, (_, k) => (k % 2 ? y : x)[k >> 1]!);
	const lines = { from: some.map((t) => from[t]!), to: some.map((t) => to[t]!) };
	return crossings(places, lines, x.length);
}

/** What some pictures of one network are together. */
export function meanOf(all: readonly Quality[]): Quality {
	const mean = (figure: keyof Quality): number =>
		all.reduce((sum, each) => sum + each[figure], 0) / all.length;
	return Object.fromEntries(FIGURES.map((figure) => [figure, mean(figure)])) as Quality;
}
