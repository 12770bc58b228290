import { describe, expect, test } from 'vitest';
import type { ConsultationState } from '#lib/domain/actor.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { recordConsultation } from '#lib/server/change/household.ts';
import { exportScan } from '#lib/server/export/export.ts';
import { undoChange, undoLast } from '#lib/server/store/history/undo.ts';
import { scanColumns } from '#lib/server/store/read/columns.ts';
import { readRecords } from '#lib/server/store/records/records.ts';
import { evidenceOfTie } from '#lib/server/store/read/evidence.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import { listScans } from '#lib/server/store/read/scans.ts';
import { canonical } from '../helpers/canonical.ts';
import {
	callAt,
	idOf,
	importAgain,
	refusals,
	storeWith,
	tieBetween,
	valueOf
} from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

const FAMILY = 'H-7KQ2-M';

function answer(state: ConsultationState, day?: string): Records {
	const file = new RecordsBuilder();
	const household = file.actor({ kind: 'household', code: FAMILY });
	file.consultation({ household, state }, { day });
	file.row('huishoudens', 2, 'read');
	return file.build();
}

async function townThat(state: ConsultationState, on?: string) {
	const town = await storeWith(wholeTown());
	const household = idOf(town.store, FAMILY);
	const { scan } = town;
	valueOf(await recordConsultation(town.store, callAt(), { scan, household, state, on }));
	return { ...town, household };
}

function stateIn(records: { consultations: readonly { state: string }[] } | undefined): string[] {
	return records!.consultations.map(({ state }) => state);
}

describe('a family that withdrew', () => {
	test('is on no page, in no count and in no export, and nobody of theirs either', async () => {
		const { store, scan } = await townThat('withdrawn');
		expect(await findHousehold(store, scan, FAMILY, 'editors')).toBeUndefined();
		const tie = tieBetween(store, 'P1', FAMILY);
		expect(await evidenceOfTie(store, scan, tie, 'editors')).toBeUndefined();
		expect((await listScans(store))[0]!.actors.household).toBe(1);
		const { records, leftOut } = (await exportScan(store, callAt(), 'Noord'))!;
		expect(leftOut).toBe(1);
		const text = JSON.stringify(records, (_, value: unknown) =>
			ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value
		);
		expect(text).not.toContain(FAMILY);
		expect(text).not.toContain('Ik kom er graag');
		expect(records.members).toEqual([]);
		expect(records.claims.length).toBe(scanColumns(store, scan)!.claims.length - 5);
	});

	test('stays party to what was agreed when a file comes back that was without it', async () => {
		const whole = wholeTown();
		const family = whole.actors.code.indexOf(FAMILY);
		const agreed = whole.agreements.map((one) => ({ ...one, parties: [...one.parties, family] }));
		const { store, scan } = await storeWith({ ...whole, agreements: agreed });
		const no = { scan, household: idOf(store, FAMILY), state: 'withdrawn' } as const;
		valueOf(await recordConsultation(store, callAt(), no));
		const { sqlite } = store.read;
		const before = canonical(readRecords(sqlite, scan));
		expect(JSON.stringify(before['agreements'])).toContain(FAMILY);
		const { records } = (await exportScan(store, callAt(), 'Noord'))!;
		const { files } = await importAgain(store, { ...records, rows: answer('agreed').rows });
		expect(canonical(readRecords(sqlite, scan))).toEqual(before);
		expect(files[0]!.problems).toEqual([{ code: 'unseen-stays', severity: 'notice' }]);
	});

	test('is not brought back by taking a step back', async () => {
		const { store, scan } = await townThat('withdrawn');
		expect(refusals(await undoLast(store, callAt(), scan))).toEqual([
			'consultation-is-asked-again'
		]);
	});

	test('is not brought back by a file that is older, or has no day', async () => {
		const { store, scan } = await townThat('declined', '2020-05');
		for (const [i, day] of [undefined, '2020-02', '2020-05'].entries()) {
			const run = await importAgain(store, answer('agreed', day), `bytes ${i}`);
			expect(run.files[0]!.problems).toMatchObject([{ code: 'consultation-stays' }]);
		}
		expect(stateIn(scanColumns(store, scan))).toEqual(['declined']);
	});

	test('is heard again when they say yes on a later day', async () => {
		const { store, scan } = await townThat('declined', '2020-05');
		await importAgain(store, answer('agreed', '2020-09'));
		expect(stateIn(scanColumns(store, scan))).toEqual(['agreed']);
	});
});

