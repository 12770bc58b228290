import { ROOM } from './arrange.ts';
import { separate } from './spacing.ts';

const ASPECT = 1.45;
/** Around a block, for its outline and its name. */
const MARGIN = 34;
/** The golden angle fills a disc evenly. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Puts each group in a block of its own, the largest first, in rows like a page.
 *
 * @param group of each node; those of -1 stand together in the last block
 * @param order which of a group stands in its middle: the highest first
 * @param room around each node
 * @returns x and y of each node in turn
 */
export function blocks(
	group: ArrayLike<number>,
	order: ArrayLike<number>,
	room = ROOM
): Float64Array {
	const places = new Float64Array(2 * group.length);
	const groups = new Map<number, number[]>();
	for (let node = 0; node < group.length; node++) {
		const known = groups.get(group[node]!);
		if (known) known.push(node);
		else groups.set(group[node]!, [node]);
	}
	const sorted = [...groups].sort(
		([a, x], [b, y]) => Number(a < 0) - Number(b < 0) || y.length - x.length || a - b
	);
	const filled = sorted.map(([, members]) => {
		members.sort((a, b) => order[b]! - order[a]! || a - b);
		const own = discOf(members.length, room);
		return { members, own, radius: reach(own) + room + MARGIN };
	});
	const area = filled.reduce((sum, { radius }) => sum + (2 * radius) ** 2, 0);
	const width = Math.sqrt(area * ASPECT);
	let [x, y, height] = [0, 0, 0];
	for (const { members, own, radius } of filled) {
		if (x > 0 && x + 2 * radius > width) {
			y += height;
			[x, height] = [0, 0];
		}
		members.forEach((node, k) => {
			places[2 * node] = x + radius + own[2 * k]!;
			places[2 * node + 1] = y + radius + own[2 * k + 1]!;
		});
		x += 2 * radius;
		height = Math.max(height, 2 * radius);
	}
	return places;
}

/** Points that fill a disc, nobody on top of another. */
export function discOf(count: number, room = ROOM): Float64Array {
	const own = new Float64Array(2 * count);
	for (let k = 0; k < count; k++) {
		const far = k === 0 ? 0 : 1.6 * room * Math.sqrt(k + 0.4);
		own[2 * k] = far * Math.cos(k * GOLDEN);
		own[2 * k + 1] = far * Math.sin(k * GOLDEN);
	}
	separate({ places: own, room: new Float64Array(count).fill(room), mayMove: (k) => k > 0 });
	return own;
}

/** From the middle of a disc to its farthest point. */
export function reach(own: Float64Array): number {
	let most = 0;
	for (let k = 0; k < own.length; k += 2) most = Math.max(most, Math.hypot(own[k]!, own[k + 1]!));
	return most;
}
