import { seeded } from '#lib/graph/walks/seeded.ts';
import { ROOM, arrange } from './arrange.ts';
import { crossings } from './crossings.ts';
import { Forces, massesOf } from './force/forces.ts';
import { unfold } from './force/unfold.ts';
import { separate } from './spacing.ts';

/**
 * A force layout of n nodes. Forces are those of ForceAtlas2; the start is seeded and
 * the number of rounds fixed, so that the same network gives the same picture.
 */
export interface LayoutTask {
	readonly nodes: number;
	/** Ends and weights of the ties. */
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly weight: Float64Array;
	/** x and y of each node in turn, NaN where it has no place yet. */
	readonly places: Float64Array;
	/**
	 * Of each person the group, -1 none. The people are the first nodes; those after
	 * them only hold a group together, are not drawn and take no room.
	 */
	readonly group: Int32Array;
	/** Room around each person; missing: as much as a person takes. */
	readonly room?: Float64Array;
	/** How often forces work: on newcomers, or on the coarsest network of a first picture. */
	readonly rounds: number;
	readonly seed: number;
	/** Of how many first pictures the best is kept; missing: as many as are made in a moment. */
	readonly tries?: number;
}

const ROUNDS_A_REPORT = 20;
const FORCES = { push: 30, gravity: 0.05, theta: 0.9 };
/** So many first pictures, and fewer when all together would have more nodes or ties than this. */
const MOST_TRIES = 8;
const TO_TRY = { nodes: 700, ties: 8000 };

/**
 * Places of all nodes, x and y in turn. Those that had a place keep it to the last
 * bit; a new node starts between its neighbours.
 *
 * @param report share done, 0 to 1; may throw to stop
 */
export function layOut(task: LayoutTask, report: (share: number) => void = () => {}): Float64Array {
	const isNew = Uint8Array.from({ length: task.nodes }, (_, i) =>
		Number.isNaN(task.places[2 * i]!) ? 1 : 0
	);
	if (!isNew.includes(1)) return task.places.slice();
	const isFirst = isNew.subarray(0, task.group.length).every(Boolean);
	const places = isFirst ? firstPicture(task, report) : withNewcomers(task, isNew, report);
	for (let k = 0; k < places.length; k++) if (!isNew[k >> 1]) places[k] = task.places[k]!;
	centreHolders(task, places, isNew);
	report(1);
	return places;
}

/** Of some pictures, from starts that the seed draws, the one in which the fewest lines cross. */
function firstPicture(task: LayoutTask, report: (share: number) => void): Float64Array {
	const { nodes, rounds, group, room = roomOfPeople(group), tries = triesOf(task) } = task;
	const random = seeded(task.seed);
	let best: Float64Array = new Float64Array();
	let fewest = Infinity;
	for (let turn = 0; turn < tries && fewest > 0; turn++) {
		const seed = Math.floor(random() * 2 ** 31);
		const { x, y } = unfold(nodes, task, { ...FORCES, slowDown: 2, rounds, seed }, (share) =>
			report((turn + share) / tries)
		);
		const places = inTurn(x, y);
		arrange(places.subarray(0, 2 * group.length), group, room);
		const crossed = tries === 1 ? 0 : crossings(places, task, group.length);
		if (crossed >= fewest) continue;
		[best, fewest] = [places, crossed];
	}
	return best;
}

function triesOf({ nodes, from }: LayoutTask): number {
	const affordable = Math.min(TO_TRY.nodes / nodes, TO_TRY.ties / from.length);
	return Math.max(1, Math.min(MOST_TRIES, Math.floor(affordable)));
}

/** In a picture that people know only newcomers move. */
function withNewcomers(
	task: LayoutTask,
	isNew: Uint8Array,
	report: (share: number) => void
): Float64Array {
	const { nodes, rounds, group, room = roomOfPeople(group) } = task;
	const start = startPlaces(task, isNew);
	const x = start.filter((_, k) => k % 2 === 0);
	const y = start.filter((_, k) => k % 2 === 1);
	const points = { x, y, mass: massesOf(nodes, task), held: isNew.map((is) => 1 - is) };
	const forces = new Forces(points, task, { ...FORCES, slowDown: 1 + Math.log(nodes + 1) });
	for (let round = 0; round < rounds; round++) {
		if (round % ROUNDS_A_REPORT === 0) report(round / rounds);
		forces.step();
	}
	const places = inTurn(x, y);
	separate({
		places: places.subarray(0, 2 * group.length),
		room,
		mayMove: (person) => isNew[person] === 1
	});
	return places;
}

function roomOfPeople(group: Int32Array): Float64Array {
	return new Float64Array(group.length).fill(ROOM);
}

function inTurn(x: Float64Array, y: Float64Array): Float64Array {
	return Float64Array.from({ length: 2 * x.length }, (_, k) => (k % 2 === 0 ? x : y)[k >> 1]!);
}

/** What holds a group together stands in the middle of it. */
function centreHolders(task: LayoutTask, places: Float64Array, isNew: Uint8Array): void {
	const people = task.group.length;
	const held = new Float64Array(task.nodes);
	for (let t = 0; t < task.to.length; t++) {
		const holder = task.to[t]!;
		const person = task.from[t]!;
		if (holder < people || person >= people || !isNew[holder]) continue;
		const n = held[holder]!++;
		for (const k of [0, 1]) {
			const before = n === 0 ? 0 : places[2 * holder + k]!;
			places[2 * holder + k] = (before * n + places[2 * person + k]!) / (n + 1);
		}
	}
}

function startPlaces(task: LayoutTask, isNew: Uint8Array): Float64Array {
	const random = seeded(task.seed);
	const start = task.places.slice();
	const sums = new Float64Array(3 * task.nodes);
	for (let t = 0; t < task.from.length; t++) {
		for (const [node, other] of [
			[task.from[t]!, task.to[t]!],
			[task.to[t]!, task.from[t]!]
		] as const) {
			if (isNew[other]) continue;
			sums[3 * node]! += task.places[2 * other]!;
			sums[3 * node + 1]! += task.places[2 * other + 1]!;
			sums[3 * node + 2]!++;
		}
	}
	const spread = 10 * Math.sqrt(task.nodes);
	for (let i = 0; i < task.nodes; i++) {
		const angle = 2 * Math.PI * random();
		const distance = Math.sqrt(random());
		if (!isNew[i]) continue;
		const known = sums[3 * i + 2]!;
		const reach = known > 0 ? 8 * distance : spread * distance;
		start[2 * i] = (known > 0 ? sums[3 * i]! / known : 0) + reach * Math.cos(angle);
		start[2 * i + 1] = (known > 0 ? sums[3 * i + 1]! / known : 0) + reach * Math.sin(angle);
	}
	return start;
}
