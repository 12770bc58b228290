import { describe, expect, test } from 'vitest';
import { sheetFromText } from '#lib/exchange/tables/pasted-text.ts';
import {
	actorsOf,
	answersOf,
	claimsOf,
	codes,
	fates,
	found,
	pairs,
	read,
	refusal
} from './look.ts';
import { sheetOf } from './three-sheets.ts';

describe('a list with a helper on every row', () => {
	const reading = read(
		sheetOf(
			'Tabel',
			`
| Client code | Worker | Agency | Job title | Start date | End date | How often | Life domain | Law | Case manager |
| H-01 | Anna Smith | Youth Care East | social worker | 01-02-2025 | 31-12-2025 | weekly | growing up | Jeugdwet | yes |
| H-01 | Bob Jones | Police | community police officer | 31-02-2026 | | monthly | safety | | no |
| H-02 | Anna Smith | Youth Care East | social worker | 01-03-2026 | 01-02-2026 | weekly | | | |
| H-02 | neighbour | | | 2024 | | daily | | | |
| H-02 | #N/B | Housing Trust | | | | 4 uur p/w | housing | | |
| H-01 | Anna Smith | Youth Care East | social worker | 01-02-2025 | 31-12-2025 | weekly | growing up | Jeugdwet | yes |
`
		)
	);

	test('its English headers are known, in any order', () => {
		expect(reading.tables[0]).toMatchObject({ shape: 'long-list', headerRow: 1 });
		expect(reading.tables[0]!.columns.every((column) => column.field !== '')).toBe(true);
	});

	test('an end before the begin refuses its row alone, a day that never was is left out', () => {
		expect(reading.problems.filter((one) => one.severity === 'error')).toMatchObject([
			{ code: 'end-before-begin', row: 4, field: 'End date' }
		]);
		expect(found(reading, 'date-wrong')).toMatchObject({ row: 3, field: 'Start date' });
		expect(actorsOf(reading, 'professional').map((one) => one.label)).toEqual([
			'Anna Smith',
			'Bob Jones',
			'Housing Trust'
		]);
	});

	test('a row that is repeated counts once', () => {
		expect(fates(reading)).toEqual({ read: 4, rejected: 1, skipped: 0, repeated: 1 });
		expect(found(reading, 'repeated-row')?.row).toBe(7);
	});

	test('dates, rhythm, domain and role stand on the help', () => {
		expect(claimsOf(reading, 'support')[0]).toMatchObject({
			from: 'Anna Smith',
			to: 'H-01',
			begin: '2025-02-01',
			end: '2025-12-31',
			timesAMonth: 4.3,
			domains: ['growing-up'],
			roles: ['caseManager']
		});
	});

	test('a neighbour is of the own circle, and somebody without a name is somebody of', () => {
		expect(actorsOf(reading, 'informal')).toMatchObject([
			{ label: 'neighbour', code: 'H-02/neighbour' }
		]);
		expect(actorsOf(reading, 'professional')[2]).toMatchObject({
			identity: 'someone-of',
			code: 'H-02/housing trust'
		});
	});

	test('hours are no contacts', () => {
		expect(found(reading, 'hours-are-no-contacts')).toMatchObject({ row: 6, field: 'How often' });
		expect(claimsOf(reading, 'support').at(-1)!.timesAMonth).toBeNaN();
	});
});

test('a word for now and then is kept without a number, and that is told', () => {
	const reading = read(
		sheetOf(
			'Tabel',
			`
| Gezinsnummer | Hulpverlener | Organisatie | Hoe vaak |
| G-01 | Sanne de Vries | Wijkteam Noord | wekelijks |
| G-01 | Tom Bakker | GGZ Meerzicht | soms |
| G-02 | Fatma El Idrissi | Jeugdzorg Oost | af en toe |
| G-02 | Sanne de Vries | Wijkteam Noord | Soms |
`
		)
	);
	const told = reading.problems.filter(({ code }) => code === 'frequency-without-number');
	expect(told).toMatchObject([
		{ severity: 'warning', row: 3, field: 'Hoe vaak', values: { written: 'soms', count: 2 } },
		{ severity: 'warning', row: 4, field: 'Hoe vaak', values: { written: 'af en toe', count: 1 } }
	]);
	expect(claimsOf(reading, 'support').map((one) => one.timesAMonth)).toEqual([4.3, NaN, NaN, NaN]);
});

