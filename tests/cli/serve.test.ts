import {
	copyFileSync,
	readFileSync,
	readdirSync,
	statSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeLock } from '#lib/server/lock.ts';
import { DATABASE_FILE, openFolder } from '#lib/server/store/database/open.ts';
import { vangnet } from '../helpers/command.ts';
import { temporaryFolder, valueOf } from '../helpers/stored.ts';

describe('vangnet serve', { timeout: 30_000 }, () => {
	afterEach(() => void vi.unstubAllEnvs());

	test.each(['0.0.0.0', 'vangnet.example'])(
		'refuses to listen where others can reach it, and says why: %s',
		(host) => {
			using folder = temporaryFolder();
			const asked = vangnet('serve', '--host', host, '--data', folder.path, '--lang', 'en');
			vi.stubEnv('HOST', host);
			const surrounded = vangnet('serve', '--data', folder.path, '--lang=en');
			for (const { code, err } of [asked, surrounded]) {
				expect(code).toBe(2);
				expect(err).toContain('for this computer only: 127.0.0.1, ::1 or localhost');
				expect(err).toContain(host);
			}
			expect(readdirSync(folder.path)).toEqual([]);
		}
	);

	test.each([
		[['--port', '70000'], '70000'],
		[['--port', 'veel'], 'veel'],
		[['--port', ''], '--port'],
		[['--colour'], '--colour'],
		[['--data'], '--data'],
		[['gegevens'], 'gegevens']
	])('asks for what it can use: %j', (args, told) => {
		const { code, out, err } = vangnet('serve', ...args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(told);
	});

	test('on a folder that is served already tells where, and ends with 0', () => {
		using folder = temporaryFolder();
		const lock = takeLock(folder.path);
		if (!lock.taken) throw new Error('a new folder is free');
		expect(vangnet('serve', '--data', folder.path)).toMatchObject({ code: 0, err: '' });
		lock.announce('http://127.0.0.1:5173');
		expect(vangnet('serve', '--data', folder.path)).toEqual({
			code: 0,
			out: 'Vangnet draait al: http://127.0.0.1:5173\n',
			err: ''
		});
	});
});

describe('data that are not ours are refused with a reason, and left as they are', () => {
	async function refused(make: (file: string) => void | Promise<void>) {
		using folder = temporaryFolder();
		const file = join(folder.path, DATABASE_FILE);
		await make(file);
		const before = readFileSync(file);
		const { code, out, err } = vangnet('serve', '--data', folder.path, '--example');
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).not.toContain('    at ');
		expect(readFileSync(file).equals(before)).toBe(true);
		expect(readdirSync(folder.path)).toEqual([DATABASE_FILE]);
		return err;
	}

	/** A database of ours, closed. */
	async function ours(file: string, change: (sqlite: { pragma(text: string): unknown }) => void) {
		using folder = temporaryFolder();
		const store = valueOf(await openFolder(folder.path));
		change(store.write.sqlite);
		store.close();
		copyFileSync(store.file, file);
	}

	test('a text', async () => {
		const text = 'Beste collega, hierbij de lijst.'.repeat(20);
		expect(await refused((file) => writeFileSync(file, text))).toContain('niet van Vangnet');
	});

	test('an empty file', async () => {
		expect(await refused((file) => writeFileSync(file, ''))).toContain('leeg');
	});

	test('half of a database', async () => {
		const half = async (file: string): Promise<void> => {
			await ours(file, () => undefined);
			truncateSync(file, statSync(file).size / 2);
		};
		expect(await refused(half)).toContain('beschadigd');
	});

	test('a newer one, with what to do', async () => {
		const newer = (file: string) => ours(file, (sqlite) => sqlite.pragma('user_version = 9999'));
		const told = await refused(newer);
		expect(told).toContain('nieuwere Vangnet');
		expect(told).toContain('Werk Vangnet bij');
	});
}, 30_000);
