import { positionOf } from '#lib/graph/adjacency.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Adjacency } from '#lib/graph/adjacency.ts';
import type { Measure } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * Do contacts run both ways?
 *
 * `reciprocity_arcs` = arcs that are answered / arcs, in [0,1], undefined without arcs;
 * a mutual pair counts twice, which makes it another number than the share of pairs
 * (`tie_confirmation_rate`). `dyad_census` = pairs that are mutual, one-way, empty.
 * Both need direction. O(arcs * log degree). MEASURES 4, 5.2.
 */
const mutualPairs = remember((out: Adjacency): { readonly count: number } => {
	let count = 0;
	for (let a = 0; a < out.offsets.length - 1; a++) {
		for (let k = out.offsets[a]!; k < out.offsets[a + 1]!; k++) {
			if (out.targets[k]! > a && positionOf(out, out.targets[k]!, a) >= 0) count++;
		}
	}
	return { count };
});

const shared = { scope: 'network', level: 'analyst', cost: 'linear' } as const;

export const reciprocity = {
	...shared,
	id: 'reciprocity_arcs',
	compute: ({ out }) => {
		if (!out) return undefinedFor('no-direction');
		return value((2 * mutualPairs(out).count) / out.targets.length, 'no-ties');
	}
} as const satisfies Measure;

export const dyadCensus = {
	...shared,
	id: 'dyad_census',
	compute: ({ out, helpers }) => {
		if (!out) return { kind: 'sizes', values: new Int32Array(0), reason: 'no-direction' };
		const mutual = mutualPairs(out).count;
		const oneWay = out.targets.length - 2 * mutual;
		const empty = pairsOf(helpers) - mutual - oneWay;
		return { kind: 'sizes', values: Int32Array.of(mutual, oneWay, empty) };
	}
} as const satisfies Measure;
