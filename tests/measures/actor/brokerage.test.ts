import { expect, test } from 'vitest';
import { measured, ofActors, reasonsOf } from '../../helpers/measured.ts';
import { plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const BY_TEAM = { group: 'team' };
const DIRECTED = { group: 'team', rule: 'directed' } as const;

function chain(...teams: readonly string[]) {
	return {
		directed: true,
		nodes: teams.map((team, i) => ({ id: 'abc'[i]!, team })),
		edges: [
			{ s: 'a', t: 'b' },
			{ s: 'b', t: 'c' }
		]
	};
}

test.each([
	['coordinator', ['A', 'A', 'A']],
	['itinerant', ['A', 'B', 'A']],
	['gatekeeper', ['A', 'B', 'B']],
	['representative', ['A', 'A', 'B']],
	['liaison', ['A', 'B', 'C']]
])('in a chain of three the middle is a %s', (role, teams) => {
	const found = ofActors(chain(...teams), 'gould_fernandez', DIRECTED).b;
	expect(found).toMatchObject({ [role]: 1, total: 1 });
	const either = ofActors(chain(...teams), 'gould_fernandez_undirected', BY_TEAM).b;
	const same = /gate|repr/.test(role) ? 'gatekeeper_representative' : role;
	expect(either).toMatchObject({ [same]: 1, total: 1 });
});

test('a route that is closed needs nobody in between', () => {
	const closed = { ...chain('A', 'B', 'C') };
	const graph = { ...closed, edges: [...closed.edges, { s: 'a', t: 'c' }] };
	expect(ofActors(graph, 'gould_fernandez', DIRECTED).b).toMatchObject({ total: 0 });
});

test('without direction, or without groups, it is undefined', () => {
	expect(
		reasonsOf(chain('A', 'B', 'C'), 'gould_fernandez', BY_TEAM)['actors.a.gould_fernandez']
	).toBe('no-direction');
	const { actors } = measured(chain('A', 'B', 'C'), 'gould_fernandez_undirected');
	expect(actors.b!.gould_fernandez_undirected).toBeNull();
});

test.each(seeds(25))('are what looking at every three gives, on graph %i', (seed) => {
	const graph = randomGraph(seed, 10, true);
	const { out, helper, helpers } = plainSnapshot(graph, DIRECTED);
	if (!out) return expect(graph.edges).toEqual([]);
	const has = (a: number, b: number): boolean =>
		out.targets.subarray(out.offsets[a]!, out.offsets[a + 1]!).includes(b);
	const { group } = helper;
	const found = Object.values(ofActors(graph, 'gould_fernandez', DIRECTED));
	for (let b = 0; b < helpers; b++) {
		const wanted = {
			coordinator: 0,
			itinerant: 0,
			gatekeeper: 0,
			representative: 0,
			liaison: 0,
			total: 0
		};
		for (let a = 0; a < helpers; a++) {
			for (let c = 0; c < helpers; c++) {
				if (a === c || !has(a, b) || !has(b, c) || has(a, c)) continue;
				const [x, y, z] = [group[a]!, group[b]!, group[c]!];
				if (Math.min(x, y, z) < 0) continue;
				wanted.total++;
				if (x === y && y === z) wanted.coordinator++;
				else if (x === z) wanted.itinerant++;
				else if (y === z) wanted.gatekeeper++;
				else if (x === y) wanted.representative++;
				else wanted.liaison++;
			}
		}
		expect(found[b]).toEqual(wanted);
	}
});
