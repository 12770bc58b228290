import { expect, test } from 'vitest';
import { createHousehold } from '#lib/server/change/household.ts';
import { createScan } from '#lib/server/change/scan.ts';
import { destination } from '#lib/server/pages/destination.ts';
import { openMemory } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { findScanById } from '#lib/server/store/read/scans.ts';
import { callAt, valueOf } from '../../helpers/stored.ts';

const READER = { language: 'nl', names: true } as const;

async function village() {
	const store = openMemory();
	const { value } = valueOf(await createScan(store, callAt(), { name: 'Noord' }));
	const household = { scan: value.scan, code: 'H-1' };
	valueOf(await createHousehold(store, callAt(), household));
	const { uid } = findScanById(store, value.scan)!;
	const lead = (to: string): string => destination(store, uid, to, READER);
	return { store, scan: value.scan, uid, lead };
}

test('a page that is there is where one goes back to, under the same lens', async () => {
	const { uid, lead } = await village();
	const household = `/scans/${uid}/households/H-1?when=all`;
	expect(lead(household)).toBe(household);
	expect(lead(`/scans/${uid}/map`)).toBe(`/scans/${uid}/map`);
});

test('without a page to go back to, the history is shown', async () => {
	const { uid, lead } = await village();
	expect(lead('')).toBe(`/scans/${uid}/data`);
});

test('who takes back the making of a household is led to the list', async () => {
	const { store, scan, uid, lead } = await village();
	valueOf(await undoLast(store, callAt(), scan));
	expect(lead(`/scans/${uid}/households/H-1?when=all`)).toBe(`/scans/${uid}/households?when=all`);
	expect(lead(`/scans/${uid}/data/confirm/H-1`)).toBe(`/scans/${uid}/data/confirm`);
});

test('who takes back the making of a scan is led to the start', async () => {
	const { store, scan, uid, lead } = await village();
	valueOf(await undoLast(store, callAt(), scan));
	valueOf(await undoLast(store, callAt(), scan));
	expect(lead(`/scans/${uid}/households`)).toBe('/');
});

test('nobody is led to another site', async () => {
	const { lead } = await village();
	expect(lead('//evil.example')).toBe('/');
	expect(lead('https://evil.example')).toBe('/');
});
