import { chmodSync, existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { Refusal } from '#lib/domain/problem.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import { trackChanges } from '../history/track.ts';
import type { Tables } from '../tables/tables.ts';
import { inspectDatabase, openingProblem } from './inspect.ts';
import { migrate } from './migrate.ts';
import { readMigrations, type Migration } from './migrations.ts';
import { applySettings } from './settings.ts';

/** One connection: queries through kysely, bulk work through prepared statements. */
interface Handle {
	readonly sqlite: Database;
	/** Kysely, which is loaded when it is first asked for: who only measures does without. */
	queries(): Promise<Kysely<Tables>>;
}

/** The data of one folder: a handle that can only read, and one that writes. */
export interface Store {
	readonly file: string;
	readonly read: Handle;
	readonly write: Handle;
	/** Columns of scans by scan, each good for one version of its data. */
	readonly columns: Map<number, { readonly version: number; readonly columns: ScanColumns }>;
	close(): void;
}

export interface OpenOptions {
	readonly migrations?: readonly Migration[];
	readonly now?: Date;
}

/** What SQLite itself takes; better-sqlite3 would take eight times as much. */
const READER_CACHE_KIB = 2000;

export const DATABASE_FILE = 'vangnet.db';

/** Opens the data of a folder, which is made when it is not there. */
export async function openFolder(folder: string, options?: OpenOptions): Promise<Outcome<Store>> {
	return opened(() => {
		if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
		return openFile(join(folder, DATABASE_FILE), options);
	});
}

/** Opens one database file, which is made when it is not there. */
export async function openDatabase(file: string, options?: OpenOptions): Promise<Outcome<Store>> {
	return opened(() => openFile(file, options));
}

/** A database that lives as long as its process. */
export function openMemory({ migrations, now }: OpenOptions = {}): Store {
	const sqlite = new Sqlite(':memory:');
	prepare(sqlite, migrations ?? readMigrations(), now ?? new Date());
	const handle = handleOn(sqlite);
	return storeOf(':memory:', handle, handle);
}

function opened(open: () => Store): Outcome<Store> {
	try {
		return done(open());
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, problems: error.problems };
		const code = openingProblem(error);
		if (code === undefined) throw error;
		return refused(code);
	}
}

function openFile(file: string, options: OpenOptions = {}): Store {
	const migrations = options.migrations ?? readMigrations();
	const now = options.now ?? new Date();
	if (!inspectDatabase(file)) createFile(file, migrations, now);
	chmodSync(file, 0o600);
	const writer = new Sqlite(file, { fileMustExist: true });
	try {
		prepare(writer, migrations, now);
		const reader = new Sqlite(file, { fileMustExist: true });
		applySettings(reader);
		reader.pragma('query_only = ON');
		// It reads from end to end: what is kept longer is hardly ever asked for again.
		reader.pragma(`cache_size = -${READER_CACHE_KIB}`);
		return storeOf(file, handleOn(reader), handleOn(writer));
	} catch (error) {
		writer.close();
		throw error;
	}
}

/** Makes the file beside its place, so that whoever finds it there finds it whole. */
function createFile(file: string, migrations: readonly Migration[], now: Date): void {
	const beside = join(dirname(file), `.new-${process.pid}-${crypto.randomUUID()}.db`);
	const sqlite = new Sqlite(beside);
	try {
		chmodSync(beside, 0o600);
		prepare(sqlite, migrations, now);
		sqlite.close();
		if (!existsSync(file)) linkSync(beside, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		sqlite.close();
		for (const suffix of ['', '-wal', '-shm']) rmSync(beside + suffix, { force: true });
	}
}

function prepare(sqlite: Database, migrations: readonly Migration[], now: Date): void {
	applySettings(sqlite);
	migrate(sqlite, migrations, now);
	trackChanges(sqlite);
}

function handleOn(sqlite: Database): Handle {
	let queries: Promise<Kysely<Tables>> | undefined;
	return {
		sqlite,
		queries: () => (queries ??= import('./driver.ts').then(({ queriesOn }) => queriesOn(sqlite)))
	};
}

function storeOf(file: string, read: Handle, write: Handle): Store {
	return {
		file,
		read,
		write,
		columns: new Map(),
		close(): void {
			read.sqlite.close();
			write.sqlite.close();
		}
	};
}