describe('a list with several helpers beside each other', () => {
	const reading = read(
		sheetOf(
			'Blad1',
			`
| Gezinsnummer | Wijk | Hulpverlener 1 | Organisatie 1 | Functie 1 | Hulpverlener 2 | Organisatie 2 | Functie 2 | Casusregisseur | Vervanger |
| G-01 | Noord | Sanne de Vries | Wijkteam Noord | sociaal werker | Tom Bakker | GGZ Meerzicht | behandelaar | Sanne de Vries | Fatma |
| G-02 | Zuid | Fatma El Idrissi | Jeugdzorg Oost | jeugdbeschermer | | Politie | wijkagent | geen | ? |
| G-03 | Zuid | Sanne de Vries | wijkteam noord | | x | GGZ Meerzicht | | onbekend | geen |
`
		)
	);

	test('each group of columns is a helper', () => {
		expect(reading.tables[0]!.shape).toBe('wide-list');
		expect(pairs(reading, 'support')).toEqual([
			'Sanne de Vries > G-01',
			'Tom Bakker > G-01',
			'Fatma El Idrissi > G-02',
			'wijkagent > G-02',
			'Sanne de Vries > G-03',
			'GGZ Meerzicht > G-03'
		]);
		expect(pairs(reading, 'employment')).toContain('wijkagent > Politie');
	});

	test('none, not known and a deputy are answers about the household', () => {
		expect(answersOf(reading)).toEqual([
			'G-02 case-manager none',
			'G-02 deputy unknown',
			'G-03 case-manager unknown',
			'G-03 deputy none'
		]);
		expect(pairs(reading, 'deputy')).toEqual(['Sanne de Vries > Fatma']);
	});

	test('a first name that may be somebody with a full name is asked about, not matched', () => {
		expect(found(reading, 'same-first-name')).toMatchObject({
			severity: 'question',
			values: { name: 'Fatma' }
		});
		expect(actorsOf(reading, 'professional').map((one) => one.label)).toContain('Fatma');
	});
});

describe('a list in a cell', () => {
	const reading = read(
		sheetOf(
			'Casussen',
			`
| Casus | Betrokken hulpverleners | Eigen netwerk | Wie heeft regie? |
| C12 | Sanne (wijkteam); Tom - GGZ / bewindvoerder | moeder + oma Riet | Sanne |
| C13 | Karin (weg), Tom - GGZ, wijkagent | geen | vacature |
| C14 | alle | ? | - |
| C15 | Bakker, S.; Jansen, P. van | buren (2x), Piet en Riet | |
`
		)
	);

	test('is taken apart at every mark people use', () => {
		expect(pairs(reading, 'support').filter((pair) => pair.endsWith('C12'))).toEqual([
			'Sanne > C12',
			'Tom > C12',
			'bewindvoerder > C12',
			'moeder > C12',
			'oma > C12'
		]);
		expect(claimsOf(reading, 'support')[0]!.roles).toEqual(['caseManager']);
	});

	test('who has left has ended, a vacancy is none, everybody is nobody', () => {
		expect(claimsOf(reading, 'support').find((one) => one.from === 'Karin')?.status).toBe('ended');
		expect(answersOf(reading)).toEqual([
			'C13 case-manager none',
			'C13 own-circle none',
			'C14 own-circle unknown'
		]);
		expect(found(reading, 'group-word')).toMatchObject({ row: 4, severity: 'question' });
		expect(reading.tables[0]!.cells).toEqual({ filled: 10, used: 8, unknown: 2, refused: 0 });
	});

	test('a surname in front is turned, and the own circle never keeps a name', () => {
		const labels = [...actorsOf(reading, 'professional'), ...actorsOf(reading, 'informal')].map(
			(one) => one.label
		);
		expect(labels).toContain('S. Bakker');
		expect(labels).toContain('P. van Jansen');
		expect(JSON.stringify(reading.records)).not.toMatch(/Riet|Piet/);
		expect(actorsOf(reading, 'informal').filter((one) => one.code.startsWith('C15'))).toHaveLength(
			4
		);
	});
});

