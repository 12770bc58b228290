import { expect, test } from 'vitest';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { snapshotOf, viewOf } from '#lib/graph/view.ts';
import { randomRecords } from '../helpers/random-records.ts';
import { Town } from '../helpers/town.ts';
import { wholeTown } from '../helpers/whole-town.ts';

const LENSES: Partial<Lens>[] = [
	{},
	{ rule: 'both' },
	{ rule: 'directed' },
	{ side: 'any', coach: false, group: 'domain' },
	{ when: { asOf: '2025-01-01' } }
];

test.each(LENSES)('the snapshot alone is the one of the view (%j)', (lens) => {
	const asked = { ...DEFAULT_LENS, ...lens };
	expect(snapshotOf(wholeTown(), asked)).toEqual(viewOf(wholeTown(), asked).snapshot);
	for (const seed of [1, 2, 3]) {
		const { snapshot } = viewOf(randomRecords(seed), asked);
		expect(snapshotOf(randomRecords(seed), asked)).toEqual(snapshot);
	}
});

test('nothing of the snapshot goes with the columns of a large scan', () => {
	const asked = { ...DEFAULT_LENS, rule: 'directed' } as const;
	const { snapshot } = viewOf(manyContacts(), asked);
	const scan = manyContacts();
	expect(snapshotOf(scan, asked)).toEqual(snapshot);
	expect(scan.claims.from).toHaveLength(0);
});

/** Enough of everything for its columns to be worth letting go. */
function manyContacts(): ScanColumns {
	const town = new Town();
	const people = Array.from({ length: 60 }, (_, i) => `p${i}`);
	for (const code of people) town.person(code, { organisations: ['ORG'], domains: ['wonen'] });
	people.forEach((a, i) => {
		for (const b of people.slice(i + 1)) town.contact(a, b);
		for (let h = 0; h < 40; h++) town.helps(a, `${h}`, { contacts: i });
	});
	return town.records();
}
