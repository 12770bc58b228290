/**
 * What `npm start` and `npm test` do before anything else. Plain JavaScript and
 * `node:` alone, because it runs before anything is installed, on Node 20 too.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const LOCK_FILES = ['package-lock.json', '.npmrc'];
const BUILT_FROM = [
	'src',
	'static',
	'db',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** What a process ends with that a signal ended, as a shell tells it. */
export const STOPPED = { SIGINT: 130, SIGTERM: 143 };

/**
 * Installs the packages when the lock file has changed since they were installed. A
 * linked node_modules belongs to another folder, and `npm ci` would empty it there.
 */
export function install() {
	if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
	const stamp = join(ROOT, 'node_modules', '.vangnet-lock');
	const wanted = hashOf(LOCK_FILES);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	process.stderr.write('Installing what is missing ...\n');
	run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], 'install');
	writeFileSync(stamp, wanted);
}

/** Builds the application when its source has changed since it was built. */
export function build() {
	const stamp = join(ROOT, 'build', '.vangnet-source');
	const wanted = hashOf(BUILT_FROM);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	process.stderr.write('Building ...\n');
	run('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], 'build');
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, wanted);
}

/**
 * Runs a command until it ends, and ends with it. Signals go to the child, which is
 * the one with something to save. Resolves with its exit code.
 *
 * `node` is found by PATH: npm puts node_modules/.bin first, so that it is the
 * version that the project brings along where the machine's own is too old.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function follow(command, args, env = process.env) {
	const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: withOwnNode(env) });
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => child.kill(signal));
	}
	// Whoever started us may be killed without a word; then nothing is left running.
	const first = starters();
	setInterval(() => starters() === first || child.kill('SIGTERM'), 500).unref();
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code, signal) =>
			resolve(code ?? (signal === 'SIGINT' ? STOPPED.SIGINT : STOPPED.SIGTERM))
		);
	});
}

/** Who started us; when that is the shell that npm puts in between, also who started the shell. */
function starters() {
	const shell = process.ppid;
	if (process.env.npm_lifecycle_event === undefined || process.platform !== 'linux') {
		return `${shell}`;
	}
	try {
		const status = readFileSync(`/proc/${shell}/status`, 'utf8');
		return `${shell} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`;
	} catch {
		return `${shell} gone`;
	}
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} what
 */
function run(command, args, what) {
	const { status } = spawnSync(command, args, {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: withOwnNode(process.env),
		shell: process.platform === 'win32'
	});
	if (status === 0) return;
	process.stderr.write(`The ${what} failed; what went wrong stands above.\n`);
	process.exit(1);
}

/** @param {NodeJS.ProcessEnv} env */
function withOwnNode(env) {
	const bin = join(ROOT, 'node_modules', '.bin');
	const separator = process.platform === 'win32' ? ';' : ':';
	return { ...env, PATH: `${bin}${separator}${env.PATH ?? ''}` };
}

/** @param {readonly string[]} paths */
function hashOf(paths) {
	const hash = createHash('sha256');
	for (const path of paths) addTo(hash, path);
	return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
	const full = join(ROOT, path);
	let entries;
	try {
		entries = readdirSync(full).sort();
	} catch {
		hash.update(path).update('\0').update(readFileSync(full));
		return;
	}
	for (const entry of entries) addTo(hash, `${path}/${entry}`);
}
