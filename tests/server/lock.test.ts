import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeLock } from '#lib/server/lock.ts';
import { temporaryFolder } from '../helpers/stored.ts';

describe('a data folder', () => {
	test('has one server, and the next one learns where it is', () => {
		using folder = temporaryFolder();
		const first = takeLock(folder.path);
		expect(takeLock(folder.path)).toMatchObject({ taken: false, owner: { pid: process.pid } });
		if (first.taken) first.announce('http://127.0.0.1:5173');
		const second = takeLock(folder.path);
		expect(second).toMatchObject({ taken: false, owner: { address: 'http://127.0.0.1:5173' } });
		if (first.taken) first.release();
		expect(existsSync(join(folder.path, 'server.lock'))).toBe(false);
		expect(takeLock(folder.path).taken).toBe(true);
	});

	test('is free again when its server died', () => {
		using folder = temporaryFolder();
		const gone = spawnSync('sleep', ['0']).pid;
		writeFileSync(join(folder.path, 'server.lock'), JSON.stringify({ pid: gone, began: '1' }));
		expect(takeLock(folder.path).taken).toBe(true);
	});

	test('is free again when the number of its server went to another program', () => {
		using folder = temporaryFolder();
		const other = { pid: process.pid, began: 'long ago', address: 'http://127.0.0.1:1' };
		writeFileSync(join(folder.path, 'server.lock'), JSON.stringify(other));
		expect(takeLock(folder.path).taken).toBe(process.platform !== 'win32');
	});

	test.each(['', '{"pid":', '{"pid":-4}', 'null'])('is free when its lock says %o', (text) => {
		using folder = temporaryFolder();
		writeFileSync(join(folder.path, 'server.lock'), text);
		expect(takeLock(folder.path).taken).toBe(true);
	});

	test('keeps its lock for its owner only', () => {
		using folder = temporaryFolder();
		takeLock(folder.path);
		const file = join(folder.path, 'server.lock');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
	});
});
