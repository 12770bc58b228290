import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { refuse } from '#lib/domain/problem.ts';
import { APPLICATION_ID } from './migrate.ts';

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * Looks at the first bytes of a database before SQLite does, which would take an empty
 * file for a new database.
 *
 * @returns whether the file is there
 * @throws Refusal when it is not ours
 */
export function inspectDatabase(file: string): boolean {
	if (!existsSync(file)) return false;
	const header = Buffer.alloc(HEADER_BYTES);
	const descriptor = openSync(file, 'r');
	const length = readSync(descriptor, header, 0, HEADER_BYTES, 0);
	closeSync(descriptor);
	if (length === 0) refuse('database-empty');
	if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) refuse('database-not-sqlite');
	if (length < HEADER_BYTES) refuse('database-damaged');
	if (header.readUInt32BE(68) !== APPLICATION_ID) refuse('database-of-another-program');
	return true;
}

/** The code of what SQLite or the file system has against opening a file; undefined for our own bugs. */
export function openingProblem(error: unknown): string | undefined {
	const code = (error as { code?: string }).code ?? '';
	if (code === 'SQLITE_NOTADB') return 'database-not-sqlite';
	if (code.startsWith('SQLITE_CORRUPT')) return 'database-damaged';
	if (code.startsWith('SQLITE_BUSY')) return 'data-in-use';
	if (/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|ENOTDIR)/.test(code)) {
		return 'data-not-writable';
	}
	return undefined;
}
