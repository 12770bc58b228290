import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { DIRECTIONS, MODES, REPORTERS, STANCES, SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { ROW_FATES, type Records } from '#lib/domain/records/records.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { readJsonGraph } from '#lib/exchange/graphs/json/read-json.ts';
import { parseJson } from '#lib/exchange/graphs/json/parse-json.ts';
import { readPlainTables } from '#lib/exchange/graphs/plain-tables.ts';
import { readNetwork } from '#lib/exchange/network/network.ts';
import type { ReadOptions } from '#lib/exchange/reading.ts';
import { readCsv } from '#lib/exchange/sheets/csv.ts';
import { OPTIONS, codesOf, refusalOf } from '../fixtures.ts';

const read = (value: unknown, options: Partial<ReadOptions> = {}) =>
	readNetwork(readJsonGraph(parseJson(JSON.stringify(value)), new TextDoor()), {
		...OPTIONS,
		...options
	});

const readTable = (...texts: string[]) => {
	const tables = texts.map((text) => ({ sheet: readCsv(text, new TextDoor()) }));
	return readNetwork(readPlainTables(tables, OPTIONS)!.graph, OPTIONS);
};

/** Claims as sentences: who, which way, to whom. */
function claimsOf({ actors, claims }: Records): string[] {
	return Array.from({ length: claims.length }, (_, i) => {
		const from = actors.code[claims.from[i]!];
		const to = actors.code[claims.to[i]!];
		const kind = TIE_KINDS[claims.kind[i]!];
		const side = `${REPORTERS[claims.reporter[i]!]} ${DIRECTIONS[claims.direction[i]!]}`;
		const strength = Number.isNaN(claims.strength[i]!) ? '' : ` x${claims.strength[i]}`;
		return `${kind}: ${from} ${to} (${side})${strength}`;
	});
}

function actorsOf({ actors }: Records): string[] {
	return actors.code.map((code, i) => `${ACTOR_KINDS[actors.kind[i]!]} ${code}`);
}

function fatesOf({ rows }: Records): string[] {
	return Array.from(rows.fate, (fate, i) => {
		return `${rows.sheets[rows.sheet[i]!]} ${rows.number[i]}: ${ROW_FATES[fate]}`;
	});
}

const TOWN = [
	{ id: 'H-01', kind: 'huishouden' },
	{ id: 'P1', kind: 'Professional', label: 'Sanne' },
	{ id: 'P2', kind: 'provider' },
	{ id: 'B', kind: 'informeel' },
	{ id: 'GGZ', kind: 'organisatie', label: 'GGZ Meerzicht' },
	{ id: 'Gemeente', kind: 'organisation' },
	{ id: 'Tafel', kind: 'overleg' }
];

describe('a graph without kinds', () => {
	test('holds professionals who have contact, told by both when it has no direction', () => {
		const { records, directed } = read({
			nodes: [{ id: 'b' }, { id: 'a' }],
			links: [{ source: 'b', target: 'a' }]
		});
		expect(actorsOf(records)).toEqual(['professional b', 'professional a']);
		expect(claimsOf(records)).toEqual(['collaboration: b a (both none)']);
		expect(directed).toBe(false);
	});

	test('whose edges are arcs is told by the end they come from', () => {
		const { records, directed } = read({
			directed: true,
			nodes: [{ id: 'b' }, { id: 'a' }],
			links: [
				{ source: 'a', target: 'b', weight: 2 },
				{ source: 'b', target: 'a', w: 3 }
			]
		});
		expect(claimsOf(records)).toEqual([
			'collaboration: b a (to backward) x2',
			'collaboration: b a (from forward) x3'
		]);
		expect(directed).toBe(true);
	});

	test('sums its parallel edges', () => {
		const { records } = read({
			nodes: [],
			links: [
				{ source: 'a', target: 'b', weight: 2 },
				{ source: 'b', target: 'a', weight: 5 },
				{ source: 'a', target: 'b' }
			]
		});
		expect(claimsOf(records)).toEqual(['collaboration: a b (both none) x8']);
	});

	test('is one wave of one source that names everybody, and everybody answered', () => {
		const { records } = read(
			{ nodes: [{ id: 'a' }, { id: 'b', answered: 'no' }], links: [] },
			{ day: '2018-11-01', fileName: 'town.json' }
		);
		expect(records.waves).toMatchObject([{ name: 'town', from: '2018-11-01' }]);
		expect(records.sources).toMatchObject([
			{
				code: 'town',
				kind: 'register',
				covers: 'roster',
				status: 'done',
				wave: 0,
				file: 'town.json'
			}
		]);
		expect(records.roster.status).toEqual(['answered', 'inView']);
	});

	test('says of paper what was agreed', () => {
		const { records } = read({ edges: [{ source: 'a', target: 'b' }] }, { sourceKind: 'document' });
		expect(STANCES[records.claims.stance[0]!]).toBe('agreed');
	});

	test('keeps the organisation of a person as employer and as a value to group by', () => {
		const { records } = read({
			nodes: [
				{ id: 'a', org: 'GGZ; Wijkteam', domain: 'wonen;geld', function: 'coach', phone: 'no' },
				{ id: 'b', org: 'GGZ' }
			],
			links: []
		});
		expect(actorsOf(records)).toEqual([
			'professional a',
			'organisation GGZ',
			'organisation Wijkteam',
			'professional b'
		]);
		expect(claimsOf(records)).toEqual([
			'employment: a GGZ (other none)',
			'employment: a Wijkteam (other none)',
			'employment: b GGZ (other none)'
		]);
		expect([...records.claims.main]).toEqual([1, 0, 1]);
		expect(records.actors.attributes[0]).toEqual({
			org: 'GGZ; Wijkteam',
			domain: 'wonen;geld',
			phone: 'no'
		});
		expect(records.actors.functionName[0]).toBe('coach');
		const domains = [...listAt(records.actors.lifeDomains, 0)].map((i) => records.words.domain[i]);
		expect(domains).toEqual(['wonen', 'geld']);
		expect(records.actorDetails.map((detail) => detail?.codeGiven)).toEqual([
			true,
			undefined,
			undefined,
			true
		]);
	});
});

describe('a graph with kinds', () => {
	test('has the ties that follow from its ends, whichever way they are written', () => {
		const { records, problems, directed } = read({
			directed: true,
			nodes: TOWN,
			links: [
				{ source: 'H-01', target: 'P1', role: 'regisseur; coach', contacts: 4, legalFrame: 'wmo' },
				{ source: 'B', target: 'H-01', caseManager: 0 },
				{ source: 'GGZ', target: 'P2', main: true },
				{ source: 'Tafel', target: 'P1' },
				{ source: 'Gemeente', target: 'GGZ' },
				{ source: 'P1', target: 'P2', type: 'advice', mode: 'Consult' },
				{ source: 'GGZ', target: 'H-01', kind: 'support' },
				{ source: 'P1', target: 'P2', kind: 'deputy', about: 'H-01' }
			]
		});
		expect(problems).toEqual([]);
		expect(claimsOf(records)).toEqual([
			'support: P1 H-01 (to none)',
			'support: B H-01 (from none)',
			'employment: P2 GGZ (to none)',
			'participation: P1 Tafel (to none)',
			'agreement: GGZ Gemeente (to backward)',
			'collaboration: P1 P2 (from forward)',
			'support: GGZ H-01 (from none)',
			'deputy: P1 P2 (from none)'
		]);
		expect(directed).toBe(true);
		const { claims, words } = records;
		expect(claims.roles[0]).toBe(
			(1 << SUPPORT_ROLES.indexOf('caseManager')) | (1 << SUPPORT_ROLES.indexOf('coach'))
		);
		expect(claims.contacts[0]).toBe(4);
		expect([...listAt(claims.legalFrames, 0)].map((i) => words.frame[i])).toEqual(['wmo']);
		expect(words.relation[claims.relation[5]!]).toBe('advice');
		expect(claims.modes[5]).toBe(1 << MODES.indexOf('consult'));
		expect([...listAt(claims.about, 7)]).toEqual([0]);
	});

	test('never calls a household by a name', () => {
		const { records } = read({
			nodes: [
				{ id: 'H-01', kind: 'household', label: 'Fam. Zonneveld', naam: 'Zonneveld', wijk: 'Noord' }
			],
			links: []
		});
		expect(records.actors.label).toEqual(['']);
		expect(records.actors.attributes).toEqual([{ wijk: 'Noord' }]);
	});

	test('gives a family that goes by its name a code, and the name to the user alone', () => {
		const graph = {
			nodes: [
				{ id: 'Fam. Zonneveld', kind: 'household' },
				{ id: 'Sanne', kind: 'professional' }
			],
			links: [{ source: 'Sanne', target: 'Fam. Zonneveld' }]
		};
		const first = read(graph);
		expect(first.keys).toEqual([{ name: 'Fam. Zonneveld', code: first.madeCodes[0] }]);
		expect(first.madeCodes[0]).toMatch(/^H-\w{4}-\w$/);
		expect(JSON.stringify(first.records)).not.toContain('Zonneveld');
		expect(claimsOf(first.records)).toEqual([`support: Sanne ${first.madeCodes[0]} (both none)`]);
		const again = read(graph, { madeBefore: first.madeCodes });
		expect(again.records.actors.code).toEqual(first.records.actors.code);
		const known = read(graph, { keys: new Map([['fam. zonneveld', 'H-0000-0']]) });
		expect(known.records.actors.code[0]).toBe('H-0000-0');
		expect(known.keys).toEqual([]);
		expect(read(graph, { keepIds: true }).records.actors.code[0]).toBe('Fam. Zonneveld');
	});

	test('in which one word is unknown has none, and asks', () => {
		const { records, problems } = read({
			nodes: [
				{ id: 'a', kind: 'professional' },
				{ id: 'b', kind: 'robot' }
			],
			links: []
		});
		expect(actorsOf(records)).toEqual(['professional a', 'professional b']);
		expect(records.actors.attributes[1]).toEqual({ kind: 'robot' });
		expect(problems).toMatchObject([
			{
				code: 'kinds-not-used',
				severity: 'question',
				row: 2,
				field: 'kind',
				values: { known: 1, count: 2 }
			}
		]);
	});

	test('may call them by mode, household and provider alone', () => {
		const kinds = (modes: string[]) =>
			actorsOf(read({ nodes: modes.map((mode, i) => ({ id: `H${i}`, mode })), links: [] }).records);
		expect(kinds(['household', 'provider'])).toEqual(['household H0', 'professional H1']);
		expect(kinds(['household', 'informal'])).toEqual(['professional H0', 'professional H1']);
	});

	test('finds the organisation of a person among its nodes, by code or name', () => {
		const { records } = read({
			nodes: [
				{ id: 'P1', kind: 'professional', organisation: 'ggz meerzicht' },
				{ id: 'O1', kind: 'organisation', label: 'GGZ Meerzicht' }
			],
			links: []
		});
		expect(claimsOf(records)).toEqual(['employment: P1 O1 (other none)']);
		expect(records.actors.label).toEqual(['', 'GGZ Meerzicht']);
	});
});

describe('a row of a graph', () => {
	const rejected = (edge: Record<string, unknown>, nodes: unknown[] = TOWN): unknown => {
		const { records, problems } = read({ nodes, links: [{ source: 'P1', target: 'P2', ...edge }] });
		expect(fatesOf(records).at(-1)).toBe('edges 1: rejected');
		expect(records.claims.length).toBe(0);
		const { code, field, row } = problems.at(-1)!;
		return [code, field, row];
	};

	test.each([
		[{ weight: 0 }, 'weight-not-positive', 'weight'],
		[{ weight: -1 }, 'weight-not-positive', 'weight'],
		[{ weight: 'NaN' }, 'weight-not-positive', 'weight'],
		[{ strength: 'veel' }, 'weight-not-positive', 'weight'],
		[{ contacts: 'vaak' }, 'number-unreadable', 'contacts'],
		[{ from: '2019', to: '2018' }, 'end-before-begin', 'to'],
		[{ from: 'ooit' }, 'date-unreadable', 'from'],
		[{ stance: 'misschien' }, 'value-unknown', 'stance'],
		[{ source: '' }, 'end-missing', 'source'],
		[{ target: 'nan' }, 'end-missing', 'target'],
		[{ kind: 'employment' }, 'ends-do-not-fit', undefined],
		[{ source: 'H-01', target: 'Gemeente' }, 'ends-do-not-fit', undefined]
	])('with %j is rejected and takes nothing with it', (edge, code, field) => {
		expect(rejected(edge)).toEqual([code, field, 1]);
	});

	test('that is rejected leaves nobody behind', () => {
		const { records } = read({
			nodes: [{ id: 'a' }],
			links: [
				{ source: 'a', target: 'x', weight: 0 },
				{ source: 'y', target: 'a', from: 'ooit' }
			]
		});
		expect(actorsOf(records)).toEqual(['professional a']);
		expect(fatesOf(records).slice(1)).toEqual(['edges 1: rejected', 'edges 2: rejected']);
	});

	test('with a weight of a decimal comma, a month or a season is read', () => {
		const { records } = read({
			edges: [{ source: 'a', target: 'b', weight: '2,5', from: '2018-23', to: '12-03-2020' }]
		});
		expect(claimsOf(records)).toEqual(['collaboration: a b (both none) x2.5']);
		expect(records.claimDetails[0]).toMatchObject({ from: '2018-23', to: '2020-03-12' });
	});

	test('from somebody to themselves is left out and counted', () => {
		const { records, problems } = read({
			nodes: [{ id: 'a' }],
			links: [
				{ source: 'a', target: 'a' },
				{ source: 'c', target: 'c' }
			]
		});
		expect(records.claims.length).toBe(0);
		expect(actorsOf(records)).toEqual(['professional a', 'professional c']);
		expect(fatesOf(records).slice(1)).toEqual(['edges 1: skipped', 'edges 2: read']);
		expect(codesOf(problems)).toEqual(['self-loop', 'node-undeclared', 'self-loop']);
	});

	test('that speaks of an end nobody declared creates it, with a warning', () => {
		const { records, problems } = read({
			nodes: [{ id: 'a' }],
			links: [{ source: 'a', target: 'x' }]
		});
		expect(actorsOf(records)).toEqual(['professional a', 'professional x']);
		expect(problems).toMatchObject([{ code: 'node-undeclared', severity: 'warning', row: 1 }]);
		expect(records.roster.status).toEqual(['answered', 'answered']);
	});

	test('keeps the attributes that nobody knows', () => {
		const { records } = read({
			edges: [{ source: 'a', target: 'b', colour: 'red', mode: 'walk', role: 'king' }]
		});
		expect(records.claimDetails[0]?.attributes).toEqual({
			colour: 'red',
			mode: 'walk',
			role: 'king'
		});
	});

	test('that tells its wave and its source makes them', () => {
		const { records } = read({
			nodes: [{ id: 'a' }, { id: 'b' }],
			links: [
				{ source: 'a', target: 'b', wave: '2018' },
				{ source: 'a', target: 'b', wave: 'later', attributes: { source: 'Jan' } }
			]
		});
		expect(records.waves.map(({ name, from }) => [name, from])).toEqual([
			['2018', '2018'],
			['later', '']
		]);
		expect(records.sources.map(({ code, wave, file, day }) => [code, wave, file, day])).toEqual([
			['town 2018', 0, 'town.csv', '2018'],
			['town later', 1, 'town.csv', ''],
			['Jan later', 1, '', '']
		]);
		expect([...records.claims.source]).toEqual([0, 2]);
		expect(records.roster.wave).toHaveLength(4);
	});
});

describe('nodes of one id', () => {
	test('are one actor in a graph, with a warning', () => {
		const { records, problems } = read({
			nodes: [
				{ id: 'a', x: 1 },
				{ id: 'a', y: 2, label: 'A' }
			],
			links: []
		});
		expect(records.actors.attributes).toEqual([{ x: 1, y: 2 }]);
		expect(problems).toMatchObject([{ code: 'repeated-node', severity: 'warning', row: 2 }]);
	});

	test('refuse the file when they contradict each other, all told at once', () => {
		const problems = refusalOf(() =>
			read({
				nodes: [
					{ id: 'a', label: 'Anna', kind: 'professional' },
					{ id: 'a', label: 'Bea', kind: 'professional' },
					{ id: 'b', kind: 'professional' },
					{ id: 'b', kind: 'informal' }
				],
				links: []
			})
		);
		expect(problems.map(({ code, row, field }) => [code, row, field])).toEqual([
			['node-conflict', 2, 'label'],
			['node-conflict', 4, 'kind']
		]);
	});

	test('are repeated rows in a table, and an edge that is repeated counts once', () => {
		const { records, problems } = readTable(
			'Id,Label,n\nA,Anna,1\nB,Bo,2\nA,Anna,3\nnan,,\n',
			'Source,Target,Type,Weight\nA,B,Undirected,2\nA,B,Undirected,2\nB,A,Undirected,3\n'
		);
		expect(fatesOf(records)).toEqual([
			'nodes 2: read',
			'nodes 3: read',
			'nodes 4: repeated',
			'nodes 5: rejected',
			'edges 2: read',
			'edges 3: repeated',
			'edges 4: read'
		]);
		expect(problems.map(({ code, sheet, row }) => [code, sheet, row])).toEqual([
			['repeated-row', 'nodes', 4],
			['id-missing', 'nodes', 5],
			['repeated-row', 'edges', 3]
		]);
		expect(claimsOf(records)).toEqual(['collaboration: A B (both none) x5']);
		expect(records.actors.attributes[0]).toEqual({ n: 1 });
	});
});

describe('a citizen service number in a graph', () => {
	const people = (column: string, values: (string | number)[]) => ({
		nodes: values.map((value, i) => ({ id: `p${i}`, [column]: value })),
		links: []
	});
	const codes = (value: unknown, options: Partial<ReadOptions> = {}): unknown =>
		refusalOf(() => read(value, options)).map(({ code, field, row }) => [code, field, row]);

	test('refuses the file by the name of its column, even when no number is one', () => {
		expect(codes(people('BSN', ['123456789']))).toEqual([['holds-bsn', 'BSN', 1]]);
		expect(codes(people('burgerservicenummer', ['none']))).toEqual([]);
	});

	test('refuses the file when half of the numbers in a column are such', () => {
		const five = ['111222333', '111.222.333', '123456782', '111222333', '123456782', 'x'];
		expect(codes(people('nummer', five))).toEqual([['holds-bsn', 'nummer', 1]]);
		expect(codes(people('nummer', five), { notCitizenNumber: ['nummer'] })).not.toEqual([]);
	});

	test('is asked about where it stands alone, and may be told to be something else', () => {
		expect(codes(people('note', ['x', 'bel 1112.22.333']))).toEqual([
			['looks-like-bsn', 'note', 2]
		]);
		expect(codes({ nodes: [{ id: 111222333 }], links: [] })).toEqual([['looks-like-bsn', 'Id', 1]]);
		expect(codes(people('note', ['bsn 111222333']), { notCitizenNumber: ['note'] })).toEqual([]);
	});

	test('is not seen in the number of a chamber of commerce or in a guid', () => {
		expect(codes(people('KvK', ['27376655']))).toEqual([]);
		expect(codes(people('guid', ['85f0a234-1112-4223-8333-111222333456']))).toEqual([]);
	});
});
