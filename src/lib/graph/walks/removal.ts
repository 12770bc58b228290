import { depthFirst, type DepthFirst } from './depth-first.ts';
import { remember } from './remember.ts';
import { nodesOf, type Rows } from './rows.ts';

/** What the departure of each node does to the others, all at once. */
export interface Removal {
	/** Per node into how many pieces its own piece falls without it; 0 when it stood alone. */
	readonly pieces: Int32Array;
	/** Per node how many unordered pairs of others then no longer reach each other. */
	readonly pairsCut: Float64Array;
	/** Per node how many stand in the largest of those pieces. */
	readonly largest: Int32Array;
	/** Ties whose loss makes a piece more, as pairs of nodes in turn, lower first, sorted. */
	readonly bridges: Int32Array;
	/** Parts that no single departure can divide: blocks of ties. */
	readonly blocks: number;
}

/**
 * One depth-first walk for everybody: O(nodes + ties) instead of a flood per
 * departure. Below node v, a child whose low point is not above v is cut off with
 * all that was met through it; what remains of the piece stays together above v.
 */
export const removalOf: (rows: Rows) => Removal = remember((rows) => {
	const nodes = nodesOf(rows);
	const walk = depthFirst(rows);
	const { place, parent, size, low } = walk;
	const pieces = new Int32Array(nodes);
	const cutOff = new Int32Array(nodes);
	/** Sum of squared sizes of the pieces. */
	const squares = new Float64Array(nodes);
	const largest = new Int32Array(nodes);
	let blocks = 0;
	let bridges = 0;
	for (let node = 0; node < nodes; node++) {
		const above = parent[node]!;
		if (above < 0) continue;
		const beyond = low[node]! - place[above]!;
		if (beyond < 0) continue;
		const below = size[node]!;
		blocks++;
		pieces[above]!++;
		cutOff[above]! += below;
		squares[above]! += below * below;
		if (below > largest[above]!) largest[above] = below;
		if (beyond > 0) bridges++;
	}
	const pairsCut = new Float64Array(nodes);
	for (let node = 0; node < nodes; node++) {
		const others = walk.pieceSizes[walk.piece[node]!]! - 1;
		const rest = others - cutOff[node]!;
		if (rest > 0) {
			pieces[node]!++;
			squares[node]! += rest * rest;
			if (rest > largest[node]!) largest[node] = rest;
		}
		pairsCut[node] = (others * others - squares[node]!) / 2;
	}
	return { pieces, pairsCut, largest, bridges: bridgesOf(walk, bridges), blocks };
});

/** A tie to a child from which nothing reaches as high as the node itself. */
function bridgesOf({ place, parent, low }: DepthFirst, count: number): Int32Array {
	const keys = new Float64Array(count);
	let length = 0;
	for (let node = 0; node < parent.length; node++) {
		const above = parent[node]!;
		if (above < 0 || low[node]! <= place[above]!) continue;
		keys[length++] = Math.min(above, node) * parent.length + Math.max(above, node);
	}
	keys.sort();
	const bridges = new Int32Array(2 * count);
	keys.forEach((key, i) => {
		bridges[2 * i] = Math.floor(key / parent.length);
		bridges[2 * i + 1] = key % parent.length;
	});
	return bridges;
}

/** Nodes without whom their piece falls apart, in rising order. */
export function articulationPoints({ pieces }: Removal): Int32Array {
	const found: number[] = [];
	for (let node = 0; node < pieces.length; node++) if (pieces[node]! > 1) found.push(node);
	return Int32Array.from(found);
}
