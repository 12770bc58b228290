import { fitInto, separate } from './spacing.ts';

/** Room around each person: two never come closer than twice this. */
export const ROOM = 15;

/** Around a group, so that its outline and its name find a place. */
const MARGIN = 16;
const ASPECT = 1.45;
/** How many times the room of all groups the picture is. */
const AIR = 1.9;

/**
 * Turns the outcome of the forces into a picture: colleagues stand close together,
 * groups beside each other, nobody on top of another, in the shape of a wide frame.
 *
 * @param places x and y of each person in turn; moved in place
 * @param group of each person; -1 stands alone
 * @param needs room around each person
 */
export function arrange(
	places: Float64Array,
	group: Int32Array,
	needs: Float64Array = new Float64Array(group.length).fill(ROOM)
): void {
	const groups = membersOf(group);
	const centres = new Float64Array(2 * groups.length);
	const room = new Float64Array(groups.length);
	const within = groups.map((members, g) => {
		const own = Float64Array.from(members.flatMap((i) => [places[2 * i]!, places[2 * i + 1]!]));
		const middle = centre(own);
		centres.set(middle, 2 * g);
		const most = members.reduce((all, i) => Math.max(all, needs[i]!), 0);
		gather(own, middle);
		room[g] = reach(own) + most + (members.length > 1 ? MARGIN : MARGIN / 2);
		return own;
	});
	const area = room.reduce((sum, r) => sum + Math.PI * r * r, 0) * AIR;
	const height = Math.sqrt(area / ASPECT);
	// Fitting and parting pull against each other: a few turns bring them together.
	for (let turn = 0; turn < 4; turn++) {
		fitInto(centres, height * ASPECT, height);
		separate({ places: centres, room, mayMove: () => true });
	}
	groups.forEach((members, g) =>
		members.forEach((person, k) => {
			places[2 * person] = centres[2 * g]! + within[g]![2 * k]!;
			places[2 * person + 1] = centres[2 * g + 1]! + within[g]![2 * k + 1]!;
		})
	);
}

function membersOf(group: Int32Array): readonly (readonly number[])[] {
	const groups: number[][] = [];
	const place = new Map<number, number[]>();
	group.forEach((g, i) => {
		const known = g < 0 ? undefined : place.get(g);
		if (known) {
			known.push(i);
			return;
		}
		const members = [i];
		groups.push(members);
		if (g >= 0) place.set(g, members);
	});
	return groups;
}

function centre(places: Float64Array): [number, number] {
	let [x, y] = [0, 0];
	for (let k = 0; k < places.length; k += 2) {
		x += places[k]!;
		y += places[k + 1]!;
	}
	return [(2 * x) / places.length, (2 * y) / places.length];
}

/** Draws a group together around the origin, each member at the side it came from. */
function gather(own: Float64Array, [x, y]: [number, number]): void {
	const members = own.length / 2;
	let spread = 0;
	for (let k = 0; k < own.length; k += 2) {
		own[k]! -= x;
		own[k + 1]! -= y;
		spread += own[k]! ** 2 + own[k + 1]! ** 2;
	}
	const wanted = ROOM * 0.9 * Math.sqrt(members);
	const by = wanted / Math.max(Math.sqrt(spread / members), 1e-9);
	own.forEach((value, k) => (own[k] = value * by));
	separate({ places: own, room: new Float64Array(members).fill(ROOM), mayMove: () => true });
	const [dx, dy] = centre(own);
	for (let k = 0; k < own.length; k += 2) {
		own[k]! -= dx;
		own[k + 1]! -= dy;
	}
}

function reach(own: Float64Array): number {
	let most = 0;
	for (let k = 0; k < own.length; k += 2) most = Math.max(most, Math.hypot(own[k]!, own[k + 1]!));
	return most;
}
