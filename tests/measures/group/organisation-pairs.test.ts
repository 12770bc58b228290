import { expect, test } from 'vitest';
import { measured } from '../../helpers/measured.ts';
import { naiveCover } from '../../helpers/naive.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';
import { Town } from '../../helpers/town.ts';

const ID = 'org_pair_redundancy';

function offices(): Town {
	const town = new Town();
	for (const code of ['g1', 'g2', 'g3']) town.person(code, { organisations: ['GGZ'] });
	for (const code of ['w1', 'w2']) town.person(code, { organisations: ['Wijkteam'] });
	return town.person('s1', { organisations: ['School'] });
}

test('three contacts through one person are as thin as one', () => {
	const town = offices().contact('g1', 'w1').contact('g1', 'w2').contact('g2', 's1');
	const { organisationPairs, pairs } = measured(town, ID);
	expect(organisationPairs).toEqual([
		{
			a: 'GGZ',
			b: 'School',
			ties: 1,
			redundancy: 1,
			carriers: ['g2', 's1'],
			oneMemberInView: true
		},
		{ a: 'GGZ', b: 'Wijkteam', ties: 2, redundancy: 1, carriers: ['g1'], oneMemberInView: false }
	]);
	expect(pairs['GGZ|Wijkteam']![ID]).toBe(1);
});

test('two separate contacts need two departures, and nobody carries them alone', () => {
	const town = offices().contact('g1', 'w1').contact('g2', 'w2').contact('g3', 'w2');
	const [line] = measured(town, ID).organisationPairs;
	expect(line).toMatchObject({ ties: 3, redundancy: 2, carriers: [] });
});

test('one member in view forces it, and says so', () => {
	const town = offices().contact('g1', 's1').contact('g2', 's1').contact('g3', 's1');
	const { organisationPairs, notes } = measured(town, ID);
	expect(organisationPairs[0]).toMatchObject({ redundancy: 1, oneMemberInView: true });
	expect(notes).toEqual([
		{ at: `pairs.GGZ|School.${ID}`, reason: 'one-member-in-view', undefined: false }
	]);
});

test.each(seeds(60))('is the fewest people that touch every contact, on graph %i', (seed) => {
	const graph = randomGraph(seed, 12);
	const team = new Map(graph.nodes.map((node) => [node.id, String(node.team)]));
	const lines = new Map<string, [string, string][]>();
	for (const { s, t } of graph.edges) {
		const [a, b] = [team.get(s)!, team.get(t)!].sort();
		if (a === '' || b === '' || a === b) continue;
		lines.set(`${a}|${b}`, [...(lines.get(`${a}|${b}`) ?? []), [s, t]]);
	}
	const { organisationPairs } = measured(graph, ID, { group: 'team' });
	expect(organisationPairs).toHaveLength(lines.size);
	for (const { a, b, ties, redundancy, carriers } of organisationPairs) {
		const line = lines.get(`${a}|${b}`)!;
		expect(ties).toBe(line.length);
		expect(redundancy).toBe(naiveCover(line));
		const everywhere = line[0]!.filter((code) => line.every((pair) => pair.includes(code)));
		expect(carriers).toEqual(everywhere.sort());
	}
});
