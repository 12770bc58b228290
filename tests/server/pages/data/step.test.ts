import { describe, expect, test } from 'vitest';
import { changeActor, mergeActors } from '#lib/server/change/actors/actor.ts';
import { addHelper } from '#lib/server/change/help.ts';
import { recordConsultation } from '#lib/server/change/household.ts';
import { stepPage, type StepPage } from '#lib/server/pages/data/step.ts';
import { historyPage } from '#lib/server/pages/history.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { undoChange, undoLast } from '#lib/server/store/history/undo.ts';
import { callAt, count, idOf, storeWith, valueOf } from '../../../helpers/stored.ts';
import { wholeTown } from '../../../helpers/whole-town.ts';

function studyOf(store: Store, names = true) {
	const uid = store.read.sqlite.prepare<[], string>('SELECT uid FROM scan').pluck().get()!;
	return openStudy(store, uid, new URLSearchParams(), { language: 'nl', names })!;
}

/** Each cell of a step as one line. */
function linesOf({ rows }: StepPage): string[] {
	return rows.flatMap(({ table, about, did, cells }) =>
		cells.map(
			({ column, before, after }) => `${table} ${about} ${did} ${column}: ${before} > ${after}`
		)
	);
}

async function town() {
	const { store, scan } = await storeWith(wholeTown());
	const open = async (change: number, names = true) =>
		(await stepPage(store, studyOf(store, names), change))!;
	return { store, scan, open };
}

describe('a list of steps', () => {
	test('tells of a file its name and its rows, and of every step how many parts it touched', async () => {
		const { store, scan } = await town();
		const actor = idOf(store, 'P1');
		valueOf(await changeActor(store, callAt(), { scan, actor, version: 1, tier: 'board' }));
		const { steps } = await historyPage(store, studyOf(store), undefined);
		expect(steps[0]).toMatchObject({ about: 'Sanne Bakker', fileRows: 0, rows: 1 });
		const file = steps.find(({ what }) => what === 'bestand ingelezen')!;
		const { read, rejected } = store.read.sqlite
			.prepare<[], { read: number; rejected: number }>('SELECT read, rejected FROM import')
			.get()!;
		expect(file).toMatchObject({ about: 'town.xlsx', fileRows: read, fileRefused: rejected });
		expect(file.rows).toBe(count(store, `change_item WHERE change_id = ${file.id}`));
	});
});

