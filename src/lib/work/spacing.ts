/** Keeps places apart: nodes never hide each other, and groups stand beside each other. */

/** Points that want room; those that may not move push the others only. */
export interface Crowd {
	/** x and y of each point in turn; moved in place. */
	readonly places: Float64Array;
	/** Room that each point needs around itself. */
	readonly room: Float64Array;
	readonly mayMove: (point: number) => boolean;
}

const MOST_PASSES = 400;
/** What floating point leaves behind counts as apart. */
const SLACK = 1e-9;

/**
 * Pushes points apart until every pair has the room that both need: each pass moves
 * overlapping pairs along the line between them, half by half. Two points on one spot
 * part in a direction that follows from their numbers, so that the result is the same
 * every time.
 */
export function separate({ places, room, mayMove }: Crowd): void {
	const order = Int32Array.from(room.keys());
	const most = room.reduce((a, b) => Math.max(a, b), 0);
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		let isDone = true;
		order.sort((a, b) => places[2 * a]! - places[2 * b]! || a - b);
		for (let i = 0; i < order.length; i++) {
			const a = order[i]!;
			for (let k = i + 1; k < order.length; k++) {
				const b = order[k]!;
				const need = room[a]! + room[b]!;
				if (places[2 * b]! - places[2 * a]! > room[a]! + most) break;
				if (!mayMove(a) && !mayMove(b)) continue;
				const dx = places[2 * b]! - places[2 * a]!;
				const dy = places[2 * b + 1]! - places[2 * a + 1]!;
				const distance = Math.hypot(dx, dy);
				if (distance >= need - SLACK) continue;
				isDone = false;
				const [x, y] =
					distance > 1e-6
						? [dx / distance, dy / distance]
						: [Math.cos(a * 2.4 + b), Math.sin(a * 2.4 + b)];
				push(places, a, b, x, y, need - distance, mayMove);
			}
		}
		if (isDone) return;
	}
}

function push(
	places: Float64Array,
	a: number,
	b: number,
	x: number,
	y: number,
	by: number,
	mayMove: Crowd['mayMove']
): void {
	// A hair more than is needed, or the last overlap takes for ever to go.
	const far = by * 1.02 + 0.01;
	const forA = !mayMove(a) ? 0 : mayMove(b) ? far / 2 : far;
	const forB = !mayMove(b) ? 0 : far - forA;
	places[2 * a]! -= x * forA;
	places[2 * a + 1]! -= y * forA;
	places[2 * b]! += x * forB;
	places[2 * b + 1]! += y * forB;
}

/**
 * Turns a cloud of points so that its longest direction lies flat, and stretches it
 * into a box around the origin.
 *
 * @param most by how much more one side may be stretched than the other
 */
export function fitInto(places: Float64Array, width: number, height: number, most = 1.8): void {
	const n = places.length / 2;
	if (n === 0) return;
	let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0];
	for (let i = 0; i < n; i++) {
		x += places[2 * i]! / n;
		y += places[2 * i + 1]! / n;
	}
	for (let i = 0; i < n; i++) {
		const [dx, dy] = [places[2 * i]! - x, places[2 * i + 1]! - y];
		xx += dx * dx;
		xy += dx * dy;
		yy += dy * dy;
	}
	const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let i = 0; i < n; i++) {
		const [dx, dy] = [places[2 * i]! - x, places[2 * i + 1]! - y];
		places[2 * i] = cos * dx + sin * dy;
		places[2 * i + 1] = cos * dy - sin * dx;
		left = Math.min(left, places[2 * i]!);
		right = Math.max(right, places[2 * i]!);
		top = Math.min(top, places[2 * i + 1]!);
		bottom = Math.max(bottom, places[2 * i + 1]!);
	}
	const across = width / Math.max(right - left, 1e-9);
	const down = height / Math.max(bottom - top, 1e-9);
	const least = Math.min(across, down);
	for (let i = 0; i < n; i++) {
		places[2 * i] = (places[2 * i]! - (left + right) / 2) * Math.min(across, least * most);
		places[2 * i + 1] = (places[2 * i + 1]! - (top + bottom) / 2) * Math.min(down, least * most);
	}
}
