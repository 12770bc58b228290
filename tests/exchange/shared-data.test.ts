import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Refusal, type Problem } from '#lib/domain/problem.ts';
import { ROW_FATES } from '#lib/domain/records/records.ts';
import { readFile } from '#lib/exchange/read.ts';
import type { FileReading, ReadOptions } from '#lib/exchange/reading.ts';
import { siblingName } from '#lib/exchange/siblings.ts';
import { DIRECTIONS } from '#lib/domain/claim.ts';
import { codesOf } from './fixtures.ts';

/** Real files of other tools and fields; they stand beside the project, not in it. */
const FOLDER = join(import.meta.dirname, '../../../shared/data');
const isThere = existsSync(join(FOLDER, 'expected.json'));
const json = (path: string): Record<string, never> =>
	isThere ? JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) : {};

interface Expected {
	readonly format?: string;
	readonly verdict?: string;
	readonly expect?: { readonly nodes: number | null; readonly edges: number | null };
}
interface Metrics {
	readonly rows_nodes: number;
	readonly nodes: number;
	readonly edge_rows: number;
	readonly directed: boolean;
	readonly self_loops: number;
	readonly distinct_directed_pairs: number;
}

type Outcome = { readonly reading: FileReading } | { readonly refused: readonly Problem[] };

async function outcomeOf(path: string, options: Partial<ReadOptions> = {}): Promise<Outcome> {
	const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
	const other = siblingName(path);
	const siblings =
		other && existsSync(join(FOLDER, other))
			? [{ fileName: basename(other), bytes: bytes(other) }]
			: [];
	const told = { fileName: basename(path), sha256: 'ab'.repeat(32), ...options };
	try {
		return { reading: await readFile(bytes(path), told, siblings) };
	} catch (error) {
		if (error instanceof Refusal) return { refused: error.problems };
		throw error;
	}
}

function rowsOf({ records }: FileReading, sheet: string, fate?: string): number {
	const { rows } = records;
	return rows.fate.filter((one, i) => {
		const isOfSheet = rows.sheets[rows.sheet[i]!] === sheet;
		return isOfSheet && (fate === undefined || ROW_FATES[one] === fate);
	}).length;
}

/** Formats whose reading is a later step: told kindly what to do instead. */
const NOT_READ = /^(sif|cx2|gml|cx2-nasty|ucinet-binary)$|\.(xls|ods)$/;
/** Tables and JSON of anybody: read without loss, and asked what the columns mean. */
const ASKED = /^(csv|csv-generic|json-any|text|xlsx|xlsx-nasty)$/;
const ASKING =
	/^(columns-unknown|no-network|no-table|file-empty|control-character|looks-like-bsn)$/;

