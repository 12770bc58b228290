import type { Batch } from './betweenness.ts';
import { nodesOf, type Rows } from '../rows.ts';

/** What each source of a batch sees when it looks around, step by step. */
export interface Distances {
	/** How many others it reaches. */
	readonly reached: Float64Array;
	/** Sum of the distances to them, in steps. */
	readonly sum: Float64Array;
	/** Sum of 1 / distance. */
	readonly inverse: Float64Array;
	/** The longest of the distances; 0 when it reaches nobody. */
	readonly farthest: Float64Array;
}

const STEP = 64;

/** One flood per source: O(sources * (nodes + ties)). Entry i speaks of source `from + i`. */
export function distancesFrom(rows: Rows, batch: Batch = {}): Distances {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const { from = 0, to = nodes, onProgress } = batch;
	const numbers = (): Float64Array => new Float64Array(to - from);
	const seen = { reached: numbers(), sum: numbers(), inverse: numbers(), farthest: numbers() };
	const metBy = new Int32Array(nodes).fill(-1);
	const queue = new Int32Array(nodes);
	for (let source = from; source < to; source++) {
		const i = source - from;
		let head = 0;
		let tail = 1;
		let steps = 0;
		queue[0] = source;
		metBy[source] = source;
		while (head < tail) {
			steps++;
			const ring = tail;
			for (; head < ring; head++) {
				const node = queue[head]!;
				for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
					const next = targets[k]!;
					if (metBy[next] === source) continue;
					metBy[next] = source;
					queue[tail++] = next;
				}
			}
			if (tail === ring) break;
			seen.sum[i]! += steps * (tail - ring);
			seen.inverse[i]! += (tail - ring) / steps;
			seen.farthest[i] = steps;
		}
		seen.reached[i] = tail - 1;
		if (onProgress && i % STEP === STEP - 1) onProgress(i + 1, to - from);
	}
	return seen;
}
