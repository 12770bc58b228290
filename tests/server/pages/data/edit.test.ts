import { describe, expect, test } from 'vitest';
import { recordConsultation } from '#lib/server/change/household.ts';
import { editCell, type CellEdit } from '#lib/server/pages/data/edit.ts';
import { OrganisationNames } from '#lib/server/pages/data/organisation-names.ts';
import {
	columnsOf,
	tableRows,
	type ColumnId,
	type ActorTable
} from '#lib/server/pages/data/tables.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import {
	callAt,
	count,
	idOf,
	refusals,
	storeWith,
	tieBetween,
	valueOf
} from '../../../helpers/stored.ts';
import { wholeTown } from '../../../helpers/whole-town.ts';

const reader = { language: 'nl', names: true } as const;

function studyOf(store: Store, names = true) {
	const uid = store.read.sqlite.prepare<[], string>('SELECT uid FROM scan').pluck().get()!;
	return openStudy(store, uid, new URLSearchParams(), { ...reader, names })!;
}

/** A table as a page holds it: rows by code, cells by column. */
function tableOf(store: Store, table: ActorTable, names = true) {
	const study = studyOf(store, names);
	const columns = columnsOf(table, study).map(({ id }) => id);
	const rows = tableRows(store, study, table).map(([, , , ...cells]) =>
		Object.fromEntries(columns.map((id, i) => [id, cells[i]!]))
	);
	return new Map(rows.map((row) => [row.code!, row]));
}

async function town() {
	const { store, scan } = await storeWith(wholeTown());
	const edit = (table: ActorTable, code: string, column: ColumnId, text: string, more = {}) => {
		const columns = columnsOf(table, { language: 'nl', hasNames: true });
		const typed: CellEdit = {
			actor: idOf(store, code),
			version: 1,
			column,
			text,
			was: 'not-asked',
			...more
		};
		return editCell(store, callAt(), { scan, table, columns, study: () => studyOf(store) }, typed);
	};
	return { store, scan, edit };
}

describe('a table', () => {
	test('tells what is known of people, and where they work', async () => {
		const { store } = await town();
		expect(tableOf(store, 'people').get('P1')).toMatchObject({
			label: 'Sanne Bakker',
			function: 'coördinator',
			kind: 'professional',
			tier: 'front-line',
			neighbourhood: 'Noord',
			from: '2017-06'
		});
	});

	test('keeps names from who does not see names', async () => {
		const { store } = await town();
		expect(JSON.stringify([...tableOf(store, 'people', false)])).not.toMatch(/Sanne|oma/);
	});

	test('has a code, an area and what was discussed of a household, and nothing else', async () => {
		const { store } = await town();
		expect(tableOf(store, 'households').get('002')).toEqual({
			code: '002',
			neighbourhood: 'Noord',
			consultation: 'not-asked'
		});
	});
});

