import { describe, expect, test } from 'vitest';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { addHelper } from '#lib/server/change/help.ts';
import { changeSource } from '#lib/server/change/source.ts';
import { importIntoScan } from '#lib/server/import/run.ts';
import { stepPage } from '#lib/server/pages/data/step.ts';
import { editSource, sourceRows } from '#lib/server/pages/data/sources.ts';
import { columnsOf, type ColumnId } from '#lib/server/pages/data/tables.ts';
import { historyPage } from '#lib/server/pages/history.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import {
	callAt,
	count,
	fileOf,
	idOf,
	refusals,
	storeWith,
	valueOf
} from '../../../helpers/stored.ts';
import { wholeTown } from '../../../helpers/whole-town.ts';

function studyOf(store: Store, names = true) {
	const uid = store.read.sqlite.prepare<[], string>('SELECT uid FROM scan').pluck().get()!;
	return openStudy(store, uid, new URLSearchParams(), { language: 'nl', names })!;
}

async function town() {
	const { store, scan } = await storeWith(wholeTown());
	const table = async (names = true) => {
		const study = studyOf(store, names);
		const columns = columnsOf('sources', study);
		const rows = await sourceRows(store, study, columns);
		return rows.map(([id, version, kind, ...cells]) => ({
			...{ id, version, kind },
			...(Object.fromEntries(columns.map((one, i) => [one.id, cells[i]!])) as Record<
				ColumnId,
				string
			>)
		}));
	};
	const row = async (code: string) => (await table()).find((one) => one.code === code)!;
	const edit = async (code: string, column: ColumnId, text: string, version?: number) => {
		const { id, ...source } = await row(code);
		const columns = columnsOf('sources', { language: 'nl', hasNames: true });
		const place = { scan, table: 'sources', columns, study: () => studyOf(store) } as const;
		const typed = { actor: id, column, text, was: source[column] };
		return editSource(store, callAt(), place, { ...typed, version: version ?? source.version });
	};
	return { store, scan, table, row, edit };
}

/** A file of one organisation that nobody knew. */
function newPlace(): Records {
	const builder = new RecordsBuilder();
	builder.actor({ kind: 'organisation', code: 'nieuw', label: 'Nieuw' }, { codeGiven: true });
	builder.row('sheet', 2, 'read');
	return builder.build();
}

