import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Sheet } from '#lib/ui/data/sheet/sheet.svelte.ts';
import type { Answer, CellEdit, RowNow, WireColumn } from '#lib/ui/data/sheet/wire.ts';

const columns: readonly WireColumn[] = [
	{ id: 'code', as: 'fixed' },
	{ id: 'label', as: 'text' },
	{ id: 'function', as: 'text' },
	{ id: 'tier', as: 'choice', choices: [], kinds: ['professional'] }
];

/** A server with one row, that can go away, and in which somebody else can write. */
class Server {
	version = 1;
	cells: Record<string, string> = { label: 'Tom', function: 'wijkagent', tier: '' };
	isAway = false;
	readonly heard: string[] = [];

	readonly send = async (edit: CellEdit): Promise<Answer> => {
		await Promise.resolve();
		this.heard.push(`${edit.column} ${edit.version} ${edit.text}`);
		if (this.isAway) return { kind: 'away' };
		if (edit.version !== this.version) return { kind: 'stale', now: this.now() };
		if (edit.text === 'fout') {
			return { kind: 'refused', problems: [{ code: 'field-not-valid', severity: 'error' }] };
		}
		this.write(edit.column, edit.text);
		return { kind: 'saved', now: this.now() };
	};

	write(column: string, text: string): void {
		this.cells = { ...this.cells, [column]: text };
		this.version++;
	}

	now(): RowNow {
		return { version: this.version, cells: this.cells, isShown: true, dataVersion: this.version };
	}
}