describe('a cell', () => {
	test('is one step that can be taken back', async () => {
		const { store, scan, edit } = await town();
		const steps = count(store, 'change');
		const now = valueOf(await edit('people', 'P2', 'label', '  Tom Bos '));
		expect(now).toMatchObject({ version: 2, cells: { label: 'Tom Bos' }, isShown: true });
		expect(count(store, 'change')).toBe(steps + 1);
		expect(count(store, "audit WHERE verb = 'change-actor'")).toBe(1);
		valueOf(await undoLast(store, callAt(), scan));
		expect(tableOf(store, 'people').get('P2')!.label).toBe('Tom');
	});

	test.each<[ActorTable, string, ColumnId, string, string]>([
		['people', 'P2', 'from', '12 maart 2024', '2024-03-12'],
		['people', 'P2', 'to', 'najaar 2025', '2025-23'],
		['people', 'P2', 'tags', ' ervaren, jeugd; ervaren,', 'ervaren, jeugd'],
		['people', 'P2', 'tier', 'board', 'board'],
		['people', 'P1', 'tier', '', ''],
		['people', 'P1', 'from', '', ''],
		['people', 'P3', 'label', '', ''],
		['organisations', 'WT', 'organisationType', 'neighbourhood-team', 'neighbourhood-team'],
		['meetings', 'F1', 'label', 'De lange tafel', 'De lange tafel'],
		['households', '002', 'neighbourhood', 'Zuid', 'Zuid'],
		['people', 'P2', 'label', '<script>alert(1)</script>', '<script>alert(1)</script>'],
		['people', 'P2', 'label', 'محمد 👩🏽‍⚕️', 'محمد 👩🏽‍⚕️'],
		['people', 'P2', 'label', 'x'.repeat(200), 'x'.repeat(200)]
	])('of %s, %s %s: "%s"', async (table, code, column, text, stored) => {
		const { store, edit } = await town();
		valueOf(await edit(table, code, column, text));
		expect(tableOf(store, table).get(code)![column]).toBe(stored);
	});

	test.each<[ActorTable, string, ColumnId, string, string]>([
		['people', 'P2', 'from', 'ooit', 'not-a-date'],
		['people', 'P1', 'to', '2001', 'ends-before-begin'],
		['people', 'P2', 'label', 'bel 06-12345678', 'text-holds-details'],
		['people', 'P2', 'label', 'x'.repeat(2001), 'text-too-long'],
		['people', 'P2', 'tier', 'baas', 'field-not-valid'],
		['people', 'P2', 'identity', '', 'field-not-valid'],
		['people', 'I1', 'tier', 'board', 'field-not-valid'],
		['people', 'P2', 'code', 'P9', 'field-not-valid'],
		['people', 'WT', 'label', 'Wijkteam', 'actor-unknown'],
		['organisations', 'WT', 'label', ' ', 'name-missing'],
		['meetings', 'F1', 'label', '', 'name-missing'],
		['households', '002', 'label', 'fam. Klein', 'field-not-valid'],
		['households', '002', 'consultation', 'misschien', 'field-not-valid']
	])('of %s, %s %s cannot be "%s"', async (table, code, column, text, problem) => {
		const { store, edit } = await town();
		const steps = count(store, 'change');
		expect(refusals(await edit(table, code, column, text))).toEqual([problem]);
		expect(count(store, 'change')).toBe(steps);
	});

	test('that another window changed first is refused, with the row as it stands now', async () => {
		const { store, edit } = await town();
		valueOf(await edit('people', 'P2', 'label', 'Tom Bos'));
		const second = await edit('people', 'P2', 'label', 'Tom Bosch');
		expect(refusals(second)).toEqual(['stale-version']);
		expect(second.now).toMatchObject({ version: 2, cells: { label: 'Tom Bos' } });
		expect(tableOf(store, 'people').get('P2')!.label).toBe('Tom Bos');
		const third = { version: second.now!.version };
		valueOf(await edit('people', 'P2', 'label', 'Tom Bosch', third));
		expect(tableOf(store, 'people').get('P2')!.label).toBe('Tom Bosch');
	});
});

