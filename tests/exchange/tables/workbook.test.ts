import { describe, expect, test } from 'vitest';
import { WORKBOOK } from '#lib/domain/columns.ts';
import type { Sheet } from '#lib/exchange/sheet.ts';
import { actorsOf, claimsOf, codes, fates, found, pairs, read } from './look.ts';
import { contacts, overview, register, sheetOf } from './three-sheets.ts';
import { contentsOf, sheetsOf } from './workbook-sheets.ts';

const dutch: readonly Sheet[] = [
	sheetOf(
		'hulp',
		`
| huishouden* | persoon* | namens | domein | kader | milieu | rol | vervangt | keren per maand | van | tot en met | bron | uitspraak | citaat | aangevraagd op | status | wat doet | voorziening | voor wie | laatst bevestigd |
| H-01 | Sanne | Wijkteam Noord | geld; wonen | Wmo | thuis | regisseur; vast aanspreekpunt | | 4,3 | 2025-01 | | G1 | is zo | zij komt altijd | 2024-12 | loopt | budget | begeleiding | kind | 2026-03-01 |
| H-01 | P2 | | gezondheid | Zvw | | | Sanne | | 2025-23 | 2026-01 | D1 | | | | wacht | | | | |
| H-02 | buurvrouw | | | | | | | | | | G1 | | | | | | | | |
| H-02 | niemand bekend | | | | | | | | | | G1 | | | | | | | | |
`
	),
	sheetOf(
		'huishoudens',
		`
| code* | wijk | leden | samenspraak | datum | bronnen akkoord | terugkoppeling gewenst |
| H-01 | Noord | ouder 23-64; kind 4-11; kind | akkoord | 2026-02-01 | G1 | ja, per brief |
| H-02 | Zuid | | afgewezen | | | |
`
	),
	sheetOf(
		'mensen',
		`
| code | naam* | soort | functie | organisatie | domein | alias | meetmoment | gesproken | identiteit | laag |
| P1 | Sanne | professional | sociaal werker | Wijkteam Noord | geld | San | voorjaar 2026 | ja | | uitvoering |
| P2 | Tom | professional | behandelaar | FACT; Wijkteam Noord | | | voorjaar 2026 | nee | | |
| P3 | wijkagent | professional | wijkagent | | | | | | functie | |
| I1 | buurvrouw | informeel | | | | | | | | |
`
	),
	sheetOf(
		'organisaties',
		`
| code | naam* | onderdeel van | wijk |
| O2 | FACT | GGZ Meerzicht | |
| O1 | GGZ Meerzicht | | Noord |
| O3 | Wijkteam Noord | | Noord |
`
	),
	sheetOf(
		'overleggen',
		`
| code | naam* | deelnemers | van |
| F1 | De Tafel | Sanne; GGZ Meerzicht | 2025 |
`
	),
	sheetOf(
		'samenwerking',
		`
| persoon* | met* | soort | vorm | sterkte | van | tot en met | bron | uitspraak | citaat | over huishouden | onderwerp | vindbaarheid |
| Sanne | Tom | advies | overlegt; draagt over | 3 | 2025 | | G1 | | | H-01 | signal | goed |
| Tom | wijkagent | | | | | | | is niet zo | | | | |
| GGZ Meerzicht | Wijkteam Noord | | | | | | D1 | | | | | |
`
	),
	sheetOf(
		'afspraken',
		`
| organisatie* | met* | onderwerp | van | tot en met | bron |
| GGZ Meerzicht | Wijkteam Noord | warme overdracht | 2024 | 2026 | D1 |
`
	),
	sheetOf(
		'bronnen',
		`
| code* | soort* | titel | datum | meetmoment | informant | status | dekking | vraag | uit tweede hand van | interviewers |
| G1 | professional | gesprek met Sanne | 12-03-2026 | voorjaar 2026 | Sanne | gedaan | iedereen | met wie werkt u? | | Karin; Loes |
| D1 | document | convenant | 2024 | | | | | | | |
`
	),
	sheetOf(
		'meetmomenten',
		`
| naam* | van* | tot en met |
| voorjaar 2026 | 2026-03-01 | 2026-05-31 |
`
	),
	sheetOf(
		'vervanging',
		`
| persoon* | vervanger* | voor huishoudens | afgesproken op |
| Sanne | Tom | H-01; H-02 | 2026-01-10 |
`
	),
	sheetOf(
		'deelname',
		`
| wie* | overleg* | rol aan tafel | van | tot en met | bron |
| Tom | De Tafel | voorzitter | 2025-06 | | G1 |
`
	),
	sheetOf(
		'opdrachten',
		`
| opdrachtgever* | opdrachtnemer* | onderwerp |
| Wijkteam Noord | GGZ Meerzicht | begeleiding |
`
	),
	sheetOf(
		'partijen',
		`
| afspraak* | partijen | soort | tekst | document | pagina | van | bron |
| A1 | GGZ Meerzicht; wijkagent; De Tafel | convenant | wie belt wie | convenant | 4 | 2024 | D1 |
`
	),
	sheetOf(
		'gebeurtenissen',
		`
| code* | soort* | datum | over | deelnemers | rollen | aanwezig | tekst | bron |
| E1 | case-meeting | 2026-02-02 | H-01 | Sanne; H-01; Tom | ;; chair | was er; was er niet; was er | eerste keer | G1 |
`
	),
	sheetOf(
		'uitspraken',
		`
| over | thema | soort* | schaal | waarde | woorden | lid | mag gedeeld | bron |
| H-01 | finances | score | 1-10 | 6 | gaat wel | ouder | ja | G1 |
| H-01 | housing | wens | | | een eigen huis | | | G1 |
`
	),
	sheetOf(
		'kengetallen',
		`
| wat* | over | periode | waarde* | eenheid | noemer | hoe precies | bron |
| meldingen | | 2025 | 120 | | 4000 | ongeveer | D1 |
`
	)
];

