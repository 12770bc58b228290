import { expect, test } from 'vitest';
import type { Scenario } from '#lib/domain/scenario.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { removeScenario, saveScenario } from '#lib/server/change/scenario.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { listScenarios } from '#lib/server/store/read/scenarios.ts';
import { callAt, refusals, storeWith, valueOf } from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

const EDITS: Scenario = [
	{ verb: 'leaves', who: 'P1' },
	{ verb: 'appoint', who: 'P2', household: '002', meets: false }
];

test('what somebody tried is kept, thrown away, and each can be taken back', async () => {
	const { store, scan } = await storeWith(wholeTown());
	const trial = { scan, name: 'Zonder de wijkagent', lens: DEFAULT_LENS, edits: EDITS };
	valueOf(await saveScenario(store, callAt(), trial));
	const [kept] = await listScenarios(store, scan);
	expect(kept).toMatchObject({ name: 'Zonder de wijkagent', lens: DEFAULT_LENS, edits: EDITS });
	valueOf(await removeScenario(store, callAt(), { scan, scenario: kept!.id }));
	expect(await listScenarios(store, scan)).toEqual([]);
	valueOf(await undoLast(store, callAt(), scan));
	expect(await listScenarios(store, scan)).toEqual([kept]);
});

test('nothing tried, no name or details of somebody is refused and leaves nothing behind', async () => {
	const { store, scan } = await storeWith(wholeTown());
	const trial = { scan, name: 'Zonder de wijkagent', lens: DEFAULT_LENS, edits: EDITS };
	const save = async (change: Partial<typeof trial>) =>
		refusals(await saveScenario(store, callAt(), { ...trial, ...change }));
	expect(await save({ edits: [] })).toEqual(['field-missing']);
	expect(await save({ name: ' ' })).toEqual(['field-missing']);
	expect(await save({ name: 'bel 06-12345678' })).toEqual(['text-holds-details']);
	expect(await save({ edits: [{ verb: 'explodes' }] as never })).not.toEqual([]);
	expect(await listScenarios(store, scan)).toEqual([]);
});

test('what is not there cannot be thrown away', async () => {
	const { store, scan } = await storeWith(wholeTown());
	expect(refusals(await removeScenario(store, callAt(), { scan, scenario: 99 }))).toEqual([
		'scenario-unknown'
	]);
});
