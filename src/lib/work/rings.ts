import { ROOM } from './arrange.ts';

/** Between one ring and the next, so that names find a place. */
const GAP = 105;
/** Along a ring, between two middles. */
const ALONG = 2.6 * ROOM;

/**
 * Puts nodes in rings around those at distance 0. Who stands further away stands near
 * the ones that lead there; who cannot be reached stands in the outermost ring.
 *
 * @param away steps from the middle, -1 when there is no way
 * @param group of each node: within a ring those of one group stand together
 * @returns x and y of each node in turn
 */
export function rings(
	away: ArrayLike<number>,
	group: ArrayLike<number>,
	neighbours: (node: number) => readonly number[]
): Float64Array {
	const places = new Float64Array(2 * away.length);
	const angle = new Float64Array(away.length);
	const farthest = Math.max(0, ...Array.from(away));
	const ringOf = (node: number): number => (away[node]! < 0 ? farthest + 1 : away[node]!);
	const all = Array.from({ length: away.length }, (_, node) => node);
	let radius = 0;
	for (let ring = 0; ring <= farthest + 1; ring++) {
		const members = all.filter((node) => ringOf(node) === ring);
		if (members.length === 0 || (ring === 0 && members.length === 1)) continue;
		const wish = new Map(
			members.map((node) => [
				node,
				ring < 2
					? NaN
					: meanAngle(
							neighbours(node)
								.filter((other) => ringOf(other) === ring - 1)
								.map((other) => angle[other]!)
						)
			])
		);
		members.sort((a, b) => {
			const [x, y] = [wish.get(a)!, wish.get(b)!];
			if (!Number.isNaN(x) && !Number.isNaN(y) && Math.abs(x - y) > 1e-9) return x - y;
			if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
			return group[a]! - group[b]! || a - b;
		});
		radius = Math.max(radius + GAP, (members.length * ALONG) / (2 * Math.PI));
		const turn = startOf(members, wish);
		members.forEach((node, i) => {
			angle[node] = turn + (2 * Math.PI * i) / members.length;
			places[2 * node] = radius * Math.cos(angle[node]!);
			places[2 * node + 1] = radius * Math.sin(angle[node]!);
		});
	}
	return places;
}

/** How far a ring is turned so that its members stand near where they wish to. */
function startOf(members: readonly number[], wish: ReadonlyMap<number, number>): number {
	const wanted = members.flatMap((node, i) => {
		const angle = wish.get(node)!;
		return Number.isNaN(angle) ? [] : [angle - (2 * Math.PI * i) / members.length];
	});
	return wanted.length === 0 ? -Math.PI / 2 : meanAngle(wanted);
}

/** Of directions, which go round: the angle of their sum; NaN of none. */
function meanAngle(angles: readonly number[]): number {
	if (angles.length === 0) return NaN;
	const sum = (of: (angle: number) => number): number => angles.reduce((all, a) => all + of(a), 0);
	const [x, y] = [sum(Math.cos), sum(Math.sin)];
	return Math.hypot(x, y) < 1e-9 ? NaN : Math.atan2(y, x);
}
