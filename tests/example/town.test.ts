import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { doublesPage } from '#lib/server/pages/data/doubles.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { openFolder, type Store } from '#lib/server/store/database/open.ts';
import { readings } from '#lib/text/readings/readings.ts';
import {
	BUSY,
	COORDINATOR,
	INTERNAL_COUNSELLOR,
	NINE,
	SEVENTEEN,
	WARD_OFFICER
} from '../../db/example/contacts.ts';
import { exampleFiles } from '../../db/example/files.ts';
import { loadExample } from '../../src/cli/example.ts';
import type { Output } from '../../src/cli/measure/output.ts';
import { measureReport } from '../../src/cli/measure/report.ts';
import { scanSubject } from '../../src/cli/measure/subject.ts';
import { count, temporaryFolder, valueOf } from '../helpers/stored.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'db', 'example');
const folder = temporaryFolder();
let store: Store;
let now: Output;
let before: Output;

beforeAll(async () => {
	store = valueOf(await openFolder(folder.path));
	await loadExample(store);
	const subject = await scanSubject('De Meent', folder.path);
	const asOf = (wave: string): Output =>
		measureReport(subject, {
			version: '0',
			lens: { ...DEFAULT_LENS, when: { wave } },
			all: false,
			readings: (snapshot, directory) => readings(snapshot, directory, 'nl')
		});
	now = asOf('najaar 2026');
	before = asOf('najaar 2025');
}, 60_000);
afterAll(() => {
	store.close();
	folder[Symbol.dispose]();
});

function rows(sql: string): unknown[] {
	return store.read.sqlite.prepare(sql).raw().all();
}

function householdsOf(team: readonly string[]): string[] {
	const marks = team.map(() => '?').join();
	return store.read.sqlite
		.prepare<string[], string>(
			`SELECT household.code FROM tie JOIN actor helper ON helper.id = from_id
			JOIN actor household ON household.id = to_id
			WHERE tie.kind = 'support' AND helper.code IN (${marks})
			GROUP BY 1 HAVING count(DISTINCT helper.id) = ${team.length}`
		)
		.pluck()
		.all(...team);
}

describe('the example town', () => {
	test('is what its generator makes, part for part', async () => {
		for (const { name, bytes } of await exampleFiles()) {
			const kept = new Uint8Array(readFileSync(join(FOLDER, name)));
			if (name.endsWith('.xlsx')) expect(unzipSync(bytes)).toEqual(unzipSync(kept));
			else expect(Buffer.from(bytes).equals(kept), name).toBe(true);
		}
	});

	test('holds few names that look alike, and none that only sound so', () => {
		const uid = rows('SELECT uid FROM scan').flat()[0] as string;
		const study = openStudy(store, uid, new URLSearchParams(), { language: 'nl', names: true })!;
		const { suggestions, total } = doublesPage(store, study);
		expect(suggestions.map(({ why }) => why)).not.toContain('sound');
		expect(total).toBeLessThan(10);
	});

	test('enters by the ordinary import: every row is accounted for and none is refused', () => {
		expect(
			rows(
				'SELECT file_name, read - created, rejected, skipped, is_applied FROM import ORDER BY id'
			)
		).toEqual([
			['1 werkboek De Meent.xlsx', 0, 0, 0, 1],
			['2 nieuwe aanmeldingen wijkteam.csv', 0, 0, 0, 1],
			['3 organisaties en contacten.csv', 0, 0, 0, 1]
		]);
		expect(count(store, "change WHERE verb = 'import'")).toBe(1);
	});

	test('is marked as an example, and is loaded into an empty folder only', async () => {
		expect(rows('SELECT name, is_example FROM scan')).toEqual([['De Meent', 1]]);
		const claims = count(store, 'claim');
		await loadExample(store);
		expect([count(store, 'scan'), count(store, 'claim')]).toEqual([1, claims]);
	});

	test('has 70 households, 90 professionals, 25 organisations, 12 of own circles and 3 meetings', () => {
		expect(rows('SELECT kind, count(*) FROM actor GROUP BY kind ORDER BY kind')).toEqual([
			['forum', 3],
			['household', 70],
			['informal', 12],
			['organisation', 25],
			['professional', 90]
		]);
		expect(rows("SELECT label FROM actor WHERE kind = 'forum'")).toContainEqual(['De Tafel']);
		expect(rows("SELECT DISTINCT label FROM actor WHERE kind = 'household'")).toEqual([[null]]);
	});

	test('was measured twice, a year apart, and differs', () => {
		expect(rows('SELECT name, from_text, to_text FROM wave ORDER BY earliest')).toEqual([
			['najaar 2025', '2025-09-01', '2025-11-30'],
			['najaar 2026', '2026-09-01', '2026-11-30']
		]);
		expect(before.input.ties).toBeGreaterThan(100);
		expect(before.input.ties).toBeLessThan(now.input.ties);
	});

	test('hears sources of every kind: rosters, mentions, and people not spoken to yet', () => {
		expect(rows('SELECT DISTINCT kind FROM source ORDER BY kind').flat()).toEqual([
			'document',
			'dossier',
			'observation',
			'professional',
			'register',
			'relative',
			'resident',
			'session',
			'survey'
		]);
		expect(count(store, "source WHERE covers = 'roster'")).toBeGreaterThan(10);
		expect(count(store, "source WHERE covers = 'mentions' AND status = 'done'")).toBeGreaterThan(
			10
		);
		expect(count(store, "source WHERE status IN ('planned', 'invited')")).toBe(14);
		expect(count(store, "roster WHERE status = 'inView'")).toBe(14);
	});

	test('has all five states of samenspraak', () => {
		const told = rows('SELECT DISTINCT state FROM consultation ORDER BY state').flat();
		const asked = count(store, "consultation WHERE state <> 'not-asked'");
		expect(told.filter((state) => state !== 'not-asked')).toEqual([
			'agreed',
			'declined',
			'informed',
			'withdrawn'
		]);
		expect(asked).toBeLessThan(70);
		// Who declined or withdrew is seen by nobody.
		expect(Object.keys(now.households)).toHaveLength(68);
	});

	test('agreed on paper what happens, and what does not', () => {
		const on = (stance: string): string =>
			`EXISTS (SELECT 1 FROM claim WHERE tie_id = tie.id AND stance = '${stance}')`;
		expect(count(store, `tie WHERE ${on('agreed')} AND ${on('present')}`)).toBeGreaterThan(2);
		expect(count(store, `tie WHERE ${on('agreed')} AND NOT ${on('present')}`)).toBeGreaterThan(2);
		expect(count(store, 'agreement')).toBe(1);
	});

	test('spells its organisations in several ways, and knows them again', () => {
		expect(rows('SELECT text FROM alias').flat()).toContain('G.G.Z. Meerzicht');
		const list = readFileSync(join(FOLDER, '2 nieuwe aanmeldingen wijkteam.csv'), 'utf8');
		expect(list).toMatch(/THUISZORG VECHT|ggz meerzicht |wijkteam de Meent/);
	});

	test('asked some households twice how it goes, on six dimensions', () => {
		const perWave = rows(
			`SELECT wave.name, count(DISTINCT statement.about_actor_id), count(DISTINCT statement.theme)
			FROM statement JOIN source ON source.id = statement.source_id
			JOIN wave ON wave.id = source.wave_id
			WHERE statement.kind = 'score' GROUP BY wave.id ORDER BY wave.earliest`
		);
		expect(perWave).toEqual([
			['najaar 2025', 6, 6],
			['najaar 2026', 7, 6]
		]);
	});

	test('has deputies for some', () => {
		expect(count(store, "tie WHERE kind = 'deputy'")).toBe(4);
	});
});

