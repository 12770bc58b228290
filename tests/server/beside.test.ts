import { expect, test } from 'vitest';
import type { ConsultationState } from '#lib/domain/actor.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { createScan } from '#lib/server/change/scan.ts';
import { exportScan } from '#lib/server/export/export.ts';
import { openMemory, type Store } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { callAt, importAgain, storeWith, valueOf } from '../helpers/stored.ts';

const PLACE = { level: 'people', layout: 'force', y: 0, pinned: true } as const;

interface Told {
	readonly answers?: readonly ConsultationState[];
	readonly x?: number;
	readonly client?: string;
	readonly area?: string;
}

/** A file about one household and one helper; the last of the answers is the newest. */
function told({ answers = [], x, client, area }: Told): Records {
	const builder = new RecordsBuilder();
	const household = builder.actor({ kind: 'household', code: 'H-1' });
	const helper = builder.actor({ kind: 'professional', code: 'P-1' }, { codeGiven: true });
	if (answers.length > 0) builder.consultation({ household, state: answers.at(-1)! });
	for (const state of answers.slice(0, -1)) builder.beside.addEarlier({ household, state });
	if (x !== undefined) builder.beside.addPosition({ ...PLACE, actor: helper, x });
	builder.beside.addCard({ name: 'Elders', card: { client, area } });
	builder.row('sheet', 2, 'read');
	return builder.build();
}

async function recordsOf(store: Store): Promise<Records> {
	return (await exportScan(store, callAt(), 'Noord'))!.records;
}

function answersOf({ consultations, earlier }: Records): ConsultationState[] {
	return [...earlier, ...consultations].map(({ state }) => state);
}

test('what is written down of a scan stands, and a file fills what is open', async () => {
	const store = openMemory();
	const card = { client: 'Gemeente Noord' };
	const { scan } = valueOf(await createScan(store, callAt(), { name: 'Noord', card })).value;
	await importAgain(store, told({ client: 'Gemeente Zuid', area: 'De Meent' }));
	const { cards } = await recordsOf(store);
	expect(cards).toEqual([{ name: 'Noord', card: { client: 'Gemeente Noord', area: 'De Meent' } }]);
	valueOf(await undoLast(store, callAt(), scan));
	expect((await recordsOf(store)).cards).toEqual([{ name: 'Noord', card }]);
});

test('whoever has a place keeps it, and a file of places alone is no step', async () => {
	const { store } = await storeWith(told({}));
	const first = await importAgain(store, told({ x: 12.5 }), 'with places');
	expect(first.change).toBeUndefined();
	expect(first.files[0]).toMatchObject({ created: 1, rejected: 0 });
	await importAgain(store, told({ x: 99 }), 'other places');
	expect((await recordsOf(store)).positions).toEqual([{ ...PLACE, actor: 1, x: 12.5 }]);
});

test('older answers come along in their order, and the newest one counts', async () => {
	for (const answers of [
		['declined', 'agreed'],
		['informed', 'agreed', 'informed'],
		['agreed', 'not-asked']
	] as const) {
		const { store } = await storeWith(told({ answers }));
		expect(answersOf(await recordsOf(store))).toEqual(answers);
	}
});

test('an older answer is never put in between those that a scan has', async () => {
	const { store } = await storeWith(told({ answers: ['informed', 'agreed'] }));
	await importAgain(store, told({ answers: ['declined', 'agreed'] }));
	expect(answersOf(await recordsOf(store))).toEqual(['informed', 'agreed']);
});
