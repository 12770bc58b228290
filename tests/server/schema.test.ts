import { describe, expect, test } from 'vitest';
import {
	ACTOR_KINDS,
	AGE_BANDS,
	CONSULTATION_STATES,
	IDENTITIES,
	MEMBER_ROLES,
	TIERS
} from '#lib/domain/actor.ts';
import {
	CERTAINTIES,
	DIRECTIONS,
	REPORTERS,
	STANCES,
	SUPPORT_STATUSES,
	sideOf
} from '#lib/domain/claim.ts';
import { WORD_KINDS } from '#lib/domain/records/columns.ts';
import { COVERS, ROSTER_STATUSES, SOURCE_KINDS, SOURCE_STATUSES } from '#lib/domain/source.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { openMemory } from '#lib/server/store/database/open.ts';
import { TRACKED_TABLES } from '#lib/server/store/history/track.ts';
import { IMPORT_COLUMNS } from '#lib/server/store/import/columns.ts';

const { sqlite } = openMemory().write;
const schema = new Map(
	sqlite
		.prepare<[], { name: string; sql: string }>(
			"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
		)
		.all()
		.map(({ name, sql }) => [name, sql])
);

interface Column {
	name: string;
	notnull: number;
}

function columnsOf(table: string): Column[] {
	return sqlite.pragma(`table_info(${table})`) as Column[];
}

function isOfScan(table: string): boolean {
	return columnsOf(table).some(({ name }) => name === 'scan_id');
}

const ofScan = [...schema.keys()].filter(isOfScan);

test.each([...schema.keys()])('%s is strict about the types of its values', (table) => {
	expect(schema.get(table)).toMatch(/\)\s*STRICT/);
});

test.each([
	['actor', 'kind', ACTOR_KINDS],
	['actor', 'identity', IDENTITIES],
	['actor', 'tier', TIERS],
	['member', 'role', MEMBER_ROLES],
	['member', 'age_band', AGE_BANDS],
	['consultation', 'state', CONSULTATION_STATES],
	['roster', 'status', ROSTER_STATUSES],
	['source', 'kind', SOURCE_KINDS],
	['source', 'status', SOURCE_STATUSES],
	['source', 'covers', COVERS],
	['source_informant', 'tier', TIERS],
	['tie', 'kind', TIE_KINDS],
	['claim', 'stance', STANCES],
	['claim', 'reporter', REPORTERS],
	['claim', 'direction', DIRECTIONS],
	['claim', 'status', SUPPORT_STATUSES],
	['claim', 'certainty', CERTAINTIES],
	['word', 'kind', WORD_KINDS]
])('%s.%s allows the words of the domain and no others', (table, column, words) => {
	const list = new RegExp(`\\b${column} IN \\(([^)]*)\\)`).exec(schema.get(table)!)![1]!;
	expect(list.split(', ').map((word) => word.replaceAll("'", ''))).toEqual([...words]);
});

describe('nothing of one scan can point into another', () => {
	const HISTORY = ['change', 'audit', 'import', 'snapshot_blob'];

	test.each(ofScan.filter((table) => !HISTORY.includes(table)))(
		'%s refers by scan and id together',
		(table) => {
			const keys = sqlite.pragma(`foreign_key_list(${table})`) as {
				id: number;
				table: string;
				from: string;
				to: string;
			}[];
			const byKey = Map.groupBy(keys, ({ id }) => id);
			const loose = [...byKey.values()].filter((key) => {
				if (key[0]!.table === 'scan') return false;
				return !key.some(({ from, to }) => from === 'scan_id' && to === 'scan_id');
			});
			expect(loose).toEqual([]);
			expect(schema.get(table)).toContain('UNIQUE (scan_id, id)');
		}
	);

	test('a tie cannot join actors of two scans, whoever writes it', () => {
		const { sqlite } = openMemory().write;
		sqlite.exec(`
			INSERT INTO change (scan_id, at, by_user, verb, is_open) VALUES (1, '', '', 'import', 1);
			INSERT INTO scan (id, name) VALUES (1, 'Noord'), (2, 'Zuid');
			INSERT INTO actor (id, scan_id, kind, code) VALUES
				(1, 1, 'professional', 'P1'), (2, 2, 'household', 'H1'), (3, 1, 'household', 'H1');
			INSERT INTO tie (scan_id, kind, from_id, to_id) VALUES (1, 'support', 1, 3);
		`);
		const between = "INSERT INTO tie (scan_id, kind, from_id, to_id) VALUES (1, 'support', 1, 2)";
		expect(() => sqlite.exec(between)).toThrow(/FOREIGN KEY/);
		expect(() => sqlite.exec('UPDATE tie SET to_id = 2')).toThrow(/FOREIGN KEY/);
	});
});

