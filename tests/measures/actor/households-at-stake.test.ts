import { expect, test } from 'vitest';
import { listAt } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { measured, ofActors, reasonsOf } from '../../helpers/measured.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { seeds } from '../../helpers/random-graph.ts';
import { Town } from '../../helpers/town.ts';

const KINDS = ['org', 'domain', 'case_manager', 'all_formal'] as const;
const IDS = KINDS.map((kind) => `loo_households_losing_${kind}`).join(',');

function ggz(): Town {
	return new Town()
		.person('anna', { organisations: ['GGZ'], domains: ['health'] })
		.person('bram', { organisations: ['GGZ'], domains: ['health'] })
		.person('carla', { organisations: ['Wijkteam'], domains: ['debt'] });
}

test('who is the only one of their organisation at a household is missed there', () => {
	const town = ggz()
		.helps('anna', 'h1')
		.helps('bram', 'h1')
		.helps('anna', 'h2')
		.helps('carla', 'h2');
	expect(ofActors(town, 'loo_households_losing_org')).toEqual({
		anna: ['h2'],
		bram: [],
		carla: ['h2']
	});
	expect(ofActors(town, 'loo_households_losing_domain')).toEqual({
		anna: ['h2'],
		bram: [],
		carla: ['h2']
	});
});

test('the only case manager, and the only professional at all', () => {
	const town = ggz().person('buur', { kind: 'informal' });
	town.helps('anna', 'h1', { roles: ['caseManager'] }).helps('buur', 'h1');
	town.helps('bram', 'h2', { roles: ['caseManager'] });
	town.helps('carla', 'h2', { roles: ['caseManager'] });
	expect(ofActors(town, 'loo_households_losing_case_manager')).toEqual({
		anna: ['h1'],
		bram: [],
		carla: []
	});
	expect(ofActors(town, 'loo_households_losing_all_formal')).toEqual({
		anna: ['h1'],
		bram: [],
		carla: []
	});
});

test('a neighbour who is case manager as well keeps the household from losing one', () => {
	const town = ggz().person('buur', { kind: 'informal' });
	town.helps('anna', 'h', { roles: ['caseManager'] });
	town.helps('buur', 'h', { roles: ['caseManager'] });
	expect(ofActors(town, 'loo_households_losing_case_manager')).toMatchObject({ anna: [] });
});

test('a deputy agreed for a household takes it off the lists, a deputy for all takes all', () => {
	const town = ggz()
		.helps('anna', 'h1')
		.helps('anna', 'h2')
		.helps('carla', 'h1')
		.helps('carla', 'h2');
	town.deputy('anna', 'bram', 'h1').deputy('carla', 'bram');
	const { actors } = measured(town, IDS);
	expect(actors.anna!.loo_households_losing_org).toEqual(['h2']);
	expect(actors.anna!.loo_households_losing_domain).toEqual(['h2']);
	expect(actors.carla!.loo_households_losing_org).toEqual([]);
});

test('two employers count both, unless the help is on behalf of one', () => {
	const town = ggz().person('dirk', { organisations: ['GGZ', 'School'] });
	town.helps('anna', 'h1').helps('dirk', 'h1');
	town.helps('anna', 'h2').helps('dirk', 'h2', { onBehalfOf: 'GGZ' });
	expect(ofActors(town, 'loo_households_losing_org').dirk).toEqual(['h1']);
});

test('for the own circle there is no list, which is not an empty one', () => {
	const town = new Town().person('buur', { kind: 'informal' }).helps('buur', 'h');
	expect(ofActors(town, 'loo_households_losing_org')).toEqual({});
});

test('a function and "someone of" have a list that should not be read', () => {
	const town = new Town().person('agent', { identity: 'function', organisations: ['Politie'] });
	town.person('iemand', { identity: 'someone-of', organisations: ['GGZ'] });
	town.helps('agent', 'h').helps('iemand', 'h');
	expect(ofActors(town, 'loo_households_losing_org')).toEqual({ agent: ['h'], iemand: ['h'] });
	expect(reasonsOf(town, 'loo_households_losing_org')).toEqual({
		'actors.agent.loo_households_losing_org': 'not-a-person',
		'actors.iemand.loo_households_losing_org': 'not-a-person'
	});
});

/** What professionals hold at a household, row by row. */
function held(snapshot: Snapshot, kind: (typeof KINDS)[number], row: number): number[] {
	const { support } = snapshot;
	if (kind === 'org') return Array.from(listAt(support.organisations, row));
	if (kind === 'domain') return Array.from(listAt(support.lifeDomains, row));
	if (kind === 'all_formal') return [0];
	return support.roles[row]! & 1 ? [0] : [];
}

test.each(seeds(40))('are what taking everybody away in turn gives, in town %i', (seed) => {
	const town = randomTown(seed);
	const snapshot = town.snapshot();
	const { support, helper, deputies } = snapshot;
	const { codes } = town.directory();
	const { actors } = measured(town, IDS);
	for (const kind of KINDS) {
		const present = (h: number, gone: number): Set<number> => {
			const found = new Set<number>();
			for (let row = support.offsets[h]!; row < support.offsets[h + 1]!; row++) {
				const p = support.helper[row]!;
				const counts = kind === 'case_manager' || helper.formal[p];
				if (p !== gone && counts) held(snapshot, kind, row).forEach((each) => found.add(each));
			}
			return found;
		};
		for (let p = 0; p < snapshot.helpers; p++) {
			if (!helper.formal[p]) continue;
			const covered = Array.from(
				deputies.household.subarray(deputies.offsets[p]!, deputies.offsets[p + 1]!)
			);
			const losing: string[] = [];
			for (let h = 0; h < snapshot.households; h++) {
				const isCovered = covered.includes(-1) || covered.includes(h);
				const loses = present(h, p).size < present(h, -1).size;
				if (loses && !isCovered) losing.push(codes[snapshot.helpers + h]!);
			}
			expect(actors[codes[p]!]![`loo_households_losing_${kind}`]).toEqual(losing);
		}
	}
});
