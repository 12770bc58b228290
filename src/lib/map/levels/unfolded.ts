import { discOf, reach } from '#lib/work/blocks.ts';
import type { Scene } from '../scene.ts';

interface Spot {
	x: number;
	y: number;
}

/** Around the people of an unfolded organisation. */
const MARGIN = 62;

/**
 * Makes room where an organisation stands for its people: they fill a disc, and everything
 * else moves away from it, the nearest most. Nothing changes sides.
 *
 * @param spotOf where each organisation stands when all are folded
 * @returns x and y of each node in turn
 */
export function unfolded(scene: Scene, spotOf: (code: string) => Spot): Float64Array {
	const discs = scene.organisations.map(({ code, members }) => {
		const own = discOf(members.length);
		return { members, own, radius: reach(own) + MARGIN, spot: { ...spotOf(code) } };
	});
	const loose = scene.nodes.map((node) =>
		node.kind === 'organisation' ? { ...spotOf(node.code) } : undefined
	);
	for (const { spot, radius } of discs) {
		const others = [...loose, ...discs.map((disc) => disc.spot)];
		for (const other of others) {
			if (!other || other === spot) continue;
			const [dx, dy] = [other.x - spot.x, other.y - spot.y];
			const far = Math.hypot(dx, dy) || 1;
			const next = Math.sqrt(far * far + radius * radius);
			other.x = spot.x + (dx / far) * next;
			other.y = spot.y + (dy / far) * next;
		}
	}
	const places = new Float64Array(2 * scene.nodes.length);
	loose.forEach((spot, node) => {
		if (spot) places.set([spot.x, spot.y], 2 * node);
	});
	for (const { members, own, spot } of discs) {
		members.forEach((node, k) =>
			places.set([spot.x + own[2 * k]!, spot.y + own[2 * k + 1]!], 2 * node)
		);
	}
	return places;
}