describe('the family with seventeen professionals of eleven organisations and a neighbour', () => {
	test('was asked everything: every pair is known', () => {
		const [code, ...more] = householdsOf(SEVENTEEN);
		expect(more).toEqual([]);
		expect(now.households[code!]).toMatchObject({
			provider_count: 18,
			formal_provider_count: 17,
			informal_count: 1,
			organisation_count: 11,
			team_pairs_known: 136,
			case_manager: []
		});
	});

	test('falls apart into six groups, and one professional knows nobody', () => {
		const [code] = householdsOf(SEVENTEEN);
		const sentence = now.readings.find((reading) => reading.startsWith(code!));
		expect(sentence).toContain('17 professionals van 11 organisaties');
		expect(sentence).toMatch(/6 losse groepen/);
		expect(sentence).toMatch(/1 professional heeft met niemand/);
		expect(sentence).toContain('geen vaste regisseur afgesproken');
	});
});

test('of the family with nine professionals nobody was asked: no parts are told', () => {
	const [code] = householdsOf(NINE);
	expect(now.households[code!]).toMatchObject({ formal_provider_count: 9, team_pairs_known: 0 });
	const sentence = now.readings.find((reading) => reading.startsWith(code!));
	expect(sentence).toContain('nog niet gevraagd');
	expect(sentence).not.toMatch(/losse/);
});

describe('without one person', () => {
	test.each([
		['the coordinator', COORDINATOR],
		['the internal counsellor', INTERNAL_COUNSELLOR],
		['the ward officer', WARD_OFFICER]
	])('%s others can no longer reach each other', (_, code) => {
		expect(now.network.articulation_points).toContain(code);
		expect(now.actors[code]!.reach_loss).toBeGreaterThan(0.04);
		expect(now.actors[code]!.loo_org_pairs_lost_direct).not.toEqual([]);
	});

	test('the one with the most contacts everybody still reaches everybody', () => {
		const most = Object.entries(now.actors).sort(
			([, a], [, b]) => Number(b.degree) - Number(a.degree)
		)[0]!;
		expect(most[0]).toBe(BUSY);
		expect(now.actors[BUSY]).toMatchObject({ reach_loss: 0 });
	});

	test('only those three hold the town together', () => {
		expect(now.network.articulation_points).toEqual(
			[COORDINATOR, INTERNAL_COUNSELLOR, WARD_OFFICER].sort()
		);
	});
});
