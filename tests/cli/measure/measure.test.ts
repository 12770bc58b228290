import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../../src/cli/measure/output.ts';
import { measure } from '../../../src/cli/measure.ts';
import { vangnet } from '../../helpers/command.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'vangnet-measure-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const KITE = JSON.stringify({
	nodes: ['Ike', 'Jane', 'Heather', 'Garth'].map((id) => ({ id, team: id < 'I' ? 'old' : 'new' })),
	links: [
		{ source: 'Heather', target: 'Ike', weight: 2 },
		{ source: 'Ike', target: 'Jane' },
		{ source: 'Garth', target: 'Heather' }
	]
});

/** The command with streams of our own. */
async function run(...args: readonly string[]) {
	const told = { out: '', err: '' };
	const code = await measure(args, {
		stdout: { write: (text) => (told.out += text) },
		stderr: { write: (text) => (told.err += text) }
	});
	return { code, ...told };
}

async function json(...args: readonly string[]): Promise<Output> {
	const { code, out, err } = await run(...args, '--json');
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return JSON.parse(out) as Output;
}

describe('vangnet measure', () => {
	test('prints one object with every key, in the order of the design', async () => {
		const output = await json(file('tail.json', KITE));
		expect(Object.keys(output)).toEqual([
			'vangnet',
			'input',
			'network',
			'actors',
			'households',
			'organisations',
			'organisationPairs',
			'groups',
			'pairs',
			'readings',
			'problems',
			'notes',
			'coverage'
		]);
		expect(output.coverage).toMatchObject({ professionals: 4, answered: 4 });
		expect(output.input).toEqual({
			actors: 4,
			ties: 3,
			byKind: { professional: 4 },
			directed: false,
			rule: 'either',
			rows: 3,
			selfLoops: 0,
			merged: 0
		});
		expect(output.network.articulation_points).toEqual(['Heather', 'Ike']);
		expect(output.network.bridges).toEqual([
			['Garth', 'Heather'],
			['Heather', 'Ike'],
			['Ike', 'Jane']
		]);
		expect(output.actors.Ike!.reach_loss).toBe(2 / 3);
		expect(output.readings.length).toBeGreaterThan(0);
	});

	test('--only asks for a few, parameters and all; --group divides by an attribute', async () => {
		const ids = 'betweenness[normalized=true,weighted=false],ei_index,ei_index[attribute=team]';
		const output = await json(file('tail.json', KITE), '--only', ids);
		expect(output.network).toEqual({ ei_index: null, 'ei_index[attribute=team]': -1 / 3 });
		expect(output.actors.Ike).toEqual({ 'betweenness[normalized=true]': 2 / 3 });
		const grouped = await json(file('tail.json', KITE), '--only', 'ei_index', '--group', 'team');
		expect(grouped.network).toEqual({ ei_index: -1 / 3 });
		expect(Object.keys(grouped.organisations)).toEqual(['new', 'old']);
	});

	test('--all tells what is slow and every variation; without it the quick ones and betweenness', async () => {
		const all = await json(file('tail.json', KITE), '--all');
		expect(all.network.fragmentation_DF).toBeCloseTo(1 - (3 + 2 / 2 + 1 / 3) / 6, 12);
		expect(all.actors.Ike).toHaveProperty(['burt_constraint[weighted=true]']);
		expect(all.groups.team!.old).toHaveProperty(['ei_index_per_group[attribute=team]'], 0);
		const quick = await json(file('tail.json', KITE));
		expect(quick.network).not.toHaveProperty('fragmentation_DF');
		expect(quick.actors.Ike).toHaveProperty('betweenness', 2);
	});

	test('a directed file by each rule', async () => {
		const path = file(
			'arcs.csv',
			'Source,Target,Type\na,b,Directed\nb,a,Directed\nb,c,Directed\nc,c,Directed\n'
		);
		expect((await json(path)).input).toMatchObject({
			directed: true,
			rule: 'either',
			ties: 2,
			selfLoops: 1
		});
		expect((await json(path, '--rule', 'both')).network.edge_count).toBe(1);
		const directed = (await json(path, '--rule', 'directed')).network;
		expect(directed).toMatchObject({
			edge_count: 3,
			reciprocity_arcs: 2 / 3,
			dyad_census: [1, 1, 1]
		});
	});

	test('a table of nodes brings its table of edges along', async () => {
		file('town.edges.csv', 'Source,Target\n1,2\n');
		const path = file('town.nodes.csv', 'Id,Label\n1,One\n2,Two\n3,Three\n');
		expect((await json(path)).network).toMatchObject({
			node_count: 3,
			edge_count: 1,
			isolates: ['3']
		});
	});

	test('households are measured, and are nodes only when asked for', async () => {
		const care = JSON.stringify({
			nodes: [
				{ id: 'h1', kind: 'household' },
				{ id: 'p1', kind: 'professional', organisation: 'GGZ' },
				{ id: 'p2', kind: 'professional', organisation: 'Wijkteam' },
				{ id: 'v', kind: 'informal' }
			],
			edges: [
				{ source: 'p1', target: 'h1', role: 'caseManager' },
				{ source: 'p2', target: 'h1' },
				{ source: 'h1', target: 'v' },
				{ source: 'p1', target: 'v' }
			]
		});
		const output = await json(file('care.json', care));
		expect(output.input).toMatchObject({ actors: 4, ties: 4, rows: 4 });
		expect(output.households.h1).toMatchObject({
			provider_count: 3,
			team_components: 2,
			case_manager: ['p1'],
			case_manager_reach1: 1 / 2
		});
		expect(output.actors.p2).toMatchObject({ loo_households_losing_org: ['h1'] });
		expect(output.actors.v).not.toHaveProperty('loo_households_losing_org');
		expect(output.actors).not.toHaveProperty('h1');
		const together = await json(file('care.json', care), '--two-mode');
		expect(together.network.two_mode_density).toBe(1);
		expect(together.actors.h1).toMatchObject({ degree: 3 });
	});

	test('as a process: what it tells on standard output, and nothing else there', () => {
		const path = file('tail.json', KITE);
		const { code, out, err } = vangnet('measure', path, '--only', 'density', '--json');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect((JSON.parse(out) as Output).network).toEqual({ density: 0.5 });
		expect(vangnet('measure', '--only', 'density')).toMatchObject({ code: 2, out: '' });
	});

	test('without --json a table to read, with --csv a row a value', async () => {
		const { out } = await run(file('tail.json', KITE), '--only', 'density,degree');
		expect(out).toContain('density  0.5');
		const { out: rows } = await run(file('tail.json', KITE), '--only', 'density', '--csv');
		expect(rows).toBe('level,node,measure,value\r\nnetwork,,density,0.5\r\n');
	});
});

