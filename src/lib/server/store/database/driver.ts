import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import {
	CompiledQuery,
	Kysely,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
	type DatabaseConnection,
	type Driver
} from 'kysely';
import type { Tables } from '../tables/tables.ts';

const WAIT_MS = 5000;
const PAUSE_MS = 20;

/** Another process has been writing for longer than we wait. */
class DataInUse extends Error {
	constructor() {
		super('data in use');
		this.name = 'DataInUse';
	}
}

/**
 * Queries on one connection. Transactions begin as writers: one that reads first and
 * writes later could find that somebody else wrote in between.
 */
export function queriesOn(sqlite: Database): Kysely<Tables> {
	return new Kysely<Tables>({
		dialect: {
			createAdapter: () => new SqliteAdapter(),
			createDriver: () => driverOf(sqlite),
			createIntrospector: (db) => new SqliteIntrospector(db),
			createQueryCompiler: () => new SqliteQueryCompiler()
		}
	});
}

function driverOf(sqlite: Database): Driver {
	const connection = connectionOf(sqlite);
	const send = async (sql: string): Promise<void> => {
		await connection.executeQuery(CompiledQuery.raw(sql));
	};
	return {
		init: async () => undefined,
		acquireConnection: async () => connection,
		beginTransaction: () => beginImmediate(sqlite),
		commitTransaction: () => send('commit'),
		rollbackTransaction: () => send('rollback'),
		releaseConnection: async () => undefined,
		destroy: async () => undefined
	};
}

function connectionOf(sqlite: Database): DatabaseConnection {
	return {
		async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
			try {
				const statement = sqlite.prepare(sql);
				if (statement.reader) return { rows: statement.all(...parameters) as Row[] };
				const { changes, lastInsertRowid } = statement.run(...parameters);
				return {
					insertId: BigInt(lastInsertRowid),
					numAffectedRows: BigInt(changes),
					rows: []
				};
			} catch (error) {
				// For the log, which may tell the statement but never its parameters.
				throw Object.assign(error as Error, { statement: sql });
			}
		},
		// eslint-disable-next-line require-yield
		async *streamQuery() {
			throw new Error('rows are read at once or by a prepared statement');
		}
	};
}

/**
 * SQLite's own waiting would stop every other request of this process, so it is asked
 * not to wait, and we do.
 */
async function beginImmediate(sqlite: Database): Promise<void> {
	const giveUpAt = performance.now() + WAIT_MS;
	sqlite.pragma('busy_timeout = 0');
	try {
		while (!hasBegun(sqlite)) {
			if (performance.now() > giveUpAt) throw new DataInUse();
			await pause(PAUSE_MS);
		}
	} finally {
		sqlite.pragma('busy_timeout = 5000');
	}
}

function hasBegun(sqlite: Database): boolean {
	try {
		sqlite.exec('begin immediate');
		return true;
	} catch (error) {
		if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return false;
		throw error;
	}
}
