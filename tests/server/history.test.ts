import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeActor, mergeActors, splitActors } from '#lib/server/change/actors/actor.ts';
import { createHousehold } from '#lib/server/change/household.ts';
import { addHelper } from '#lib/server/change/help.ts';
import { changeScanCard, createScan } from '#lib/server/change/scan.ts';
import { openDatabase, openMemory, type Store } from '#lib/server/store/database/open.ts';
import { redoLast, undoChange, undoLast } from '#lib/server/store/history/undo.ts';
import { readRecords } from '#lib/server/store/records/records.ts';
import { listChanges, nextSteps } from '#lib/server/store/read/changes.ts';
import { listStepRows } from '#lib/server/store/read/data/step-rows.ts';
import { dataVersion } from '#lib/server/store/read/columns.ts';
import { canonical } from '../helpers/canonical.ts';
import {
	callAt,
	count,
	idOf,
	importAgain,
	refusals,
	storeWith,
	temporaryFolder,
	valueOf
} from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

async function town() {
	const { store, scan } = await storeWith(wholeTown());
	return { store, scan, actor: idOf(store, 'P2') };
}

function rename(store: Store, scan: number, actor: number, version: number, label: string) {
	return changeActor(store, callAt(), { scan, actor, version, label });
}

function actorOf(store: Store, id: number): { label: string; version: number } {
	return store.read.sqlite
		.prepare<[number], { label: string; version: number }>(
			'SELECT label, version FROM actor WHERE id = ?'
		)
		.get(id)!;
}