test('every reference has an index, so that taking a step back stays quick', () => {
	const missing: string[] = [];
	for (const table of schema.keys()) {
		const keys = sqlite.pragma(`foreign_key_list(${table})`) as { id: number; from: string }[];
		const indices = (sqlite.pragma(`index_list(${table})`) as { name: string }[]).map(({ name }) =>
			(sqlite.pragma(`index_info(${name})`) as { name: string }[]).map((column) => column.name)
		);
		for (const key of Map.groupBy(keys, ({ id }) => id).values()) {
			const columns = key.map(({ from }) => from);
			// Who belongs to a scan is asked by the other indices, which all begin with it.
			if (columns.join() === 'scan_id') continue;
			const isPrimary = columnsOf(table)[0]!.name === columns[0] && columns.length === 1;
			const isIndexed = indices.some((index) =>
				columns.every((name) => index.slice(0, columns.length).includes(name))
			);
			if (!isIndexed && !isPrimary) missing.push(`${table}(${columns.join()})`);
		}
	}
	expect(missing).toEqual([]);
});

test('the history keeps every table of a scan, but for pictures and logs', () => {
	const exempt = ['position', 'import', 'import_stage', 'snapshot_blob', 'change', 'audit'];
	expect([...TRACKED_TABLES].toSorted()).toEqual(
		[...ofScan.filter((table) => !exempt.includes(table)), 'scan'].toSorted()
	);
});

test('an import fills columns that are there', () => {
	for (const [table, columns] of Object.entries(IMPORT_COLUMNS)) {
		const known = columnsOf(table).map(({ name }) => name);
		expect(known).toEqual(expect.arrayContaining([...columns]));
	}
});

test('a household has a code, and neither a name nor an alias', () => {
	const { sqlite } = openMemory().write;
	sqlite.exec(`
		INSERT INTO change (scan_id, at, by_user, verb, is_open) VALUES (1, '', '', 'import', 1);
		INSERT INTO scan (id, name) VALUES (1, 'Noord');
		INSERT INTO actor (id, scan_id, kind, code) VALUES (1, 1, 'household', 'H-7KQ2-M');
	`);
	const named = "UPDATE actor SET label = 'fam. Zonneveld'";
	expect(() => sqlite.exec(named)).toThrow(/CHECK/);
	const alias = "INSERT INTO alias (scan_id, actor_id, text, folded) VALUES (1, 1, 'Z', 'z')";
	expect(() => sqlite.exec(alias)).toThrow('a household has no name');
});

test('a row of a scan changes only while a step is open', () => {
	const { sqlite } = openMemory().write;
	expect(() => sqlite.exec("INSERT INTO scan (name) VALUES ('Noord')")).toThrow(/change_id/);
});

test('a source may say of one tie that it is agreed, that it is, and that it is wished', () => {
	const { sqlite } = openMemory().write;
	sqlite.exec(`
		INSERT INTO change (scan_id, at, by_user, verb, is_open) VALUES (1, '', '', 'import', 1);
		INSERT INTO scan (id, name) VALUES (1, 'Noord');
		INSERT INTO actor (id, scan_id, kind, code) VALUES
			(1, 1, 'professional', 'P1'), (2, 1, 'household', '001');
		INSERT INTO source (id, scan_id, code, kind) VALUES (1, 1, 'B1', 'document');
		INSERT INTO tie (id, scan_id, kind, from_id, to_id) VALUES (1, 1, 'support', 1, 2);
	`);
	const say = sqlite.prepare(
		`INSERT INTO claim (scan_id, tie_id, source_id, stance, reporter) VALUES (1, 1, 1, ?, 'other')`
	);
	const sides = new Set<string>();
	for (const stance of STANCES) {
		const isSaid = sides.has(sideOf(stance));
		if (isSaid) expect(() => say.run(stance)).toThrow(/UNIQUE/);
		else say.run(stance);
		sides.add(sideOf(stance));
	}
	expect(sides.size).toBe(3);
});