describe('the workbook of Vangnet', () => {
	const reading = read(dutch, { fileName: 'netwerk.xlsx' });

	test('every sheet is recognised', () => {
		expect(reading.tables).toHaveLength(dutch.length);
		expect(reading.tables.every((table) => table.shape === 'workbook')).toBe(true);
		expect(codes(reading, 'warning')).toEqual([]);
	});

	test('an end that nobody declared is an error, and takes nothing with it', () => {
		expect(found(reading, 'end-unknown')).toMatchObject({
			sheet: 'hulp',
			row: 5,
			field: 'persoon',
			values: { name: 'niemand bekend' }
		});
		expect(codes(reading, 'error')).toEqual(['end-unknown']);
		expect(fates(reading).rejected).toBe(1);
	});

	test('ends are found by code, name and alias, whatever the order of the sheets', () => {
		expect(pairs(reading, 'support')).toEqual(['Sanne > H-01', 'Tom > H-01', 'buurvrouw > H-02']);
		expect(actorsOf(reading, 'organisation')[0]).toMatchObject({
			label: 'FACT',
			partOf: 'GGZ Meerzicht'
		});
	});

	test('a row of help keeps all that it says', () => {
		expect(claimsOf(reading, 'support')[0]).toMatchObject({
			roles: ['caseManager', 'contact'],
			domains: ['finances', 'housing'],
			begin: '2025-01',
			status: 'active',
			timesAMonth: 4.3,
			source: 'G1'
		});
		const at = reading.records.claimDetails.findIndex((detail) => detail?.quote);
		expect(reading.records.claimDetails[at]).toMatchObject({
			quote: 'zij komt altijd',
			requestedOn: '2024-12',
			does: 'budget',
			provision: 'begeleiding',
			forMembers: 'kind',
			lastConfirmed: '2026-03-01'
		});
	});

	test('a document makes agreements, and whoever was interviewed reports for themselves', () => {
		const contactsSeen = claimsOf(reading, 'collaboration').map(
			({ from, to, stance, reporter }) => [from, to, stance, reporter]
		);
		expect(contactsSeen).toEqual([
			['Sanne', 'Tom', 'present', 0],
			['Tom', 'wijkagent', 'absent', 3],
			['GGZ Meerzicht', 'Wijkteam Noord', 'agreed', 3]
		]);
	});

	test('who answered stands on the roster of the measurement', () => {
		const { roster, actors } = reading.records;
		expect(roster.status.map((status, i) => `${actors.label[roster.actor[i]!]} ${status}`)).toEqual(
			['Sanne answered', 'Tom inView']
		);
	});

	test('households keep their members, what was discussed and for which sources', () => {
		expect(reading.records.members).toMatchObject([
			{ role: 'parent', ageBand: '23-64' },
			{ role: 'child', ageBand: '4-11' },
			{ role: 'child' }
		]);
		const [agreed] = reading.records.consultations;
		expect(agreed!.scope!.map((at) => reading.records.sources[at]!.code)).toEqual(['G1']);
		expect(reading.records.consultations).toMatchObject([
			{ state: 'agreed' },
			{ state: 'declined' }
		]);
		expect(reading.records.consultationDetails[0]).toMatchObject({
			day: '2026-02-01',
			feedback: 'ja, per brief'
		});
	});

	test('an event keeps who came, who did not and in what role', () => {
		expect(
			reading.records.events[0]!.participants.map(({ role, presence }) => [role, presence])
		).toEqual([
			['', 'came'],
			['', 'absent'],
			['chair', 'came']
		]);
	});

	test('deputies, seats, commissions, parties, statements and figures are kept', () => {
		expect(pairs(reading, 'deputy')).toEqual(['Sanne > Tom']);
		expect(pairs(reading, 'commission')).toEqual(['Wijkteam Noord > GGZ Meerzicht']);
		expect(pairs(reading, 'participation')).toEqual(['Tom > De Tafel']);
		expect(reading.records.agreements[0]!.parties).toHaveLength(3);
		expect(reading.records.statements).toMatchObject([
			{ kind: 'score', value: 6, shareable: true },
			{ kind: 'wish', value: undefined }
		]);
		expect(reading.records.figures).toMatchObject([
			{ what: 'meldingen', value: 120, denominator: 4000, qualifier: 'about', about: -1 }
		]);
	});

	test.each(['nl', 'en'] as const)('written in %s and read again it says the same', (language) => {
		const again = read(sheetsOf(reading.records, language));
		expect(codes(again, 'error')).toEqual([]);
		expect(contentsOf(again.records)).toEqual(contentsOf(reading.records));
	});
});

