import { nodesOf, type Progress, type Rows } from '../rows.ts';

export interface Batch {
	/** First source and the source after the last; all of them by default. */
	readonly from?: number;
	readonly to?: number;
	readonly onProgress?: Progress;
}

/** Sources between two reports of progress. */
const STEP = 64;

/** Marks of a search: who was met earlier, who stands in the next ring, who was not met. */
const BEHIND = 0;
const BEYOND = 1;
const UNMET = 3;

/**
 * How much each node lies on the shortest routes that start at the sources of this
 * batch: the sum over ordered pairs of the share of their shortest routes that runs
 * through it. Batches add up to the whole; an undirected graph counts each pair twice.
 *
 * Brandes (2001), O(sources * (nodes + ties)). Forward, `routes` counts shortest
 * routes and `dag` keeps, per visited node, those it leads on to; backward, `gain`
 * holds (1 + dependency) / routes, so that each node only adds up what lies beyond.
 *
 * The lower bit of a mark tells whether a tie leads on, the higher whether to somebody
 * new. Both are added to a cursor instead of being tested: a processor guesses such
 * branches wrong half of the time. A mark is one byte, whatever the distance.
 */
export function betweenness(rows: Rows, batch: Batch = {}): Float64Array {
	const { offsets, targets } = rows;
	const nodes = nodesOf(rows);
	const { from = 0, to = nodes, onProgress } = batch;
	const through = new Float64Array(nodes);
	const mark = new Uint8Array(nodes).fill(UNMET);
	const routes = new Float64Array(nodes);
	const gain = new Float64Array(nodes);
	// One place more: what is written there is not kept.
	const queue = new Int32Array(nodes + 1);
	const dag = new Int32Array(targets.length + 1);
	/** Where the successors of the i-th visited node end in `dag`. */
	const dagEnd = new Int32Array(nodes + 1);
	for (let source = from; source < to; source++) {
		let head = 0;
		let tail = 1;
		let edges = 0;
		queue[0] = source;
		routes[source] = 1;
		while (head < tail) {
			const ring = tail;
			for (let i = head; i < ring; i++) mark[queue[i]!] = BEHIND;
			for (; head < ring; head++) {
				const node = queue[head]!;
				const mine = routes[node]!;
				const first = edges;
				for (let k = offsets[node]!, last = offsets[node + 1]!; k < last; k++) {
					const next = targets[k]!;
					dag[edges] = next;
					edges += mark[next]! & 1;
				}
				for (let i = first; i < edges; i++) {
					const next = dag[i]!;
					queue[tail] = next;
					tail += mark[next]! >> 1;
					mark[next] = BEYOND;
					routes[next]! += mine;
				}
				dagEnd[head] = edges;
			}
		}
		for (let i = tail - 1; i > 0; i--) {
			const node = queue[i]!;
			let beyond = 0;
			for (let k = dagEnd[i - 1]!, end = dagEnd[i]!; k < end; k++) beyond += gain[dag[k]!]!;
			const dependency = routes[node]! * beyond;
			through[node]! += dependency;
			gain[node] = (1 + dependency) / routes[node]!;
			mark[node] = UNMET;
			routes[node] = 0;
		}
		mark[source] = UNMET;
		routes[source] = 0;
		if (onProgress && (source - from) % STEP === STEP - 1) onProgress(source - from + 1, to - from);
	}
	return through;
}