describe('vangnet measure, used in another way', () => {
	test.each([
		[[]],
		[['one.json', 'two.json']],
		[['tail.json', '--rule', 'some']],
		[['tail.json', '--lens', '{"colour":"red"}']],
		[['tail.json', '--lens', 'no json']],
		[['tail.json', '--lens', '{"when":{"wave":"never"}}']],
		[['tail.json', '--json', '--csv']],
		[['tail.json', '--only', 'happiness']],
		[['tail.json', '--only', 'density[normalized=true]']],
		[['tail.json', '--lang', 'fr']],
		[['tail.json', '--unknown']]
	])('%j is wrong use: nothing on standard output, a reason beside it', async (args) => {
		file('tail.json', KITE);
		const given = args.map((each) => (each.endsWith('.json') ? join(folder, each) : each));
		const { code, out, err } = await run(...given);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).not.toBe('');
		expect(err).not.toContain('    at ');
	});

	test.each([
		['not there', 'missing.json', undefined],
		['empty', 'empty.csv', ''],
		['no network', 'nothing.json', '{}'],
		['broken', 'broken.json', '{"nodes": [']
	])('a file that is %s is refused with the reason', async (_, name, text) => {
		const path = text === undefined ? join(folder, name) : file(name, text);
		const { code, out, err } = await run(path, '--json');
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).not.toBe('');
		expect(err).not.toContain('    at ');
	});

	test('a scan that is not there is refused', async () => {
		const { code, out, err } = await run('--scan', 'Nowhere', '--data', folder);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).not.toContain('    at ');
	});
});
