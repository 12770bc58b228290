import { describe, expect, test } from 'vitest';
import { listLooks, recordRead, verifyAudit } from '#lib/server/audit.ts';
import { createHousehold } from '#lib/server/change/household.ts';
import { openMemory } from '#lib/server/store/database/open.ts';
import { callAt, count, storeWith, valueOf } from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

describe('the audit', () => {
	test('has a line for every step, and a whole chain', async () => {
		const { store, scan } = await storeWith(wholeTown());
		valueOf(await createHousehold(store, callAt(), { scan }));
		const lines = store.read.sqlite
			.prepare('SELECT verb, object_kind, object_id, scan_id, by_user, result FROM audit')
			.all();
		expect(lines).toMatchObject([
			{ verb: 'create-scan', object_kind: 'change', object_id: '1', scan_id: scan },
			{ verb: 'import', object_id: '2', by_user: 'local', result: 'done' },
			{ verb: 'create-household', object_id: '3' }
		]);
		expect(verifyAudit(store)).toBeUndefined();
	});

	test('tells who looked at a family, once a day', async () => {
		const store = openMemory();
		const what = { verb: 'read', kind: 'household', id: 'H-7KQ2-M', scan: 1 } as const;
		for (const at of ['2026-11-22T09:00:00Z', '2026-11-22T17:00:00Z', '2026-11-23T08:00:00Z']) {
			await recordRead(store, callAt(at), what);
		}
		await recordRead(store, callAt(), { ...what, id: 'H-0000-0' });
		expect(listLooks(store, 'household', 'H-7KQ2-M').map(({ at }) => at)).toEqual([
			'2026-11-23T08:00:00.000Z',
			'2026-11-22T09:00:00.000Z'
		]);
		expect(count(store, 'audit')).toBe(4);
	});

	test('holds no word of what it tells of', async () => {
		const { store } = await storeWith(wholeTown());
		const text = JSON.stringify(store.read.sqlite.prepare('SELECT * FROM audit').all());
		for (const word of ['Sanne', 'Noord', 'H-7KQ2-M', 'gesprek']) expect(text).not.toContain(word);
	});

	test.each([
		['changed', "UPDATE audit SET by_user = 'somebody else'"],
		['removed', 'DELETE FROM audit WHERE seq = 1'],
		[
			'added to out of turn',
			`INSERT INTO audit (at, by_user, role, verb, object_kind, object_id, ground,
			origin, request_id, result, prev_hash, hash) VALUES ('', '', '', '', '', '', '', '', '', '', 'x', 'y')`
		]
	])('cannot be %s', async (_, statement) => {
		const { store } = await storeWith(wholeTown());
		expect(() => store.write.sqlite.exec(statement)).toThrow(/append-only|chain/);
		expect(verifyAudit(store)).toBeUndefined();
	});

	test.each([
		['a line was changed', "UPDATE audit SET verb = 'export' WHERE seq = 2", 2],
		['the first line was taken out', 'DELETE FROM audit WHERE seq = 1', 2],
		[
			'lines changed places',
			'UPDATE audit SET seq = CASE seq WHEN 2 THEN 103 ELSE 102 END WHERE seq IN (2, 3)',
			102
		]
	])('shows where %s behind its back', async (_, statement, seq) => {
		const { store, scan } = await storeWith(wholeTown());
		valueOf(await createHousehold(store, callAt(), { scan }));
		store.write.sqlite.exec(
			`DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_removed; ${statement}`
		);
		expect(verifyAudit(store)).toBe(seq);
	});

	test('that cannot be written stops the step', async () => {
		const { store, scan } = await storeWith(wholeTown());
		store.write.sqlite.exec(
			`CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT raise(ABORT, 'disk full'); END`
		);
		await expect(createHousehold(store, callAt(), { scan })).rejects.toThrow('disk full');
		expect(count(store, "actor WHERE kind = 'household'")).toBe(2);
		const what = { verb: 'read', kind: 'household', id: '002', scan } as const;
		await expect(recordRead(store, callAt(), what)).rejects.toThrow('disk full');
	});
});

test('a failed query tells its statement and nothing of what was in it', async () => {
	const store = openMemory();
	const queries = await store.write.queries();
	const query = queries.insertInto('scan').values({ name: 'Jan Jansen' });
	const error = (await query.execute().catch((caught: unknown) => caught)) as Error & {
		statement: string;
	};
	expect(error.statement).toBe('insert into "scan" ("name") values (?)');
	expect(`${error.message} ${error.stack}`).not.toContain('Jansen');
});
