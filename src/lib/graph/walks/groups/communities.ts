import { degreesOf, nodesOf, type Rows } from '../rows.ts';
import { remember } from '../remember.ts';
import { seeded } from '../seeded.ts';
import { fold, renumber, unfolded, type Folded } from './folded.ts';
import { moveNodes, refine } from './moving.ts';

/** A division of the nodes, and how good it is by modularity. */
export interface Communities {
	/** Per node the number of its community, numbered by their first node. */
	readonly of: Int32Array;
	/** NaN without ties. */
	readonly modularity: number;
}

/** Divisions that are tried, each from another order; the best is kept. */
const RUNS = 60;
/** Of a large graph so many runs that these ends of ties are walked, and one at least. */
const ENDS = 600_000;
/** How often each run starts again from what it found. */
const ROUNDS = 2;

/**
 * The division with the highest modularity that was found: Leiden (Traag and others
 * 2019) from many seeded orders. The same for the same graph. O(runs * ties) in
 * practice; not proven to be the best.
 */
export const communitiesOf: (rows: Rows) => Communities = remember((rows) => {
	const { length: ends } = rows.targets;
	if (ends === 0) return { of: Int32Array.from(degreesOf(rows).keys()), modularity: NaN };
	const graph = unfolded(rows);
	let best: Communities = { of: new Int32Array(0), modularity: -Infinity };
	const runs = Math.max(1, Math.min(RUNS, Math.floor(ENDS / ends)));
	for (let run = 0; run < runs; run++) {
		const of = leiden(graph, ends, seeded(run));
		const modularity = modularityOf(rows, of);
		if (modularity > best.modularity + 1e-12) best = { of, modularity };
	}
	renumber(best.of);
	return best;
});

/** The sum over communities of l/m - (d/2m) squared. */
function modularityOf(rows: Rows, of: Int32Array): number {
	const ends = rows.targets.length;
	const within = new Float64Array(of.length);
	const all = new Float64Array(of.length);
	for (let node = 0; node < of.length; node++) {
		for (let k = rows.offsets[node]!; k < rows.offsets[node + 1]!; k++) {
			all[of[node]!]!++;
			if (of[rows.targets[k]!] === of[node]) within[of[node]!]!++;
		}
	}
	return within.reduce((sum, inside, c) => sum + inside / ends - (all[c]! / ends) ** 2, 0);
}

/** Ends with single moves, so that nobody stands better with neighbours. */
function leiden(whole: Folded, all: number, random: () => number): Int32Array {
	const of = Int32Array.from(whole.ends.keys());
	for (let round = 0; round < ROUNDS; round++) climb(whole, of, all, random);
	moveNodes(whole, of, all, random);
	return of;
}

/** Moves nodes, then the parts that they form, then the parts of those, until none is left to fold. */
function climb(whole: Folded, of: Int32Array, all: number, random: () => number): void {
	let graph = whole;
	let communities = of.slice();
	/** Per node of the whole the node of `graph` that stands for it. */
	const standsIn = Int32Array.from(of.keys());
	for (;;) {
		moveNodes(graph, communities, all, random);
		const count = renumber(communities);
		for (let node = 0; node < of.length; node++) of[node] = communities[standsIn[node]!]!;
		const nodes = nodesOf(graph);
		if (count === nodes) return;
		let parts = refine(graph, communities, all);
		let folded = renumber(parts);
		if (folded === nodes) {
			parts = communities.slice();
			folded = count;
		}
		const next = new Int32Array(folded);
		for (let node = 0; node < nodes; node++) next[parts[node]!] = communities[node]!;
		for (let node = 0; node < of.length; node++) standsIn[node] = parts[standsIn[node]!]!;
		graph = fold(graph, parts, folded);
		communities = next;
	}
}
