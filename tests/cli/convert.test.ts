import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/cli/convert.ts';
import type { Output } from '../../src/cli/measure/output.ts';
import { measure } from '../../src/cli/measure.ts';
import { temporaryFolder } from '../helpers/stored.ts';

const TOWN = {
	nodes: [
		{ id: 'H-1', kind: 'household', neighbourhood: 'Noord' },
		{ id: 'P-1', kind: 'professional', label: 'Sanne Bakker', organisation: 'Wijkteam' },
		{ id: 'P-2', kind: 'professional', label: 'Tom de Boer', organisation: 'GGZ; Wijkteam' },
		{ id: 'V-1', kind: 'informal', label: 'buurvrouw' }
	],
	links: [
		{ source: 'P-1', target: 'H-1', role: 'caseManager', domain: 'finances' },
		{ source: 'P-2', target: 'H-1' },
		{ source: 'V-1', target: 'H-1' },
		{ source: 'P-1', target: 'P-2', weight: 2.5 }
	]
};
const ARCS = 'Source,Target,Type,Weight\na,b,Directed,2\nb,a,Directed,1\nb,c,Directed,1\n';
const FORMATS = ['csv', 'graphml', 'gexf', 'json', 'xlsx', 'vangnet.json'];

/** A folder with a town and a net of arcs, and the command with streams of our own. */
function desk() {
	const folder = temporaryFolder();
	const at = (name: string): string => join(folder.path, name);
	writeFileSync(at('town.json'), JSON.stringify(TOWN));
	writeFileSync(at('arcs.csv'), ARCS);
	const run = async (...args: readonly string[]) => {
		const told = { out: '', err: '' };
		const streams = {
			stdout: { write: (text: string) => (told.out += text) },
			stderr: { write: (text: string) => (told.err += text) }
		};
		return { code: await convert(args, streams), ...told };
	};
	return { at, run, path: folder.path, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

async function measured(file: string, ...more: string[]): Promise<Output> {
	let out = '';
	const streams = {
		stdout: { write: (text: string) => (out += text) },
		stderr: { write: () => undefined }
	};
	expect(await measure([file, '--json', ...more], streams)).toBe(0);
	return JSON.parse(out) as Output;
}

describe('vangnet convert', () => {
	test.each(FORMATS)('a town keeps its figures as %s', async (ending) => {
		using place = desk();
		expect(await place.run(place.at('town.json'), place.at(`out.${ending}`))).toEqual({
			code: 0,
			out: '',
			err: ''
		});
		const file = ending === 'csv' ? 'out.nodes.csv' : `out.${ending}`;
		const [before, after] = [await measured(place.at('town.json')), await measured(place.at(file))];
		expect(after.network).toEqual(before.network);
		expect(after.actors).toEqual(before.actors);
		expect(after.households).toEqual(before.households);
		expect(after.organisationPairs).toEqual(before.organisationPairs);
	});

	test.each(FORMATS)('arcs stay arcs as %s, with their weights', async (ending) => {
		using place = desk();
		await place.run(place.at('arcs.csv'), place.at(`out.${ending}`));
		const file = place.at(ending === 'csv' ? 'out.edges.csv' : `out.${ending}`);
		const seen = async (path: string) => {
			const rule = ['--rule', 'directed', '--only', 'edge_count,dyad_census,reciprocity_arcs'];
			return (await measured(path, ...rule)).network;
		};
		expect(await seen(file)).toEqual(await seen(place.at('arcs.csv')));
	});

	test.each(FORMATS)('with --codes no name stands in %s', async (ending) => {
		using place = desk();
		expect(
			await place.run(place.at('town.json'), place.at(`out.${ending}`), '--codes')
		).toMatchObject({ code: 0 });
		const written = readdirSync(place.path).filter((name) => name.startsWith('out.'));
		expect(written).toHaveLength(ending === 'csv' ? 2 : 1);
		const out = ending === 'csv' ? 'out.nodes.csv' : `out.${ending}`;
		await place.run(place.at(out), place.at('again.json'));
		const text = readFileSync(place.at('again.json'), 'utf8');
		expect(text).not.toMatch(/Sanne|Tom de Boer/);
		expect(text).toContain('P-1');
	});

	test('names of families become codes, and the list of them is kept where the user says', async () => {
		using place = desk();
		writeFileSync(place.at('lijst.csv'), 'Gezin;Hulpverlener\nfam. Zonneveld;Sanne Bakker\n');
		const without = await place.run(place.at('lijst.csv'), place.at('out.graphml'));
		expect(without).toMatchObject({ code: 0, out: '' });
		expect(without.err).toContain('--keys');
		expect(readFileSync(place.at('out.graphml'), 'utf8')).not.toContain('Zonneveld');
		await place.run(
			place.at('lijst.csv'),
			place.at('out.json'),
			'--keys',
			place.at('sleutels.csv')
		);
		expect(readFileSync(place.at('sleutels.csv'), 'utf8')).toContain('fam. Zonneveld;H-');
		expect(statSync(place.at('sleutels.csv')).mode & 0o777).toBe(0o600);
	});
});

describe('vangnet convert, used in another way', () => {
	test.each([
		[['town.json'], 'Noem een bestand'],
		[['town.json', 'a.json', 'b.json'], 'Noem een bestand'],
		[['town.json', 'out.txt'], '.graphml'],
		[['town.json', 'town.json'], 'hetzelfde'],
		[['arcs.csv', 'out.gexf', '--kleur'], '--kleur']
	])('%j is told, and nothing is written', async (args, reason) => {
		using place = desk();
		const before = readdirSync(place.path);
		const given = args.map((each) => (each.startsWith('--') ? each : place.at(each)));
		const { code, out, err } = await place.run(...given);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(reason);
		expect(readdirSync(place.path)).toEqual(before);
	});

	test.each([
		['a file that is not there', 'weg.csv', undefined, 'bestaat niet'],
		['a file of which nothing is known', 'raar.csv', 'a,b\n1,2\n', 'kolommen'],
		['a net without anybody', 'leeg.json', '{"nodes":[],"edges":[]}', 'leeg.json']
	])('%s is refused, and nothing is written', async (_, name, text, reason) => {
		using place = desk();
		if (text !== undefined) writeFileSync(place.at(name), text);
		const { code, err } = await place.run(place.at(name), place.at('out.json'));
		expect(code).toBe(1);
		expect(err).toContain(reason);
		expect(existsSync(place.at('out.json'))).toBe(false);
	});

	test('a place that is not there is refused in the language that was asked for', async () => {
		using place = desk();
		const to = join(place.path, 'nergens', 'out.json');
		expect((await place.run(place.at('town.json'), to)).err).toContain('niet bewaren');
		const english = await place.run(place.at('town.json'), to, '--lang', 'en');
		expect(english).toMatchObject({ code: 1 });
		expect(english.err).not.toContain('bewaren');
	});
});
