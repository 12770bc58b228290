import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';

const ROOT = join(import.meta.dirname, '..', '..');
const SERVE = ['src/cli/main.ts', 'serve', '--example'];
const START = ['src/cli/start.js'];
/** Nothing may be left running for longer than this after it was told to stop. */
const SOON_MS = 2_000;

interface Started {
	readonly child: ChildProcess;
	/** Lines on standard output, and all of standard error. */
	readonly lines: string[];
	readonly errors: string[];
	readonly ended: Promise<number | null>;
	/** The address, as soon as it is told. */
	readonly address: Promise<string>;
}

const running = new Set<ChildProcess>();
let folder: string;

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vangnet-start-'));
});
test.afterEach(() => {
	for (const { pid } of running) if (isAlive(-pid!)) process.kill(-pid!, 'SIGKILL');
	running.clear();
	rmSync(folder, { recursive: true, force: true });
});

function start(script: readonly string[], ...more: readonly string[]): Started {
	const child = spawn(process.execPath, [...script, '--data', folder, ...more], {
		cwd: ROOT,
		// A group of its own, as a terminal gives it one.
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	running.add(child);
	const [lines, errors]: [string[], string[]] = [[], []];
	child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	const address = new Promise<string>((resolve, reject) => {
		createInterface(child.stdout).on('line', (line) => {
			lines.push(line);
			const found = /^Vangnet: (http:\S+)$/.exec(line)?.[1];
			if (found) resolve(found);
		});
		void ended.then((code) => reject(new Error(`ended with ${code}: ${errors.join('')}`)));
	});
	address.catch(() => undefined);
	return { child, lines, errors, ended, address };
}

/** The process that serves the folder, by its lock. */
function serverId(): number {
	return (JSON.parse(readFileSync(join(folder, 'server.lock'), 'utf8')) as { pid: number }).pid;
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

async function answers(host: string, port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ host, port, timeout: 1_000 });
		const done = (isOpen: boolean) => () => {
			socket.destroy();
			resolve(isOpen);
		};
		socket.on('connect', done(true)).on('error', done(false)).on('timeout', done(false));
	});
}

/** What stands in the data, read when nobody serves them. */
function stored(): { readonly check: unknown; readonly scans: unknown; readonly claims: number } {
	const sqlite = new Sqlite(join(folder, 'vangnet.db'), { readonly: true });
	const one = (sql: string): unknown => sqlite.prepare(sql).pluck().get();
	const found = {
		check: sqlite.pragma('integrity_check', { simple: true }),
		scans: one('SELECT name FROM scan'),
		claims: one('SELECT count(*) FROM claim') as number
	};
	sqlite.close();
	return found;
}

test('the screens are for this computer only', async () => {
	const address = new URL(await start(SERVE, '--port', '0').address);
	expect(address.hostname).toBe('127.0.0.1');
	const port = Number(address.port);
	expect(await answers('127.0.0.1', port)).toBe(true);
	const outside = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4');
	for (const { address: other } of outside) expect(await answers(other, port)).toBe(false);
});

test('the first free port is taken, and a port that was asked for and is not free is told', async () => {
	const first = start(SERVE);
	const port = Number(new URL(await first.address).port);
	expect(port).toBeGreaterThanOrEqual(5173);
	first.child.kill('SIGTERM');
	await first.ended;
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
	const second = start(SERVE);
	expect(Number(new URL(await second.address).port)).toBeGreaterThan(port);
	second.child.kill('SIGTERM');
	await second.ended;
	const asked = start(SERVE, '--port', String(port));
	expect(await asked.ended).toBe(2);
	expect(asked.errors.join('')).toContain(`Poort ${port} is niet vrij`);
	other.close();
});

test('a second start on the same data tells where they are, and ends with 0', async () => {
	const address = await start(SERVE, '--port', '0').address;
	const second = start(START);
	expect(await second.ended).toBe(0);
	expect(second.lines).toEqual([`Vangnet draait al: ${address}`]);
	expect((await fetch(address)).status).toBe(200);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	test(`${signal} ends all that was started within two seconds, and nothing is lost`, async () => {
		const started = start(START, '--port', '0');
		const address = await started.address;
		expect((await fetch(address)).status).toBe(200);
		const server = serverId();
		expect(server).not.toBe(started.child.pid);
		const asked = Date.now();
		started.child.kill(signal);
		expect(await started.ended).toBe(0);
		expect(Date.now() - asked).toBeLessThan(SOON_MS);
		expect(isAlive(server)).toBe(false);
		expect(existsSync(join(folder, 'server.lock'))).toBe(false);
		expect(stored()).toMatchObject({ check: 'ok', scans: 'De Meent' });
	});
}

test('Ctrl-C, which a terminal sends to every process at once, ends them as quietly', async () => {
	for (let time = 0; time < 3; time++) {
		const started = start(START, '--port', '0');
		await started.address;
		process.kill(-started.child.pid!, 'SIGINT');
		expect(await started.ended).toBe(0);
		expect(existsSync(join(folder, 'server.lock'))).toBe(false);
	}
	expect(stored()).toMatchObject({ check: 'ok', scans: 'De Meent' });
});

test('when whoever started it is killed without a word, the server ends itself', async () => {
	const started = start(START, '--port', '0');
	const { port } = new URL(await started.address);
	started.child.kill('SIGKILL');
	const isServed = async (): Promise<boolean> =>
		existsSync(join(folder, 'server.lock')) || answers('127.0.0.1', Number(port));
	await expect.poll(isServed, { timeout: SOON_MS }).toBe(false);
	expect(stored()).toMatchObject({ check: 'ok', scans: 'De Meent' });
});

test('a server that was killed leaves its data whole, and the next one starts on them', async () => {
	const first = start(SERVE, '--port', '0');
	await first.address;
	first.child.kill('SIGKILL');
	await first.ended;
	const second = start(SERVE, '--port', '0');
	expect((await fetch(await second.address)).status).toBe(200);
	second.child.kill('SIGTERM');
	expect(await second.ended).toBe(0);
	const { check, claims } = stored();
	expect(check).toBe('ok');
	expect(claims).toBeGreaterThan(1_000);
});
