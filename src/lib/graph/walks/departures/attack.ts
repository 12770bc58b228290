import { betweenness } from '../routes/betweenness.ts';
import { degreesOf, type Progress, type Rows } from '../rows.ts';
import { Remainder } from './alive.ts';

/** Who is taken away next. */
export type Attack = 'initial_degree' | 'recalculated_degree' | 'recalculated_betweenness';

/**
 * The size of the largest part at the start and after each departure, until nobody is
 * left: n + 1 numbers. Of equals the lower number goes first. O(nodes * (nodes +
 * ties)), by betweenness times nodes.
 */
export function attackCurve(rows: Rows, attack: Attack, onProgress?: Progress): Int32Array {
	const remainder = new Remainder(rows);
	const { nodes, alive } = remainder;
	const curve = new Int32Array(nodes + 1);
	const initial = degreesOf(rows);
	for (let gone = 0; gone <= nodes; gone++) {
		remainder.eachPart((size) => (curve[gone] = Math.max(curve[gone]!, size)));
		if (gone === nodes) break;
		const score = attack === 'recalculated_betweenness' ? betweennessLeft(remainder) : undefined;
		let next = -1;
		let highest = -1;
		for (let node = 0; node < nodes; node++) {
			if (!alive[node]) continue;
			const own =
				score?.[node] ?? (attack === 'initial_degree' ? initial[node]! : remainder.degree(node));
			// Sums of shares differ in the last digits where they are equal.
			if (own <= highest + 1e-9) continue;
			highest = own;
			next = node;
		}
		alive[next] = 0;
		onProgress?.(gone + 1, nodes);
	}
	return curve;
}

function betweennessLeft({ rows, nodes, alive }: Remainder): Float64Array {
	const offsets = new Int32Array(nodes + 1);
	const targets = new Int32Array(rows.targets.length);
	let length = 0;
	for (let node = 0; node < nodes; node++) {
		for (let k = rows.offsets[node]!; alive[node] && k < rows.offsets[node + 1]!; k++) {
			if (alive[rows.targets[k]!]) targets[length++] = rows.targets[k]!;
		}
		offsets[node + 1] = length;
	}
	return betweenness({ offsets, targets: targets.subarray(0, length) });
}