describe('a step is taken back', () => {
	test('whole: an import of everything leaves nothing, and comes back as it was', async () => {
		const { store, scan } = await town();
		const before = canonical(readRecords(store.read.sqlite, scan));
		valueOf(await undoLast(store, callAt(), scan));
		const tables = ['actor', 'tie', 'claim', 'claim_about', 'source', 'wave', 'roster', 'alias'];
		for (const table of tables) expect([table, count(store, table)]).toEqual([table, 0]);
		valueOf(await redoLast(store, callAt(), scan));
		expect(canonical(readRecords(store.read.sqlite, scan))).toEqual(before);
	});

	test('several, one after the other, and forward again', async () => {
		const { store, scan, actor } = await town();
		valueOf(await rename(store, scan, actor, 1, 'Tom B.'));
		valueOf(await rename(store, scan, actor, 2, 'Tom Bos'));
		valueOf(await rename(store, scan, actor, 3, 'T. Bos'));
		const labels: string[] = [];
		for (const step of [undoLast, undoLast, undoLast, redoLast, redoLast, undoLast]) {
			valueOf(await step(store, callAt(), scan));
			labels.push(actorOf(store, actor).label);
		}
		expect(labels).toEqual(['Tom Bos', 'Tom B.', 'Tom', 'Tom B.', 'Tom Bos', 'Tom B.']);
	});

	test('and it is told which, however often it went back and forth', async () => {
		const { store, scan, actor } = await town();
		valueOf(await rename(store, scan, actor, 1, 'Tom B.'));
		const told: string[] = [];
		for (const step of [undoLast, redoLast, undoLast, undoLast]) {
			told.push(valueOf(await step(store, callAt(), scan)).value);
		}
		expect(told).toEqual(['change-actor', 'change-actor', 'change-actor', 'import']);
	});

	test('and no version is used twice', async () => {
		const { store, scan, actor } = await town();
		valueOf(await rename(store, scan, actor, 1, 'Tom B.'));
		valueOf(await undoLast(store, callAt(), scan));
		expect(actorOf(store, actor)).toEqual({ label: 'Tom', version: 3 });
		expect(refusals(await rename(store, scan, actor, 1, 'x'))).toEqual(['stale-version']);
	});

	test('any of them, when nothing later touched the same rows', async () => {
		const { store, scan, actor } = await town();
		const first = valueOf(await rename(store, scan, actor, 1, 'Tom B.'));
		valueOf(
			await changeActor(store, callAt(), {
				scan,
				actor: idOf(store, 'P3'),
				version: 1,
				tags: ['x']
			})
		);
		valueOf(await undoChange(store, callAt(), scan, first.change!));
		expect(actorOf(store, actor).label).toBe('Tom');
	});

	test('but not past a later one, which is named', async () => {
		const { store, scan, actor } = await town();
		const first = valueOf(await rename(store, scan, actor, 1, 'Tom B.'));
		const second = valueOf(await rename(store, scan, actor, 2, 'Tom Bos'));
		const refused = await undoChange(store, callAt(), scan, first.change!);
		expect(refused.ok ? [] : refused.problems).toEqual([
			{ code: 'later-change-in-the-way', severity: 'error', values: { change: second.change } }
		]);
		expect(actorOf(store, actor).label).toBe('Tom Bos');
	});

	test('but not when later rows stand on what it made', async () => {
		const { store, scan } = await town();
		const made = valueOf(await createHousehold(store, callAt(), { scan }));
		const { household } = made.value;
		const helper = { actor: idOf(store, 'P1') };
		const added = valueOf(await addHelper(store, callAt(), { scan, household, helper }));
		const refused = await undoChange(store, callAt(), scan, made.change!);
		expect(refused.ok ? [] : refused.problems.map(({ values }) => values!.change)).toEqual([
			added.change
		]);
		valueOf(await undoLast(store, callAt(), scan));
		valueOf(await undoLast(store, callAt(), scan));
		expect(count(store, 'actor WHERE id = ' + household)).toBe(0);
	});

	test('forward only while nothing new was done', async () => {
		const { store, scan, actor } = await town();
		valueOf(await rename(store, scan, actor, 1, 'Tom B.'));
		valueOf(await undoLast(store, callAt(), scan));
		valueOf(await rename(store, scan, actor, 3, 'Thomas'));
		expect(refusals(await redoLast(store, callAt(), scan))).toEqual(['nothing-to-redo']);
	});

	test('of one scan only', async () => {
		const { store, scan } = await town();
		const other = valueOf(await createScan(store, callAt(), { name: 'Zuid' }));
		const wrong = await undoChange(store, callAt(), scan, other.change!);
		expect(refusals(wrong)).toEqual(['change-unknown']);
	});

	test('after the program was started again', async () => {
		using folder = temporaryFolder();
		const file = join(folder.path, 'town.db');
		let store = valueOf(await openDatabase(file));
		const { value } = valueOf(await createScan(store, callAt(), { name: 'Noord' }));
		const { scan } = value;
		valueOf(await createHousehold(store, callAt(), { scan }));
		for (const [step, left] of [
			[undoLast, 0],
			[redoLast, 1],
			[undoLast, 0]
		] as const) {
			store.close();
			store = valueOf(await openDatabase(file));
			valueOf(await step(store, callAt(), scan));
			expect(count(store, 'actor')).toBe(left);
		}
		store.close();
	});

	test('until there is nothing left', async () => {
		const store = openMemory();
		const { value } = valueOf(await createScan(store, callAt(), { name: 'Noord' }));
		valueOf(await undoLast(store, callAt(), value.scan));
		expect(refusals(await undoLast(store, callAt(), value.scan))).toEqual(['nothing-to-undo']);
	});
});

describe('two people change the same', () => {
	test('the second sees both versions and what stands there now', async () => {
		const { store, scan, actor } = await town();
		valueOf(await rename(store, scan, actor, 1, 'Tom Bos'));
		const second = await rename(store, scan, actor, 1, 'Tom Bosch');
		expect(second).toMatchObject({
			ok: false,
			problems: [{ code: 'stale-version', values: { given: 1, found: 2 } }],
			current: { label: 'Tom Bos', version: 2 }
		});
		expect(actorOf(store, actor).label).toBe('Tom Bos');
	});

	test('also of the scan itself', async () => {
		const { store, scan } = await town();
		const change = (question: string) =>
			changeScanCard(store, callAt(), { scan, version: 1, card: { question } });
		valueOf(await change('Wie kent wie?'));
		expect(refusals(await change('Wie belt wie?'))).toEqual(['stale-version']);
	});

	test('fifty at once, and none is lost', async () => {
		const { store, scan } = await town();
		const work = Array.from({ length: 50 }, () => createHousehold(store, callAt(), { scan }));
		const codes = (await Promise.all(work)).map((outcome) => valueOf(outcome).value.code);
		expect(new Set(codes).size).toBe(50);
		expect(count(store, "actor WHERE kind = 'household'")).toBe(52);
	});
});

