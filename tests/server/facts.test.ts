import { expect, test } from 'vitest';
import { openMemory } from '#lib/server/store/database/open.ts';
import { FACT_PLACES } from './facts-places.ts';

const { sqlite } = openMemory().read;
const SCHEMA = new Map(
	sqlite
		.prepare<[], { name: string; sql: string }>(
			"SELECT name, sql FROM sqlite_master WHERE type = 'table'"
		)
		.all()
		.map(({ name, sql }) => [name, sql])
);

/** Whether a place such as `source.kind=dossier` is there. */
function exists(place: string): boolean {
	const [, table, column, word] = /^(\w+)\.(\w+)(?:=(.+))?$/.exec(place) ?? [];
	const columns = sqlite.pragma(`table_info(${table})`) as { name: string }[];
	if (!columns.some(({ name }) => name === column)) return false;
	if (word === undefined) return true;
	const list = new RegExp(`CHECK \\(${column} IN \\(([^)]*)\\)`).exec(SCHEMA.get(table!)!)?.[1];
	return list?.split(', ').includes(`'${word}'`) ?? false;
}

const COUNTS = { K: 35, M: 40, Z: 46, B: 29, H: 37 };
const ALL = Object.entries(COUNTS).flatMap(([letter, count]) =>
	Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
);

test('every fact of the source texts has a place', () => {
	expect(Object.keys(FACT_PLACES).toSorted()).toEqual(ALL.toSorted());
	expect(ALL).toHaveLength(187);
});

test.each(Object.entries(FACT_PLACES))('%s lives where it is said to live', (_, places) => {
	const missing = places.filter((place) => !/^n\.v\.t\.: .{10,}/.test(place) && !exists(place));
	expect(missing).toEqual([]);
	expect(places.length).toBeGreaterThan(0);
});

test('the places of the facts name no table that is only a cache or a log', () => {
	const tables = new Set(
		Object.values(FACT_PLACES)
			.flat()
			.filter((place) => !place.startsWith('n.v.t.'))
			.map((place) => place.split('.')[0])
	);
	for (const log of ['change', 'change_item', 'audit', 'import', 'import_stage', 'snapshot_blob']) {
		expect(tables).not.toContain(log);
	}
});
