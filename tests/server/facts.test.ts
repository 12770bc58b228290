import { expect, test } from 'vitest';
import { MODES, SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { LEGAL_FRAMES, LIFE_DOMAINS, SETTINGS } from '#lib/domain/words.ts';
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

/** Words of a list in one column, which SQL does not know one by one. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
	'claim.roles': SUPPORT_ROLES,
	'claim.modes': MODES,
	'claim.settings': SETTINGS,
	'claim.legal_frames': LEGAL_FRAMES,
	'claim.life_domains': LIFE_DOMAINS
};

/** Whether a place such as `source.kind=dossier`, `claim.roles[]` or `source.wave_id?` is there. */
function exists(place: string): boolean {
	const [, table, column, more, word] = /^(\w+)\.(\w+)(\[\]|\?|=(.+))?$/.exec(place) ?? [];
	const columns = sqlite.pragma(`table_info(${table})`) as { name: string; notnull: number }[];
	const known = columns.find(({ name }) => name === column);
	if (!known) return false;
	const sql = SCHEMA.get(table!)!;
	if (more === undefined) return true;
	if (more === '?') return known.notnull === 0;
	if (more === '[]') return sql.includes(`json_type(${column}) = 'array'`);
	const list = LISTS[`${table}.${column}`];
	if (list) return list.includes(word!);
	const allowed = new RegExp(`CHECK \\(${column} IN \\(([^)]*)\\)`).exec(sql)?.[1];
	return allowed?.split(', ').includes(`'${word}'`) ?? false;
}

const COUNTS = { K: 35, M: 40, Z: 46, B: 29, H: 37 };
const ALL = Object.entries(COUNTS).flatMap(([letter, count]) =>
	Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
);

test('every fact of the source texts has a place', () => {
	expect(Object.keys(FACT_PLACES).toSorted()).toEqual(ALL.toSorted());
	expect(ALL).toHaveLength(187);
});

test('a place that is not there is noticed', () => {
	const wrong = [
		...['scan.colour', 'nowhere.name', 'source.kind=rumour', 'claim.roles=boss'],
		...['source.kind[]', 'source.kind?', 'figure.value?']
	];
	expect(wrong.filter(exists)).toEqual([]);
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
