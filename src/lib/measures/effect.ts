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
const OF_HELP = HEADLINES.filter(({ scope, aboutHelp }) => scope === 'actor' && aboutHelp);
const OF_PEOPLE = HEADLINES.filter(({ scope, aboutHelp }) => scope === 'actor' && !aboutHelp);
const OF_NETWORK = HEADLINES.filter(({ scope }) => scope === 'network');

/**
 * What a scenario changes in every headline measure, as screens count them: teams by
 * their professionals. Only what differs is told. Measures of the net are worked out
 * whole; those of households only where an edit touched one, for of the others they are
 * what they were. O(nodes + ties), and what takes longer is worked out beside the page.
 */
export function effectOf(before: Snapshot, applied: Applied): Effect {
	const teams = changedTeams(before, applied);
	const changes = new Changes();
	peopleOf(before, applied).forEach(([was, now]) => changes.open(was, now));
	compare(OF_PEOPLE, before, applied.snapshot, changes);
	compareHelp(before, teams, changes);
	const households = new Changes();
	const [teamsBefore, teamsAfter, numbers] = teams;
	for (let h = 0; h < teamsBefore.households; h++) households.open(h, h);
	compare(OF_HOUSEHOLDS, teamsBefore, teamsAfter, households);
	const network = new Changes();
	network.open(0, 0);
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

/** Everybody by their number before and after, who is gone behind those who stay. */
function peopleOf(
	before: Snapshot,
	{ helperBefore }: Applied
): readonly (readonly [number, number])[] {
	const isGone = new Uint8Array(before.helpers).fill(1);
	for (const was of helperBefore) if (was >= 0) isGone[was] = 0;
	const people: [number, number][] = Array.from(helperBefore, (was, now) => [was, now]);
	isGone.forEach((gone, was) => gone && people.push([was, -1]));
	return people;
}

/** What differs, node by node; who came or went is told whatever differs. */
class Changes {
	readonly nodes: { readonly before: number; readonly after: number }[] = [];
	readonly #changes = new Map<number, Record<string, Change>>();

	open(before: number, after: number): void {
		if (before < 0 || after < 0) this.#changes.set(this.nodes.length, {});
		this.nodes.push({ before, after });
	}

	add(i: number, id: string, before: number | null, after: number | null): void {
		if (before === after) return;
		const changes = this.#changes.get(i) ?? {};
		changes[id] = { before, after };
		this.#changes.set(i, changes);
	}

	told(): NodeChange[] {
		return [...this.#changes]
			.sort(([i], [k]) => i - k)
			.map(([i, changes]) => ({ ...this.nodes[i]!, changes }));
	}
}

function compare(
	measures: readonly Measure[],
	before: Snapshot,
	after: Snapshot,
	changes: Changes
): void {
	for (const measure of measures) {
		const [then, now] = [resultOf(before, measure), resultOf(after, measure)];
		changes.nodes.forEach((node, i) => {
			const was = node.before < 0 ? null : numberAt(then, node.before);
			const is = node.after < 0 ? null : numberAt(now, node.after);
			changes.add(i, measure.id, was, is);
		});
	}
}

/** Lists of households: as long as before, less what the touched ones were, and what they are. */
function compareHelp(
	before: Snapshot,
	[teamsBefore, teamsAfter]: ReturnType<typeof changedTeams>,
	changes: Changes
): void {
	for (const measure of OF_HELP) {
		const whole = resultOf(before, measure);
		const [then, now] = [resultOf(teamsBefore, measure), resultOf(teamsAfter, measure)];
		changes.nodes.forEach((node, i) => {
			const all = node.before < 0 ? 0 : numberAt(whole, node.before);
			const touched = node.before < 0 ? 0 : numberAt(then, node.before);
			const is = node.after < 0 ? null : numberAt(now, node.after);
			const rest = all === null || touched === null ? null : all - touched;
			changes.add(
				i,
				measure.id,
				node.before < 0 ? null : all,
				is === null || rest === null ? null : rest + is
			);
		});
	}
}

const results: (snapshot: Snapshot) => Map<string, Result> = remember(() => new Map());

/** What a measure says of a snapshot, worked out once. */
function resultOf(snapshot: Snapshot, measure: Measure): Result {
	const known = results(snapshot);
	const found = known.get(measure.id) ?? measure.compute(snapshot, SCREEN);
	known.set(measure.id, found);
	return found;
}

/** The number of a result at a node, or how long its list is. */
function numberAt(result: Result, i: number): number | null {
	switch (result.kind) {
		case 'number':
		case 'best':
			return Number.isNaN(result.value) ? null : result.value;
		case 'numbers':
			return Number.isNaN(result.values[i]!) ? null : result.values[i]!;
		case 'nodeLists':
		case 'pairLists':
		case 'sizeLists': {
			if ('absent' in result && result.absent?.(i) !== undefined) return null;
			const { offsets } = result.lists;
			return (offsets[i + 1]! - offsets[i]!) / (result.kind === 'pairLists' ? 2 : 1);
		}
		case 'nodes':
		case 'sizes':
			return result.values.length;
		case 'pairs':
			return result.values.length / 2;
		default:
			return null;
	}
}
