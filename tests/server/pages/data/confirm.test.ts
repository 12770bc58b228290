import { describe, expect, test } from 'vitest';
import { dayBounds } from '#lib/domain/day.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { confirmHelp } from '#lib/server/change/confirm.ts';
import { addHelper, stopHelp } from '#lib/server/change/help.ts';
import { recordConsultation } from '#lib/server/change/household.ts';
import { nameOverview } from '#lib/server/change/overview.ts';
import { confirmList, isAnsweredSince, walkPage } from '#lib/server/pages/data/confirm.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import { callAt, idOf, refusals, storeWith, tieBetween, valueOf } from '../../../helpers/stored.ts';

const TODAY = '2026-11-22';
const TOMORROW = '2026-11-23T12:00:00Z';

/** Two helpers at 001, heard of in March 2026 and since 2019; one at 002, of whom the day is unknown. */
async function town(day = '2026-03-01', confirmedOn = '2026-08-01') {
	const town = new RecordsBuilder();
	const given = { codeGiven: true };
	const [sanne, tom] = ['Sanne Bakker', 'Tom Bos'].map((label, i) =>
		town.actor({ kind: 'professional', code: `P${i + 1}`, label }, given)
	) as [number, number];
	const [first, second] = ['001', '002'].map((code) =>
		town.actor({ kind: 'household', code, neighbourhood: 'Noord' }, given)
	) as [number, number];
	const source = (code: string, day?: string) =>
		town.source({ code, kind: 'register', title: code, day, status: 'done', covers: 'mentions' });
	const [dated, undated] = [source('lijst', day), source('zonder datum')];
	const is = { stance: 'present', reporter: 'other', direction: 'none' } as const;
	town.claim({ kind: 'support', from: sanne, to: first, source: dated }, { ...is, from: '2019' });
	const confirmed = { ...is, lastConfirmed: confirmedOn };
	town.claim({ kind: 'support', from: tom, to: first, source: dated }, confirmed);
	town.claim({ kind: 'support', from: tom, to: second, source: undated }, is);
	town.row('support', 2, 'read');
	return storeWith(town.build());
}

function studyOf(store: Store) {
	const uid = store.read.sqlite.prepare<[], string>('SELECT uid FROM scan').pluck().get()!;
	return openStudy(store, uid, new URLSearchParams(), { language: 'nl', names: true })!;
}

async function walk(store: Store, scan: number, code = '001', today = TODAY) {
	const stored = (await findHousehold(store, scan, code, 'editors'))!;
	const page = walkPage(store, studyOf(store), stored, today)!;
	return { ...page, states: page.helpers.map(({ name, state }) => `${name} ${state}`) };
}

describe('the list of households', () => {
	test('begins with whom nobody knows when they were heard of, then the longest ago', async () => {
		const { store } = await town();
		expect(confirmList(store, studyOf(store), TODAY)).toEqual([
			{ code: '002', area: 'Noord', helpers: 1, old: 1, today: 0, oldest: '' },
			{ code: '001', area: 'Noord', helpers: 2, old: 1, today: 0, oldest: '1 maart 2026' }
		]);
	});

	test('tells how many were looked at today', async () => {
		const { store, scan } = await town();
		valueOf(await confirmHelp(store, callAt(), { scan, tie: tieBetween(store, 'P1', '001') }));
		const [, first] = confirmList(store, studyOf(store), TODAY);
		expect(first).toMatchObject({ code: '001', old: 0, today: 1, oldest: '1 augustus 2026' });
	});

	test('counts who stopped today as looked at', async () => {
		const { store, scan } = await town();
		valueOf(await confirmHelp(store, callAt(), { scan, tie: tieBetween(store, 'P1', '001') }));
		valueOf(await stopHelp(store, callAt(), { scan, tie: tieBetween(store, 'P2', '001') }));
		const done = confirmList(store, studyOf(store), TODAY).find(({ code }) => code === '001');
		expect(done).toMatchObject({ helpers: 2, today: 2, old: 0 });
	});
});

