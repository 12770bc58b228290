import { expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { withoutNames } from '#lib/domain/records/without-names.ts';
import type { Records } from '#lib/domain/records/records.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
import { readFile } from '#lib/exchange/read.ts';
import { writeScanJson } from '#lib/exchange/write/vangnet-json.ts';
import { keepApart } from '#lib/server/change/actors/apart.ts';
import { recordConsultation } from '#lib/server/change/household.ts';
import { saveScenario } from '#lib/server/change/scenario.ts';
import { exportScan } from '#lib/server/export/export.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { listScenarios } from '#lib/server/store/read/scenarios.ts';
import { listApart } from '#lib/server/store/read/data/doubles.ts';
import { bytesOf, OPTIONS } from '../exchange/fixtures.ts';
import { callAt, idOf, importAgain, storeWith, valueOf } from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

const NOTE = { names: true, isExample: false };
const EDITS: Scenario = [
	{ verb: 'leaves', who: 'P1' },
	{ verb: 'joins', who: 'nieuw', organisation: 'WT', households: ['002'], contacts: ['P2'] },
	{ verb: 'appoint', who: 'P2', household: '002', meets: false }
];

/** A town in which somebody looked at two names and kept what they tried. */
async function lookedAt(edits = EDITS): Promise<{ store: Store; scan: number }> {
	const { store, scan } = await storeWith(wholeTown());
	const pair = { scan, actor: idOf(store, 'P1'), other: idOf(store, 'P2') };
	valueOf(await keepApart(store, callAt(), pair));
	const lens = { ...DEFAULT_LENS, sources: ['B1'] };
	const trial = { scan, name: 'Zonder Sanne Bakker', lens, edits };
	valueOf(await saveScenario(store, callAt(), trial));
	return { store, scan };
}

/** The scan as a file that was read, with its rows. */
async function asFile(store: Store): Promise<Records> {
	const { records } = (await exportScan(store, callAt(), 'Noord'))!;
	const bytes = bytesOf(writeScanJson(records, NOTE));
	return (await readFile(bytes, { ...OPTIONS, fileName: 'noord.json' })).records;
}

test('who is not the same and what was tried come along, and go again with one step back', async () => {
	const { store, scan } = await lookedAt();
	const records = await asFile(store);
	const { store: other, scan: copy } = await storeWith(records, 'Zuid');
	expect(listApart(other, copy).size).toBe(1);
	const [kept] = await listScenarios(store, scan);
	expect(await listScenarios(other, copy)).toEqual([{ ...kept, id: 1 }]);
	const again = await importAgain(other, records, 'other bytes', 'Zuid');
	expect(again.change).toBeUndefined();
	const { store: third, scan: old } = await storeWith(wholeTown());
	await importAgain(third, records);
	expect(await listScenarios(third, old)).toHaveLength(1);
	valueOf(await undoLast(third, callAt(), old));
	expect(await listScenarios(third, old)).toEqual([]);
	expect(listApart(third, old).size).toBe(0);
});

test('steps name whom they mean by the code of the scan they come into', async () => {
	const { store } = await lookedAt();
	const records = await asFile(store);
	const code = records.actors.code.map((own) => (own === 'P1' ? 'sanne bakker' : own));
	const actorDetails = records.actorDetails.map((detail, i) =>
		code[i] === 'sanne bakker' ? { ...detail, codeGiven: false } : detail
	);
	const scenarios = records.scenarios.map((row) => ({
		...row,
		edits: [{ verb: 'leaves', who: 'sanne bakker' } as const]
	}));
	const actors = { ...records.actors, code };
	await importAgain(store, { ...records, actors, actorDetails, scenarios });
	const [newest] = await listScenarios(store, 1);
	expect(newest!.edits).toEqual([{ verb: 'leaves', who: 'P1' }]);
});

test('what was tried with a household that declined does not leave', async () => {
	const { store, scan } = await lookedAt();
	const household = idOf(store, '002');
	valueOf(await recordConsultation(store, callAt(), { scan, household, state: 'declined' }));
	const { records, leftOut } = (await exportScan(store, callAt(), 'Noord'))!;
	expect([leftOut, records.scenarios]).toEqual([1, []]);
	expect(records.apart).toHaveLength(1);
});

test('without names a try-out speaks in the codes that everybody has now', async () => {
	const { store } = await lookedAt();
	const { records } = (await exportScan(store, callAt(), 'Noord'))!;
	const code = records.actors.code.map((own) => (own === 'P1' ? 'sanne' : own));
	const named = {
		...records,
		actors: { ...records.actors, code },
		scenarios: [{ ...records.scenarios[0]!, edits: [{ verb: 'leaves', who: 'sanne' } as const] }]
	};
	const [row] = withoutNames(named).scenarios;
	expect(JSON.stringify(row)).not.toMatch(/sanne|bakker/i);
	expect(row!.edits).toEqual([{ verb: 'leaves', who: `P-N000${idOf(store, 'P1')}` }]);
});

test('one step that is not right takes its whole try-out along, and no other', async () => {
	const { store, scan } = await lookedAt();
	const lens = DEFAULT_LENS;
	const edits: Scenario = [{ verb: 'leaves', who: 'P2' }];
	valueOf(await saveScenario(store, callAt(), { scan, name: 'Zonder P2', lens, edits }));
	const { records } = (await exportScan(store, callAt(), 'Noord'))!;
	const text = writeScanJson(records, NOTE).replace('\\"verb\\":\\"joins\\"', '\\"verb\\":\\"x\\"');
	const read = await readFile(bytesOf(text), { ...OPTIONS, fileName: 'noord.json' });
	expect(read.problems.map(({ code, row }) => [code, row])).toEqual(
		[1, 2, 3].map((row) => ['value-unknown', row])
	);
	expect(read.records.scenarios.map(({ name }) => name)).toEqual(['Zonder P2']);
});