describe('a square of who has contact with whom', () => {
	const square = sheetOf(
		'wie kent wie',
		`
| | Sanne | Tom | Fatma | Karin |
| Sanne | | x | | x |
| Tom | x | | x | |
| Fatma | | x | | 0 |
| Karin | x | | | |
`
	);

	test('each mark is what the row says, and a nought is asked and none', () => {
		const reading = read(square);
		expect(reading.tables[0]!.shape).toBe('matrix');
		expect(
			claimsOf(reading, 'collaboration').filter((one) => one.stance === 'present')
		).toHaveLength(6);
		expect(
			claimsOf(reading, 'collaboration').filter((one) => one.stance === 'absent')
		).toHaveLength(1);
	});

	test('one half is enough: both say so', () => {
		const half = read(
			sheetOf(
				'',
				'\n| | GGZ | Politie | Wijkteam |\n| GGZ | - | 3 | 1 |\n| Politie | | - | 2 |\n| Wijkteam | | | - |\n'
			)
		);
		expect(
			claimsOf(half, 'collaboration').map(({ from, to, strength, reporter }) => [
				from,
				to,
				strength,
				reporter
			])
		).toEqual([
			['GGZ', 'Politie', 3, 2],
			['GGZ', 'Wijkteam', NaN, 2],
			['Politie', 'Wijkteam', 2, 2]
		]);
		expect(actorsOf(half, 'organisation')).toHaveLength(3);
	});

	test('where everybody is on it, whoever has a row has spoken', () => {
		const reading = read(square, { covers: 'roster', wave: 'voorjaar' });
		expect(reading.records.sources[0]!.informants).toHaveLength(4);
		expect(new Set(reading.records.roster.status)).toEqual(new Set(['answered']));
		expect(reading.records.waves.map((wave) => wave.name)).toEqual(['voorjaar']);
	});
});

describe('a log of meetings', () => {
	test('has a row for each, and each is an event with its day', () => {
		const reading = read(
			sheetOf(
				'Tafel',
				`
| Datum | Casus | Aanwezig | Cliënt aanwezig |
| 12-3-2026 | 001 | wijkteam, GGZ, Sanne Bakker | ja |
| 19-3-2026 | 001 | wijkteam | nee |
| 19-3-2026 | 002 | Politie; wijkagent Noord | |
`
			)
		);
		expect(
			reading.records.events.map(({ code, participants }) => [code, participants.length])
		).toEqual([
			['001/case-meeting/2026-03-12', 4],
			['001/case-meeting/2026-03-19', 2],
			['002/case-meeting/2026-03-19', 2]
		]);
		expect(codes(reading)).toEqual([]);
	});
});

describe('two rows of headers', () => {
	test('a group above numbers the helpers', () => {
		const reading = read(
			sheetOf(
				'x',
				`
| Gezin | | Hulpverlener 1 | | Hulpverlener 2 | |
| Nr | Wijk | Naam | Organisatie | Naam | Organisatie |
| A1 | Noord | Sanne | Wijkteam | Tom | GGZ |
| A2 | Zuid | Fatma | School | | |
`
			)
		);
		expect(pairs(reading, 'support')).toEqual(['Sanne > A1', 'Tom > A1', 'Fatma > A2']);
		expect(reading.tables[0]!.columns.map((column) => column.header)).toContain(
			'Hulpverlener 2 | Naam'
		);
	});

	test('a measurement stands below what was measured', () => {
		const reading = read(
			sheetOf(
				'x',
				`
| Casusnr | Regisseur | | # hv | |
| | T0 | T1 | T0 | T1 |
| A1 | Sanne | Sanne | 4 | 3 |
| A2 | geen | Tom | 7 | 5 |
`
			)
		);
		expect(reading.records.waves.map((wave) => wave.name)).toEqual(['T0', 'T1']);
		expect(
			claimsOf(reading, 'support').map(
				({ from, to, source }) => `${from} ${to} ${source.slice(-2)}`
			)
		).toEqual(['Sanne A1 T0', 'Sanne A1 T1', 'Tom A2 T1']);
		expect(reading.records.figures).toHaveLength(4);
	});
});