test.each([
	['the overview', overview],
	['the contacts', contacts],
	['the register', register]
])('%s goes into the workbook and back without loss', (_name, sheet) => {
	const { records } = read(sheet);
	const again = read(sheetsOf(records, 'nl'));
	expect(codes(again, 'error')).toEqual([]);
	expect(contentsOf(again.records)).toEqual(contentsOf(records));
});

test('one code under two kinds is told apart by the kind in front of it', () => {
	const people = sheetOf(
		'people',
		'\n| code | name* | kind |\n| A1 | Sanne | professional |\n| A1 | oma | informal |\n'
	);
	const support = sheetOf(
		'support',
		'\n| household* | person* |\n| H-1 | informal: A1 |\n| H-1 | A1 |\n'
	);
	const households = sheetOf('households', '\n| code* |\n| H-1 |\n');
	const reading = read([people, support, households]);
	expect(pairs(reading, 'support')).toEqual(['oma > H-1']);
	expect(found(reading, 'end-ambiguous')).toMatchObject({ row: 3, values: { name: 'A1' } });
});

test('a name in the place of a household code becomes a code, also where help points to it', () => {
	const households = sheetOf('huishoudens', '\n| code* | wijk |\n| Familie Jansen | Noord |\n');
	const people = sheetOf('mensen', '\n| naam* |\n| Sanne |\n');
	const support = sheetOf('hulp', '\n| huishouden* | persoon* |\n| familie jansen | Sanne |\n');
	const reading = read([support, households, people]);
	expect(reading.keys).toEqual([{ name: 'Familie Jansen', code: reading.madeCodes[0] }]);
	expect(pairs(reading, 'support')).toEqual([`Sanne > ${reading.madeCodes[0]}`]);
	expect(JSON.stringify(reading.records)).not.toMatch(/jansen/i);
});

test('a code that stands twice and a wrong end refuse their row, a wrong date stays empty', () => {
	const people = sheetOf(
		'mensen',
		'\n| code | naam* | van |\n| P1 | Sanne | 2025 |\n| P1 | Tom | |\n| P2 | Fatma | 31-02-2025 |\n'
	);
	const organisations = sheetOf('organisaties', '\n| code | naam* |\n| O1 | GGZ |\n');
	const work = sheetOf(
		'samenwerking',
		'\n| persoon* | met* | sterkte |\n| Sanne | GGZ | 1 |\n| Sanne | Sanne | 0 |\n'
	);
	const reading = read([people, organisations, work]);
	expect(
		reading.problems.filter((one) => one.severity === 'error').map((one) => [one.code, one.row])
	).toEqual([
		['code-twice', 3],
		['ends-do-not-fit', 2],
		['weight-not-positive', 3],
		['contact-with-oneself', 3]
	]);
	expect(fates(reading)).toEqual({ read: 3, rejected: 3, skipped: 0, repeated: 0 });
	expect(found(reading, 'date-wrong')).toMatchObject({
		severity: 'warning',
		row: 4,
		values: { text: '31-02-2025' }
	});
	expect(actorsOf(reading, 'professional').map((one) => one.label)).toEqual(['Sanne', 'Fatma']);
});

test('who was spoken to in no measurement that is said is told', () => {
	const people = (wave: string) =>
		read([
			sheetOf(
				'mensen',
				`\n| naam* | soort | functie | meetmoment | gesproken |\n| Sanne | professional | arts | ${wave} | ja |\n`
			),
			sheetOf('meetmomenten', '\n| naam* | van* |\n| toen | 2025 |\n| nu | 2026 |\n')
		]);
	expect(found(people('nu'), 'answered-without-wave')).toBeUndefined();
	const place = { severity: 'warning', row: 2, field: 'gesproken' };
	expect(found(people(''), 'answered-without-wave')).toMatchObject(place);
});

test("a sheet of one's own beside the workbook is left and told", () => {
	const reading = read([...dutch, sheetOf('uitleg', '\n| zo werkt het | lees dit |\n')]);
	expect(found(reading, 'sheet-not-read')?.sheet).toBe('uitleg');
});

test('no two columns of a sheet are called the same in one language', () => {
	for (const sheet of WORKBOOK) {
		for (const language of ['nl', 'en', 'id'] as const) {
			const names = sheet.columns.map((column) => column[language].toLowerCase());
			expect(new Set(names).size, `${sheet.id} ${language}`).toBe(names.length);
		}
	}
});