describe('an answer that comes back with something left open', () => {
	const answers = ({ read }: Awaited<ReturnType<typeof townThat>>['store']): unknown[] =>
		read.sqlite
			.prepare('SELECT state, on_day, info_version FROM consultation ORDER BY id')
			.raw()
			.all();

	async function townTold() {
		const town = await storeWith(wholeTown());
		const { store, scan } = town;
		const household = idOf(store, FAMILY);
		const told = { state: 'agreed', on: '2026-11-01', infoVersion: 'uitleg 2' } as const;
		valueOf(await recordConsultation(store, callAt(), { scan, household, ...told }));
		return { ...town, household, before: answers(store) };
	}

	test.each(['2026-11-01', undefined])('is the answer that is known (day: %s)', async (day) => {
		const { store, before } = await townTold();
		expect(before.at(-1)).toEqual(['agreed', '2026-11-01', 'uitleg 2']);
		const run = await importAgain(store, answer('agreed', day));
		expect(run.files[0]).toMatchObject({ updated: 0, unchanged: 1 });
		expect(answers(store)).toEqual(before);
	});

	test.each([
		['informed', '2026-11-01'],
		['agreed', '2026-11-20']
	] as const)('is another one when it says otherwise: %s on %s', async (state, day) => {
		const { store, before } = await townTold();
		const run = await importAgain(store, answer(state, day));
		expect(run.files[0]).toMatchObject({ updated: 1 });
		expect(answers(store)).toEqual([...before, [state, day, null]]);
	});
});

test('a file that does not ask takes nothing back', async () => {
	const { store, scan } = await townThat('informed');
	const run = await importAgain(store, answer('not-asked'));
	expect(run.files[0]).toMatchObject({ unchanged: 1 });
	expect(stateIn(scanColumns(store, scan))).toEqual(['informed']);
});

test('a family that was not asked is shown to the makers of the scan only', async () => {
	const { store, scan } = await storeWith(wholeTown());
	expect(await findHousehold(store, scan, '002', 'editors')).toMatchObject({ code: '002' });
	expect(await findHousehold(store, scan, '002', 'others')).toBeUndefined();
	expect((await exportScan(store, callAt(), 'Noord', 'others'))!.leftOut).toBe(1);
});

test('a source outside what was agreed says nothing of the family', async () => {
	const { store, scan, household } = await townThat('informed');
	const all = (await findHousehold(store, scan, FAMILY, 'others'))!;
	const plan = all.ties[0]!.evidence[0]!.source.id;
	const state = 'agreed' as const;
	valueOf(await recordConsultation(store, callAt(), { scan, household, state, sources: [plan] }));
	const some = (await findHousehold(store, scan, FAMILY, 'others'))!;
	expect(some.ties.length).toBeLessThan(all.ties.length);
	expect(
		some.ties.flatMap(({ evidence }) => evidence).every(({ source }) => source.id === plan)
	).toBe(true);
});

test('an answer that was a mistake can be taken back when it was no no', async () => {
	const { store, scan, household } = await townThat('informed');
	const agreed = { scan, household, state: 'agreed' } as const;
	const { change } = valueOf(await recordConsultation(store, callAt(), agreed));
	valueOf(await undoChange(store, callAt(), scan, change!));
	expect(stateIn(scanColumns(store, scan))).toEqual(['informed']);
});

test('a source of nowhere cannot be in what was agreed', async () => {
	const { store, scan } = await storeWith(wholeTown());
	const household = idOf(store, FAMILY);
	const outcome = await recordConsultation(store, callAt(), {
		scan,
		household,
		state: 'agreed',
		sources: [999]
	});
	expect(refusals(outcome)).toEqual(['source-unknown']);
});
