import {
	chmodSync,
	copyFileSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	statSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import {
	DATABASE_FILE,
	openDatabase,
	openFolder,
	openMemory
} from '#lib/server/store/database/open.ts';
import { refusals, temporaryFolder, valueOf } from '../helpers/stored.ts';

describe('a new folder', () => {
	test('and its database are for their owner only', async () => {
		using folder = temporaryFolder();
		const data = join(folder.path, 'data');
		const store = valueOf(await openFolder(data));
		expect(statSync(data).mode & 0o777).toBe(0o700);
		expect(statSync(store.file).mode & 0o777).toBe(0o600);
		store.close();
		expect(readdirSync(data)).toEqual([DATABASE_FILE]);
	});

	test('is made once when two programs come to it together', async () => {
		using folder = temporaryFolder();
		const opened = await Promise.all([openFolder(folder.path), openFolder(folder.path)]);
		const [a, b] = opened.map(valueOf);
		const ledger = b!.read.sqlite.prepare<[], number>('SELECT count(*) FROM migration').pluck();
		expect(ledger.get()).toBeGreaterThan(0);
		for (const store of [a!, b!]) store.close();
	});
});

describe('a connection', () => {
	const settings = {
		journal_mode: 'wal',
		synchronous: 2,
		foreign_keys: 1,
		secure_delete: 1,
		trusted_schema: 0,
		cell_size_check: 1,
		mmap_size: 0,
		busy_timeout: 5000,
		temp_store: 2
	};

	test.each(Object.entries(settings))('has %s at %s', async (name, value) => {
		using folder = temporaryFolder();
		const store = valueOf(await openFolder(folder.path));
		for (const { sqlite } of [store.read, store.write]) {
			expect(sqlite.pragma(name, { simple: true })).toBe(value);
		}
		store.close();
	});

	test('that reads cannot write', async () => {
		using folder = temporaryFolder();
		const store = valueOf(await openFolder(folder.path));
		const write = (): unknown => store.read.sqlite.exec("DELETE FROM scan WHERE name = 'x'");
		expect(write).toThrow(/readonly/);
		store.close();
	});

	test('in memory holds the same settings where memory has them', () => {
		const { sqlite } = openMemory().write;
		expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
		expect(sqlite.pragma('secure_delete', { simple: true })).toBe(1);
	});
});

describe('what is not our database is refused and left alone', () => {
	async function refusalOf(make: (file: string) => void): Promise<string[]> {
		using folder = temporaryFolder();
		const file = join(folder.path, DATABASE_FILE);
		make(file);
		const before = readFileSync(file);
		const opened = await openDatabase(file);
		expect(readFileSync(file).equals(before)).toBe(true);
		return refusals(opened);
	}

	test('an empty file is no new start', async () => {
		expect(await refusalOf((file) => writeFileSync(file, ''))).toEqual(['database-empty']);
	});

	test('a text', async () => {
		const text = 'Beste collega, hierbij de lijst.'.repeat(20);
		expect(await refusalOf((file) => writeFileSync(file, text))).toEqual(['database-not-sqlite']);
	});

	test('the database of another program', async () => {
		const codes = await refusalOf((file) => {
			const other = new Sqlite(file);
			other.exec('CREATE TABLE bookmark (url TEXT)');
			other.close();
		});
		expect(codes).toEqual(['database-of-another-program']);
	});

	test('one cut in half', async () => {
		using folder = temporaryFolder();
		const store = valueOf(await openFolder(folder.path));
		store.close();
		const codes = await refusalOf((file) => {
			copyFileSync(store.file, file);
			truncateSync(file, statSync(file).size / 2);
		});
		expect(codes).toEqual(['database-damaged']);
	});

	test('one cut in the middle of its first words', async () => {
		const codes = await refusalOf((file) => writeFileSync(file, 'SQLite format 3\0 and no more'));
		expect(codes).toEqual(['database-damaged']);
	});

	test('a newer one', async () => {
		using folder = temporaryFolder();
		const store = valueOf(await openFolder(folder.path));
		store.write.sqlite.pragma('user_version = 9999');
		store.close();
		const opened = await openFolder(folder.path);
		expect(refusals(opened)).toEqual(['database-newer']);
		expect(opened.ok ? {} : opened.problems[0]!.values).toMatchObject({ found: 9999 });
	});
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written says so', async () => {
	using folder = temporaryFolder();
	const closed = join(folder.path, 'closed');
	mkdirSync(closed);
	chmodSync(closed, 0o500);
	expect(refusals(await openFolder(join(closed, 'data')))).toEqual(['data-not-writable']);
	chmodSync(closed, 0o700);
});