describe('a cross table', () => {
	test('in English, with names, marks, doubt and nobody', () => {
		const reading = read(
			sheetOf(
				'Families',
				`
| Family | GP | School | Police | Mental health | Housing association | Own network | Lead professional |
| Smith family | x | St Mary's School | | Dr Jones | x | grandma | Jane |
| Brown | x | | PC Miller | ? | | none | none |
| Green | | x | x | | (x) | | Jane |
`
			)
		);
		expect(claimsOf(reading, 'support')).toHaveLength(12);
		expect(answersOf(reading).map((answer) => answer.slice(9))).toEqual([
			'case-manager none',
			'own-circle none'
		]);
		expect(
			claimsOf(reading, 'support')
				.filter((one) => one.certainty === 'low')
				.map((one) => one.from)
		).toEqual(['Housing association']);
		expect(reading.tables[0]!.cells.unknown).toBe(1);
	});

	test('with the names of families in a first column without a header', () => {
		const reading = read(
			sheetOf(
				'Blad1',
				`
| | Wijkteam | GGZ | Politie | School |
| Jansen | Sanne | Tom | x | |
| De Vries | Sanne | | | juf Els |
`
			)
		);
		expect(claimsOf(reading, 'support').map((one) => one.from)).toEqual([
			'Sanne',
			'Tom',
			'Politie',
			'Sanne',
			'juf Els'
		]);
		expect(reading.keys).toHaveLength(2);
	});

	test('below titles and a day, with columns that are dropped, short names and what is not known yet', () => {
		const reading = read(
			sheetOf(
				'Caseload wijkteam',
				`
| Caseload Sociaal Wijkteam West – versie 12 | | | | | | | | | |
| Peildatum: 1 april 2026 | | | | | | | | | |
| | | | | | | | | | |
| Huishouden | Straat | Tel. | Aantal kids | Wie regie? | GGZ/FACT | Schuldhulp | School/kinderopvang | Wijkagent | Mantelzorg |
| Fam. Bouzid-Smeets | Kerkstraat 4 | 0612345678 | 4 | Mo | Karin (FACT) | bewindvoerder Jansen | De Regenboog (IB) | ja | zus |
| Dhr. T. | Dorpsstr. 1 | - | 0 | Lisa/Mo | nee | PLANgroep | n.v.t. | ? | geen |
| Gezin Pietersen | | | onbekend | nog te bepalen | | ja, Anja | x | x | buren + oma |
| TOTAAL | | | 4 | | 1 | 2 | 1 | 2 | |
`
			)
		);
		expect(fates(reading)).toEqual({ read: 3, rejected: 0, skipped: 1, repeated: 0 });
		const managers = claimsOf(reading, 'support').filter((one) => one.roles.length > 0);
		expect(managers.map((one) => one.from)).toEqual(['Mo', 'Lisa', 'Mo']);
		expect(answersOf(reading).map((answer) => answer.slice(9))).toEqual([
			'own-circle none',
			'case-manager unknown'
		]);
		expect(claimsOf(reading, 'support').map((one) => one.from)).toContain('De Regenboog');
		expect(JSON.stringify(reading.records)).not.toMatch(/Kerkstraat|0612345678/);
	});

	test('with a legend below it, which is no household', () => {
		const reading = read(
			sheetOf(
				'Blad1',
				`
| Gezin | GGZ | Wijkteam | School |
| Jansen | x | x | |
| Pietersen | | ? | x |
| | | | |
| Legenda | | | |
| x | betrokken | | |
| ? | onbekend | | |
`
			)
		);
		expect(fates(reading)).toEqual({ read: 2, rejected: 0, skipped: 4, repeated: 0 });
		expect(reading.keys).toHaveLength(2);
	});

	test('typed in small letters, with how it stands instead of who', () => {
		const reading = read(
			sheetOf(
				'Gezinnen',
				`
| gezin | regie | ggz | jeugdhulp | school |
| jansen | sanne | tom | x | juf anja |
| de vries | | x | wachtlijst | aangevraagd |
| bakker | nee | 2 | gestopt | n.v.t. |
`
			)
		);
		const seen = claimsOf(reading, 'support').map(({ from, status }) => `${from} ${status}`);
		expect(seen).toEqual([
			'sanne active',
			'tom active',
			'jeugdhulp active',
			'juf anja active',
			'ggz active',
			'jeugdhulp waiting',
			'school requested',
			'ggz active',
			'ggz active',
			'jeugdhulp ended'
		]);
	});

	test('of life domains with names below them tells who helps where', () => {
		const reading = read(
			sheetOf(
				'Gezinnen',
				`
| Gezin | Werk | Geld | Wonen | Gezondheid |
| Jansen | Tom | Kredietbank | Vivare | huisarts |
| Smit | x | bewindvoerder | | GGZ |
`
			)
		);
		expect(
			claimsOf(reading, 'support').map(({ from, identity, domains }) => [
				from,
				identity,
				domains[0]
			])
		).toEqual([
			['Tom', 'person', 'work'],
			['Kredietbank', 'someone-of', 'finances'],
			['Vivare', 'someone-of', 'housing'],
			['huisarts', 'function', 'health'],
			['Werk', 'someone-of', 'work'],
			['bewindvoerder', 'function', 'finances'],
			['GGZ', 'someone-of', 'health']
		]);
	});

	test('the six dimensions of positive health are no life domains', () => {
		const sheet = sheetOf(
			'',
			'\n| Gezin | Zingeving | Meedoen | Kwaliteit van leven |\n| Jansen | x | x | x |\n'
		);
		expect(refusal(sheet)[0]?.code).toBe('columns-unknown');
	});
});

