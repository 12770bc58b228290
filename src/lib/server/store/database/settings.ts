import type { Database } from 'better-sqlite3';

/** How every connection is set: durable, with foreign keys, deleting for good. */
const SETTINGS = {
	busy_timeout: 5000,
	journal_mode: 'wal',
	synchronous: 2,
	foreign_keys: 1,
	secure_delete: 1,
	trusted_schema: 0,
	cell_size_check: 1,
	mmap_size: 0,
	temp_store: 2
} as const;

/**
 * Sets a connection and reads every setting back: SQLite ignores what it does not know.
 *
 * @throws Error when a setting does not hold
 */
export function applySettings(sqlite: Database): void {
	for (const [name, value] of Object.entries(SETTINGS)) {
		sqlite.pragma(`${name} = ${value}`);
		const expected = sqlite.memory ? inMemory(name, value) : value;
		const found = sqlite.pragma(name, { simple: true });
		if ((found ?? 0) !== expected) throw new Error(`SQLite setting ${name} is ${String(found)}`);
	}
}

function inMemory(name: string, value: string | number): string | number {
	return name === 'journal_mode' ? 'memory' : value;
}
