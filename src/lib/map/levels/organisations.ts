import { MOST_ACTORS, MOST_TIES, type Scene, type SceneNode, type SceneTie } from '../scene.ts';
import { domainOf, isOnPaper, organisationOf, within, type Net, type Sight } from './net.ts';
import { groundsOf, personNode } from './people.ts';
import { PairCounts, neighboursIn, restrict } from './pair-counts.ts';

/**
 * Organisations, as wide a line between two as there are pairs of their people in
 * contact. One that is unfolded makes room for its people.
 */
export function organisationsScene(net: Net, sight: Sight): Scene {
	const { snapshot, directory } = net;
	const { organisation } = snapshot.helper;
	const members = Array.from({ length: snapshot.organisations }, (): number[] => []);
	for (let helper = 0; helper < snapshot.helpers; helper++) {
		const isHidden = sight.hidden.has(directory.codes[helper]!);
		if (organisation[helper]! >= 0 && sight.shows(helper) && !isHidden)
			members[organisation[helper]!]!.push(helper);
	}
	const named = snapshot.organisationContacts;
	const placed = members.flatMap((list, o) =>
		list.length > 0 || (named.offsets[o + 1]! > named.offsets[o]! && sight.showsOrganisation(o))
			? [o]
			: []
	);
	const nodes: SceneNode[] = [];
	const placeOf = new Map<number, number>();
	const placeOfPerson = new Map<number, number>();
	const bySize = [...placed].sort((a, b) => members[b]!.length - members[a]!.length || a - b);
	for (const o of bySize.slice(0, MOST_ACTORS).sort((a, b) => a - b)) {
		const { code } = organisationOf(net, o);
		if (sight.hidden.has(code) || (sight.only.size > 0 && !sight.only.has(code))) continue;
		if (sight.open.has(code) && nodes.length + members[o]!.length <= MOST_ACTORS) {
			for (const helper of members[o]!) {
				placeOfPerson.set(helper, nodes.length);
				nodes.push(personNode(net, helper));
			}
			continue;
		}
		placeOf.set(o, nodes.length);
		for (const helper of members[o]!) placeOfPerson.set(helper, nodes.length);
		nodes.push(organisationNode(net, o, members[o]!));
	}
	const ties = tiesBetween(net, nodes, placeOf, placeOfPerson);
	const focused = nodes.findIndex(({ code }) => code === sight.focus);
	const shown =
		focused < 0
			? nodes.map((_, i) => i)
			: [...within([focused], sight.depth, neighboursIn(nodes.length, ties)).keys()];
	const seen = restrict(nodes, ties, shown);
	const organisations = groundsOf(net, seen.nodes);
	return {
		level: 'organisations',
		nodes: seen.nodes,
		ties: seen.ties.slice(0, MOST_TIES),
		organisations,
		grounds: organisations,
		groundsBy: 'organisation',
		all: snapshot.organisations,
		placed: placed.length,
		contacts: seen.ties.length
	};
}

function organisationNode(net: Net, o: number, members: readonly number[]): SceneNode {
	const counts = new Map<number, { domain: number; count: number }>();
	for (const helper of members) {
		const { domain, hue } = domainOf(net, helper);
		counts.set(hue, { domain, count: (counts.get(hue)?.count ?? 0) + 1 });
	}
	const [most] = [...counts].sort(([a, n], [b, m]) => m.count - n.count || a - b);
	return {
		kind: 'organisation',
		number: o,
		...organisationOf(net, o),
		under: net.kinds.organisation(members.length),
		organisation: -1,
		shape: 'square',
		setting: mostNamed(members.map((helper) => net.settings.ofHelper[helper]!)),
		domain: most ? most[1].domain : -1,
		hue: most ? most[0] : -1,
		contacts: 0,
		isAsked: members.some((helper) => net.snapshot.helper.answered[helper] === 1),
		people: members.length,
		isCutPoint: false
	};
}

/** The number that occurs most, of equals the lowest; -1 is no number. */
function mostNamed(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) {
		if (number >= 0) counts.set(number, (counts.get(number) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
	return most ? most[0] : -1;
}

function tiesBetween(
	net: Net,
	nodes: SceneNode[],
	placeOf: ReadonlyMap<number, number>,
	placeOfPerson: ReadonlyMap<number, number>
): readonly SceneTie[] {
	const { snapshot, onPaper } = net;
	const { offsets, targets } = snapshot.contacts;
	const { organisation } = snapshot.helper;
	const isPaper = isOnPaper(net);
	const counts = new PairCounts();
	for (const [helper, from] of placeOfPerson) {
		for (let k = offsets[helper]!; k < offsets[helper + 1]!; k++) {
			const other = targets[k]!;
			const to = placeOfPerson.get(other);
			if (other > helper && to !== undefined && to !== from && !isPaper(helper, other))
				counts.add(from, to, organisation[helper] !== organisation[other]);
		}
	}
	const named = snapshot.organisationContacts;
	const wholes = new Set(onPaper.organisations.map((pair) => pair.join()));
	for (const [o, from] of placeOf) {
		for (const other of named.targets.subarray(named.offsets[o], named.offsets[o + 1])) {
			const to = placeOf.get(other);
			if (other > o && to !== undefined && !wholes.has(`${o},${other}`)) counts.name(from, to);
		}
	}
	for (const [places, pairs] of [
		[placeOfPerson, onPaper.helpers],
		[placeOf, onPaper.organisations]
	] as const) {
		for (const [a, b] of pairs) {
			const [from, to] = [places.get(a), places.get(b)];
			if (from !== undefined && to !== undefined && from !== to) counts.agree(from, to);
		}
	}
	return counts.tiesFor(nodes);
}
