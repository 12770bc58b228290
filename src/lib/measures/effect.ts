import type { Applied } from '#lib/graph/scenario/apply.ts';
import { changedTeams, priceOf, type Price } from '#lib/graph/scenario/price.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import { MEASURES, type MeasureId } from './index.ts';
import { SCREEN, type Measure, type Result } from './measure.ts';

/** A number before and after; null where it is undefined. Of a list its length. */
interface Change {
	readonly before: number | null;
	readonly after: number | null;
}

/** What changes of one node; of what came or went one side is all null. */
export interface NodeChange {
	/** Numbers before and after, -1 where it is not there. */
	readonly before: number;
	readonly after: number;
	readonly changes: Readonly<Partial<Record<MeasureId, Change>>>;
}

/** The difference between two sets of measures, with what it takes. */
export interface Effect {
	readonly network: Readonly<Partial<Record<MeasureId, Change>>>;
	readonly households: readonly NodeChange[];
	readonly actors: readonly NodeChange[];
	readonly price: Price;
}

const HEADLINES = (MEASURES as readonly Measure[]).filter(
	({ level, cost, twoMode }) => level === 'headline' && cost === 'linear' && !twoMode
);
const OF_HOUSEHOLDS = HEADLINES.filter(({ scope }) => scope === 'household');
/** Which households hang on whom: told per person, and changed only where a household is. */
const isOfHelp = ({ aboutHelp, byGroup }: Measure): boolean => aboutHelp === true && !byGroup;
const OF_ACTORS = HEADLINES.filter(({ scope }) => scope === 'actor');
const OF_HELP = OF_ACTORS.filter(isOfHelp);
/** Lines between groups among them: they hang on contacts, whoever is helped. */
const OF_PEOPLE = OF_ACTORS.filter((measure) => !isOfHelp(measure));
const OF_NETWORK = HEADLINES.filter(({ scope }) => scope === 'network');

/**
 * What a scenario changes in every headline measure, as screens count them: teams by
 * their professionals. Only what differs is told. Measures of the net are worked out
 * whole; those of households only where an edit touched one, for of the others they are
 * what they were. O(nodes + ties), and what takes longer is worked out beside the page.
 */
export function effectOf(before: Snapshot, applied: Applied): Effect {
	const teams = changedTeams(before, applied);
	const changes = new Changes(...peopleOf(before, applied));
	compare(OF_PEOPLE, before, applied.snapshot, changes);
	compareHelp(before, teams, changes);
	const [teamsBefore, teamsAfter, numbers] = teams;
	const all = Int32Array.from({ length: teamsBefore.households }, (_, h) => h);
	const households = new Changes(all, all);
	compare(OF_HOUSEHOLDS, teamsBefore, teamsAfter, households);
	const network = new Changes(ONE, ONE);
	compare(OF_NETWORK, before, applied.snapshot, network);
	return {
		network: network.told()[0]?.changes ?? {},
		households: households
			.told()
			.map((one) =>
				numbers ? { ...one, before: numbers[one.before]!, after: numbers[one.after]! } : one
			),
		actors: changes.told(),
		price: priceOf(before, applied, teams)
	};
}

const ONE = new Int32Array(1);

/** Everybody by their number before and after, who is gone behind those who stay. */
function peopleOf(before: Snapshot, { helperBefore }: Applied): [Int32Array, Int32Array] {
	const now = new Int32Array(before.helpers).fill(-1);
	helperBefore.forEach((was, is) => {
		if (was >= 0) now[was] = is;
	});
	const gone: number[] = [];
	now.forEach((is, was) => {
		if (is < 0) gone.push(was);
	});
	const then = new Int32Array(helperBefore.length + gone.length);
	then.set(helperBefore);
	then.set(gone, helperBefore.length);
	return [then, then.map((_, i) => (i < helperBefore.length ? i : -1))];
}

