import { expect, test, vi } from 'vitest';
import { logFailure } from '#lib/server/log.ts';
import { createHousehold } from '#lib/server/change/household.ts';
import { importIntoScan } from '#lib/server/import/run.ts';
import { openMemory } from '#lib/server/store/database/open.ts';
import { callAt, fileOf, storeWith, valueOf } from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

/** What a piece of work writes for the log when it fails. */
async function logged(work: () => Promise<unknown>): Promise<string> {
	const lines: string[] = [];
	const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
		return lines.push(String(text)) > 0;
	});
	try {
		await work();
	} catch (error) {
		logFailure(error, 'a1b2c3d4', new Date('2026-11-22T12:00:00Z'));
	} finally {
		write.mockRestore();
	}
	return lines.join('');
}

test('the log tells where it went wrong, and nothing of anybody', async () => {
	const { store, scan } = await storeWith(wholeTown());
	const { sqlite } = store.write;
	sqlite.exec(
		`CREATE TRIGGER full BEFORE INSERT ON actor BEGIN SELECT raise(ABORT, 'Jan Jansen'); END`
	);
	const failed = await logged(() => createHousehold(store, callAt(), { scan, code: 'H-999' }));
	expect(JSON.parse(failed)).toMatchObject({
		at: '2026-11-22T12:00:00.000Z',
		reference: 'a1b2c3d4',
		code: 'SQLITE_CONSTRAINT_TRIGGER',
		statement: expect.stringContaining('insert into "actor"')
	});
	expect(failed).not.toMatch(/Jansen|H-999/);
	expect(failed.trim()).not.toContain('\n');

	const other = openMemory();
	other.write.sqlite.exec('DROP TABLE claim');
	const imported = await logged(() =>
		importIntoScan(other, callAt(), 'Noord', [fileOf(wholeTown())])
	);
	expect(imported).not.toBe('');
	for (const word of ['Sanne', 'Noord', 'H-7KQ2-M']) expect(imported).not.toContain(word);
});

test('a line of the log cannot be forged by what went wrong', async () => {
	const text = await logged(() =>
		Promise.reject(new Error('a\n{"at":"forged"}\n    at forged (x:1:1)'))
	);
	expect(text.trim().split('\n')).toHaveLength(1);
	expect(text).not.toContain('"at":"forged"');
});

test('nothing is written while all goes well', async () => {
	expect(
		await logged(async () => {
			const { store, scan } = await storeWith(wholeTown());
			valueOf(await createHousehold(store, callAt(), { scan }));
		})
	).toBe('');
});
