import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS, type Lens } from '#lib/domain/lens.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { viewOf } from '#lib/graph/view.ts';
import { exportScan } from '#lib/server/export/export.ts';
import { importIntoScan } from '#lib/server/import/run.ts';
import { scanColumns } from '#lib/server/store/read/columns.ts';
import { canonical } from '../helpers/canonical.ts';
import { callAt, fileOf, importAgain, storeWith, valueOf } from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

test('what a file says is stored and exported without loss', async () => {
	const town = wholeTown();
	const { store } = await storeWith(town);
	const exported = await exportScan(store, callAt(), 'Noord');
	const expected = canonical(town);
	const found = canonical(exported!.records);
	for (const part of Object.keys(expected)) expect(found[part]).toEqual(expected[part]);
	expect(exported!.leftOut).toBe(0);
});

test('an export read into another scan is the same scan', async () => {
	const { store } = await storeWith(wholeTown());
	const first = (await exportScan(store, callAt(), 'Noord'))!.records;
	const copy = { ...first, rows: wholeTown().rows };
	valueOf(await importIntoScan(store, callAt(), 'Zuid', [fileOf(copy)]));
	const second = (await exportScan(store, callAt(), 'Zuid'))!.records;
	expect(canonical(second)).toEqual(canonical(first));
});

test('there is nothing to export of a scan that is not there', async () => {
	const { store } = await storeWith(wholeTown());
	expect(await exportScan(store, callAt(), 'Oost')).toBeUndefined();
});

/** What a snapshot says of people, by their codes. */
function told(scan: ScanColumns, lens: Lens) {
	const { snapshot } = viewOf(scan, lens);
	const code = Array.from(snapshot.actor, (actor) => scan.actors.code[actor]);
	return {
		code,
		helpers: snapshot.helpers,
		contacts: snapshot.contacts,
		noContact: snapshot.noContact,
		support: [snapshot.support.helper, snapshot.support.household, snapshot.support.roles],
		organisations: snapshot.support.organisations,
		answered: snapshot.helper.answered,
		deputies: snapshot.deputies,
		cases: snapshot.cases,
		group: snapshot.helper.group
	};
}

const LENSES: Lens[] = [
	DEFAULT_LENS,
	{ ...DEFAULT_LENS, when: { wave: 'voorjaar 2020' } },
	{ ...DEFAULT_LENS, when: { wave: 'najaar 2018' }, audience: 'others' },
	{ ...DEFAULT_LENS, when: { asOf: '2020-04-01' }, side: 'any' },
	{ ...DEFAULT_LENS, rule: 'both' },
	{ ...DEFAULT_LENS, rule: 'directed' }
];

describe('a file and the store show the same network', () => {
	test.each(LENSES)('through %o', async (lens) => {
		const town = wholeTown();
		const { store, scan } = await storeWith(town);
		expect(told(scanColumns(store, scan)!, lens)).toEqual(told(town, lens));
	});

	test('also when its actors were there before, in another order', async () => {
		const town = wholeTown();
		const { store, scan } = await storeWith(town);
		const copy = { ...wholeTown() };
		await importAgain(store, copy);
		expect(told(scanColumns(store, scan)!, DEFAULT_LENS)).toEqual(told(town, DEFAULT_LENS));
	});
});

test('columns are kept until the data change, and no longer', async () => {
	const { store, scan } = await storeWith(wholeTown());
	const first = scanColumns(store, scan);
	expect(scanColumns(store, scan)).toBe(first);
	store.write.sqlite.exec('UPDATE scan SET data_version = data_version + 1');
	expect(scanColumns(store, scan)).not.toBe(first);
	expect(scanColumns(store, 99)).toBeUndefined();
});
