/** A graph of two sides: neighbours of left node i at `offsets[i] .. offsets[i + 1]` are right nodes. */
export interface TwoSides {
	readonly offsets: Int32Array;
	readonly targets: Int32Array;
	readonly right: number;
}

/**
 * The most ties that can be chosen so that nobody is in two of them. By Kőnig's
 * theorem this is also the fewest people whose departure removes every tie.
 */
export function maximumMatching(sides: TwoSides): number {
	return matesOf(sides).reduce((size, mate) => size + Number(mate >= 0), 0);
}

/**
 * Per left node whom it goes with when as many as can be do; -1 for nobody.
 *
 * Hopcroft and Karp (1973), O(ties * square root of nodes), without recursion:
 * each round marks by layers how far left nodes stand from a free one, and walks
 * down the layers to free right nodes along routes that do not meet.
 */
export function matesOf(sides: TwoSides): Int32Array {
	const left = sides.offsets.length - 1;
	const mateOfLeft = new Int32Array(left).fill(-1);
	const mateOfRight = new Int32Array(sides.right).fill(-1);
	let size = matchGreedily(sides, mateOfLeft, mateOfRight);
	const layer = new Int32Array(left);
	const queue = new Int32Array(left);
	const cursor = new Int32Array(left);
	while (
		size < Math.min(left, sides.right) &&
		layers(sides, mateOfLeft, mateOfRight, layer, queue)
	) {
		cursor.set(sides.offsets.subarray(0, left));
		size += augment(sides, mateOfLeft, mateOfRight, layer, cursor, queue);
	}
	return mateOfLeft;
}

function matchGreedily({ offsets, targets }: TwoSides, ofLeft: Int32Array, ofRight: Int32Array) {
	let size = 0;
	for (let l = 0; l < ofLeft.length; l++) {
		for (let k = offsets[l]!; k < offsets[l + 1]! && ofLeft[l]! < 0; k++) {
			if (ofRight[targets[k]!]! >= 0) continue;
			ofLeft[l] = targets[k]!;
			ofRight[targets[k]!] = l;
			size++;
		}
	}
	return size;
}

/** Numbers left nodes by their distance from a free left node; whether a free right node was met. */
function layers(
	{ offsets, targets }: TwoSides,
	ofLeft: Int32Array,
	ofRight: Int32Array,
	layer: Int32Array,
	queue: Int32Array
): boolean {
	let tail = 0;
	for (let l = 0; l < layer.length; l++) {
		layer[l] = ofLeft[l]! < 0 ? 0 : -1;
		if (layer[l] === 0) queue[tail++] = l;
	}
	let isMet = false;
	for (let head = 0; head < tail; head++) {
		const l = queue[head]!;
		for (let k = offsets[l]!; k < offsets[l + 1]!; k++) {
			const mate = ofRight[targets[k]!]!;
			if (mate < 0) isMet = true;
			else if (layer[mate]! < 0) {
				layer[mate] = layer[l]! + 1;
				queue[tail++] = mate;
			}
		}
	}
	return isMet;
}

/** Turns the matching round along routes from free left nodes to free right ones; how many there were. */
function augment(
	{ offsets, targets }: TwoSides,
	ofLeft: Int32Array,
	ofRight: Int32Array,
	layer: Int32Array,
	cursor: Int32Array,
	route: Int32Array
): number {
	let found = 0;
	for (let start = 0; start < layer.length; start++) {
		if (ofLeft[start]! >= 0) continue;
		let depth = 0;
		route[0] = start;
		while (depth >= 0) {
			const l = route[depth]!;
			if (cursor[l]! === offsets[l + 1]!) {
				depth--;
				continue;
			}
			const r = targets[cursor[l]!++]!;
			const mate = ofRight[r]!;
			if (mate >= 0) {
				if (layer[mate] === layer[l]! + 1 && depth + 1 < route.length) route[++depth] = mate;
				continue;
			}
			// The tie each node of the route stopped at is the one it takes now.
			for (let i = depth; i >= 0; i--) {
				const node = route[i]!;
				const taken = targets[cursor[node]! - 1]!;
				ofLeft[node] = taken;
				ofRight[taken] = node;
			}
			found++;
			break;
		}
	}
	return found;
}