describe('a step that is opened', () => {
	test('names in what people wrote are codes for who sees codes', async () => {
		const { store, scan, open } = await town();
		const household = idOf(store, '002');
		const does = 'gaat met Sanne Bakker mee';
		const helper = { kind: 'informal', label: 'buurman' } as const;
		const added = await addHelper(store, callAt(), { scan, household, helper, does });
		const { change } = valueOf(added);
		expect(linesOf(await open(change!)).join('\n')).toContain(does);
		const coded = linesOf(await open(change!, false)).join('\n');
		expect(coded).toContain('mee');
		expect(coded).not.toContain('Sanne');
	});

	test('tells before and after in words', async () => {
		const { store, scan, open } = await town();
		const actor = idOf(store, 'P1');
		const { change } = valueOf(
			await changeActor(store, callAt(), {
				scan,
				actor,
				version: 1,
				tier: 'board',
				period: { from: '2018-23' },
				tags: ['a', 'b']
			})
		);
		const page = await open(change!);
		expect(page.step).toMatchObject({ what: 'gegevens veranderd', state: 'stands', code: 'P1' });
		expect(linesOf(page)).toEqual([
			'actor Sanne Bakker changed tier: uitvoering > bestuur',
			'actor Sanne Bakker changed tags:  > a, b',
			'actor Sanne Bakker changed from_text: juni 2017 > najaar 2018'
		]);
	});

	test('tells what it made, also when that was changed or taken back since', async () => {
		const { store, scan, open } = await town();
		const household = idOf(store, '002');
		const helper = { kind: 'professional' as const, label: 'Karin' };
		const { change, value } = valueOf(
			await addHelper(store, callAt(), { scan, household, helper, lifeDomains: ['work'] })
		);
		const made = 'actor Karin made label:  > Karin';
		expect(linesOf(await open(change!))).toEqual(
			expect.arrayContaining([
				made,
				'tie Karin – 002 made kind:  > hulp',
				'claim Karin – 002 made life_domains:  > werk en dag'
			])
		);
		const rename = { scan, actor: value.helper, version: 1, label: 'Karin Smit' };
		const renamed = valueOf(await changeActor(store, callAt(), rename));
		expect(linesOf(await open(change!))).toContain('actor Karin Smit made label:  > Karin');
		valueOf(await undoChange(store, callAt(), scan, renamed.change!));
		valueOf(await undoChange(store, callAt(), scan, change!));
		const gone = await open(change!);
		expect(gone.step.state).toBe('undone');
		expect(gone.rows.some(({ cells }) => cells.some(({ after }) => after === 'Karin'))).toBe(true);
	});

	test('names whom somebody was merged with', async () => {
		const { store, scan, open } = await town();
		const merge = { scan, actor: idOf(store, 'P2'), version: 1, into: idOf(store, 'P1') };
		const { change } = valueOf(await mergeActors(store, callAt(), merge));
		expect(linesOf(await open(change!))).toContain(
			'actor Tom changed merged_into:  > Sanne Bakker'
		);
	});

	test('keeps names from who sees codes', async () => {
		const { store, scan, open } = await town();
		const actor = idOf(store, 'P1');
		const rename = { scan, actor, version: 1, label: 'Sanne Visser' };
		const { change } = valueOf(await changeActor(store, callAt(), rename));
		expect(JSON.stringify(await open(change!, true))).toContain('Visser');
		expect(JSON.stringify(await open(change!, false))).not.toMatch(/Visser|Bakker/);
	});

	test('does not tell of a household that declined since', async () => {
		const { store, scan, open } = await town();
		const household = idOf(store, '002');
		const helper = { actor: idOf(store, 'P1') };
		const { change } = valueOf(
			await addHelper(store, callAt(), { scan, household, helper, does: 'helpt met geld' })
		);
		expect(JSON.stringify(await open(change!))).toContain('helpt met geld');
		valueOf(await recordConsultation(store, callAt(), { scan, household, state: 'declined' }));
		const page = await open(change!);
		expect(JSON.stringify(page.rows)).not.toMatch(/helpt met geld|002/);
		expect(page.hidden).toBeGreaterThan(0);
	});

	test('of an import is summed up and cut short', async () => {
		const { open } = await town();
		const page = await open(2);
		expect(page.counts.find(({ table }) => table === 'actor')).toMatchObject({
			made: expect.any(Number),
			changed: 0,
			removed: 0
		});
		expect(page.rows.length + page.hidden).toBeLessThanOrEqual(100);
		// How well one is known is said of a professional, and of no organisation.
		const known = page.rows.filter(({ cells }) =>
			cells.some(({ column }) => column === 'identity')
		);
		const kinds = known.map(({ cells }) => cells.find(({ column }) => column === 'kind')?.after);
		expect(new Set(kinds)).toEqual(new Set(['professional']));
	});

	test('says in words what kind of word is new in a list', async () => {
		const { open } = await town();
		const lists = (await open(1)).rows.filter(({ table }) => table === 'word');
		const kinds = lists.flatMap(({ cells }) =>
			cells.filter(({ column }) => column === 'kind').map(({ after }) => after)
		);
		expect(kinds).toContain('wetten');
		expect(kinds).not.toContain('frame');
	});

	test('of another scan is not there', async () => {
		const { store } = await town();
		expect(await stepPage(store, studyOf(store), 999)).toBeUndefined();
	});
});

describe('the steps about one of them', () => {
	test('are asked for by name or code, what is said of their ties included', async () => {
		const { store, scan } = await town();
		const household = idOf(store, '002');
		const helper = { actor: idOf(store, 'P2') };
		valueOf(await addHelper(store, callAt(), { scan, household, helper }));
		const rename = { scan, actor: idOf(store, 'P1'), version: 1, label: 'Sanne Visser' };
		valueOf(await changeActor(store, callAt(), rename));
		const about = async (who: string, names = true) => {
			const page = await historyPage(store, studyOf(store, names), undefined, who);
			return page.isNobody ? 'nobody' : page.steps.map(({ what }) => what);
		};
		expect(await about('tom')).toEqual(['hulp toegevoegd', 'bestand ingelezen']);
		expect(await about('p1')).toEqual(['gegevens veranderd', 'bestand ingelezen']);
		expect(await about('tom', false)).toBe('nobody');
		expect(await about('niemand')).toBe('nobody');
		valueOf(await undoLast(store, callAt(), scan));
		expect(await about('P1')).toEqual(['teruggedraaid', 'gegevens veranderd', 'bestand ingelezen']);
	});
});
