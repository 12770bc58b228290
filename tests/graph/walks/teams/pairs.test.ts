import { describe, expect, test } from 'vitest';
import { pairState } from '#lib/graph/pairs.ts';
import { PAIR, type Snapshot } from '#lib/graph/snapshot.ts';
import { teamPairsOf } from '#lib/graph/walks/teams/pairs.ts';
import { teamsOf, type Members } from '#lib/graph/walks/teams/seats.ts';
import { randomTown } from '../../../helpers/random-town.ts';
import { seeds } from '../../../helpers/random-graph.ts';
import { Town } from '../../../helpers/town.ts';

/** Members of a team straight from the support rows. */
function membersOf(snapshot: Snapshot, household: number, members: Members): number[] {
	const { offsets, helper } = snapshot.support;
	const list = Array.from(helper.subarray(offsets[household]!, offsets[household + 1]!));
	return [...new Set(list)].filter((p) => members === 'all' || snapshot.helper.formal[p]);
}

/** Parts of a team when a pair counts as joined by its state. */
function parts(snapshot: Snapshot, team: readonly number[], joined: readonly number[]): number {
	const left = new Set(team);
	let count = 0;
	for (const first of team) {
		if (!left.delete(first)) continue;
		count++;
		const part = [first];
		for (const p of part) {
			for (const q of left) {
				if (joined.includes(pairState(snapshot, p, q)) && left.delete(q)) part.push(q);
			}
		}
	}
	return count;
}

describe('pairs of a team', () => {
	test.each(seeds(80))(
		'known, in contact and in parts as asking of each pair gives, in town %i',
		(seed) => {
			const snapshot = randomTown(seed).snapshot();
			for (const members of ['all', 'formal'] as const) {
				const found = teamPairsOf(snapshot, members);
				for (let h = 0; h < snapshot.households; h++) {
					const team = membersOf(snapshot, h, members);
					const states = team.flatMap((p, i) =>
						team.slice(i + 1).map((q) => pairState(snapshot, p, q))
					);
					expect(found.members[h]).toBe(team.length);
					expect(found.contact[h]).toBe(states.filter((s) => s === PAIR.contact).length);
					expect(found.known[h]).toBe(states.filter((s) => s !== PAIR.notAsked).length);
					expect(found.partsAtMost[h]).toBe(parts(snapshot, team, [PAIR.contact]));
					const most = [PAIR.contact, PAIR.notAsked];
					expect(found.partsAtLeast[h]).toBe(parts(snapshot, team, most));
				}
			}
		}
	);

	test('somebody who helps in two ways has one seat', () => {
		const town = new Town().people('p').helps('p', 'h', { contacts: 2 });
		town.helps('p', 'h', { onBehalfOf: 'GGZ', roles: ['caseManager'] });
		const teams = teamsOf(town.snapshot(), 'all');
		expect(teams.helper).toHaveLength(1);
		expect(teams.roles[0]).toBe(1);
	});

	test('a team of two thousand of whom nothing was asked may be one part or all apart', () => {
		const town = new Town();
		for (let i = 0; i < 2000; i++) town.person(`p${i}`).helps(`p${i}`, 'h');
		const found = teamPairsOf(town.snapshot(), 'all');
		expect([found.partsAtLeast[0], found.partsAtMost[0]]).toEqual([1, 2000]);
	});
});
