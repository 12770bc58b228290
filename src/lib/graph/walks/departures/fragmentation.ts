import { componentsOf, connectedPairs } from '../components.ts';
import { removalOf } from '../removal.ts';
import { nodesOf, type Rows } from '../rows.ts';
import type { Pass } from './best-by-pass.ts';
import { nearnessWithout } from './distance-loss.ts';

/**
 * How far those who are left are cut off from each other, when a set leaves and each
 * other node in turn with it: the share of pairs that do not reach each other.
 */
export function fragmentationPass(rows: Rows): Pass {
	return (set) => {
		const left = rowsWithout(rows, set);
		const { pairsCut } = removalOf(left);
		const { of, sizes } = componentsOf(left);
		const before = connectedPairs(sizes);
		const others = nodesOf(rows) - set.length - 1;
		return pairsCut.map((cut, node) => {
			const together = before - (sizes[of[node]!]! - 1) - cut;
			return 1 - (2 * together) / (others * (others - 1));
		});
	};
}

/** The same with every pair counted for 1 / distance. */
export function distanceFragmentationPass(rows: Rows): Pass {
	return (set) => {
		const others = nodesOf(rows) - set.length - 1;
		return nearnessWithout(rowsWithout(rows, set)).map(
			(near) => 1 - near / (others * (others - 1))
		);
	};
}

/** The rows without the ties of some nodes, which stay as loners under their numbers. */
export function rowsWithout(rows: Rows, set: readonly number[]): Rows {
	if (set.length === 0) return rows;
	const isGone = new Uint8Array(nodesOf(rows));
	for (const node of set) isGone[node] = 1;
	const offsets = new Int32Array(rows.offsets.length);
	const targets = new Int32Array(rows.targets.length);
	let length = 0;
	for (let node = 0; node < isGone.length; node++) {
		if (isGone[node] === 0) {
			for (let k = rows.offsets[node]!, end = rows.offsets[node + 1]!; k < end; k++) {
				targets[length] = rows.targets[k]!;
				length += 1 - isGone[rows.targets[k]!]!;
			}
		}
		offsets[node + 1] = length;
	}
	return { offsets, targets: targets.subarray(0, length) };
}
