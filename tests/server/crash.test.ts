import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { verifyAudit } from '#lib/server/audit.ts';
import { readMigrations } from '#lib/server/store/database/migrations.ts';
import { openFolder } from '#lib/server/store/database/open.ts';
import { seeded } from '../helpers/random.ts';
import { count, temporaryFolder, valueOf } from '../helpers/stored.ts';

const CHILD = fileURLToPath(new URL('./crash-child.ts', import.meta.url));

/** Runs a child until it has said something and `wait` ms more; then kills it without a word. */
async function killAfter(args: readonly string[], wait: number): Promise<string[]> {
	const child = spawn(process.execPath, [CHILD, ...args], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let said = '';
	const first = new Promise<void>((resolve) => {
		child.stdout.on('data', (text: Buffer) => {
			said += text.toString();
			resolve();
		});
		child.on('exit', () => resolve());
	});
	const gone = new Promise((resolve) => child.on('close', resolve));
	await first;
	await Promise.race([gone, pause(wait)]);
	child.kill('SIGKILL');
	await gone;
	// A line that was cut short was not acknowledged.
	return said.split('\n').slice(0, -1);
}

test.each([
	[24, 400, 120],
	[6, 4000, 400]
])(
	'%i kills in the middle of imports of %i rows leave all of each file or nothing of it',
	{ timeout: 120_000 },
	async (kills, rows, longest) => {
		using folder = temporaryFolder();
		const random = seeded(rows);
		for (let kill = 0; kill < kills; kill++) {
			// The moment of the kill moves on, so that every part of an import has its turn.
			const wait = (longest * (kill + random())) / kills;
			const said = await killAfter([folder.path, 'import', String(rows)], wait);
			const store = valueOf(await openFolder(folder.path));
			const { sqlite } = store.read;
			expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
			expect(verifyAudit(store)).toBeUndefined();
			expect(count(store, 'change WHERE is_open = 1')).toBe(0);
			const files = count(store, 'import');
			// What was acknowledged is there; one more may be, that could not say so any more.
			const acknowledged = Number(said.at(-1)) + 1;
			expect(files).toBeGreaterThanOrEqual(acknowledged);
			expect(files).toBeLessThanOrEqual(acknowledged + 1);
			for (const table of ['tie', 'claim', "actor WHERE kind = 'professional'"]) {
				expect(count(store, table)).toBe(files * rows);
			}
			// One for the scan; a step is in the audit exactly when it is in the history.
			expect(count(store, 'change')).toBe(files + 1);
			expect(count(store, 'audit')).toBe(files + 1);
			store.close();
		}
	}
);

test(
	'a kill right after an edit was acknowledged leaves the edit where it is',
	{ timeout: 60_000 },
	async () => {
		using folder = temporaryFolder();
		const random = seeded(72);
		const acknowledged: string[] = [];
		for (let kill = 0; kill < 12; kill++) {
			acknowledged.push(...(await killAfter([folder.path, 'edit'], 60 * random())));
			const store = valueOf(await openFolder(folder.path));
			const { sqlite } = store.read;
			const stored = sqlite
				.prepare<[], string>("SELECT code FROM actor WHERE kind = 'household'")
				.pluck()
				.all();
			expect(stored).toEqual(expect.arrayContaining(acknowledged));
			// One more a kill at most: stored, and then no time to say so.
			expect(stored.length).toBeLessThanOrEqual(acknowledged.length + kill + 1);
			expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
			expect(verifyAudit(store)).toBeUndefined();
			store.close();
		}
		expect(acknowledged.length).toBeGreaterThan(12);
	}
);

test(
	'a kill in the middle of a migration leaves the schema as it was, and the next start migrates',
	{ timeout: 60_000 },
	async () => {
		using folder = temporaryFolder();
		valueOf(await openFolder(folder.path)).close();
		let halfway = 0;
		for (let kill = 0; kill < 6; kill++) {
			const said = await killAfter([folder.path, 'migrate', '0'], 40 * (kill + 1));
			const opened = await openFolder(folder.path);
			// It was done before the kill, whether it could say so or not.
			if (!opened.ok) break;
			expect(said).not.toContain('migrated');
			halfway++;
			const store = opened.value;
			expect(store.read.sqlite.pragma('user_version', { simple: true })).toBe(
				readMigrations().length
			);
			expect(count(store, "sqlite_master WHERE name = 'visit'")).toBe(0);
			expect(store.read.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
			store.close();
		}
		expect(halfway).toBeGreaterThan(0);
		expect(await killAfter([folder.path, 'migrate', '0'], 20_000)).toEqual(['begin', 'migrated']);
	}
);

test('a kill while a new database is made leaves no half one', { timeout: 60_000 }, async () => {
	const random = seeded(7);
	for (let kill = 0; kill < 5; kill++) {
		using folder = temporaryFolder();
		const child = spawn(process.execPath, [CHILD, folder.path, 'import', '1'], { stdio: 'ignore' });
		await pause(150 + random() * 250);
		const gone = new Promise((resolve) => child.on('close', resolve));
		child.kill('SIGKILL');
		await gone;
		const store = valueOf(await openFolder(folder.path));
		expect(store.read.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
		store.close();
		expect(readdirSync(folder.path)).toContain('vangnet.db');
	}
});