describe('people and organisations without households', () => {
	test('who works where, and with whom by name or organisation', () => {
		const reading = read(
			sheetOf(
				'contactpersonen',
				`
| Naam | Organisatie | Functie | Werkt samen met |
| Sanne Bakker | Wijkteam Noord | sociaal werker | Tom Visser, Fatma El Idrissi (Jeugdzorg Oost) |
| Tom Visser | GGZ Meerzicht | behandelaar | Sanne Bakker |
| Karin | Politie | wijkagent | Sanne |
`
			)
		);
		expect(pairs(reading, 'collaboration')).toEqual([
			'Sanne Bakker > Tom Visser',
			'Sanne Bakker > Fatma El Idrissi',
			'Sanne Bakker > Tom Visser',
			'Karin > Sanne'
		]);
		expect(found(reading, 'same-first-name')?.values).toEqual({ name: 'Sanne', count: 2 });
	});

	test('a meeting and who sits at it', () => {
		const reading = read(
			sheetOf(
				'x',
				'\n| Overleg | Deelnemers | Rol aan tafel |\n| De Tafel Noord | Sanne Bakker; GGZ Meerzicht; wijkagent | lid |\n'
			)
		);
		expect(pairs(reading, 'participation')).toEqual([
			'Sanne Bakker > De Tafel Noord',
			'GGZ Meerzicht > De Tafel Noord',
			'wijkagent > De Tafel Noord'
		]);
	});

	test('from and to, about a household, with a strength that must be above zero', () => {
		const reading = read(
			sheetOf(
				'c',
				'\n| Van persoon | Naar persoon | Sterkte | Casus |\n| Sanne | Tom | 3 | 001 |\n| Tom | Karin | -1 | 002 |\n| Sanne | | 2 | 003 |\n'
			)
		);
		expect(claimsOf(reading, 'collaboration')).toMatchObject([
			{ from: 'Sanne', to: 'Tom', strength: 3 }
		]);
		expect(codes(reading, 'error')).toEqual(['weight-not-positive', 'name-missing']);
		expect(actorsOf(reading, 'household').map((one) => one.code)).toEqual(['001']);
	});

	test('an agreement keeps its parties, its text and its page', () => {
		const reading = read(
			sheetOf(
				'afspraken tabel',
				'\n| Organisatie | Samenwerking met | Afspraak | Bronbestand | Blz. | Vastgesteld op |\n| GGZ Meerzicht | Politie; Wijkteam | warme overdracht | convenant | 4 | 1-2-2024 |\n'
			)
		);
		expect(reading.records.agreements).toMatchObject([
			{ text: 'warme overdracht', document: 'convenant', page: '4', from: '2024-02-01' }
		]);
		expect(reading.records.agreements[0]!.parties).toHaveLength(3);
	});
});

