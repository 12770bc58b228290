import type { Database } from 'better-sqlite3';
import { refuse } from '#lib/domain/problem.ts';
import type { Migration } from './migrations.ts';

/** "VNGT": tells a database of ours from that of another program. */
export const APPLICATION_ID = 0x564e4754;

interface Applied {
	number: number;
	sha256: string;
}

/**
 * Brings a database to the newest schema, each migration in a transaction of its own.
 *
 * @throws Refusal when the database is newer than we are, or an old migration was edited
 * @throws SqliteError when a migration fails; the database is then as it was
 */
export function migrate(sqlite: Database, migrations: readonly Migration[], now: Date): void {
	// Inside a transaction this setting does nothing, and a rebuilt table would lose its rows.
	sqlite.pragma('foreign_keys = OFF');
	try {
		while (applyNext(sqlite, migrations, now));
	} finally {
		if (sqlite.inTransaction) sqlite.exec('rollback');
		sqlite.pragma('foreign_keys = ON');
	}
}

function applyNext(sqlite: Database, migrations: readonly Migration[], now: Date): boolean {
	if (isUpToDate(sqlite, migrations)) return false;
	sqlite.exec('begin immediate');
	// Another process may have been first.
	const next = migrations[ledgerOf(sqlite, migrations).length];
	if (next) {
		sqlite.exec(next.sql);
		const broken = sqlite.pragma('foreign_key_check') as unknown[];
		if (broken.length > 0) throw new Error(`migration ${next.number} breaks ${broken.length} rows`);
		sqlite
			.prepare('INSERT INTO migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)')
			.run(next.number, next.name, next.sha256, now.toISOString());
		sqlite.pragma(`application_id = ${APPLICATION_ID}`);
		sqlite.pragma(`user_version = ${next.number}`);
	}
	sqlite.exec('commit');
	return next !== undefined;
}

function isUpToDate(sqlite: Database, migrations: readonly Migration[]): boolean {
	const found = sqlite.pragma('user_version', { simple: true }) as number;
	const newest = migrations.at(-1)?.number ?? 0;
	if (found > newest) refuse('database-newer', { values: { found, known: newest } });
	return found === newest && ledgerOf(sqlite, migrations).length === newest;
}

function ledgerOf(sqlite: Database, migrations: readonly Migration[]): Applied[] {
	sqlite.exec(
		`CREATE TABLE IF NOT EXISTS migration (
			number INTEGER PRIMARY KEY,
			name TEXT NOT NULL,
			sha256 TEXT NOT NULL,
			applied_at TEXT NOT NULL
		) STRICT`
	);
	const applied = sqlite
		.prepare<[], Applied>('SELECT number, sha256 FROM migration ORDER BY number')
		.all();
	for (const { number, sha256 } of applied) {
		if (migrations[number - 1]?.sha256 !== sha256) {
			refuse('database-migration-edited', { values: { number } });
		}
	}
	return applied;
}
