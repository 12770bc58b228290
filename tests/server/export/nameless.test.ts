import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { readFile } from '#lib/exchange/read.ts';
import type { FileReading } from '#lib/exchange/reading.ts';
import { viewOf } from '#lib/graph/view.ts';
import { exportScan } from '#lib/server/export/export.ts';
import {
	writeSeen,
	writeWhole,
	type GraphFormat,
	type WholeFormat,
	type WrittenFile
} from '#lib/server/export/formats.ts';
import { importIntoScan, type ImportRun } from '#lib/server/import/run.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { undoChange } from '#lib/server/store/history/undo.ts';
import type { Language } from '#lib/text/language.ts';
import { bytesOf, OPTIONS } from '../../exchange/fixtures.ts';
import { canonical } from '../../helpers/canonical.ts';
import { randomRecords } from '../../helpers/random-records.ts';
import { callAt, fileOf, importAgain, storeWith, valueOf } from '../../helpers/stored.ts';
import { withPeople } from '../../helpers/with-people.ts';

const NOTE = { title: 'Noord', day: '2026-11-22', names: false, isExample: false };
const SEEDS = Array.from({ length: 8 }, (_, i) => i + 1);

async function readBack(files: readonly WrittenFile[], names = false): Promise<FileReading> {
	const [first, second] = files;
	const options = { ...OPTIONS, fileName: `noord${first!.ending}` };
	const siblings = second ? [{ fileName: `noord${second.ending}`, bytes: second.bytes }] : [];
	const reading = await readFile(first!.bytes, options, siblings);
	expect(reading.isNameless ?? false).toBe(!names);
	return reading;
}

async function bringBack(store: Store, { records, isNameless }: FileReading): Promise<ImportRun> {
	const file = { ...fileOf(records, 'other bytes'), isNameless };
	return valueOf(await importIntoScan(store, callAt(), 'Noord', [file]));
}

async function recordsOf(store: Store): Promise<Records> {
	return (await exportScan(store, callAt(), 'Noord'))!.records;
}

const WHOLE: [WholeFormat, Language][] = [
	['workbook', 'nl'],
	['workbook', 'en'],
	['scan-json', 'nl']
];

describe.each(WHOLE)('a scan taken away without names as %s (%s)', (format, language) => {
	test.each(SEEDS)('changes nothing when it comes back (seed %i)', async (seed) => {
		const { store } = await storeWith(withPeople(randomRecords(seed, true)));
		const before = await recordsOf(store);
		const reading = await readBack(await writeWhole(format, before, NOTE, language));
		expect(JSON.stringify(canonical(reading.records))).not.toMatch(/Sanne|Karim|Joke/);
		const run = await bringBack(store, reading);
		expect(run.files[0]).toMatchObject({ created: 0, updated: 0, rejected: 0 });
		const [found, expected] = [canonical(await recordsOf(store)), canonical(before)];
		for (const part of Object.keys(expected)) expect(found[part], part).toEqual(expected[part]);
	});
});

const GRAPHS: GraphFormat[] = ['graphml', 'gexf', 'json', 'csv'];

describe.each(GRAPHS)('a network taken away without names as %s', (format) => {
	test.each(SEEDS)('takes away nothing of people when it comes back (seed %i)', async (seed) => {
		const { store } = await storeWith(withPeople(randomRecords(seed, true)));
		const before = await recordsOf(store);
		const lens = { ...DEFAULT_LENS, side: 'any' as const };
		const seen = { scan: before, view: viewOf(before, lens), lens };
		await bringBack(store, await readBack(writeSeen(format, seen, NOTE, 'nl')));
		const after = await recordsOf(store);
		expect(after.actors.length).toBe(before.actors.length);
		for (const field of ['code', 'label', 'functionName'] as const) {
			expect(after.actors[field], field).toEqual(before.actors[field]);
		}
		before.actors.attributes.forEach((attributes, i) => {
			expect(after.actors.attributes[i]).toMatchObject(attributes!);
		});
	});

	test('says nothing of it when it has names', async () => {
		const { store } = await storeWith(withPeople(randomRecords(1, true)));
		const scan = await recordsOf(store);
		const seen = { scan, view: viewOf(scan, DEFAULT_LENS), lens: DEFAULT_LENS };
		await readBack(writeSeen(format, seen, { ...NOTE, names: true }, 'nl'), true);
	});
});

test('what somebody changed in a file without names is changed', async () => {
	const { store } = await storeWith(withPeople(randomRecords(1, true)));
	const before = await recordsOf(store);
	const [file] = await writeWhole('scan-json', before, NOTE, 'nl');
	const text = new TextDecoder()
		.decode(file!.bytes)
		.replace(/"function":"[^"]*"/, '"function":"arts"');
	const reading = await readFile(bytesOf(text), { ...OPTIONS, fileName: 'noord.json' });
	await bringBack(store, reading);
	const { functionName } = (await recordsOf(store)).actors;
	const changed = functionName.filter((one, i) => one !== before.actors.functionName[i]);
	expect(changed).toEqual(['arts']);
});

test('whoever is gone since a file without names was made is not taken for somebody else', async () => {
	const one = (code: string, functionName: string): Records => {
		const builder = new RecordsBuilder();
		builder.actor({ kind: 'professional', code, function: functionName }, { codeGiven: true });
		builder.row('sheet', 2, 'read');
		return builder.build();
	};
	const { store, scan } = await storeWith(one('Joke de Wit', 'arts'));
	const { change } = await importAgain(store, one('Sanne Bakker', 'wijkagent'), 'second');
	await importAgain(store, one('Karim Smit', 'tolk'), 'third');
	const reading = await readBack(await writeWhole('scan-json', await recordsOf(store), NOTE, 'nl'));
	valueOf(await undoChange(store, callAt(), scan, change!));
	await bringBack(store, reading);
	const { code, functionName } = (await recordsOf(store)).actors;
	expect(code.slice(0, 2)).toEqual(['Joke de Wit', 'Karim Smit']);
	expect(functionName).toEqual(['arts', 'tolk', 'wijkagent']);
});