describe('an organisation in a cell', () => {
	const employer = (store: Store, code: string) => tableOf(store, 'people').get(code)!.employer;

	test('is chosen by its name, another name or its code, and can be taken back', async () => {
		const { store, scan, edit } = await town();
		const was = { was: 'GGZ Meerzicht' };
		const file = { was: employer(store, 'P2') };
		expect(file.was).toBe('FACT');
		const now = valueOf(await edit('people', 'P2', 'employer', 'g.g.z. meerzicht', file));
		expect(now.cells.employer).toBe('GGZ Meerzicht');
		expect(employer(store, 'P2')).toBe('GGZ Meerzicht');
		valueOf(await edit('people', 'P2', 'employer', 'wt', was));
		expect(employer(store, 'P2')).toBe('Wijkteam Noord');
		valueOf(await undoLast(store, callAt(), scan));
		expect(employer(store, 'P2')).toBe('GGZ Meerzicht');
		valueOf(await edit('people', 'P2', 'employer', '', was));
		expect(employer(store, 'P2')).toBe('');
	});

	test('takes the place of what a file says, and leaves what it says there', async () => {
		const { store, edit } = await town();
		const was = { was: employer(store, 'P1')! };
		expect(was.was).not.toBe('');
		const claims = count(store, 'claim');
		valueOf(await edit('people', 'P1', 'employer', 'FACT', was));
		expect(employer(store, 'P1')).toBe('FACT');
		expect(count(store, 'claim')).toBe(claims + 2);
		expect(count(store, "audit WHERE verb = 'name-employer'")).toBe(1);
	});

	test('that another window filled in first is told', async () => {
		const { edit } = await town();
		valueOf(await edit('people', 'P2', 'employer', 'GGZ Meerzicht', { was: 'FACT' }));
		const second = await edit('people', 'P2', 'employer', 'WT', { was: 'FACT' });
		expect(refusals(second)).toEqual(['stale-version']);
		expect(second.now!.cells.employer).toBe('GGZ Meerzicht');
	});

	test('of which it is a part is filled in, cleared, and never itself', async () => {
		const { store, edit } = await town();
		const whole = () => tableOf(store, 'organisations').get('WT')!.partOf;
		expect(tableOf(store, 'organisations').get('FACT')!.partOf).toBe('GGZ Meerzicht');
		valueOf(await edit('organisations', 'WT', 'partOf', 'FACT'));
		expect(whole()).toBe('FACT');
		const circle = await edit('organisations', 'GGZ', 'partOf', 'Wijkteam Noord');
		expect(refusals(circle)).toEqual(['part-in-a-circle']);
		expect(refusals(await edit('organisations', 'GGZ', 'partOf', 'GGZ'))).toEqual(['self-tie']);
		valueOf(await edit('organisations', 'WT', 'partOf', '', { version: 2 }));
		expect(whole()).toBe('');
	});

	test('that nobody knows, or by which two are called, is refused', async () => {
		const { store, scan, edit } = await town();
		const steps = count(store, 'change');
		const unknown = await edit('people', 'P2', 'employer', 'Bakkerij', { was: 'FACT' });
		expect(refusals(unknown)).toEqual(['organisation-unknown']);
		expect(count(store, 'change')).toBe(steps);
		valueOf(await edit('organisations', 'FACT', 'label', 'Wijkteam Noord'));
		const was = { was: 'Wijkteam Noord (FACT)' };
		const two = await edit('people', 'P2', 'employer', 'wijkteam noord', was);
		expect(refusals(two)).toEqual(['organisation-not-one']);
		const { choices } = new OrganisationNames(store, scan);
		expect(choices).toContain('Wijkteam Noord (WT)');
		valueOf(await edit('people', 'P2', 'employer', 'Wijkteam Noord (WT)', was));
		expect(employer(store, 'P2')).toBe('Wijkteam Noord (WT)');
	});
});

describe('what was discussed with a household', () => {
	const state = { was: 'not-asked' };

	test('is told to whoever looked at an older state', async () => {
		const { store, edit } = await town();
		valueOf(await edit('households', '002', 'consultation', 'informed', state));
		const second = await edit('households', '002', 'consultation', 'agreed', state);
		expect(refusals(second)).toEqual(['stale-version']);
		expect(second.now!.cells.consultation).toBe('informed');
		expect(tableOf(store, 'households').get('002')!.consultation).toBe('informed');
	});

	test('takes them out of the table when they decline', async () => {
		const { store, edit } = await town();
		const now = valueOf(await edit('households', '002', 'consultation', 'declined', state));
		expect(now.isShown).toBe(false);
		expect(tableOf(store, 'households').has('002')).toBe(false);
		expect(refusals(await edit('households', '002', 'neighbourhood', 'Zuid'))).toEqual([
			'actor-unknown'
		]);
	});

	test('never widens what they agreed to', async () => {
		const { store, scan, edit } = await town();
		const household = idOf(store, 'H-7KQ2-M');
		const source = store.read.sqlite
			.prepare<[number], number>('SELECT source_id FROM claim WHERE tie_id = ?')
			.pluck()
			.get(tieBetween(store, 'P1', 'H-7KQ2-M'))!;
		const informed = { scan, household, state: 'informed' as const, sources: [source] };
		valueOf(await recordConsultation(store, callAt(), informed));
		const seen = async () => {
			const page = (await findHousehold(store, scan, 'H-7KQ2-M', 'editors'))!;
			return page.ties.flatMap(({ evidence }) => evidence.map((one) => one.source.id));
		};
		const before = await seen();
		valueOf(await edit('households', 'H-7KQ2-M', 'consultation', 'agreed', { was: 'informed' }));
		expect(new Set(before)).toEqual(new Set([source]));
		expect(await seen()).toEqual(before);
	});
});
