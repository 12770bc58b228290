import { describe, expect, test } from 'vitest';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { mergeActors, splitActors } from '#lib/server/change/actors/actor.ts';
import { keepApart } from '#lib/server/change/actors/apart.ts';
import { confirmHelp } from '#lib/server/change/confirm.ts';
import { recordConsultation } from '#lib/server/change/household.ts';
import { doublesPage } from '#lib/server/pages/data/doubles.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { callAt, idOf, refusals, storeWith, tieBetween, valueOf } from '../../../helpers/stored.ts';

/** Sanne Bakker and S. Bakker of one team, and an organisation that is written in two ways. */
async function town() {
	const town = new RecordsBuilder();
	const given = { codeGiven: true };
	const team = town.actor({ kind: 'organisation', code: 'WT', label: 'Wijkteam Noord' }, given);
	town.actor({ kind: 'organisation', code: 'WT2', label: 'wijkteam noord' }, given);
	const sanne = town.actor({ kind: 'professional', code: 'P1', label: 'Sanne Bakker' }, given);
	const s = town.actor({ kind: 'professional', code: 'P2', label: 'S. Bakker' }, given);
	const [first, second] = ['001', '002'].map((code) =>
		town.actor({ kind: 'household', code }, given)
	) as [number, number];
	const source = town.source({
		code: 'B1',
		kind: 'register',
		title: 'Lijst',
		day: '2025-03-01',
		status: 'done',
		covers: 'mentions'
	});
	const is = { stance: 'present', reporter: 'other', direction: 'none' } as const;
	town.claim({ kind: 'employment', from: sanne, to: team, source }, { ...is, main: true });
	town.claim({ kind: 'employment', from: s, to: team, source }, { ...is, main: true });
	town.claim({ kind: 'support', from: sanne, to: first, source }, is);
	town.claim({ kind: 'support', from: s, to: first, source }, is);
	town.claim({ kind: 'support', from: s, to: second, source }, is);
	town.row('support', 2, 'read');
	return storeWith(town.build());
}

function studyOf(store: Store, names = true) {
	const uid = store.read.sqlite.prepare<[], string>('SELECT uid FROM scan').pluck().get()!;
	return openStudy(store, uid, new URLSearchParams(), { language: 'nl', names })!;
}

function pairs(store: Store): string[] {
	return doublesPage(store, studyOf(store)).suggestions.map(
		({ why, sides }) => `${why}: ${sides.map(({ code }) => code).join(' ')}`
	);
}

describe('names that look alike', () => {
	test('stand side by side with their ties and sources, who is known best first', async () => {
		const { store } = await town();
		expect(pairs(store)).toEqual(['same: WT WT2', 'initial: P2 P1']);
		const [, people] = doublesPage(store, studyOf(store)).suggestions;
		expect(people!.sides[0]).toMatchObject({
			name: 'S. Bakker',
			employers: ['Wijkteam Noord'],
			households: ['001', '002'],
			sources: ['Lijst'],
			ties: 3
		});
	});

	test('are not compared for who sees codes', async () => {
		const { store } = await town();
		const page = doublesPage(store, studyOf(store, false));
		expect(page).toMatchObject({ hasNames: false, suggestions: [] });
		expect(JSON.stringify(page)).not.toContain('Bakker');
	});

	test('do not tell of a household that declined', async () => {
		const { store, scan } = await town();
		const household = idOf(store, '002');
		valueOf(await recordConsultation(store, callAt(), { scan, household, state: 'declined' }));
		expect(JSON.stringify(doublesPage(store, studyOf(store)))).not.toContain('002');
	});
});

describe('two that are one', () => {
	test('count once around a household, whose help is still confirmed', async () => {
		const { store, scan } = await town();
		const merge = { scan, actor: idOf(store, 'P1'), version: 1, into: idOf(store, 'P2') };
		expect(studyOf(store).view.snapshot.support.offsets[1]).toBe(2);
		valueOf(await mergeActors(store, callAt(), merge));
		expect(studyOf(store).view.snapshot.support.offsets[1]).toBe(1);
		expect(pairs(store)).toEqual(['same: WT WT2']);
		const { merged } = doublesPage(store, studyOf(store));
		expect(merged).toMatchObject([{ name: 'Sanne Bakker', into: 'S. Bakker', intoCode: 'P2' }]);
		valueOf(await confirmHelp(store, callAt(), { scan, tie: tieBetween(store, 'P1', '001') }));
	});

	test('are two again after splitting, and after taking the merge back', async () => {
		const { store, scan } = await town();
		const actor = idOf(store, 'P1');
		valueOf(
			await mergeActors(store, callAt(), { scan, actor, version: 1, into: idOf(store, 'P2') })
		);
		valueOf(await splitActors(store, callAt(), { scan, actor, version: 2 }));
		expect(studyOf(store).view.snapshot.support.offsets[1]).toBe(2);
		valueOf(await undoLast(store, callAt(), scan));
		expect(studyOf(store).view.snapshot.support.offsets[1]).toBe(1);
		valueOf(await undoLast(store, callAt(), scan));
		expect(pairs(store)).toContain('initial: P2 P1');
	});
});

describe('two that are not one', () => {
	test('are not asked about again, until that is taken back', async () => {
		const { store, scan } = await town();
		const ids = { scan, actor: idOf(store, 'P2'), other: idOf(store, 'P1') };
		valueOf(await keepApart(store, callAt(), ids));
		expect(pairs(store)).toEqual(['same: WT WT2']);
		// Saying it once more, the other way round, changes nothing.
		const again = { scan, actor: ids.other, other: ids.actor };
		expect(valueOf(await keepApart(store, callAt(), again)).change).toBeUndefined();
		valueOf(await undoLast(store, callAt(), scan));
		expect(pairs(store)).toContain('initial: P2 P1');
	});

	test('are of one kind, and two', async () => {
		const { store, scan } = await town();
		const actor = idOf(store, 'P1');
		const other = idOf(store, 'WT');
		expect(refusals(await keepApart(store, callAt(), { scan, actor, other }))).toEqual([
			'actor-unknown'
		]);
		expect(refusals(await keepApart(store, callAt(), { scan, actor, other: actor }))).toEqual([
			'self-tie'
		]);
	});
});
