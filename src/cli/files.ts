import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuse } from '#lib/domain/problem.ts';
import { readFile } from '#lib/exchange/read.ts';
import type { FileReading, ReadOptions } from '#lib/exchange/reading.ts';
import { siblingName } from '#lib/exchange/siblings.ts';
import type { GivenFile } from '#lib/server/import/read-file.ts';

/**
 * The files of a command as bytes. Two halves of a pair are one file, whether both were
 * named or one lies beside the other.
 *
 * @throws Refusal when a file is not there or may not be read
 */
export function readGiven(paths: readonly string[]): readonly GivenFile[] {
	const done = new Set<string>();
	const given: GivenFile[] = [];
	for (const path of paths) {
		if (done.has(path)) continue;
		done.add(path);
		const sibling = siblingOf(path);
		if (sibling) done.add(sibling);
		const siblings = sibling ? [{ fileName: basename(sibling), bytes: readBytes(sibling) }] : [];
		given.push({ fileName: basename(path), bytes: readBytes(path), siblings });
	}
	return given;
}

/**
 * One file as it is understood, without a scan to put it in; the other half of its pair
 * is read with it.
 *
 * @throws Refusal when the file is not there, or nothing of it can be read
 */
export async function readGivenFile(
	path: string,
	options: Omit<ReadOptions, 'fileName' | 'sha256'> = {}
): Promise<FileReading> {
	const [{ fileName, bytes, siblings }] = readGiven([path]) as [GivenFile];
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return readFile(bytes, { ...options, fileName, sha256 }, siblings);
}

/** The file that stands beside this one in a pair of tables; undefined when none does. */
export function siblingOf(path: string): string | undefined {
	const name = siblingName(basename(path));
	if (name === undefined || !existsSync(dirname(path))) return undefined;
	// The names of a pair may differ in case.
	const found = readdirSync(dirname(path)).find(
		(file) => file.toLowerCase() === name.toLowerCase()
	);
	return found && join(dirname(path), found);
}

function readBytes(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') refuse('file-not-found', { file: basename(path) });
		if (code === 'EISDIR' || code === 'EACCES') refuse('file-unreadable', { file: basename(path) });
		throw error;
	}
}
