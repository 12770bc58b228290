import { componentsOf } from './components.ts';
import { depthFirst } from './depth-first.ts';
import { remember } from './remember.ts';
import { nodesOf, type Rows } from './rows.ts';

/** What the departure of each node does to the others, all at once. */
export interface Removal {
	/** Per node into how many pieces its own piece falls without it; 0 when it stood alone. */
	readonly pieces: Int32Array;
	/** Per node how many unordered pairs of others then no longer reach each other. */
	readonly pairsCut: Float64Array;
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
	const { order, place, parent, size, low } = depthFirst(rows);
	const { of, sizes } = componentsOf(rows);
	const pieces = new Int32Array(nodes);
	const cutOff = new Float64Array(nodes);
	/** Sum of squared sizes of the pieces. */
	const squares = new Float64Array(nodes);
	const bridges: [number, number][] = [];
	let blocks = 0;
	for (const node of order) {
		const above = parent[node]!;
		if (above < 0 || low[node]! < place[above]!) continue;
		blocks++;
		pieces[above]!++;
		cutOff[above]! += size[node]!;
		squares[above]! += size[node]! ** 2;
		if (low[node]! > place[above]!) bridges.push(above < node ? [above, node] : [node, above]);
	}
	const pairsCut = new Float64Array(nodes);
	for (let node = 0; node < nodes; node++) {
		const others = sizes[of[node]!]! - 1;
		const rest = others - cutOff[node]!;
		if (rest > 0) {
			pieces[node]!++;
			squares[node]! += rest ** 2;
		}
		pairsCut[node] = (others ** 2 - squares[node]!) / 2;
	}
	bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	return { pieces, pairsCut, bridges: Int32Array.from(bridges.flat()), blocks };
});

/** Nodes without whom their piece falls apart, in rising order. */
export function articulationPoints({ pieces }: Removal): Int32Array {
	const found: number[] = [];
	for (let node = 0; node < pieces.length; node++) if (pieces[node]! > 1) found.push(node);
	return Int32Array.from(found);
}