function open() {
	const server = new Server();
	const sheet = new Sheet(columns, server.send);
	sheet.load([[7, 1, 'professional', 'P1', 'Tom', 'wijkagent', '']], 1);
	return { server, sheet };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('a cell that is typed in', () => {
	test('is stored, and nothing is left to do', async () => {
		const { server, sheet } = open();
		sheet.type(7, 'label', 'Tom Bos');
		expect(sheet.draft(7, 'label')?.state).toBe('waiting');
		await settle();
		expect(server.cells.label).toBe('Tom Bos');
		expect(sheet.row(7)).toMatchObject({ version: 2, cells: ['P1', 'Tom Bos', 'wijkagent', ''] });
		expect(sheet.drafts.size).toBe(0);
	});

	test('with what stands there already is not sent', async () => {
		const { server, sheet } = open();
		sheet.type(7, 'label', 'Tom');
		await settle();
		expect(server.heard).toEqual([]);
	});

	test('and another of the same row before the first was answered are both stored', async () => {
		const { server, sheet } = open();
		sheet.type(7, 'label', 'Tom Bos');
		sheet.type(7, 'function', 'agent');
		await settle();
		expect(server.heard).toEqual(['label 1 Tom Bos', 'function 2 agent']);
		expect(sheet.drafts.size).toBe(0);
	});

	test('and again before the first was answered ends as typed last', async () => {
		const { server, sheet } = open();
		sheet.type(7, 'label', 'Tom B');
		await Promise.resolve();
		sheet.type(7, 'label', 'Tom Bos');
		await settle();
		expect(server.cells.label).toBe('Tom Bos');
		expect(sheet.stored(7, 'label')).toBe('Tom Bos');
		expect(sheet.drafts.size).toBe(0);
	});

	test('and back as it was before the first was answered ends as it was', async () => {
		const { server, sheet } = open();
		sheet.type(7, 'label', 'Tom B');
		await Promise.resolve();
		sheet.type(7, 'label', 'Tom');
		await settle();
		expect(server.cells.label).toBe('Tom');
		expect(sheet.drafts.size).toBe(0);
	});

	test('that is not right keeps its text until it is', async () => {
		const { server, sheet } = open();
		sheet.type(7, 'label', 'fout');
		await settle();
		expect(sheet.draft(7, 'label')).toMatchObject({ state: 'refused', text: 'fout' });
		expect(sheet.stored(7, 'label')).toBe('Tom');
		sheet.type(7, 'label', 'goed');
		await settle();
		expect(server.cells.label).toBe('goed');
	});

	test('that is asked about first waits for an answer', async () => {
		const { server, sheet } = open();
		sheet.type(7, 'label', 'weg', true);
		await settle();
		expect(server.heard).toEqual([]);
		sheet.insist(sheet.draft(7, 'label')!);
		await settle();
		expect(server.cells.label).toBe('weg');
	});

	test('only where the kind of actor has it', () => {
		const { sheet } = open();
		const row = sheet.row(7)!;
		expect(columns.map((column) => sheet.canEdit(row, column))).toEqual([false, true, true, true]);
		expect(sheet.canEdit({ ...row, kind: 'informal' }, columns[3]!)).toBe(false);
	});
});

describe('while the server is away', () => {
	test('everything typed is kept, sent again by itself, and stored', async () => {
		const { server, sheet } = open();
		server.isAway = true;
		sheet.type(7, 'label', 'Tom Bos');
		sheet.type(7, 'function', 'agent');
		await settle();
		expect(sheet.isAway).toBe(true);
		sheet.type(7, 'label', 'Tom Bosch');
		await vi.advanceTimersByTimeAsync(5000);
		expect([...sheet.drafts.values()].map(({ text }) => text).toSorted()).toEqual([
			'Tom Bosch',
			'agent'
		]);
		server.isAway = false;
		await vi.advanceTimersByTimeAsync(15_000);
		expect(server.cells).toMatchObject({ label: 'Tom Bosch', function: 'agent' });
		expect(sheet.drafts.size).toBe(0);
	});

	test('it is asked less and less often, and at once when one says so', async () => {
		const { server, sheet } = open();
		server.isAway = true;
		sheet.type(7, 'label', 'Tom Bos');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(server.heard.length).toBeGreaterThan(4);
		expect(server.heard.length).toBeLessThan(8);
		server.isAway = false;
		sheet.retry();
		await settle();
		expect(server.cells.label).toBe('Tom Bos');
	});

	test('a page that goes away asks no more', async () => {
		const { server, sheet } = open();
		server.isAway = true;
		sheet.type(7, 'label', 'Tom Bos');
		await settle();
		sheet.close();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(server.heard).toHaveLength(1);
	});
});

describe('what somebody else changed first', () => {
	test('stands beside what was typed, until one chooses the own text', async () => {
		const { server, sheet } = open();
		server.write('label', 'Tom Bos');
		sheet.type(7, 'label', 'Tom Boersma');
		await settle();
		const draft = sheet.draft(7, 'label')!;
		expect(draft).toMatchObject({ state: 'clash', was: 'Tom', text: 'Tom Boersma' });
		expect(draft.now!.cells.label).toBe('Tom Bos');
		expect(server.cells.label).toBe('Tom Bos');
		sheet.insist(draft);
		await settle();
		expect(server.cells.label).toBe('Tom Boersma');
		expect(sheet.drafts.size).toBe(0);
	});

	test('or the text of the other', async () => {
		const { server, sheet } = open();
		server.write('label', 'Tom Bos');
		sheet.type(7, 'label', 'Tom Boersma');
		await settle();
		sheet.yield(sheet.draft(7, 'label')!);
		expect(sheet.row(7)).toMatchObject({ version: 2, cells: ['P1', 'Tom Bos', 'wijkagent', ''] });
		expect(server.heard).toHaveLength(1);
	});

	test('is told even when the rows were fetched while the text waited', async () => {
		const { server, sheet } = open();
		server.isAway = true;
		sheet.type(7, 'label', 'Tom Boersma');
		await settle();
		server.isAway = false;
		server.write('label', 'Tom Bos');
		sheet.load([[7, 2, 'professional', 'P1', 'Tom Bos', 'wijkagent', '']], 2);
		await vi.advanceTimersByTimeAsync(2000);
		expect(sheet.draft(7, 'label')).toMatchObject({ state: 'clash', text: 'Tom Boersma' });
	});
});

test('a row that is no longer shown goes, with what was typed in it', async () => {
	const { server } = open();
	const send = async (edit: CellEdit): Promise<Answer> => {
		const answer = await server.send(edit);
		return answer.kind === 'saved' ? { ...answer, now: { ...answer.now, isShown: false } } : answer;
	};
	const leaving = new Sheet(columns, send);
	leaving.load(
		[
			[7, 1, 'professional', 'P1', 'Tom', '', ''],
			[8, 1, 'professional', 'P2', 'Sanne', '', '']
		],
		1
	);
	leaving.type(7, 'label', 'x');
	await settle();
	expect(leaving.rows.map(({ id }) => id)).toEqual([8]);
});
