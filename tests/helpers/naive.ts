import type { Rows } from '#lib/graph/walks/rows.ts';

/** Answers by the definition alone, for graphs of a few dozen nodes. */

/** Parts of a graph as lists of nodes, with some nodes taken out. */
export function naiveParts(rows: Rows, gone: ReadonlySet<number> = new Set()): number[][] {
	const nodes = rows.offsets.length - 1;
	const met = new Set(gone);
	const parts: number[][] = [];
	for (let root = 0; root < nodes; root++) {
		if (met.has(root)) continue;
		const part = [root];
		met.add(root);
		for (const node of part) {
			for (const next of neighbours(rows, node)) {
				if (met.has(next)) continue;
				met.add(next);
				part.push(next);
			}
		}
		parts.push(part);
	}
	return parts;
}

export function neighbours({ offsets, targets }: Rows, node: number): number[] {
	return Array.from(targets.subarray(offsets[node]!, offsets[node + 1]!));
}

/** Unordered pairs of nodes in one part. */
export function pairsTogether(parts: readonly (readonly number[])[]): number {
	return parts.reduce((sum, part) => sum + (part.length * (part.length - 1)) / 2, 0);
}

/** Distances between all nodes by relaxing every tie again and again; Infinity when apart. */
export function naiveDistances(
	rows: Rows,
	length: (position: number) => number = () => 1
): number[][] {
	const nodes = rows.offsets.length - 1;
	return Array.from({ length: nodes }, (_, source) => {
		const distance = new Array<number>(nodes).fill(Infinity);
		distance[source] = 0;
		for (let round = 0; round < nodes; round++) {
			for (let node = 0; node < nodes; node++) {
				for (let k = rows.offsets[node]!; k < rows.offsets[node + 1]!; k++) {
					const beyond = distance[node]! + length(k);
					if (beyond < distance[rows.targets[k]!]!) distance[rows.targets[k]!] = beyond;
				}
			}
		}
		return distance;
	});
}

/** Betweenness by walking every shortest route of every ordered pair. */
export function naiveBetweenness(
	rows: Rows,
	length: (position: number) => number = () => 1
): number[] {
	const nodes = rows.offsets.length - 1;
	const distance = naiveDistances(rows, length);
	const through = new Array<number>(nodes).fill(0);
	for (let from = 0; from < nodes; from++) {
		for (let to = 0; to < nodes; to++) {
			if (from === to || distance[from]![to] === Infinity) continue;
			const routes = everyRoute(rows, length, distance, from, to);
			for (const route of routes) {
				for (const node of route.slice(1, -1)) through[node]! += 1 / routes.length;
			}
		}
	}
	return through;
}

function everyRoute(
	rows: Rows,
	length: (position: number) => number,
	distance: readonly (readonly number[])[],
	from: number,
	to: number
): number[][] {
	if (from === to) return [[to]];
	const routes: number[][] = [];
	for (let k = rows.offsets[from]!; k < rows.offsets[from + 1]!; k++) {
		const next = rows.targets[k]!;
		if (length(k) + distance[next]![to]! !== distance[from]![to]) continue;
		for (const rest of everyRoute(rows, length, distance, next, to)) routes.push([from, ...rest]);
	}
	return routes;
}

/** The fewest nodes that touch every tie, by trying every set. */
export function naiveCover(ties: readonly (readonly [string, string])[]): number {
	const nodes = [...new Set(ties.flat())];
	let best = nodes.length;
	for (let chosen = 0; chosen < 1 << nodes.length; chosen++) {
		const has = (name: string): boolean => (chosen & (1 << nodes.indexOf(name))) !== 0;
		const size = nodes.filter(has).length;
		if (size < best && ties.every(([a, b]) => has(a) || has(b))) best = size;
	}
	return best;
}
