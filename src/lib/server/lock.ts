import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The server that a data folder belongs to. One server at a time; the command line may work beside it. */
interface Owner {
	readonly pid: number;
	/** When that process began: a number is used again, but not with the same begin. */
	readonly began: string;
	/** Where it can be found, once it listens. */
	readonly address?: string;
}

export type Lock =
	| {
			readonly taken: true;
			/** Tells the next one where to find this server. */
			announce(address: string): void;
			release(): void;
	  }
	| { readonly taken: false; readonly owner: Owner };

const LOCK_FILE = 'server.lock';

/** Makes this process the server of a data folder, or tells which one is. */
export function takeLock(folder: string): Lock {
	const file = join(folder, LOCK_FILE);
	const me: Owner = { pid: process.pid, began: beginOf(process.pid) ?? '' };
	for (;;) {
		if (hasWritten(file, me)) return { taken: true, ...holding(file, me) };
		const text = textOf(file);
		if (text === undefined) continue;
		const owner = parseOwner(text);
		if (owner && isRunning(owner)) return { taken: false, owner };
		removeStale(file, text);
	}
}

function holding(file: string, me: Owner): Pick<Lock & { taken: true }, 'announce' | 'release'> {
	return {
		announce(address) {
			const beside = `${file}.${me.pid}`;
			writeFileSync(beside, JSON.stringify({ ...me, address }), { mode: 0o600 });
			renameSync(beside, file);
		},
		release() {
			const owner = parseOwner(textOf(file) ?? '');
			if (owner?.pid === me.pid && owner.began === me.began) rmSync(file, { force: true });
		}
	};
}

function hasWritten(file: string, me: Owner): boolean {
	// Written beside and linked, so that nobody ever reads half a lock.
	const beside = `${file}.${me.pid}`;
	writeFileSync(beside, JSON.stringify(me), { mode: 0o600 });
	try {
		linkSync(beside, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(beside, { force: true });
	}
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

function parseOwner(text: string): Owner | undefined {
	try {
		const { pid, began, address } = JSON.parse(text) as Partial<Owner>;
		if (!Number.isInteger(pid) || pid! <= 0) return undefined;
		return { pid: pid!, began: String(began ?? ''), address };
	} catch {
		// Cut short by a crash: nobody holds it.
		return undefined;
	}
}

/** Takes a lock away only if it is still the one that was found stale. */
function removeStale(file: string, text: string): void {
	const aside = `${file}.stale-${process.pid}`;
	try {
		renameSync(file, aside);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw error;
	}
	const taken = textOf(aside);
	if (taken !== text && taken !== undefined) renameSync(aside, file);
	else rmSync(aside, { force: true });
}

function isRunning({ pid, began }: Owner): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
	}
	const now = beginOf(pid);
	return began === '' || now === undefined || now === began;
}

/** When a process began, in the words of its system; undefined when the system does not tell. */
function beginOf(pid: number): string | undefined {
	try {
		if (process.platform === 'linux') {
			const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
			// The name of the program stands in brackets and may hold anything.
			return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
		}
		if (process.platform === 'win32') return undefined;
		return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
	} catch {
		return undefined;
	}
}
