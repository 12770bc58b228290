import type { Applied } from '#lib/graph/scenario/apply.ts';
import type { Directory } from '#lib/graph/directory.ts';
import { domainOf, hasPlace, organisationOf, type Net } from '../levels/net.ts';
import { groundsOf, householdNode, personNode } from '../levels/people.ts';
import { MOST_ACTORS, MOST_TIES, type Scene, type SceneNode, type SceneTie } from '../scene.ts';
import { fatesOf, type Fate, type Fates, type Line } from './fates.ts';

/** What is tried, with what its numbers are called after. */
export interface Tried {
	readonly applied: Applied;
	readonly directory: Directory;
}

/** What a picture marks of a node. */
export interface NodeMark {
	readonly fate: Fate;
	/** Becomes case manager of a household, or no longer is; of who drops out it says nothing more. */
	readonly manager: 'comes' | 'goes' | undefined;
	/** Goes to another organisation. */
	readonly isMoved: boolean;
}

/** Before and after in one scene, at the same places. */
export interface TrialScene {
	readonly scene: Scene;
	/** Per tie of the scene. */
	readonly ties: readonly Fate[];
	/** Per node of the scene. */
	readonly nodes: readonly NodeMark[];
	/** Nodes for whom something changes. */
	readonly touched: ReadonlySet<number>;
	readonly fates: Fates;
	/** People and households that could have been drawn. */
	readonly people: number;
	readonly households: number;
}

/** More would stand in the way of what they are drawn for. */
const MOST_HOUSEHOLDS = 12;

/**
 * Everybody from before with the newcomers, and what becomes of them. When there are too many
 * only those for whom something changes are drawn, with whoever stands beside them.
 */
export function trialScene(net: Net, { applied, directory }: Tried): TrialScene {
	const fates = fatesOf(net.snapshot, applied);
	const touched = touchedBy(fates);
	const households = changedHouseholds(fates);
	const drawnHouseholds = households.slice(0, MOST_HOUSEHOLDS);
	const near = withNeighbours(touched, fates, new Set(drawnHouseholds));
	const degree = degreesOf(fates);
	const placed = fates.people.flatMap((fate, helper) =>
		near.has(helper) || fate === 'comes' || hasPlace(net.snapshot, helper) ? [helper] : []
	);
	const rank = (helper: number): number => Number(touched.has(helper)) + Number(near.has(helper));
	const chosen = placed
		.filter((helper) => placed.length <= MOST_ACTORS || near.has(helper))
		.sort((a, b) => rank(b) - rank(a) || degree[b]! - degree[a]! || a - b)
		.slice(0, MOST_ACTORS - drawnHouseholds.length)
		.sort((a, b) => a - b);
	const nodes = [
		...chosen.map((helper) =>
			helper < net.snapshot.helpers
				? personNode(net, helper)
				: newcomer(net, fates.now[helper]!, helper, { applied, directory })
		),
		...drawnHouseholds.map((household) => householdNode(net, household))
	];
	const place = new Map(chosen.map((helper, i) => [helper, i]));
	const houses = new Map(drawnHouseholds.map((household, i) => [household, chosen.length + i]));
	const lines = drawnLines(fates, nodes, place, houses);
	const organisations = groundsOf(net, nodes);
	return {
		scene: {
			level: 'people',
			nodes,
			ties: lines.slice(0, MOST_TIES).map(({ tie }) => tie),
			organisations,
			grounds: organisations,
			groundsBy: 'organisation',
			all: fates.people.length,
			placed: placed.length,
			contacts: fates.contacts.length
		},
		ties: lines.slice(0, MOST_TIES).map(({ fate }) => fate),
		nodes: nodes.map(({ kind, number }) => markOf(fates, kind === 'household' ? -1 : number)),
		touched: nodesOf(touched, place, houses.values()),
		fates,
		people: placed.length,
		households: households.length
	};
}

