import { degreesOf, nodesOf, type Rows } from '../rows.ts';
import { remember } from '../remember.ts';
import { seeded, shuffle } from '../seeded.ts';

/** A division of the nodes, and how good it is by modularity. */
export interface Communities {
	/** Per node the number of its community, numbered by their first node. */
	readonly of: Int32Array;
	/** NaN without ties. */
	readonly modularity: number;
}

/** Divisions that are tried, each from another order; the best is kept. */
const RUNS = 60;
/** Above this many ties fewer runs are made. */
const TIES_A_RUN = 400_000;

/**
 * The division with the highest modularity that was found: Louvain (Blondel and others
 * 2008) from many seeded orders, each followed by single moves until none is better.
 * The same for the same graph. O(runs * ties) in practice; not proven to be the best.
 */
export const communitiesOf: (rows: Rows) => Communities = remember((rows) => {
	const { length: ends } = rows.targets;
	if (ends === 0) return { of: Int32Array.from(degreesOf(rows).keys()), modularity: NaN };
	let best: Communities = { of: new Int32Array(0), modularity: -Infinity };
	const runs = Math.max(4, Math.min(RUNS, Math.floor((TIES_A_RUN * 4) / ends)));
	for (let run = 0; run < runs; run++) {
		const of = louvain(rows, seeded(run));
		const modularity = modularityOf(rows, of);
		if (modularity > best.modularity + 1e-12) best = { of, modularity };
	}
	return { of: renumbered(best.of), modularity: best.modularity };
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

/** A graph whose nodes stand for many: `self` holds the ends of ties within each. */
interface Folded extends Rows {
	readonly weights: Float64Array;
	readonly self: Float64Array;
}

function louvain(rows: Rows, random: () => number): Int32Array {
	let graph: Folded = {
		offsets: rows.offsets,
		targets: rows.targets,
		weights: new Float64Array(rows.targets.length).fill(1),
		self: new Float64Array(nodesOf(rows))
	};
	let of = Int32Array.from(graph.self.keys());
	for (;;) {
		const moved = moveNodes(graph, Int32Array.from(graph.self.keys()), random);
		const next = renumbered(moved);
		of = of.map((node) => next[node]!);
		const count = next.reduce((highest, community) => Math.max(highest, community), -1) + 1;
		if (count === graph.self.length) break;
		graph = fold(graph, next, count);
	}
	const single: Folded = {
		...rows,
		weights: new Float64Array(rows.targets.length).fill(1),
		self: new Float64Array(nodesOf(rows))
	};
	return moveNodes(single, of, random);
}

/** Moves each node to the neighbouring community that gains most, until nothing gains. */
function moveNodes(graph: Folded, of: Int32Array, random: () => number): Int32Array {
	const { offsets, targets, weights, self } = graph;
	const nodes = self.length;
	const strength = Float64Array.from(self);
	for (let node = 0; node < nodes; node++) {
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) strength[node]! += weights[k]!;
	}
	const ends = strength.reduce((sum, each) => sum + each, 0);
	const total = new Float64Array(nodes);
	for (let node = 0; node < nodes; node++) total[of[node]!]! += strength[node]!;
	const toward = new Float64Array(nodes);
	const order = shuffle(Int32Array.from(self.keys()), random);
	for (let isMoving = true; isMoving;) {
		isMoving = false;
		for (const node of order) {
			const own = of[node]!;
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				toward[of[targets[k]!]!]! += weights[k]!;
			}
			total[own]! -= strength[node]!;
			const gainOf = (c: number): number => toward[c]! - (total[c]! * strength[node]!) / ends;
			let best = own;
			let highest = gainOf(own) + 1e-12;
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				const community = of[targets[k]!]!;
				if (gainOf(community) <= highest) continue;
				highest = gainOf(community);
				best = community;
			}
			total[best]! += strength[node]!;
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) toward[of[targets[k]!]!] = 0;
			if (best === own) continue;
			of[node] = best;
			isMoving = true;
		}
	}
	return of;
}

/** One node per community; ties between two are taken together. */
function fold(graph: Folded, of: Int32Array, count: number): Folded {
	const self = new Float64Array(count);
	const between: Map<number, number>[] = Array.from({ length: count }, () => new Map());
	for (let node = 0; node < of.length; node++) {
		const own = of[node]!;
		self[own]! += graph.self[node]!;
		for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
			const other = of[graph.targets[k]!]!;
			if (other === own) self[own]! += graph.weights[k]!;
			else between[own]!.set(other, (between[own]!.get(other) ?? 0) + graph.weights[k]!);
		}
	}
	const offsets = new Int32Array(count + 1);
	between.forEach((row, c) => (offsets[c + 1] = offsets[c]! + row.size));
	return {
		offsets,
		targets: Int32Array.from(between.flatMap((row) => [...row.keys()])),
		weights: Float64Array.from(between.flatMap((row) => [...row.values()])),
		self
	};
}

function renumbered(of: Int32Array): Int32Array {
	const number = new Int32Array(of.length).fill(-1);
	let count = 0;
	return of.map((community) => {
		if (number[community]! < 0) number[community] = count++;
		return number[community]!;
	});
}
