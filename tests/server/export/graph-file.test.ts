import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { readFile } from '#lib/exchange/read.ts';
import { writeGephiTables } from '#lib/exchange/write/csv.ts';
import { writeGexf } from '#lib/exchange/write/gexf.ts';
import type { GraphFile } from '#lib/exchange/write/graph-file.ts';
import { writeGraphml } from '#lib/exchange/write/graphml.ts';
import { writeJsonGraph } from '#lib/exchange/write/json.ts';
import { viewOf } from '#lib/graph/view.ts';
import { graphFileOf } from '#lib/server/export/graph-file.ts';
import { networkSeen } from '../../helpers/network-seen.ts';
import { randomRecords } from '../../helpers/random-records.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { wholeTown } from '../../helpers/whole-town.ts';
import { bytesOf, OPTIONS } from '../../exchange/fixtures.ts';

const NOTE = { title: 'Noord', names: true, isExample: false };

async function readBack(text: string, fileName: string): Promise<Records> {
	const reading = await readFile(bytesOf(text), { ...OPTIONS, fileName, keepIds: true });
	expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	return reading.records;
}

const FORMATS: Record<string, (file: GraphFile) => Promise<Records>> = {
	GraphML: (file) => readBack(writeGraphml(file), 'noord.graphml'),
	GEXF: (file) => readBack(writeGexf(file), 'noord.gexf'),
	JSON: (file) => readBack(writeJsonGraph(file), 'noord.json'),
	CSV: async (file) => {
		const { nodes, edges } = writeGephiTables(file);
		const options = { ...OPTIONS, fileName: 'noord.nodes.csv', keepIds: true };
		const sibling = { fileName: 'noord.edges.csv', bytes: bytesOf(edges) };
		return (await readFile(bytesOf(nodes), options, [sibling])).records;
	}
};

const LENSES: Partial<Lens>[] = [
	{},
	{ rule: 'both' },
	{ rule: 'directed' },
	{ side: 'any' },
	{ side: 'paper', rule: 'directed' },
	{ group: 'organisation.top', coach: false },
	{ group: 'domain', strength: [1, 3] },
	{ audience: 'others', lifeDomains: ['health', 'finances'] }
];
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

/** Whoever reads a file of a lens looks at all of it, with the same rule and side. */
function lensOfReader({ rule, side, group }: Lens): Lens {
	return { ...DEFAULT_LENS, rule, side, group };
}

async function expectSameNetwork(
	scan: ScanColumns,
	asked: Partial<Lens>,
	through: (file: GraphFile) => Promise<Records>
): Promise<void> {
	const lens = { ...DEFAULT_LENS, ...asked };
	const view = viewOf(scan, lens);
	const read = await through(graphFileOf(scan, view, lens, NOTE));
	const again = viewOf(read, lensOfReader(lens));
	const [found, expected] = [networkSeen(read, again), networkSeen(scan, view)];
	// What a lens leaves out is not in its file, but somebody told it all the same.
	const isNarrow = lens.strength !== undefined || lens.rule === 'both';
	const confirmation = isNarrow ? expected.confirmation : found.confirmation;
	// Who has stopped, or has not begun, is told of practice only.
	const { ended, waiting } = lens.side === 'paper' ? expected.cases : found.cases;
	const cases = { ...found.cases, ended, waiting };
	expect({ ...found, confirmation, cases }).toEqual(expected);
}

describe.each(Object.entries(FORMATS))('a scan written as %s', (_, through) => {
	test.each([...LENSES, { when: { wave: 'voorjaar 2020' } }, { when: { asOf: '2020-04-01' } }])(
		'shows the same network of a whole town through %o',
		(lens) => expectSameNetwork(wholeTown(), lens as Partial<Lens>, through)
	);

	test.each(SEEDS)('shows the same network of any town (seed %i)', async (seed) => {
		const scan = randomTown(seed).records();
		for (const lens of LENSES) await expectSameNetwork(scan, lens, through);
	});

	test.each(SEEDS)('shows the same network of whatever can be said (seed %i)', async (seed) => {
		const records = randomRecords(seed, true);
		for (const lens of LENSES) await expectSameNetwork(records, lens, through);
	});
});

const FOLDER = join(import.meta.dirname, '../../../../shared/data');
const isThere = existsSync(FOLDER);
const files = ['graphml', 'gexf', 'json'].flatMap((kind) =>
	isThere ? readdirSync(join(FOLDER, kind)).map((name) => join(FOLDER, kind, name)) : []
);

test.skipIf(!isThere).for(isThere ? files : [FOLDER])(
	'a real file of another tool shows the same network written again: %s',
	async (path, { skip }) => {
		const bytes = new Uint8Array(readFileSync(path));
		const options = { ...OPTIONS, fileName: path, keepIds: true };
		const reading = await readFile(bytes, options).catch(() => undefined);
		const isGraph = reading?.records.rows.sheets.includes('edges');
		if (!reading || !isGraph || bytes.length > 500_000) {
			return skip('no network, or a very large one');
		}
		const rule = reading.directed ? 'directed' : 'either';
		for (const through of Object.values(FORMATS)) {
			await expectSameNetwork(reading.records, { rule }, through);
		}
	}
);

test.each([
	['noord.graphml', writeGraphml],
	['noord.gexf', writeGexf],
	['noord.json', writeJsonGraph]
] as const)(
	'%s tells what the scan is called, also when it is an example',
	async (fileName, write) => {
		const records = wholeTown();
		const view = viewOf(records, DEFAULT_LENS);
		for (const isExample of [false, true]) {
			const note = { title: 'Noord & Zuid', names: true, isExample };
			const text = write(graphFileOf(records, view, DEFAULT_LENS, note));
			const reading = await readFile(bytesOf(text), { ...OPTIONS, fileName });
			expect(reading.title).toBe('Noord & Zuid');
			expect(reading.isOurs ?? false).toBe(false);
		}
	}
);
