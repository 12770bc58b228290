import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const OWN_NODE = join(ROOT, 'node_modules', '.bin', 'node');

export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs `vangnet` as a user does, and waits until it ends. */
export function vangnet(...args: readonly string[]): Ended {
	// The version of Node that the project brings along runs TypeScript as it is.
	const node = existsSync(OWN_NODE) ? OWN_NODE : process.execPath;
	const main = join(ROOT, 'src', 'cli', 'main.ts');
	const { status, stdout, stderr } = spawnSync(node, [main, ...args], {
		encoding: 'utf8',
		cwd: ROOT,
		env: { ...process.env, INIT_CWD: ROOT }
	});
	return { code: status, out: stdout, err: stderr };
}
