import { seeded } from '#lib/graph/walks/seeded.ts';
import { coarser, rowsOf, springsOf, type Net } from './coarsening.ts';
import { Forces, massesOf, type ForceSettings, type Springs } from './forces.ts';

export interface UnfoldSettings extends ForceSettings {
	/** Rounds of the coarsest network; each finer one gets half as many, down to some. */
	readonly rounds: number;
	readonly seed: number;
}

/** Where points are, by number. */
export interface Places {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/** How many times a network is made coarser. More find large lines that the whole does not have. */
const TIMES = 3;
/** The fewest rounds of a finer network. */
const TO_SETTLE = 30;
/** A network that hardly shrinks is coarse enough. */
const SHRINKS = 0.9;
/** How far points that were one start from where it stood, as a share of the room of each. */
const APART = 0.3;

const ROUNDS_A_REPORT = 50;

/**
 * Places for all points of a network of which none has one yet: first those of a coarser
 * network, where the large lines are found in little time, then finer and finer.
 * After C. Walshaw (2003), A multilevel algorithm for force-directed graph-drawing,
 * J. Graph Algorithms Appl. 7(3), 253-285.
 *
 * @param report share done, 0 to 1; may throw to stop
 */
export function unfold(
	points: number,
	ties: Springs,
	settings: UnfoldSettings,
	report: (share: number) => void = () => {}
): Places {
	const random = seeded(settings.seed);
	const { nets, into } = levelsOf({ mass: massesOf(points, ties), rows: rowsOf(points, ties) });
	const rounds = nets.map((_, level) => roundsOf(settings.rounds, nets.length - 1 - level));
	const work = nets.map(({ mass }, level) => mass.length * rounds[level]!);
	const all = work.reduce((sum, each) => sum + each, 0);
	let done = 0;
	let places = scattered(nets.at(-1)!.mass.length, 10 * Math.sqrt(points), random);
	for (let level = nets.length - 1; level >= 0; level--) {
		const { mass, rows } = nets[level]!;
		if (level < into.length) places = parted(places, into[level]!, random);
		const forces = new Forces({ ...places, mass }, springsOf(rows), settings);
		for (let round = 0; round < rounds[level]!; round++) {
			if (round % ROUNDS_A_REPORT === 0) report((done + round * mass.length) / all);
			forces.step();
		}
		done += work[level]!;
	}
	return places;
}

/** The network itself, then ever coarser ones; and of each but the last, what its points became part of. */
function levelsOf(net: Net): {
	readonly nets: readonly Net[];
	readonly into: readonly Int32Array[];
} {
	const nets = [net];
	const into: Int32Array[] = [];
	for (let last = net; into.length < TIMES;) {
		const next = coarser(last);
		if (next.mass.length > SHRINKS * last.mass.length) break;
		into.push(next.into);
		nets.push((last = next));
	}
	return { nets, into };
}

function roundsOf(coarsest: number, finer: number): number {
	return finer === 0 ? coarsest : Math.min(coarsest, Math.max(TO_SETTLE, coarsest >> finer));
}

function scattered(points: number, side: number, random: () => number): Places {
	const scatter = (): Float64Array =>
		Float64Array.from({ length: points }, () => side * (random() - 0.5));
	return { x: scatter(), y: scatter() };
}

/** The points that one stood for, around where it stood. */
function parted({ x, y }: Places, into: Int32Array, random: () => number): Places {
	let squares = 0;
	for (let i = 0; i < x.length; i++) squares += x[i]! ** 2 + y[i]! ** 2;
	// On a disc the mean square is half that of the radius. Two never start on one spot.
	const room = Math.max(1, Math.sqrt(2 * Math.PI * squares) / x.length);
	const from = { x: new Float64Array(into.length), y: new Float64Array(into.length) };
	for (let i = 0; i < into.length; i++) {
		const angle = 2 * Math.PI * random();
		from.x[i] = x[into[i]!]! + APART * room * Math.cos(angle);
		from.y[i] = y[into[i]!]! + APART * room * Math.sin(angle);
	}
	return from;
}
