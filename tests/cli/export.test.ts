import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/cli/compare.ts';
import { loadExample } from '../../src/cli/example.ts';
import { exportScan } from '../../src/cli/export.ts';
import { importFiles } from '../../src/cli/import.ts';
import type { Output } from '../../src/cli/measure/output.ts';
import { measure } from '../../src/cli/measure.ts';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { recognise } from '#lib/exchange/bytes/kind.ts';
import { readWorkbook } from '#lib/exchange/sheets/workbook.ts';
import { localCall } from '#lib/server/call.ts';
import { downloadScan } from '#lib/server/export/download.ts';
import { openFolder } from '#lib/server/store/database/open.ts';
import { listScans } from '#lib/server/store/read/scans.ts';
import { temporaryFolder, valueOf } from '../helpers/stored.ts';

const folder = temporaryFolder();
const data = join(folder.path, 'data');
const at = (name: string): string => join(folder.path, name);

beforeAll(async () => {
	const store = valueOf(await openFolder(data));
	await loadExample(store);
	store.close();
}, 60_000);
afterAll(() => folder[Symbol.dispose]());

type Command = typeof measure;

async function run(command: Command, ...args: readonly string[]) {
	const told = { out: '', err: '' };
	const code = await command(args, {
		stdout: { write: (text) => (told.out += text) },
		stderr: { write: (text) => (told.err += text) }
	});
	return { code, ...told };
}

function exported(name: string, ...more: readonly string[]) {
	return run(exportScan, '--scan', 'De Meent', at(name), '--data', data, ...more);
}

async function figures(...args: readonly string[]): Promise<Output> {
	return JSON.parse((await run(measure, ...args, '--json')).out) as Output;
}

describe('vangnet export', { timeout: 30_000 }, () => {
	test.each(['town.xlsx', 'town.vangnet.json'])(
		'a whole scan as %s comes back as it was to the letter, and says it is an example',
		async (name) => {
			expect(await exported(name)).toMatchObject({ code: 0, out: '' });
			const again = at(`again-${name}`);
			await run(importFiles, at(name), '--scan', 'De Meent', '--data', again);
			const [before, after] = [
				await figures('--scan', 'De Meent', '--data', data),
				await figures('--scan', 'De Meent', '--data', again)
			];
			expect(after.network).toEqual(before.network);
			expect(after.households).toEqual(before.households);
			expect(after.actors).toEqual(before.actors);
			const [first, second] = [at('first.vangnet.json'), at('second.vangnet.json')];
			await exported('first.vangnet.json');
			await run(exportScan, '--scan', 'De Meent', second, '--data', again);
			expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
			const store = valueOf(await openFolder(again));
			expect(store.read.sqlite.prepare('SELECT is_example FROM scan').pluck().all()).toEqual([1]);
			store.close();
		}
	);

	test.each(['town.graphml', 'town.gexf', 'town.csv'])(
		'what a lens shows as %s measures the same',
		async (name) => {
			const lens = '{"when":{"wave":"najaar 2025"}}';
			expect(await exported(name, '--lens', lens)).toMatchObject({ code: 0, out: '' });
			const file = at(name.replace('.csv', '.nodes.csv'));
			const ids = ['--only', 'density,component_sizes,articulation_points,max_core'];
			const [before, after] = [
				await figures('--scan', 'De Meent', '--data', data, '--lens', lens, ...ids),
				await figures(file, ...ids)
			];
			expect(after.network).toEqual(before.network);
		}
	);

	test('a graph says that it is an example', async () => {
		for (const name of ['town.graphml', 'town.gexf', 'town.edges.csv', 'town.nodes.csv']) {
			await exported(name.replace(/(edges|nodes)\./, ''));
		}
		expect(readFileSync(at('town.graphml'), 'utf8')).toMatch(/voorbeeld|example/i);
		expect(readFileSync(at('town.gexf'), 'utf8')).toMatch(/voorbeeld|example/i);
	});

	test('with --codes no name of anybody leaves', async () => {
		await exported('codes.graphml', '--codes');
		await exported('names.graphml');
		expect(readFileSync(at('names.graphml'), 'utf8')).toContain('Sanne Bakker');
		const text = readFileSync(at('codes.graphml'), 'utf8');
		expect(text).not.toMatch(/Sanne|Bakker/);
		expect(text).toContain('P-01');
	});

	test.each([
		[['uit.gexf'], '--scan'],
		[['--scan', 'De Meent'], 'schrijven'],
		[['--scan', 'De Meent', 'uit.txt'], '.gexf'],
		[['--scan', 'De Meent', 'uit.gexf', '--lens', '{"kleur":1}'], 'kleur'],
		[['--scan', 'De Meent', 'uit.gexf', '--lens', '{"when":{"wave":"ooit"}}'], 'ooit'],
		[['--scan', 'De Meent', 'uit.gexf', '--lens', '{"when":{"asOf":"ooit"}}'], 'when'],
		[['--scan', 'De Meent', 'uit.xlsx', '--lens', '{"rule":"both"}'], '--lens']
	])('%j is wrong use: told, and nothing is written', async (args, reason) => {
		const before = readdirSync(folder.path);
		const given = args.map((each) => (each.startsWith('uit') ? at(each) : each));
		const { code, out, err } = await run(exportScan, ...given, '--data', data);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(reason);
		expect(readdirSync(folder.path)).toEqual(before);
	});

	test('a scan that is not there is refused', async () => {
		const { code, err } = await run(exportScan, '--scan', 'Nergens', at('n.gexf'), '--data', data);
		expect(code).toBe(1);
		expect(err).toContain('Nergens');
	});
});

