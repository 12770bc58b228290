import type { Database } from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import {
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import type { ClaimColumns } from '#lib/domain/records/columns.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { seeded } from '#lib/graph/walks/seeded.ts';
import { CLAIM_BITS } from '#lib/server/store/columns/claim-bits.ts';
import { TIE_BITS } from '#lib/server/store/columns/tie-reader.ts';
import { openMemory } from '#lib/server/store/database/open.ts';
import { readColumns } from '#lib/server/store/read/columns.ts';

const ACTORS = 300;
const TIES = 5000;

const { sqlite } = openMemory().write;

/** Two scans whose rows stand between each other, with everything that a claim may hold. */
beforeAll(() => {
	sqlite.exec(`
		INSERT INTO change (scan_id, at, by_user, verb, is_open) VALUES (1, '', '', 'import', 1);
		INSERT INTO scan (id, name) VALUES (1, 'Noord'), (2, 'Zuid');
	`);
	const random = seeded(7);
	const of = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const seldom = <T>(value: T): T | null => (random() < 0.2 ? value : null);
	const some = (list: readonly string[]): string =>
		JSON.stringify(list.filter(() => random() < 0.5));
	const insert = (table: string, row: Record<string, unknown>): void => {
		const names = Object.keys(row);
		sqlite
			.prepare(
				`INSERT OR IGNORE INTO ${table} (${names.join()}) VALUES (${names.map((name) => `@${name}`)})`
			)
			.run(row);
	};
	const scanOf = (id: number): number => 1 + (id % 2);
	for (let id = 1; id <= ACTORS; id++) {
		insert('actor', { id, scan_id: scanOf(id), kind: 'professional', code: `P${id}` });
		insert('source', { id: 3 * id, scan_id: scanOf(id), code: `B${id}`, kind: 'document' });
	}
	const actorLike = (scan: number): number => 2 * Math.floor((random() * ACTORS) / 2) + 3 - scan;
	for (let id = 1; id <= TIES; id++) {
		const scan_id = scanOf(id);
		const [from_id, to_id] = [actorLike(scan_id), actorLike(scan_id)].sort((a, b) => a - b);
		if (from_id === to_id || random() < 0.1) continue;
		const relation = of(['', '', 'advice', `layer ${id % 3}`]);
		// A gap of more than a page, and ids beyond what fits in one.
		const tie = id > TIES / 2 ? id + 10_000 : id;
		sqlite
			.prepare(
				'INSERT OR IGNORE INTO tie (id, scan_id, kind, relation, from_id, to_id) VALUES (?, ?, ?, ?, ?, ?)'
			)
			.run(tie, scan_id, of(TIE_KINDS), relation, from_id, to_id);
	}
	const ties = sqlite
		.prepare<[], { id: number; scan_id: number }>('SELECT id, scan_id FROM tie')
		.all();
	for (const { id: tie_id, scan_id } of [...ties, ...ties.slice(0, 1000)]) {
		const row = {
			...{ scan_id, tie_id, source_id: 3 * actorLike(scan_id) },
			...{ stance: of(STANCES), reporter: of(REPORTERS), direction: of(DIRECTIONS) },
			...{ status: of(SUPPORT_STATUSES), is_main: of([0, 1]), withdrawn: of([0, 1]) },
			...{ earliest: seldom(of([-200_000, -1, 0, 17_000])), latest: seldom(of([17_000, 300_000])) },
			...{ strength: of([null, null, 1, 5, 15, 16, 0.5, 1e9]) },
			...{ contacts: of([null, null, 0, 1, 126, 127, 128, 2.5, 1e12]) },
			...{ times_a_month: seldom(of([0, 4.33, 30])), modes: seldom(some(MODES)) },
			...{ roles: seldom(some(SUPPORT_ROLES)), stands_in_for: seldom(actorLike(scan_id)) },
			...{ on_behalf_of: seldom(actorLike(scan_id)), life_domains: seldom('["health","work"]') },
			...{ legal_frames: seldom('["care"]'), settings: seldom('["home","school"]') }
		};
		if (row.earliest !== null && row.latest !== null && row.earliest > row.latest)
			row.latest = null;
		insert('claim', row);
	}
});

describe('the indices that a scan is read by', () => {
	test.each([
		['claim_columns', CLAIM_BITS],
		['tie_columns', TIE_BITS]
	])('%s says what its reader asks', (name, bits) => {
		const index = sqlite
			.prepare<[string], string>('SELECT sql FROM sqlite_master WHERE name = ?')
			.pluck()
			.get(name)!;
		const inOneLine = (sql: string): string => sql.replaceAll(/\s+/g, ' ');
		expect(inOneLine(index)).toContain(inOneLine(bits));
	});

	test('are all that is read of ties and of most claims', () => {
		const asked: string[] = [];
		const listening = new Proxy(sqlite, {
			get(target, key) {
				const value = Reflect.get(target, key, target) as unknown;
				if (typeof value !== 'function') return value;
				return (...given: unknown[]) => {
					if (key === 'prepare') asked.push(String(given[0]));
					return Reflect.apply(value, target, given) as unknown;
				};
			}
		}) as Database;
		readColumns(listening, 1);
		const plans = asked
			.filter((sql) => /FROM (claim|tie) INDEXED BY/.test(sql) && !sql.includes('times_a_month,\n'))
			.map((sql) => sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all({ scan: 1, from: 1, to: 9 }));
		const details = plans.flat().map((step) => (step as { detail: string }).detail);
		expect(details.filter((step) => /COVERING INDEX (claim|tie)_columns/.test(step))).toHaveLength(
			4
		);
		expect(details.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
	});
});

test.each([1, 2])('the columns of scan %i say what its rows say', (scan) => {
	const { actors, claims, sources, words } = readColumns(sqlite, scan).columns;
	const rows = sqlite
		.prepare<[number], Record<string, unknown>>(
			`SELECT claim.*, claim.id AS claim_id, kind, relation, from_id, to_id FROM claim
			JOIN tie ON tie.id = tie_id WHERE claim.scan_id = ? ORDER BY tie_id, claim.id`
		)
		.all(scan);
	expect(rows.length).toBeGreaterThan(2000);
	expect(claims.length).toBe(rows.length);
	const bits = (json: unknown, list: readonly string[]): number =>
		(JSON.parse((json as string) ?? '[]') as string[]).reduce(
			(sum, word) => sum + 2 ** list.indexOf(word),
			0
		);
	const actor = (id: unknown): number => (id === null ? -1 : actors.id.indexOf(id as number));
	const list = (json: unknown): string[] => JSON.parse((json as string) ?? '[]') as string[];
	const wordsAt = (column: 'lifeDomains' | 'legalFrames' | 'settings', i: number): string[] => {
		const kind = { lifeDomains: 'domain', legalFrames: 'frame', settings: 'setting' } as const;
		return Array.from(listAt(claims[column], i), (word) => words[kind[column]][word]!);
	};
	const told = (columns: ClaimColumns, i: number) => ({
		...{ id: columns.id[i], tie: columns.tie[i], kind: columns.kind[i], from: columns.from[i] },
		...{ to: columns.to[i], source: sources[columns.source[i]!]!.id, stance: columns.stance[i] },
		...{ relation: columns.relation[i]! < 0 ? '' : words.relation[columns.relation[i]!] },
		...{ reporter: columns.reporter[i], direction: columns.direction[i] },
		...{ status: columns.status[i], main: columns.main[i], withdrawn: columns.withdrawn[i] },
		...{ since: columns.since[i], until: columns.until[i], strength: columns.strength[i] },
		...{ contacts: columns.contacts[i], timesAMonth: columns.timesAMonth[i] },
		...{ modes: columns.modes[i], roles: columns.roles[i], behalf: columns.onBehalfOf[i] },
		...{ absent: columns.standsInFor[i], lifeDomains: wordsAt('lifeDomains', i) },
		...{ legalFrames: wordsAt('legalFrames', i), settings: wordsAt('settings', i) }
	});
	rows.forEach((row, i) => {
		expect(told(claims, i)).toEqual({
			...{
				id: row['claim_id'],
				tie: row['tie_id'],
				kind: TIE_KINDS.indexOf(row['kind'] as 'support')
			},
			...{ from: actor(row['from_id']), to: actor(row['to_id']), source: row['source_id'] },
			...{ relation: row['relation'], stance: STANCES.indexOf(row['stance'] as 'present') },
			reporter: REPORTERS.indexOf(row['reporter'] as 'from'),
			direction: DIRECTIONS.indexOf(row['direction'] as 'none'),
			status: SUPPORT_STATUSES.indexOf(row['status'] as 'active'),
			...{ main: row['is_main'], withdrawn: row['withdrawn'] },
			...{ since: row['earliest'] ?? OPEN_BEGIN, until: row['latest'] ?? OPEN_END },
			...{ strength: row['strength'] ?? NaN, contacts: row['contacts'] ?? NaN },
			...{ timesAMonth: row['times_a_month'] ?? NaN, modes: bits(row['modes'], MODES) },
			...{ roles: bits(row['roles'], SUPPORT_ROLES), behalf: actor(row['on_behalf_of']) },
			...{ absent: actor(row['stands_in_for']), lifeDomains: list(row['life_domains']) },
			...{ legalFrames: list(row['legal_frames']), settings: list(row['settings']) }
		});
	});
});
