import { expect, test } from 'vitest';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { ofActors } from '../../helpers/measured.ts';
import { naiveParts, neighbours } from '../../helpers/naive.ts';
import { plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';
import { Town } from '../../helpers/town.ts';

function offices(): Town {
	const town = new Town();
	for (const [code, organisation] of [
		'g1 GGZ',
		'g2 GGZ',
		'w1 Wijkteam',
		'w2 Wijkteam',
		's1 School'
	].map((line) => line.split(' ') as [string, string])) {
		town.person(code, { organisations: [organisation] });
	}
	return town;
}

test('the line between two organisations that runs through one person is theirs to lose', () => {
	const town = offices().contact('g1', 'w1').contact('g1', 'w2').contact('g2', 's1');
	expect(ofActors(town, 'loo_org_pairs_lost_direct')).toEqual({
		g1: [['GGZ', 'Wijkteam']],
		g2: [['GGZ', 'School']],
		s1: [['GGZ', 'School']],
		w1: [],
		w2: []
	});
});

test('a way round through colleagues keeps organisations within reach', () => {
	const town = offices()
		.contact('g1', 'w1')
		.contact('g1', 'g2')
		.contact('g2', 's1')
		.contact('s1', 'w2');
	expect(ofActors(town, 'loo_org_pairs_unreachable')).toEqual({
		g1: [],
		g2: [['GGZ', 'School']],
		s1: [
			['GGZ', 'School'],
			['School', 'Wijkteam']
		],
		w1: [],
		w2: []
	});
});

/** Pairs of groups that have a contact, or that reach each other, without one person. */
function groupPairs(snapshot: Snapshot, gone: number, direct: boolean): Set<string> {
	const { group } = snapshot.helper;
	const pairs = new Set<string>();
	const add = (a: number, b: number): void => {
		if (a >= 0 && b >= 0 && a !== b) pairs.add(`${Math.min(a, b)}|${Math.max(a, b)}`);
	};
	for (let p = 0; p < snapshot.helpers; p++) {
		if (!direct || p === gone) continue;
		for (const q of neighbours(snapshot.contacts, p)) if (q !== gone) add(group[p]!, group[q]!);
	}
	for (const part of direct ? [] : naiveParts(snapshot.contacts, new Set([gone]))) {
		part.forEach((p) => part.forEach((q) => add(group[p]!, group[q]!)));
	}
	return pairs;
}

test.each(seeds(60))('are what taking everybody away in turn gives, on graph %i', (seed) => {
	const graph = randomGraph(seed, 12);
	const snapshot = plainSnapshot(graph, { group: 'team' });
	const names = [...new Set(graph.nodes.map(({ team }) => String(team)))].filter(Boolean).sort();
	for (const direct of [true, false]) {
		const id = direct ? 'loo_org_pairs_lost_direct' : 'loo_org_pairs_unreachable';
		Object.values(ofActors(graph, id, { group: 'team' })).forEach((found, p) => {
			const after = groupPairs(snapshot, p, direct);
			const lost = [...groupPairs(snapshot, -1, direct)].filter((pair) => !after.has(pair)).sort();
			expect(found).toEqual(lost.map((pair) => pair.split('|').map((g) => names[Number(g)])));
		});
	}
});