/** What differs, node by node; who came or went is told whatever differs. */
class Changes {
	/** Per node its number before and after, -1 where it is not there. */
	readonly before: Int32Array;
	readonly after: Int32Array;
	readonly #changes = new Map<number, Record<string, Change>>();

	constructor(before: Int32Array, after: Int32Array) {
		this.before = before;
		this.after = after;
		for (let i = 0; i < before.length; i++) {
			if (before[i]! < 0 || after[i]! < 0) this.#changes.set(i, {});
		}
	}

	/** Numbers that are undefined are NaN. */
	add(i: number, id: string, before: number, after: number): void {
		if (before === after || (Number.isNaN(before) && Number.isNaN(after))) return;
		const changes = this.#changes.get(i) ?? {};
		changes[id] = { before: orNull(before), after: orNull(after) };
		this.#changes.set(i, changes);
	}

	told(): NodeChange[] {
		return [...this.#changes]
			.sort(([i], [k]) => i - k)
			.map(([i, changes]) => ({ before: this.before[i]!, after: this.after[i]!, changes }));
	}
}

function orNull(value: number): number | null {
	return Number.isNaN(value) ? null : value;
}

function compare(
	measures: readonly Measure[],
	before: Snapshot,
	after: Snapshot,
	changes: Changes
): void {
	for (const measure of measures) {
		const then = columnOf(before, measure);
		const now = columnOf(after, measure);
		for (let i = 0; i < changes.before.length; i++) {
			changes.add(i, measure.id, at(then, changes.before[i]!), at(now, changes.after[i]!));
		}
	}
}

function at(column: Float64Array, node: number): number {
	return node < 0 ? NaN : column[node]!;
}

/** Lists of households: as long as before, less what the touched ones were, and what they are. */
function compareHelp(
	before: Snapshot,
	[teamsBefore, teamsAfter]: ReturnType<typeof changedTeams>,
	changes: Changes
): void {
	for (const measure of OF_HELP) {
		const whole = columnOf(before, measure);
		const then = columnOf(teamsBefore, measure);
		const now = columnOf(teamsAfter, measure);
		for (let i = 0; i < changes.before.length; i++) {
			const was = changes.before[i]!;
			const rest = was < 0 ? 0 : whole[was]! - then[was]!;
			changes.add(i, measure.id, at(whole, was), rest + at(now, changes.after[i]!));
		}
	}
}

/** By how they are worked out: two measures of two names may ask the same. */
type Columns = Map<Measure['compute'], Float64Array>;
const columns: (snapshot: Snapshot) => Columns = remember(() => new Map());

/** The number of each node that a measure tells, or how long its list is; worked out once. */
function columnOf(snapshot: Snapshot, { compute }: Measure): Float64Array {
	const known = columns(snapshot);
	const found = known.get(compute) ?? numbersIn(compute(snapshot, SCREEN));
	known.set(compute, found);
	return found;
}

function numbersIn(result: Result): Float64Array {
	switch (result.kind) {
		case 'number':
		case 'best':
			return Float64Array.of(result.value);
		case 'numbers':
			return result.values;
		case 'nodeLists':
		case 'pairLists':
		case 'sizeLists': {
			const { offsets } = result.lists;
			const width = result.kind === 'pairLists' ? 2 : 1;
			const lengths = new Float64Array(offsets.length - 1);
			for (let i = 0; i < lengths.length; i++) {
				const isAbsent = 'absent' in result && result.absent?.(i) !== undefined;
				lengths[i] = isAbsent ? NaN : (offsets[i + 1]! - offsets[i]!) / width;
			}
			return lengths;
		}
		case 'nodes':
		case 'sizes':
			return Float64Array.of(result.values.length);
		case 'pairs':
			return Float64Array.of(result.values.length / 2);
		case 'records':
		case 'pairNumbers':
			throw new TypeError(`a headline of ${result.kind} has no number of a node`);
	}
}
