import { nodesOf, type Progress, type Rows } from '../rows.ts';

export interface Batch {
	/** First source and the source after the last; all of them by default. */
	readonly from?: number;
	readonly to?: number;
	readonly onProgress?: Progress;
}

/** Sources between two reports of progress. */
const STEP = 64;

/**
 * How much each node lies on the shortest routes that start at the sources of this
 * batch: the sum over ordered pairs of the share of their shortest routes that runs
 * through it. Batches add up to the whole; an undirected graph counts each pair twice.
 *
 * Brandes (2001), O(sources * (nodes + ties)). Forward, `routes` counts shortest
 * routes and `dag` keeps, per visited node, those it leads on to; backward, `gain`
 * holds (1 + dependency) / routes, so that each node only adds up what lies beyond.
 */
export function betweenness(rows: Rows, batch: Batch = {}): Float64Array {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const { from = 0, to = nodes, onProgress } = batch;
	const through = new Float64Array(nodes);
	const distance = new Int32Array(nodes).fill(-1);
	const routes = new Float64Array(nodes);
	const gain = new Float64Array(nodes);
	const queue = new Int32Array(nodes);
	const dag = new Int32Array(targets.length);
	/** Where the successors of the i-th visited node end in `dag`. */
	const dagEnd = new Int32Array(nodes + 1);
	for (let source = from; source < to; source++) {
		let head = 0;
		let tail = 1;
		let edges = 0;
		queue[0] = source;
		distance[source] = 0;
		routes[source] = 1;
		while (head < tail) {
			const node = queue[head]!;
			const beyond = distance[node]! + 1;
			const mine = routes[node]!;
			for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
				const next = targets[k]!;
				const at = distance[next]!;
				if (at < 0) {
					distance[next] = beyond;
					routes[next] = mine;
					queue[tail++] = next;
					dag[edges++] = next;
				} else if (at === beyond) {
					routes[next]! += mine;
					dag[edges++] = next;
				}
			}
			dagEnd[head++] = edges;
		}
		for (let i = tail - 1; i > 0; i--) {
			const node = queue[i]!;
			let beyond = 0;
			for (let k = dagEnd[i - 1]!, end = dagEnd[i]!; k < end; k++) beyond += gain[dag[k]!]!;
			const dependency = routes[node]! * beyond;
			through[node]! += dependency;
			gain[node] = (1 + dependency) / routes[node]!;
			distance[node] = -1;
		}
		distance[source] = -1;
		if (onProgress && (source - from) % STEP === STEP - 1) onProgress(source - from + 1, to - from);
	}
	return through;
}