describe('the table of sources', () => {
	test('tells what each is, of when, and who spoke', async () => {
		const { row } = await town();
		expect(await row('B1')).toMatchObject({
			...{ kind: 'source', title: 'Gesprek met Sanne', sourceKind: 'professional' },
			...{ day: '2020-03-12', informants: 'Sanne Bakker', interviewers: 'Loes; Mo' },
			covers: 'roster'
		});
	});

	test('keeps names from who does not see names', async () => {
		const { store, table, edit } = await town();
		const shown = await table(false);
		expect(JSON.stringify(shown)).not.toMatch(/Sanne|Loes/);
		const [b1] = shown.filter(({ code }) => code === 'B1');
		expect(b1).toMatchObject({ informants: 'P1', title: 'Gesprek met P1' });
		// What is shown in another way than it stands is not typed over.
		const columns = columnsOf('sources', { language: 'nl', hasNames: false });
		expect(columns.find(({ id }) => id === 'title')!.as).toBe('fixed');
		valueOf(await edit('B1', 'title', 'Over Sanne Bakker'));
		const file = { ...fileOf(newPlace(), 'other bytes'), fileName: 'gesprek Sanne.xlsx' };
		valueOf(await importIntoScan(store, callAt(), 'Noord', [file]));
		const coded = studyOf(store, false);
		const history = await historyPage(store, coded, undefined);
		expect(history.steps.slice(0, 2).map(({ about }) => about)).toEqual([
			...['gesprek P1.xlsx', 'Over P1']
		]);
		const told = [history.sources, (await stepPage(store, coded, history.steps[1]!.id))!.rows];
		expect(JSON.stringify(told)).not.toMatch(/Sanne/);
	});

	test.each([
		['title', 'Gesprek over 001', 'Gesprek over 001'],
		['sourceKind', 'observation', 'observation'],
		['day', 'najaar 2019', '2019-23'],
		['day', '', ''],
		['covers', 'mentions', 'mentions'],
		['interviewers', 'Mo, Anna', 'Mo; Anna'],
		['informants', 'p1; Tom', 'Sanne Bakker; Tom'],
		['informants', '', '']
	] as const)('%s may become "%s", which is one step that can be taken back', async (...asked) => {
		const [column, text, then] = asked;
		const { store, scan, row, edit } = await town();
		const before = await row('B1');
		const now = valueOf(await edit('B1', column, text));
		expect(now.cells[column]).toBe(then);
		const after = await row('B1');
		expect(after[column]).toBe(then);
		expect(after.version).toBe(before.version + 1);
		expect(count(store, "audit WHERE verb = 'change-source'")).toBe(1);
		valueOf(await undoLast(store, callAt(), scan));
		expect((await row('B1'))[column]).toBe(before[column]);
	});

	test.each([
		['day', '31-02-2026', 'not-a-date'],
		['title', 'bel 06-12345678', 'text-holds-details'],
		['title', 'own-knowledge', 'field-not-valid'],
		['sourceKind', 'gerucht', 'field-not-valid'],
		['informants', 'Niemand Bekend', 'actor-unknown'],
		['code', 'B2', 'field-not-valid'],
		['wave', 'najaar', 'field-not-valid']
	] as const)('%s cannot be "%s": %s', async (column, text, problem) => {
		const { store, edit } = await town();
		const steps = count(store, 'change');
		expect(refusals(await edit('B1', column, text))).toEqual([problem]);
		expect(count(store, 'change')).toBe(steps);
	});

	test('tells a second window what the first one wrote', async () => {
		const { row, edit } = await town();
		const { version } = await row('B1');
		valueOf(await edit('B1', 'informants', 'Tom', version));
		const second = await edit('B1', 'informants', '', version);
		expect(refusals(second)).toEqual(['stale-version']);
		expect(second.now).toMatchObject({ cells: { informants: 'Tom' } });
	});

	test('leaves own knowledge as it was said', async () => {
		const { store, scan, table, edit } = await town();
		const household = idOf(store, '002');
		const helper = { kind: 'professional', label: 'Karin' } as const;
		valueOf(await addHelper(store, callAt(), { scan, household, helper }));
		const own = (await table()).find(({ kind }) => kind === 'own')!;
		expect(own.title).toBe('eigen kennis');
		expect(refusals(await edit(own.code, 'title', 'Anders'))).toEqual(['field-not-valid']);
		const source = { scan, source: own.id, version: own.version, title: 'Anders' };
		expect(refusals(await changeSource(store, callAt(), source))).toEqual(['field-not-valid']);
	});

	test('names the source in the steps, and what became of it', async () => {
		const { store, edit } = await town();
		valueOf(await edit('B1', 'title', 'Gesprek'));
		const { steps } = await historyPage(store, studyOf(store), undefined);
		expect(steps[0]).toMatchObject({ what: 'bron veranderd', about: 'Gesprek' });
		const page = (await stepPage(store, studyOf(store), steps[0]!.id))!;
		expect(page.rows).toMatchObject([
			{
				about: 'Gesprek',
				cells: [{ column: 'title', before: 'Gesprek met Sanne', after: 'Gesprek' }]
			}
		]);
		valueOf(await edit('B1', 'interviewers', 'Anna'));
		const asked = (await historyPage(store, studyOf(store), undefined)).steps[0]!.id;
		const seen = JSON.stringify((await stepPage(store, studyOf(store, false), asked))!.rows);
		expect(seen).not.toMatch(/Anna|Loes/);
	});
});