describe('the history of a scan', () => {
	test('tells who did what, and what still stands', async () => {
		const { store, scan, actor } = await town();
		valueOf(await rename(store, scan, actor, 1, 'Tom B.'));
		valueOf(await undoLast(store, callAt(), scan));
		const changes = await listChanges(store, scan);
		expect(changes).toMatchObject([
			{ verb: 'undo', undoes: 3, stands: true, user: 'local' },
			{ verb: 'change-actor', stands: false, subject: { code: 'P2' }, rows: 2 },
			{ verb: 'import', stands: true },
			{ verb: 'create-scan', stands: true }
		]);
		expect(await nextSteps(store, scan, 'local')).toEqual({ undo: 2, redo: 4 });
		expect(await listChanges(store, scan, { before: 3, limit: 1 })).toMatchObject([{ id: 2 }]);
		const items = listStepRows(store, 3, 50);
		expect(items.find(({ table }) => table === 'actor')).toMatchObject({
			before: { label: 'Tom' },
			after: { label: 'Tom B.' }
		});
	});

	test('rises with every change and with nothing else', async () => {
		const { store, scan, actor } = await town();
		const version = (): number => dataVersion(store.read.sqlite, scan)!;
		const before = version();
		valueOf(await rename(store, scan, actor, 1, 'Tom'));
		expect(version()).toBe(before);
		valueOf(await rename(store, scan, actor, 1, 'Tom B.'));
		expect(version()).toBe(before + 1);
	});

	test('what was refused leaves no trace in it', async () => {
		const { store, scan, actor } = await town();
		const before = [count(store, 'change'), count(store, 'change_item'), count(store, 'audit')];
		expect((await rename(store, scan, actor, 9, 'x')).ok).toBe(false);
		expect([count(store, 'change'), count(store, 'change_item'), count(store, 'audit')]).toEqual(
			before
		);
	});
});

describe('two actors are one', () => {
	test('without rewriting a tie, and a file finds them under either name', async () => {
		const { store, scan } = await town();
		const [tom, someone] = ['P2', 'P3'].map((code) => idOf(store, code)) as [number, number];
		const ties = count(store, 'tie');
		const merge = { scan, actor: someone, version: 1, into: tom };
		valueOf(await mergeActors(store, callAt(), merge));
		expect(count(store, 'tie')).toBe(ties);
		expect(
			store.read.sqlite.prepare('SELECT text FROM alias WHERE actor_id = ?').pluck().all(tom)
		).toEqual(['iemand van GGZ']);
		const again = await importAgain(store, wholeTown(), 'other');
		expect(again.files[0]).toMatchObject({ created: 0, updated: 0 });
		const circle = await mergeActors(store, callAt(), {
			scan,
			actor: tom,
			version: 1,
			into: someone
		});
		expect(refusals(circle)).toEqual(['merge-in-a-circle']);
		valueOf(await splitActors(store, callAt(), { scan, actor: someone, version: 2 }));
		expect(count(store, 'actor WHERE merged_into IS NOT NULL')).toBe(0);
	});

	test('a merge into somebody who was merged points to the last', async () => {
		const { store, scan } = await town();
		const [a, b, c] = ['P1', 'P2', 'P3'].map((code) => idOf(store, code)) as [
			number,
			number,
			number
		];
		valueOf(await mergeActors(store, callAt(), { scan, actor: b, version: 1, into: c }));
		valueOf(await mergeActors(store, callAt(), { scan, actor: a, version: 1, into: b }));
		const into = store.read.sqlite.prepare('SELECT merged_into FROM actor WHERE id = ?').pluck();
		expect(into.get(a)).toBe(c);
	});
});