describe.skipIf(!isThere)('a real file', () => {
	const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
	beforeAll(() => spies.forEach((spy) => spy.mockClear()));
	afterAll(() => vi.restoreAllMocks());

	const files = Object.entries(json('expected.json') as Record<string, Expected>).filter(
		([, { verdict }]) => verdict !== undefined
	);

	test.each(files)('%s', { timeout: 10_000 }, async (path, { format, verdict, expect: wanted }) => {
		const begin = performance.now();
		const outcome = await outcomeOf(path);
		expect(performance.now() - begin).toBeLessThan(2_000);
		for (const spy of spies) expect(spy).not.toHaveBeenCalled();
		if ('refused' in outcome) {
			const [code] = codesOf(outcome.refused);
			if (NOT_READ.test(format ?? '') || NOT_READ.test(path))
				expect(code).toMatch(/^format-|no-network/);
			// An empty object is no network, whatever kind of JSON it is.
			else if (/accept/.test(verdict!) && !path.endsWith('empty_object.json')) {
				expect(format).toMatch(ASKED);
				expect(code).toMatch(ASKING);
			}
			return;
		}
		const { reading } = outcome;
		expect(verdict).not.toMatch(/reject-kindly/);
		const severities = reading.problems.map(({ severity }) => severity);
		const isRepaired = severities.includes('warning') || severities.includes('error');
		if (!ASKED.test(format ?? '')) expect(isRepaired).toBe(verdict!.startsWith('accept-warn'));
		if (typeof wanted?.nodes === 'number') expect(reading.records.actors.length).toBe(wanted.nodes);
		if (typeof wanted?.edges === 'number') expect(rowsOf(reading, 'edges')).toBe(wanted.edges);
	});

	const pairs = Object.entries(json('care/expected_metrics.json') as Record<string, Metrics>);

	test.each(pairs)('%s, a node table beside an edge table', async (name, metrics) => {
		const outcome = await outcomeOf(`care/${name}.edges.csv`);
		if ('refused' in outcome) throw new Refusal(outcome.refused);
		const { reading } = outcome;
		const { claims, actors } = reading.records;
		expect(actors.length).toBe(metrics.nodes);
		expect(rowsOf(reading, 'nodes')).toBe(metrics.rows_nodes);
		expect(rowsOf(reading, 'nodes', 'repeated')).toBe(metrics.rows_nodes - metrics.nodes);
		expect(rowsOf(reading, 'edges')).toBe(metrics.edge_rows);
		expect(reading.directed).toBe(metrics.directed);
		const loops = codesOf(reading.problems).filter((code) => code === 'self-loop');
		expect(loops).toHaveLength(metrics.self_loops);
		const ordered = new Set(
			Array.from({ length: claims.length }, (_, i) => {
				const isBackward = DIRECTIONS[claims.direction[i]!] === 'backward';
				const [a, b] = isBackward ? [claims.to[i], claims.from[i]] : [claims.from[i], claims.to[i]];
				return `${a}>${b}`;
			})
		);
		const distinctLoops = new Set(
			reading.problems.filter(({ code }) => code === 'self-loop').map(({ row }) => row)
		).size;
		expect(ordered.size).toBeLessThanOrEqual(metrics.distinct_directed_pairs);
		expect(ordered.size).toBeGreaterThanOrEqual(metrics.distinct_directed_pairs - distinctLoops);
		const again = await outcomeOf(`care/${name}.nodes.csv`);
		expect('reading' in again && again.reading.records.claims).toEqual(claims);
	});

	test('whose export left nan in its cells makes no actor of that name', async () => {
		const messy = await outcomeOf('nl/ggm-relaties-messy-export.csv');
		if ('refused' in messy) throw new Refusal(messy.refused);
		expect(messy.reading.records.actors.code).toEqual([]);
		expect(rowsOf(messy.reading, 'edges', 'rejected')).toBe(1303);
		expect(codesOf(messy.reading.problems).filter((code) => code === 'end-missing')).toHaveLength(
			1303
		);
	});

	test('of a municipality is a graph of 831 objects, its loops left out', async () => {
		const model = await outcomeOf('nl/ggm-relaties.csv');
		if ('refused' in model) throw new Refusal(model.refused);
		expect(model.reading.records.actors.length).toBe(831);
		expect(rowsOf(model.reading, 'edges')).toBe(1303);
		expect(codesOf(model.reading.problems).filter((code) => code === 'self-loop')).toHaveLength(28);
		expect(model.reading.directed).toBe(true);
	});
});

const TRUTH = join(FOLDER, '../truth');
const cases = [
	'karate',
	'ht_advice',
	'davis_southern_women',
	'care_team_h01',
	'uk_faculty',
	'empty5'
];

describe.skipIf(!existsSync(TRUTH))('a case of ground truth', () => {
	test.each(cases)('%s keeps its nodes, its ties and their direction', async (name) => {
		const bytes = new Uint8Array(readFileSync(join(TRUTH, `${name}.json`)));
		const { graph } = JSON.parse(new TextDecoder().decode(bytes)) as {
			graph: { directed: boolean; nodes: { id: string }[]; edges: unknown[] };
		};
		const { records, directed, problems } = await readFile(bytes, {
			fileName: `${name}.json`,
			sha256: '',
			keepIds: true
		});
		const ids = new Set(records.actors.code);
		expect(graph.nodes.every(({ id }) => ids.has(id))).toBe(true);
		expect(problems.filter(({ severity }) => severity !== 'question')).toEqual([]);
		const ties = new Set(Array.from(records.claims.kind, (kind, i) => (kind < 2 ? i : -1)));
		ties.delete(-1);
		expect(ties.size).toBe(graph.edges.length);
		const hasContacts = records.claims.kind.includes(1);
		expect(directed).toBe(hasContacts ? graph.directed : undefined);
	});
});
