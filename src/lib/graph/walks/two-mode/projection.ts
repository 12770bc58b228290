import { degreesOf, nodesOf } from '../rows.ts';
import type { Sides } from './sides.ts';

/** Pairs of one side with how many of the other side they share, sorted. */
export interface Projection {
	/** Two numbers a pair, lower first. */
	readonly pairs: Int32Array;
	readonly shared: Float64Array;
}

/** O(sum of squared degrees of the other side). */
export function projectionOf(sides: Sides, onto: 'household' | 'provider'): Projection {
	const { offsets, targets, isHelper } = sides;
	const side = onto === 'provider' ? 1 : 0;
	const pairs: number[] = [];
	const shared: number[] = [];
	const count = new Int32Array(nodesOf(sides));
	for (let node = 0; node < count.length; node++) {
		if (isHelper[node] !== side) continue;
		const met: number[] = [];
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			const middle = targets[k]!;
			for (let j = offsets[middle]!; j < offsets[middle + 1]!; j++) {
				const other = targets[j]!;
				if (other > node && count[other]!++ === 0) met.push(other);
			}
		}
		met.sort((a, b) => a - b);
		for (const other of met) {
			pairs.push(node, other);
			shared.push(count[other]!);
			count[other] = 0;
		}
	}
	return { pairs: Int32Array.from(pairs), shared: Float64Array.from(shared) };
}

/**
 * Newman (2001): each shared node adds 1 / (its degree - 1) to each pair, so that all of
 * its pairs together add 1 to each of its ends: what one shares with anybody. O(ties).
 */
export function newmanStrengths(sides: Sides): Float64Array {
	const degree = degreesOf(sides);
	const strengths = new Float64Array(nodesOf(sides));
	for (let node = 0; node < strengths.length; node++) {
		for (let k = sides.offsets[node]!; k < sides.offsets[node + 1]!; k++) {
			if (degree[sides.targets[k]!]! > 1) strengths[node]!++;
		}
	}
	return strengths;
}
