import { nodesOf, type Progress, type Rows } from '../rows.ts';
import { sourcesOf } from '../triangles.ts';

/** Sum of 1 / distance over ordered pairs, with one tie left out (-1: none). */
function nearness(rows: Rows, a: number, b: number, queue: Int32Array, metIn: Int32Array): number {
	const { offsets, targets } = rows;
	let sum = 0;
	metIn.fill(-1);
	for (let source = 0; source < nodesOf(rows); source++) {
		let head = 0;
		let tail = 1;
		queue[0] = source;
		metIn[source] = source;
		for (let steps = 1; head < tail; steps++) {
			const end = tail;
			for (; head < end; head++) {
				const node = queue[head]!;
				for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
					const next = targets[k]!;
					const isLeftOut = (node === a && next === b) || (node === b && next === a);
					if (isLeftOut || metIn[next] === source) continue;
					metIn[next] = source;
					queue[tail++] = next;
				}
			}
			sum += (tail - end) / steps;
		}
	}
	return sum;
}

/**
 * Per place in undirected rows how much less cohesive the graph is without that tie:
 * the mean of 1 / distance over ordered pairs, before minus after. O(ties * nodes * ties).
 */
export function cohesionLost(rows: Rows, onProgress?: Progress): Float64Array {
	const nodes = nodesOf(rows);
	const queue = new Int32Array(nodes);
	const metIn = new Int32Array(nodes);
	const pairs = nodes * (nodes - 1);
	const whole = nearness(rows, -1, -1, queue, metIn);
	const lost = new Float64Array(rows.targets.length);
	const from = sourcesOf(rows);
	const found = new Map<number, number>();
	lost.forEach((_, k) => {
		const [a, b] = [Math.min(from[k]!, rows.targets[k]!), Math.max(from[k]!, rows.targets[k]!)];
		const key = a * nodes + b;
		const known = found.get(key) ?? (whole - nearness(rows, a, b, queue, metIn)) / pairs;
		found.set(key, known);
		lost[k] = known;
		if (k % 16 === 15) onProgress?.(k + 1, lost.length);
	});
	return lost;
}
