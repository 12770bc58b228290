import { expect, test } from 'vitest';
import { measured, ofNetwork, reasonsOf } from '../../helpers/measured.ts';
import { VILLAGE, randomTown } from '../../helpers/random-town.ts';
import { seeds } from '../../helpers/random-graph.ts';
import { Town } from '../../helpers/town.ts';

const IDS = 'truck_factor,truck_factor_greedy,truck_factor[coverage_by=provider]';

test('two case managers at once, and more than half of the households have lost theirs', () => {
	const town = new Town().people('a', 'b', 'c');
	for (const [code, household] of ['a1', 'a2', 'b3', 'c4'].map((seat) => [seat[0]!, seat[1]!])) {
		town.helps(code!, `h${household}`, { roles: ['caseManager'] }).helps('c', `h${household}`);
	}
	town.household('without');
	expect({ ...measured(town, IDS).network }).toEqual({
		truck_factor: 2,
		truck_factor_greedy: 2,
		'truck_factor[coverage_by=provider]': 2
	});
});

test('of equals the lower code goes first, and half is not yet less than half', () => {
	const town = new Town().people('a', 'b');
	town.helps('b', 'h1', { roles: ['caseManager'] }).helps('a', 'h2', { roles: ['caseManager'] });
	expect(ofNetwork(town, 'truck_factor')).toBe(2);
});

test('without case managers, or without professionals, there is nothing to lose', () => {
	const town = new Town().person('v', { kind: 'informal' }).helps('v', 'h');
	expect(reasonsOf(town, IDS)).toEqual({
		'network.truck_factor': 'no-case-manager',
		'network.truck_factor_greedy': 'no-case-manager',
		'network.truck_factor[coverage_by=provider]': 'no-households'
	});
});

test.each(seeds(30))('is what taking the busiest away one by one gives, in town %i', (seed) => {
	const town = randomTown(seed);
	const { support, helper, households } = town.snapshot();
	const teams = Array.from({ length: households }, (_, h) =>
		Array.from(support.helper.subarray(support.offsets[h]!, support.offsets[h + 1]!)).filter(
			(p) => helper.formal[p]
		)
	).filter((team) => team.length > 0);
	const count = (p: number): number => teams.filter((team) => team.includes(p)).length;
	const order = [...helper.formal.keys()].sort((p, q) => count(q) - count(p) || p - q);
	let removed = 0;
	const isCovered = (team: number[]): boolean =>
		team.some((p) => !order.slice(0, removed).includes(p));
	while (teams.length > 0 && teams.filter(isCovered).length >= teams.length / 2) removed++;
	const found = ofNetwork(town, 'truck_factor_greedy[coverage_by=provider]');
	expect(found).toBe(teams.length === 0 ? null : removed);
});

test.each(seeds(30))(
	'the exact one is the smallest of every set, and never above greedy, in town %i',
	(seed) => {
		const town = randomTown(seed, { ...VILLAGE, professionals: 9, informal: 0 });
		const { support, helpers, households } = town.snapshot();
		const teams = Array.from({ length: households }, (_, h) =>
			Array.from(support.helper.subarray(support.offsets[h]!, support.offsets[h + 1]!))
		).filter((team) => team.length > 0);
		let fewest = Infinity;
		for (let gone = 0; gone < 1 << helpers; gone++) {
			const left = teams.filter((team) => team.some((p) => !((gone >> p) & 1))).length;
			if (left * 2 >= teams.length) continue;
			fewest = Math.min(fewest, [...gone.toString(2)].filter((bit) => bit === '1').length);
		}
		const ids =
			'truck_factor_exact[coverage_by=provider],truck_factor_greedy[coverage_by=provider]';
		const [exact, greedy] = Object.values(measured(town, ids).network);
		expect(exact).toBe(teams.length === 0 ? null : fewest);
		if (exact !== null) expect(greedy).toBeGreaterThanOrEqual(exact as number);
	}
);
