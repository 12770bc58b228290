import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
const BROUGHT_ALONG = join(ROOT, 'node_modules', '.bin', 'node');
/** The version of Node that the project brings along runs TypeScript as it is. */
export const OWN_NODE = existsSync(BROUGHT_ALONG) ? BROUGHT_ALONG : process.execPath;

export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs `vangnet` as a user does who stands in the project, and waits until it ends. */
export function vangnet(...args: readonly string[]): Ended {
	return vangnet.from(ROOT, ...args);
}

/** The same for a user who stands in another folder. */
vangnet.from = (folder: string, ...args: readonly string[]): Ended => {
	const main = join(ROOT, 'src', 'cli', 'main.ts');
	const { status, stdout, stderr } = spawnSync(OWN_NODE, [main, ...args], {
		encoding: 'utf8',
		cwd: ROOT,
		env: { ...process.env, INIT_CWD: folder }
	});
	return { code: status, out: stdout, err: stderr };
};