describe('walking along a household', () => {
	test('a date is told as vague as it was given', async () => {
		const { store, scan } = await town('2026-03', '2026-23');
		const { helpers } = await walk(store, scan);
		expect(helpers.map(({ heard }) => heard)).toEqual(['maart 2026', 'najaar 2026']);
		const [, first] = confirmList(store, studyOf(store), TODAY);
		expect(first).toMatchObject({ code: '001', oldest: 'maart 2026' });
	});

	test('asks of everybody, and remembers what was said today', async () => {
		const { store, scan } = await town();
		expect(await walk(store, scan)).toMatchObject({
			states: ['Sanne Bakker open', 'Tom Bos open'],
			next: '002',
			helpers: [{ period: 'sinds 2019', heard: '1 maart 2026' }, { heard: '1 augustus 2026' }]
		});
		const [sanne, tom] = ['P1', 'P2'].map((code) => tieBetween(store, code, '001')) as [
			number,
			number
		];
		valueOf(await confirmHelp(store, callAt(), { scan, tie: sanne }));
		valueOf(await stopHelp(store, callAt(), { scan, tie: tom }));
		const helper = { kind: 'professional' as const, label: 'Karin' };
		const household = idOf(store, '001');
		valueOf(await addHelper(store, callAt(), { scan, household, helper }));
		const { states } = await walk(store, scan);
		expect(states.toSorted()).toEqual(['Karin new', 'Sanne Bakker stays', 'Tom Bos stopped']);
		expect((await walk(store, scan, '001', '2026-11-23')).states).toContain('Sanne Bakker open');
	});

	test('knows what another window answered since', async () => {
		const { store, scan } = await town();
		const tie = tieBetween(store, 'P1', '001');
		const since = async (was: string) => {
			const stored = (await findHousehold(store, scan, '001', 'editors'))!;
			return isAnsweredSince(stored, { tie, was }, TODAY);
		};
		expect([await since('open'), await since('new'), await since('stays')]).toEqual([
			false,
			false,
			true
		]);
		valueOf(await stopHelp(store, callAt(), { scan, tie }));
		expect([await since('open'), await since('stays'), await since('stopped')]).toEqual([
			true,
			true,
			false
		]);
	});

	test('what was said by mistake is said otherwise, or taken back', async () => {
		const { store, scan } = await town();
		const tie = tieBetween(store, 'P1', '001');
		valueOf(await stopHelp(store, callAt(), { scan, tie }));
		valueOf(await confirmHelp(store, callAt(), { scan, tie }));
		expect((await walk(store, scan)).states[0]).toBe('Sanne Bakker stays');
		valueOf(await undoLast(store, callAt(), scan));
		expect((await walk(store, scan)).states).toContain('Sanne Bakker stopped');
		valueOf(await undoLast(store, callAt(), scan));
		expect((await walk(store, scan)).states[0]).toBe('Sanne Bakker open');
	});
});

describe('that help still runs', () => {
	test('leaves since when it runs as it was told', async () => {
		const { store, scan } = await town();
		const tie = tieBetween(store, 'P1', '001');
		const since = () => {
			const { view, columns } = studyOf(store);
			const { ties } = view.resolution;
			const row = ties.claim.findIndex((claim) => columns.claims.tie[claim] === tie);
			return ties.since[row];
		};
		expect(since()).toBe(dayBounds('2019')!.earliest);
		valueOf(await confirmHelp(store, callAt(), { scan, tie }));
		expect(since()).toBe(dayBounds('2019')!.earliest);
	});

	test('and does not take a begin from a source that the household did not agree to', async () => {
		const { store, scan } = await town();
		const household = idOf(store, '001');
		const undated = store.read.sqlite
			.prepare<[], number>("SELECT id FROM source WHERE code = 'zonder datum'")
			.pluck()
			.get()!;
		const scope = { sources: [undated], ownKnowledge: true };
		valueOf(
			await recordConsultation(store, callAt(), { scan, household, state: 'agreed', ...scope })
		);
		const tie = tieBetween(store, 'P1', '001');
		const { value } = valueOf(await confirmHelp(store, callAt(), { scan, tie }));
		const begin = store.read.sqlite
			.prepare<[number], string | null>('SELECT from_text FROM claim WHERE id = ?')
			.pluck();
		expect(begin.get(value.claim)).toBeNull();
	});

	test('keeps what own knowledge said on another day', async () => {
		const { store, scan } = await town();
		const household = idOf(store, '001');
		const helper = idOf(store, 'P1');
		valueOf(await nameOverview(store, callAt(), { scan, household, helper }));
		const tie = tieBetween(store, 'P1', '001');
		valueOf(await confirmHelp(store, callAt(TOMORROW), { scan, tie }));
		const page = (await findHousehold(store, scan, '001', 'editors'))!;
		const [newest] = page.ties.find(({ id }) => id === tie)!.evidence;
		expect(newest).toMatchObject({ roles: ['caseManager'], lastConfirmed: '2026-11-23' });
	});

	test('is said of help, at a household that may be spoken of', async () => {
		const { store, scan } = await town();
		expect(refusals(await confirmHelp(store, callAt(), { scan, tie: 999 }))).toEqual([
			'tie-unknown'
		]);
		const household = idOf(store, '001');
		valueOf(await recordConsultation(store, callAt(), { scan, household, state: 'declined' }));
		const tie = tieBetween(store, 'P1', '001');
		expect(refusals(await confirmHelp(store, callAt(), { scan, tie }))).toEqual(['actor-unknown']);
	});
});