describe('a file of the command line and one of a page', { timeout: 30_000 }, () => {
	test.each([
		['json', 'same.vangnet.json'],
		['graphml', 'same.graphml'],
		['gexf', 'same.gexf'],
		['workbook', 'same.xlsx']
	] as const)('say the same: %s', async (format, name) => {
		for (const names of [true, false]) {
			await exported(name, ...(names ? [] : ['--codes']));
			const store = valueOf(await openFolder(data));
			const uid = (await listScans(store))[0]!.uid;
			const asked = {
				parameters: new URLSearchParams(),
				reader: { language: 'nl', names }
			} as const;
			const call = localCall('browser', 'request', new Date());
			const page = (await downloadScan(store, call, uid, format, asked))!;
			store.close();
			expect(page.fileName.endsWith(name.replace('same', ''))).toBe(true);
			const [told, expected] = [readFileSync(at(name)), page.bytes].map(cellsOf);
			expect(told).toEqual(expected);
		}
	});
});

/** What a file says; a workbook is packed with the time of day in it. */
function cellsOf(bytes: Uint8Array): unknown {
	if (bytes[0] !== 'P'.charCodeAt(0)) return Buffer.from(bytes).toString('utf8');
	const content = recognise(bytes, 'same.xlsx');
	return content.kind === 'workbook' && readWorkbook(content.archive, new TextDoor());
}

describe('vangnet compare --scan', { timeout: 30_000 }, () => {
	interface Compared {
		readonly a: { readonly ties: number };
		readonly b: { readonly ties: number };
		readonly ties: Readonly<Record<string, readonly unknown[]>>;
	}
	async function compared(a: string, b: string): Promise<Compared> {
		const { code, out, err } = await run(
			compare,
			...[a, b, '--scan', 'De Meent', '--data', data, '--json']
		);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		return JSON.parse(out) as Compared;
	}

	test('two measurements', async () => {
		const { ties } = await compared('wave:najaar 2025', 'wave:najaar 2026');
		expect(ties.both!.length).toBeGreaterThan(10);
		expect(ties.onlyB!.length + ties.notMeasured!.length).toBeGreaterThan(0);
	});

	test('paper and practice', async () => {
		const { ties } = await compared('paper', 'practice');
		expect(ties.both!.length).toBeGreaterThan(0);
		expect(ties.onlyA!.length).toBeGreaterThan(0);
	});

	test('two sources, and a lens written out', async () => {
		const { a, b } = await compared('source:B-03', '{"when":{"wave":"najaar 2026"}}');
		expect(a.ties).toBeGreaterThan(0);
		expect(a.ties).toBeLessThan(b.ties);
	});

	test.each(['wave:ooit', 'bron', '{"kleur":1}'])('%s is no side', async (side) => {
		const { code, out, err } = await run(
			compare,
			...[side, 'practice', '--scan', 'De Meent', '--data', data]
		);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).not.toBe('');
	});
});