/** People for whom anything is otherwise. */
function touchedBy({ people, contacts, help, managers, moved }: Fates): ReadonlySet<number> {
	const touched = new Set(moved);
	people.forEach((fate, helper) => fate !== 'stays' && touched.add(helper));
	for (const { from, to, fate } of contacts) {
		if (fate !== 'stays') touched.add(from).add(to);
	}
	for (const { from, fate } of [...help, ...managers]) if (fate !== 'stays') touched.add(from);
	return touched;
}

/** Those in contact with any of these, and who helps a household that is drawn. */
function withNeighbours(
	start: ReadonlySet<number>,
	{ contacts, help }: Fates,
	households: ReadonlySet<number>
): ReadonlySet<number> {
	const near = new Set(start);
	for (const { from, to } of contacts) {
		if (start.has(from)) near.add(to);
		if (start.has(to)) near.add(from);
	}
	for (const { from, to } of help) if (households.has(to)) near.add(from);
	return near;
}

function degreesOf({ people, contacts }: Fates): Int32Array {
	const degree = new Int32Array(people.length);
	for (const { from, to } of contacts) {
		degree[from]!++;
		degree[to]!++;
	}
	return degree;
}

/** Households for which something changes: first those with another case manager. */
function changedHouseholds({ help, managers }: Fates): readonly number[] {
	const isOther = ({ fate }: Line): boolean => fate !== 'stays';
	return [...new Set([...managers, ...help.filter(isOther)].map(({ to }) => to))];
}

function newcomer(net: Net, now: number, helper: number, { applied, directory }: Tried): SceneNode {
	const { snapshot, organisationBefore } = applied;
	const { offsets } = snapshot.contacts;
	const group = snapshot.helper.organisation[now]!;
	const organisation = group < 0 ? -1 : organisationBefore[group]!;
	const code = directory.codes[now]!;
	return {
		kind: 'helper',
		number: helper,
		code,
		name: code,
		under: organisation < 0 ? '' : organisationOf(net, organisation).name,
		organisation,
		shape: 'disc',
		setting: -1,
		...domainOf({ snapshot, directory }, now),
		contacts: offsets[now + 1]! - offsets[now]!,
		isAsked: snapshot.helper.answered[now] === 1,
		people: 1,
		isCutPoint: false
	};
}

interface DrawnLine {
	readonly tie: SceneTie;
	readonly fate: Fate;
}

/** Lines between who is drawn: first what comes and goes, then what stays. */
function drawnLines(
	{ contacts, help }: Fates,
	nodes: readonly SceneNode[],
	place: ReadonlyMap<number, number>,
	houses: ReadonlyMap<number, number>
): DrawnLine[] {
	const among = (
		lines: readonly Line[],
		other: ReadonlyMap<number, number>,
		pairs: number
	): DrawnLine[] =>
		lines.flatMap(({ fate, weight, ...ends }) => {
			const [from, to] = [place.get(ends.from), other.get(ends.to)];
			if (from === undefined || to === undefined) return [];
			const isAcross = pairs > 0 && nodes[from]!.organisation !== nodes[to]!.organisation;
			return [{ fate, tie: { from, to, weight, isAcross, pairs, isPaper: false } }];
		});
	const rank = ({ fate, tie }: DrawnLine): number =>
		2 * Number(fate !== 'stays') + Number(tie.isAcross);
	return [...among(help, houses, 0), ...among(contacts, place, 1)].sort(
		(a, b) => rank(b) - rank(a) || b.tie.weight - a.tie.weight
	);
}

function markOf({ people, managers, moved }: Fates, helper: number): NodeMark {
	if (helper < 0) return { fate: 'stays', manager: undefined, isMoved: false };
	const own = managers
		.filter(({ from }) => from === helper && people[from] !== 'goes')
		.map(({ fate }) => fate);
	return {
		fate: people[helper]!,
		manager: own.includes('comes') ? 'comes' : own.includes('goes') ? 'goes' : undefined,
		isMoved: moved.has(helper)
	};
}

function nodesOf(
	helpers: ReadonlySet<number>,
	place: ReadonlyMap<number, number>,
	houses: Iterable<number>
): ReadonlySet<number> {
	const found = [...helpers].flatMap((helper) => place.get(helper) ?? []);
	return new Set([...found, ...houses]);
}
