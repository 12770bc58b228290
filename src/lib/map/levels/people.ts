import { articulationPoints, removalOf } from '#lib/graph/walks/removal.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { MOST_ACTORS, MOST_TIES, type Scene, type SceneNode, type SceneTie } from '../scene.ts';
import {
	degreeOf,
	domainOf,
	findHousehold,
	hasPlace,
	householdCode,
	isOnPaper,
	organisationOf,
	within,
	type Net,
	type Sight
} from './net.ts';

const cutPointsOf: (snapshot: Snapshot) => ReadonlySet<number> = remember(
	({ contacts }) => new Set(articulationPoints(removalOf(contacts)))
);

/**
 * People with their contacts. When there are too many the ones with the most contacts are
 * drawn. Whoever one looks at is drawn with those around; a household then stands among
 * the people who help it, and holds nobody together.
 */
export function peopleScene(net: Net, sight: Sight): Scene {
	const { snapshot, directory } = net;
	const everybody = Array.from({ length: snapshot.helpers }, (_, helper) => helper);
	const agreed = new Set(net.onPaper.helpers.flat());
	const placed = everybody.filter((helper) => hasPlace(snapshot, helper) || agreed.has(helper));
	const { offsets, targets } = snapshot.contacts;
	const isWanted = (helper: number): boolean =>
		sight.shows(helper) &&
		!sight.hidden.has(directory.codes[helper]!) &&
		(sight.only.size === 0 || sight.only.has(directory.codes[helper]!));
	const household = sight.focus === undefined ? -1 : findHousehold(net, sight.focus);
	const first = startOf(net, sight, household);
	// Whoever one looks at is there; of those who help a household only who is looked at.
	const start = household < 0 ? first : first?.filter(isWanted);
	const around =
		start &&
		within(start, household < 0 ? sight.depth : sight.depth - 1, (helper) =>
			[...targets.subarray(offsets[helper], offsets[helper + 1])].filter(isWanted)
		);
	const chosen = (around ? [...around.keys()] : placed.filter(isWanted))
		.sort((a, b) => degreeOf(snapshot, b) - degreeOf(snapshot, a) || a - b)
		.slice(0, MOST_ACTORS)
		.sort((a, b) => a - b);
	const nodes = chosen.map((helper) => personNode(net, helper));
	const ties = contactsAmong(net, chosen);
	if (around && household >= 0) addHousehold(net, household, nodes, ties);
	const organisations = groundsOf(net, nodes);
	return {
		level: 'people',
		nodes,
		ties: ties.slice(0, MOST_TIES),
		organisations,
		grounds: organisations,
		groundsBy: 'organisation',
		all: snapshot.helpers,
		placed: placed.length,
		contacts: ties.length
	};
}

/** Where a look begins; undefined when one looks at everybody. */
function startOf(net: Net, { focus }: Sight, household: number): readonly number[] | undefined {
	const { snapshot, directory } = net;
	if (focus === undefined) return undefined;
	if (household >= 0) return [...helpersOf(net, household)];
	const helper = directory.codes.slice(0, snapshot.helpers).indexOf(focus);
	return helper < 0 ? undefined : [helper];
}

export function personNode(net: Net, helper: number): SceneNode {
	const { snapshot, directory, people } = net;
	const [name, under] = people[helper]!;
	return {
		kind: 'helper',
		number: helper,
		code: directory.codes[helper]!,
		name,
		under,
		organisation: snapshot.helper.organisation[helper]!,
		shape: snapshot.helper.formal[helper] ? 'disc' : 'triangle',
		setting: net.settings.ofHelper[helper]!,
		...domainOf(net, helper),
		contacts: degreeOf(snapshot, helper),
		isAsked: snapshot.helper.answered[helper] === 1,
		people: 1,
		isCutPoint: cutPointsOf(snapshot).has(helper)
	};
}

/** Contacts between those chosen, those across organisations first and those on paper last. */
function contactsAmong(net: Net, chosen: readonly number[]): SceneTie[] {
	const { snapshot, onPaper } = net;
	const { offsets, targets, weights } = snapshot.contacts;
	const { organisation } = snapshot.helper;
	const place = new Map(chosen.map((helper, i) => [helper, i]));
	const isPaper = isOnPaper(net);
	const ties: SceneTie[] = [];
	for (const helper of chosen) {
		for (let k = offsets[helper]!; k < offsets[helper + 1]!; k++) {
			const other = place.get(targets[k]!);
			if (targets[k]! <= helper || other === undefined || isPaper(helper, targets[k]!)) continue;
			const isAcross = organisation[helper] !== organisation[targets[k]!];
			ties.push({
				from: place.get(helper)!,
				to: other,
				weight: weights[k]!,
				isAcross,
				pairs: 1,
				isPaper: false
			});
		}
	}
	ties.sort((a, b) => Number(b.isAcross) - Number(a.isAcross) || b.weight - a.weight);
	for (const [a, b] of onPaper.helpers) {
		const [from, to] = [place.get(a), place.get(b)];
		if (from === undefined || to === undefined) continue;
		const isAcross = organisation[a] !== organisation[b];
		ties.push({ from, to, weight: 1, isAcross, pairs: 0, isPaper: true });
	}
	return ties;
}

/** The household stands after the people, tied to those who help it. */
function addHousehold(net: Net, household: number, nodes: SceneNode[], ties: SceneTie[]): void {
	const helpers = helpersOf(net, household);
	const at = nodes.length;
	nodes.forEach((node, i) => {
		if (helpers.has(node.number))
			ties.unshift({ from: i, to: at, weight: 1, isAcross: false, pairs: 0, isPaper: false });
	});
	nodes.push(householdNode(net, household));
}

function helpersOf({ snapshot }: Net, household: number): ReadonlySet<number> {
	const { offsets, helper } = snapshot.support;
	return new Set(helper.subarray(offsets[household], offsets[household + 1]));
}

/** A household among the people who help it. */
export function householdNode(net: Net, household: number): SceneNode {
	const code = householdCode(net, household);
	return {
		kind: 'household',
		number: household,
		code,
		name: code,
		under: net.kinds.household,
		organisation: -1,
		shape: 'pentagon',
		setting: -1,
		domain: -1,
		hue: -1,
		contacts: helpersOf(net, household).size,
		isAsked: true,
		people: 0,
		isCutPoint: true
	};
}

/** The organisations of people in the picture, with who belongs to each. */
export function groundsOf(net: Net, nodes: readonly SceneNode[]): Scene['organisations'] {
	const members = new Map<number, number[]>();
	nodes.forEach((node, i) => {
		if (node.organisation < 0) return;
		members.set(node.organisation, [...(members.get(node.organisation) ?? []), i]);
	});
	return [...members].map(([organisation, list]) => ({
		...organisationOf(net, organisation),
		members: list
	}));
}
