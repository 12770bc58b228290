import { describe, expect, test } from 'vitest';
import type { Records } from '#lib/domain/records/records.ts';
import { readFile } from '#lib/exchange/read.ts';
import type { FileReading } from '#lib/exchange/reading.ts';
import type { FileNote } from '#lib/exchange/write/records/about-sheet.ts';
import { writeRecordsWorkbook } from '#lib/exchange/write/records-workbook.ts';
import { writeScanJson } from '#lib/exchange/write/vangnet-json.ts';
import { canonical } from '../../helpers/canonical.ts';
import { randomRecords } from '../../helpers/random-records.ts';
import { wholeTown } from '../../helpers/whole-town.ts';
import { bytesOf, OPTIONS } from '../fixtures.ts';

const NOTE: FileNote = { title: 'Noord', day: '2026-11-22', names: true, isExample: false };

const WAYS: Record<string, (records: Records) => Promise<FileReading>> = {
	'the workbook in Dutch': (records) => throughWorkbook(records, 'nl'),
	'the workbook in English': (records) => throughWorkbook(records, 'en'),
	'Vangnet JSON': (records) =>
		readFile(bytesOf(writeScanJson(records, NOTE)), { ...OPTIONS, fileName: 'noord.json' })
};

async function throughWorkbook(records: Records, language: 'nl' | 'en'): Promise<FileReading> {
	const bytes = await writeRecordsWorkbook(records, NOTE, language);
	return readFile(bytes, { ...OPTIONS, fileName: 'noord.xlsx' });
}

function expectSame(found: Records, expected: Records): void {
	const [a, b] = [canonical(found), canonical(expected)];
	for (const part of Object.keys(b)) expect(a[part], part).toEqual(b[part]);
}

test.each([
	['in Dutch', 'nl'],
	['in English', 'en']
] as const)(
	'a workbook %s tells what the scan is called, and leaves nothing to ask',
	async (_, language) => {
		for (const title of ['Noord', 'Noord (2026) & Zuid']) {
			const note = { ...NOTE, title, isExample: true };
			const bytes = await writeRecordsWorkbook(wholeTown(), note, language);
			const read = await readFile(bytes, { ...OPTIONS, fileName: 'vangnet-2026-11-22.xlsx' });
			expect(read).toMatchObject({ title, isOurs: true });
		}
	}
);

test('Vangnet JSON tells what the scan is called; a workbook of nobody in particular does not', async () => {
	const json = bytesOf(writeScanJson(wholeTown(), NOTE));
	expect(await readFile(json, { ...OPTIONS, fileName: 'x.json' })).toMatchObject({
		...{ title: 'Noord', isOurs: true }
	});
	const bytes = await writeRecordsWorkbook(wholeTown(), { ...NOTE, title: undefined }, 'nl');
	const read = await readFile(bytes, { ...OPTIONS, fileName: 'x.xlsx' });
	expect([read.title, read.isOurs]).toEqual([undefined, undefined]);
});

describe.each(Object.entries(WAYS))('records written as %s', (_, through) => {
	test('keep a whole town with everything that a file can hold', async () => {
		const read = await through(wholeTown());
		expect(read.problems).toEqual([]);
		expectSame(read.records, wholeTown());
	});

	test.each(Array.from({ length: 25 }, (_, i) => i + 1))(
		'keep whatever can be said, with every odd text (seed %i)',
		async (seed) => {
			const records = randomRecords(seed);
			const read = await through(records);
			expect(read.problems).toEqual([]);
			expectSame(read.records, records);
			expect(read.records.words).toEqual(records.words);
		}
	);
});
