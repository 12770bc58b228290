import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMigrations, type Migration } from '#lib/server/store/database/migrations.ts';
import { openDatabase, openFolder, type Store } from '#lib/server/store/database/open.ts';
import { refusals, temporaryFolder, valueOf } from '../helpers/stored.ts';

const OURS = readMigrations();

function migration(number: number, sql: string): Migration {
	const sha256 = createHash('sha256').update(sql).digest('hex');
	return { number, name: `test-${number}`, sha256, sql };
}

const NEXT = OURS.length + 1;

function tablesOf(store: Store): string[] {
	return store.read.sqlite
		.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
		.pluck()
		.all();
}

test('migrations are read in the order of their numbers, without a gap', () => {
	expect(OURS.map(({ number }) => number)).toEqual(OURS.map((_, i) => i + 1));
	expect(OURS[0]!.name).toBe('scan');
});

test('an older database is brought up to date and keeps what it holds', async () => {
	using folder = temporaryFolder();
	const old = valueOf(await openFolder(folder.path));
	old.write.sqlite.exec(`
		INSERT INTO change (scan_id, at, by_user, verb, is_open) VALUES (1, '', '', 'import', 1);
		INSERT INTO scan (name) VALUES ('Noord');
		UPDATE change SET is_open = NULL;
	`);
	old.close();
	const more = migration(NEXT, 'CREATE TABLE visit (id INTEGER PRIMARY KEY) STRICT;');
	const store = valueOf(await openFolder(folder.path, { migrations: [...OURS, more] }));
	expect(tablesOf(store)).toContain('visit');
	expect(store.read.sqlite.pragma('user_version', { simple: true })).toBe(NEXT);
	const scans = store.read.sqlite.prepare<[], string>('SELECT name FROM scan').pluck().all();
	expect(scans).toEqual(['Noord']);
	store.close();
});

test('a migration that fails half-way leaves the database as it was', async () => {
	using folder = temporaryFolder();
	const before = valueOf(await openFolder(folder.path));
	const tables = tablesOf(before);
	before.close();
	const broken = migration(
		NEXT,
		'CREATE TABLE visit (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);'
	);
	await expect(openFolder(folder.path, { migrations: [...OURS, broken] })).rejects.toThrow();
	const after = valueOf(await openFolder(folder.path));
	expect(tablesOf(after)).toEqual(tables);
	expect(after.read.sqlite.pragma('user_version', { simple: true })).toBe(OURS.length);
	after.close();
});

test('a migration that leaves a reference to nothing is taken back', async () => {
	using folder = temporaryFolder();
	valueOf(await openFolder(folder.path)).close();
	const orphan = migration(
		NEXT,
		"INSERT INTO word (scan_id, kind, code, position) VALUES (77, 'domain', 'x', 0);"
	);
	const migrations = [...OURS, orphan];
	await expect(openFolder(folder.path, { migrations })).rejects.toThrow(/breaks 1 row/);
	const store = valueOf(await openFolder(folder.path));
	expect(store.read.sqlite.prepare('SELECT count(*) AS n FROM word').get()).toEqual({ n: 0 });
	store.close();
});

test('a rebuilt table does not take the rows that point to it along', async () => {
	using folder = temporaryFolder();
	const file = join(folder.path, 'town.db');
	const first = migration(
		1,
		`CREATE TABLE whole (id INTEGER PRIMARY KEY) STRICT;
		CREATE TABLE part (whole_id INTEGER REFERENCES whole (id) ON DELETE CASCADE) STRICT;
		INSERT INTO whole VALUES (1); INSERT INTO part VALUES (1);`
	);
	const rebuild = migration(
		2,
		`CREATE TABLE other (id INTEGER PRIMARY KEY, name TEXT) STRICT;
		INSERT INTO other SELECT id, NULL FROM whole;
		DROP TABLE whole;
		ALTER TABLE other RENAME TO whole;`
	);
	valueOf(await openDatabase(file, { migrations: [first] })).close();
	const store = valueOf(await openDatabase(file, { migrations: [first, rebuild] }));
	expect(store.read.sqlite.prepare('SELECT count(*) AS n FROM part').get()).toEqual({ n: 1 });
	store.close();
});

test('an old migration that was edited afterwards is refused', async () => {
	using folder = temporaryFolder();
	valueOf(await openFolder(folder.path)).close();
	const edited = OURS.map((one) => (one.number === 2 ? { ...one, sha256: 'other' } : one));
	const opened = await openFolder(folder.path, { migrations: edited });
	expect(refusals(opened)).toEqual(['database-migration-edited']);
});