describe('pasted text', () => {
	const rows = ['Gezin   GGZ   School', 'Jansen   x   -', 'De Wit   Tom   x'];
	test.each([
		['several blanks', rows.join('\n')],
		['tabs', rows.join('\n').replaceAll('   ', '\t')]
	])('with %s between the columns', (_name, text) => {
		const reading = read(sheetFromText(text), { fileName: '' });
		expect(claimsOf(reading, 'support').map((one) => one.from)).toEqual(['GGZ', 'Tom', 'School']);
		expect(reading.records.sources[0]!.code).toBe('pasted-00000000');
	});

	test('that arrives in one column is taken apart', () => {
		const reading = read({ name: '', hidden: false, rows: rows.map((row) => [row]) });
		expect(claimsOf(reading, 'support')).toHaveLength(3);
	});
});

describe('a table of something else', () => {
	test.each([
		['a price list', '| artikel | prijs | voorraad |\n| stoel | 12 | 3 |'],
		['opening hours', '| dag | van | tot |\n| maandag | 9 | 17 |'],
		['votes', '| gemeente | provincie | partij | votes |\n| Almere | Flevoland | A | 12 |'],
		[
			'services',
			'| id | organization_id | service_id | name | department | email |\n| 1 | 2 | 3 | Ann Persona | Reception | a@b.nl |'
		],
		['proteins', '| node_id | type | score | active |\n| n1 | protein | 19.5 | false |']
	])('%s is refused, and its columns are named', (_name, text) => {
		const [problem] = refusal(sheetOf('blad', `\n${text}\n`));
		expect(problem).toMatchObject({ code: 'columns-unknown', severity: 'error', row: 1 });
		expect(String(problem!.values!.columns)).toContain(text.split('|')[1]!.trim());
	});

	test('beside a table we know it is left and told, and every line has its fate', () => {
		const reading = read([
			sheetOf('gezinnen', '\n| Gezin | GGZ | School |\n| Jansen | x | x |\n'),
			sheetOf('prijzen', '\n| artikel | prijs |\n| stoel | 12 |\n')
		]);
		expect(found(reading, 'sheet-not-read')).toMatchObject({
			sheet: 'prijzen',
			values: { columns: 'artikel, prijs' }
		});
		expect(fates(reading)).toMatchObject({ read: 1, skipped: 1 });
	});

	test('a hidden sheet is left and told', () => {
		const reading = read([
			sheetOf('gezinnen', '\n| Gezin | GGZ |\n| Jansen | x |\n'),
			{ ...sheetOf('oud', '\n| Gezin | GGZ |\n| Smit | x |\n'), hidden: true }
		]);
		expect(found(reading, 'hidden-sheet-skipped')?.sheet).toBe('oud');
		expect(reading.keys).toHaveLength(1);
	});
});

describe('what the reader of the file says of a column', () => {
	const sheet = sheetOf('x', '\n| Kenmerk A | Naam hulp | Iets |\n| 001 | Sanne | x |\n');

	test('wins over every guess, by field or by column of the workbook', () => {
		expect(refusal(sheet)[0]?.code).toBe('columns-unknown');
		for (const names of [
			['household.code', 'professional'],
			['support.household', 'people.name']
		]) {
			const reading = read(sheet, { mapping: { 'Kenmerk A': names[0]!, 'Naam hulp': names[1]! } });
			expect(pairs(reading, 'support')).toEqual(['Sanne > 001']);
			expect(reading.tables[0]!.columns.map((column) => column.by)).toEqual([
				'mapping',
				'mapping',
				'none'
			]);
		}
	});

	test('can leave a column out, or say that its header names who is there', () => {
		const table = sheetOf('x', '\n| Gezin | GGZ | Levvel |\n| Jansen | x | x |\n');
		expect(claimsOf(read(table), 'support').map((one) => one.from)).toEqual(['GGZ']);
		expect(
			claimsOf(read(table, { mapping: { Levvel: 'cross', GGZ: '' } }), 'support').map(
				(one) => one.from
			)
		).toEqual(['Levvel']);
	});

	test('is told when it names a field that does not exist', () => {
		const reading = read(sheet, {
			mapping: { 'Kenmerk A': 'household.code', 'Naam hulp': 'professional', Iets: 'weather' }
		});
		expect(found(reading, 'mapping-unknown')).toMatchObject({
			field: 'Iets',
			values: { field: 'weather' }
		});
	});
});
