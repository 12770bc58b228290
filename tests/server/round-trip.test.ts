import { describe, expect, test } from 'vitest';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { readFile } from '#lib/exchange/read.ts';
import { writeRecordsWorkbook } from '#lib/exchange/write/records-workbook.ts';
import { writeScanJson } from '#lib/exchange/write/vangnet-json.ts';
import { viewOf } from '#lib/graph/view.ts';
import { exportScan } from '#lib/server/export/export.ts';
import { importIntoScan } from '#lib/server/import/run.ts';
import { scanColumns } from '#lib/server/store/read/columns.ts';
import { readRecords } from '#lib/server/store/records/records.ts';
import { bytesOf, OPTIONS } from '../exchange/fixtures.ts';
import { canonical } from '../helpers/canonical.ts';
import { randomRecords } from '../helpers/random-records.ts';
import { callAt, fileOf, importAgain, storeWith, valueOf } from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

test('what a file says is stored and exported without loss', async () => {
	const town = wholeTown();
	const { store } = await storeWith(town);
	const exported = await exportScan(store, callAt(), 'Noord');
	const expected = canonical(town);
	const found = canonical(exported!.records);
	for (const part of Object.keys(expected)) expect(found[part]).toEqual(expected[part]);
	expect(exported!.leftOut).toBe(0);
});

test('an export read into another scan is the same scan', async () => {
	const { store } = await storeWith(wholeTown());
	const first = (await exportScan(store, callAt(), 'Noord'))!.records;
	const copy = { ...first, rows: wholeTown().rows };
	valueOf(await importIntoScan(store, callAt(), 'Zuid', [fileOf(copy)]));
	const second = (await exportScan(store, callAt(), 'Zuid'))!.records;
	expect(canonical(second)).toEqual(canonical(first));
});

/** The files that hold everything, read back as somebody gives them to another installation. */
const WHOLE: Record<string, (records: Records) => Promise<Records>> = {
	'the workbook in Dutch': async (records) =>
		readBack(await writeRecordsWorkbook(records, NOTE, 'nl'), 'noord.xlsx'),
	'the workbook in English': async (records) =>
		readBack(await writeRecordsWorkbook(records, NOTE, 'en'), 'noord.xlsx'),
	'Vangnet JSON': (records) => readBack(bytesOf(writeScanJson(records, NOTE)), 'noord.json')
};
const NOTE = { title: 'Noord', day: '2026-11-22', names: true, isExample: false };

async function readBack(bytes: Uint8Array, fileName: string): Promise<Records> {
	const { records, problems } = await readFile(bytes, { ...OPTIONS, fileName });
	expect(problems).toEqual([]);
	return records;
}

describe.each(Object.entries(WHOLE))('a scan taken away as %s', (_, through) => {
	test.each(Array.from({ length: 20 }, (_, i) => i + 1))(
		'is the same scan where it is imported (seed %i)',
		async (seed) => {
			const { store, scan } = await storeWith(randomRecords(seed));
			const { records: first } = (await exportScan(store, callAt(), 'Noord'))!;
			const { store: other } = await storeWith(await through(first), 'Zuid');
			const second = (await exportScan(other, callAt(), 'Zuid'))!.records;
			const [found, expected] = [canonical(second), canonical(first)];
			for (const part of Object.keys(expected)) expect(found[part], part).toEqual(expected[part]);
			// Nothing of it is news to the scan that it came from, and nothing goes that it left out.
			const before = canonical(readRecords(store.read.sqlite, scan));
			const again = await importAgain(store, await through(first));
			expect(again.files[0]).toMatchObject({ created: 0, updated: 0, rejected: 0 });
			expect(canonical(readRecords(store.read.sqlite, scan))).toEqual(before);
		}
	);
});

test('there is nothing to export of a scan that is not there', async () => {
	const { store } = await storeWith(wholeTown());
	expect(await exportScan(store, callAt(), 'Oost')).toBeUndefined();
});

/** What a snapshot says of people, by their codes. */
function told(scan: ScanColumns, lens: Lens) {
	const { snapshot } = viewOf(scan, lens);
	const code = Array.from(snapshot.actor, (actor) => scan.actors.code[actor]);
	return {
		code,
		helpers: snapshot.helpers,
		contacts: snapshot.contacts,
		noContact: snapshot.noContact,
		support: [snapshot.support.helper, snapshot.support.household, snapshot.support.roles],
		organisations: snapshot.support.organisations,
		answered: snapshot.helper.answered,
		deputies: snapshot.deputies,
		cases: snapshot.cases,
		group: snapshot.helper.group
	};
}

const LENSES: Lens[] = [
	DEFAULT_LENS,
	{ ...DEFAULT_LENS, when: { wave: 'voorjaar 2020' } },
	{ ...DEFAULT_LENS, when: { wave: 'najaar 2018' }, audience: 'others' },
	{ ...DEFAULT_LENS, when: { asOf: '2020-04-01' }, side: 'any' },
	{ ...DEFAULT_LENS, rule: 'both' },
	{ ...DEFAULT_LENS, rule: 'directed' }
];

describe('a file and the store show the same network', () => {
	test.each(LENSES)('through %o', async (lens) => {
		const town = wholeTown();
		const { store, scan } = await storeWith(town);
		expect(told(scanColumns(store, scan)!, lens)).toEqual(told(town, lens));
	});

	test('also when its actors were there before, in another order', async () => {
		const town = wholeTown();
		const { store, scan } = await storeWith(town);
		const copy = { ...wholeTown() };
		await importAgain(store, copy);
		expect(told(scanColumns(store, scan)!, DEFAULT_LENS)).toEqual(told(town, DEFAULT_LENS));
	});
});

test('columns are kept until the data change, and no longer', async () => {
	const { store, scan } = await storeWith(wholeTown());
	const first = scanColumns(store, scan);
	expect(scanColumns(store, scan)).toBe(first);
	store.write.sqlite.exec('UPDATE scan SET data_version = data_version + 1');
	expect(scanColumns(store, scan)).not.toBe(first);
	expect(scanColumns(store, 99)).toBeUndefined();
});
