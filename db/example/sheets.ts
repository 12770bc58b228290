import type { Cell } from '../../src/lib/exchange/sheet.ts';
import { BUSY, COORDINATOR, NINE, SEVENTEEN, WARD_OFFICER, pairOf } from './contacts.ts';
import { ORGANISATIONS, PROFESSIONALS, person } from './people.ts';
import { scores } from './scores.ts';
import type { Help, Household, Town } from './town.ts';

/** A sheet of the workbook: its name, its headers, and a record per row. */
export interface ExampleSheet {
	readonly name: string;
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

const NOW = 'najaar 2026';
const BEFORE = 'najaar 2025';

/** Sources that speak of many: their codes are used by the rows below. */
const SYSTEM = 'B-01';
const DOSSIERS = 'B-02';
const SURVEY = 'B-03';
const AGREEMENTS = 'B-04';
const COVENANT = 'B-05';
const TABLE_WATCHED = 'B-06';
const SESSION = 'B-07';
const SYSTEM_BEFORE = 'B-11';
const SURVEY_BEFORE = 'B-12';

/** Spoken to one by one; the last six told whom they thought of, not everyone. */
const INTERVIEWED = 21;
const MENTIONS_ONLY = 6;

/** The workbook of De Meent: everything that the scan knows, as its makers wrote it down. */
export function sheetsOf(town: Town): readonly ExampleSheet[] {
	const talks = talksOf(town);
	return [
		{ name: 'meetmomenten', rows: waves() },
		{ name: 'organisaties', rows: organisations() },
		{ name: 'huishoudens', rows: town.households.map(householdRow) },
		{ name: 'mensen', rows: people(town) },
		{ name: 'overleggen', rows: forums() },
		{ name: 'bronnen', rows: sources(town, talks) },
		{ name: 'hulp', rows: [...help(town), ...residents(town)] },
		{ name: 'samenwerking', rows: [...contacts(town, talks), ...onPaper(town)] },
		{ name: 'afspraken', rows: agreements() },
		{ name: 'vervanging', rows: deputies(town) },
		{ name: 'partijen', rows: parties() },
		{ name: 'gebeurtenissen', rows: events(town) },
		{ name: 'uitspraken', rows: statements(town) },
		{ name: 'kengetallen', rows: figures(town) }
	];
}

function waves(): ExampleSheet['rows'] {
	return [
		{ naam: BEFORE, van: '2025-09-01', 'tot en met': '2025-11-30' },
		{ naam: NOW, van: '2026-09-01', 'tot en met': '2026-11-30' }
	];
}

function organisations(): ExampleSheet['rows'] {
	return ORGANISATIONS.map(({ code, name, partOf }) => ({
		code,
		naam: name,
		'onderdeel van': partOf ?? null,
		ingang: ['O-01', 'O-02', 'O-08'].includes(code) ? 'ja' : null,
		// Spelling variants that people use in other lists.
		alias: name === 'GGZ Meerzicht' ? 'G.G.Z. Meerzicht; ggz' : null
	}));
}

function householdRow({ code, area, members, consultation, consultedOn }: Household) {
	return {
		code,
		wijk: area,
		leden: members,
		samenspraak: consultation,
		datum: consultedOn || null
	};
}

function people(town: Town): ExampleSheet['rows'] {
	const professionals = PROFESSIONALS.map((row) => ({
		code: row.code,
		naam: row.name,
		soort: 'professional',
		functie: row.function,
		organisatie: row.organisation,
		domein: row.domain,
		meetmoment: town.spokenFirst.has(row.code) ? `${BEFORE}; ${NOW}` : NOW,
		gesproken: town.spoken.has(row.code) ? 'ja' : 'nee',
		identiteit: row.identity,
		wijk: null
	}));
	const circle = town.households.flatMap(({ ownCircle }, h) =>
		ownCircle.map((relation) => ({
			code: circleCode(h),
			naam: relation,
			soort: 'informeel',
			functie: null,
			organisatie: null,
			domein: null,
			meetmoment: null,
			gesproken: null,
			identiteit: 'functie',
			wijk: null
		}))
	);
	return [...professionals, ...circle];
}

function circleCode(household: number): string {
	return `E-${String(household + 1).padStart(2, '0')}`;
}

function forums(): ExampleSheet['rows'] {
	const seats = (codes: readonly string[]): string => codes.join('; ');
	return [
		{
			code: 'T-1',
			naam: 'De Tafel',
			deelnemers: seats([COORDINATOR, WARD_OFFICER, BUSY, ...SEVENTEEN.slice(8, 11)]),
			van: '2017-06'
		},
		{
			code: 'T-2',
			naam: 'Zorg- en adviesteam De Linde',
			deelnemers: seats([SEVENTEEN[7]!, person('Jeugdgezondheidszorg Vecht', 'jeugdarts')]),
			van: '2021-23'
		},
		{
			code: 'T-3',
			naam: 'Wijkoverleg gezondheid',
			deelnemers: seats([SEVENTEEN[0]!, BUSY, person('GGZ Meerzicht', 'behandelaar')]),
			van: '2022'
		}
	];
}

/** Which source holds what somebody told about their own contacts. */
function talksOf(town: Town): ReadonlyMap<string, string> {
	const spoken = [...town.spoken];
	const alone = spoken.filter((one) => !SEVENTEEN.includes(one)).slice(-INTERVIEWED);
	return new Map(
		spoken.map((one) => {
			const place = alone.indexOf(one);
			return [one, place < 0 ? SURVEY : `B-${20 + place}`];
		})
	);
}

function sources(town: Town, talks: ReadonlyMap<string, string>): ExampleSheet['rows'] {
	const row = (
		code: string,
		soort: string,
		titel: string,
		datum: string,
		more: Readonly<Record<string, Cell>> = {}
	) => ({
		code,
		soort,
		titel,
		datum,
		meetmoment: NOW,
		informant: null,
		status: 'gedaan',
		dekking: null,
		vraag: null,
		huishouden: null,
		...more
	});
	const everyone = 'Met wie van deze lijst hebt u contact over uw werk in De Meent?';
	const filledIn = [...talks].filter(([, source]) => source === SURVEY).map(([one]) => one);
	const interviews = [...talks].filter(([, source]) => source !== SURVEY);
	const silent = PROFESSIONALS.map(({ code }) => code).filter((one) => !town.spoken.has(one));
	return [
		row(SYSTEM, 'registratie', 'Regiesysteem wijkteam', '2026-10-01'),
		row(DOSSIERS, 'dossier', 'Dossiers wijkteam', '2026-10-05'),
		row(SURVEY, 'enquête', 'Vragenlijst contacten', '2026-10-12', {
			informant: filledIn.join('; '),
			dekking: 'iedereen',
			vraag: everyone
		}),
		row(AGREEMENTS, 'document', 'Werkafspraken melden en delen', '2025-05', { meetmoment: null }),
		row(COVENANT, 'document', 'Convenant De Meent', '2024', { meetmoment: null }),
		row(TABLE_WATCHED, 'observatie', 'Bijeenkomst van De Tafel', '2026-10-20'),
		row(SESSION, 'sessie', 'Duidingssessie', '2026-11-05'),
		row(SYSTEM_BEFORE, 'registratie', 'Regiesysteem wijkteam 2025', '2025-10-01', {
			meetmoment: BEFORE
		}),
		row(SURVEY_BEFORE, 'enquête', 'Vragenlijst contacten 2025', '2025-10-15', {
			meetmoment: BEFORE,
			informant: [...town.spokenFirst].join('; '),
			dekking: 'iedereen',
			vraag: everyone
		}),
		...interviews.map(([one, code], i) =>
			row(code, 'professional', `Gesprek ${i + 1}`, `2026-10-${String(6 + i).padStart(2, '0')}`, {
				informant: one,
				dekking: i < INTERVIEWED - MENTIONS_ONLY ? 'iedereen' : 'wie genoemd is',
				vraag: everyone
			})
		),
		...silent.map((one, i) =>
			row(`B-${50 + i}`, 'professional', `Gesprek ${INTERVIEWED + i + 1}`, '2026-11', {
				informant: one,
				status: i % 3 === 0 ? 'gepland' : 'uitgenodigd'
			})
		),
		...residentTalks(town).map(({ code, household, kind, title }, i) =>
			row(code, kind, title, `2026-10-${String(3 + i).padStart(2, '0')}`, {
				huishouden: household.code
			})
		),
		...talksBefore(town).map(({ code, household, title }, i) =>
			row(code, 'inwoner', title, `2025-10-${String(6 + i).padStart(2, '0')}`, {
				meetmoment: BEFORE,
				huishouden: household.code
			})
		)
	];
}

/** Households that were spoken to themselves, and two with a relative. */
function residentTalks(town: Town) {
	const agreed = town.households.filter(({ consultation }) => consultation === 'akkoord');
	return agreed.slice(0, 10).map((household, i) => ({
		code: `B-${70 + i}`,
		household,
		kind: i < 8 ? 'inwoner' : 'naaste',
		title: i < 8 ? `Gesprek aan de keukentafel ${i + 1}` : `Gesprek met een naaste ${i - 7}`
	}));
}

/** Those of them who were spoken to a year before as well: only about how it goes. */
function talksBefore(town: Town) {
	return residentTalks(town)
		.filter(({ household, kind }, i) => kind === 'inwoner' && household.inFirstWave && i % 4 !== 3)
		.map((talk, i) => ({ ...talk, code: `B-${80 + i}` }));
}

function helpRow(household: Household, one: Help, source: string): Readonly<Record<string, Cell>> {
	return {
		huishouden: household.code,
		persoon: one.person,
		domein: one.domain || null,
		kader: one.frame || null,
		milieu: one.setting || null,
		rol: one.isCaseManager ? 'regisseur' : null,
		'keren per maand': one.timesAMonth ? Number(one.timesAMonth) : null,
		'aangevraagd op': one.requestedOn || null,
		status: one.status || null,
		van: one.from || null,
		'tot en met': one.to || null,
		bron: source,
		uitspraak: null,
		citaat: null
	};
}

function help(town: Town): ExampleSheet['rows'] {
	return town.households.flatMap((household, h) => {
		const now = household.team.map((one) =>
			helpRow(household, one, h % 3 === 1 ? DOSSIERS : SYSTEM)
		);
		// A year before, some were not there yet and some have left since.
		const before = household.inFirstWave
			? household.team
					.filter((one, i) => i % 4 !== 3 && one.requestedOn === '' && one.from < '2025-09')
					.map((one) => helpRow(household, { ...one, to: '', status: '' }, SYSTEM_BEFORE))
			: [];
		const circle = household.ownCircle.map(() => ({
			...helpRow(household, household.team[0]!, `B-${70}`),
			persoon: circleCode(h),
			domein: null,
			kader: null,
			milieu: 'thuis',
			rol: null,
			'keren per maand': 8.7,
			van: null,
			bron: SYSTEM
		}));
		return [...now, ...before, ...circle];
	});
}

/** What households say themselves: whom they see, and now and then that somebody is not there. */
function residents(town: Town): ExampleSheet['rows'] {
	return residentTalks(town).flatMap(({ code, household }, i) =>
		household.team.slice(0, 3).map((one, k) => ({
			...helpRow(household, one, code),
			rol: k === 0 ? 'vast aanspreekpunt' : null,
			uitspraak: i % 4 === 3 && k === 2 ? 'is niet zo' : null,
			citaat: i === 0 && k === 0 ? 'Die bel ik als er iets is.' : null
		}))
	);
}

function contactRow(
	a: string,
	b: string,
	source: string,
	more: Readonly<Record<string, Cell>> = {}
) {
	return {
		persoon: a,
		met: b,
		soort: null,
		vorm: null,
		sterkte: null,
		bron: source,
		uitspraak: null,
		'wie zegt het': 'de eerste',
		...more
	};
}

function contacts(town: Town, talks: ReadonlyMap<string, string>): ExampleSheet['rows'] {
	return [...town.contacts].flatMap((pair, i) => {
		const [a, b] = pair.split(' ') as [string, string];
		const other = (one: string): string => (one === a ? b : a);
		const vorm = i % 5 === 0 ? 'draagt over' : 'overlegt';
		const named = town.namedBy(pair).filter((one) => town.spoken.has(one));
		// Whoever was not spoken to is named by the other, whatever they would say themselves.
		const speakers = named.length > 0 ? named : [a, b].filter((one) => town.spoken.has(one));
		const now = speakers.map((one) =>
			contactRow(one, other(one), talks.get(one)!, { vorm, sterkte: 1 + (i % 4) })
		);
		const before = speakers
			.filter((one) => town.spokenFirst.has(one) && i % 6 !== 0)
			.map((one) => contactRow(one, other(one), SURVEY_BEFORE, { vorm }));
		return [...now, ...before];
	});
}

/** Agreed on paper: some of it happens, some of it does not. */
function onPaper(town: Town): ExampleSheet['rows'] {
	const paper: (readonly [number, number])[] = [
		[6, 5],
		[15, 10],
		[7, 5],
		[7, 8],
		[0, 2],
		[10, 11],
		[13, 15],
		[14, 15]
	];
	const agreed = paper.map(([a, b]) => [SEVENTEEN[a]!, SEVENTEEN[b]!] as const);
	const elsewhere = [
		[COORDINATOR, person('Veilig Thuis Vecht', 'onderzoeker')],
		[COORDINATOR, BUSY],
		[person('Opvang De Haven', 'woonbegeleider'), person('Kredietbank Vecht', 'budgetconsulent')],
		[person('Werkplein Vecht', 'werkcoach'), person('GGZ Meerzicht', 'psycholoog')]
	] as const;
	return [...agreed, ...elsewhere].map(([a, b]) => ({
		...contactRow(a, b, AGREEMENTS, { uitspraak: 'afgesproken', 'wie zegt het': null }),
		vorm: town.contacts.has(pairOf(a, b)) ? 'overlegt' : 'draagt over'
	}));
}

function agreements(): ExampleSheet['rows'] {
	const pairs = [
		['O-07', 'O-01', 'school meldt zorgen bij het wijkteam'],
		['O-11', 'O-01', 'politie deelt overlast'],
		['O-10', 'O-12', 'huurachterstand vroeg melden'],
		['O-03', 'O-02', 'terug naar de huisarts'],
		['O-14', 'O-07', 'terugkoppeling na een melding'],
		['O-16', 'O-01', 'samen naar werk']
	];
	return pairs.map(([a, b, what]) => ({
		organisatie: a!,
		met: b!,
		onderwerp: what!,
		van: '2024',
		bron: COVENANT
	}));
}

function deputies(town: Town): ExampleSheet['rows'] {
	const withOfficer = town.households
		.filter(({ team }) => team.some((one) => one.person === WARD_OFFICER))
		.slice(0, 4)
		.map(({ code }) => code);
	return [
		[BUSY, person('Thuiszorg Vecht', 'verzorgende'), ''],
		[SEVENTEEN[0]!, person('Gezondheidscentrum De Meent', 'huisarts', 1), ''],
		[SEVENTEEN[6]!, person('Jeugdbescherming Midden', 'gezinsvoogd', 1), ''],
		[WARD_OFFICER, person('Politie Vechtstede', 'agent'), withOfficer.join('; ')]
	].map(([one, deputy, households]) => ({
		persoon: one!,
		vervanger: deputy!,
		'voor huishoudens': households || null,
		'afgesproken op': '2026-03',
		bron: SYSTEM
	}));
}

function parties(): ExampleSheet['rows'] {
	return [
		{
			afspraak: 'A-01',
			partijen: ORGANISATIONS.slice(0, 12)
				.map(({ code }) => code)
				.join('; '),
			soort: 'convenant',
			tekst: 'Samen om gezinnen in De Meent',
			document: 'Convenant De Meent',
			pagina: '3',
			van: '2024',
			bron: COVENANT
		}
	];
}

function events(town: Town): ExampleSheet['rows'] {
	const event = (
		code: string,
		soort: string,
		datum: string,
		over: string,
		who: string,
		tekst: string
	) => ({
		code,
		soort,
		datum,
		over,
		deelnemers: who,
		tekst,
		bron: TABLE_WATCHED
	});
	const { code } = town.family;
	return [
		event('G-01', 'voordracht', '2026-06', code, SEVENTEEN[15]!, 'ingebracht bij De Tafel'),
		event(
			'G-02',
			'bespreking aan tafel',
			'2026-10-20',
			code,
			`${COORDINATOR}; ${SEVENTEEN[8]!}`,
			''
		),
		event('G-03', 'voordracht', '2026-09', town.unasked.code, NINE[0]!, 'nog niet besproken')
	];
}

function statements(town: Town): ExampleSheet['rows'] {
	const none = (about: string, theme: string, source: string) => ({
		over: about,
		thema: theme,
		soort: 'antwoord',
		schaal: null,
		waarde: 'geen',
		woorden: null,
		'mag gedeeld': null,
		bron: source
	});
	const hasManager = ({ team }: Household): boolean => team.some((one) => one.isCaseManager);
	return [
		...town.households
			.filter((household) => household.caseManagerAsked && !hasManager(household))
			.map(({ code }) => none(code, 'vaste regisseur', SYSTEM)),
		...town.households
			.filter(({ ownCircleAsked, ownCircle }) => ownCircleAsked && ownCircle.length === 0)
			.map(({ code }) => none(code, 'eigen kring', SYSTEM)),
		none(COORDINATOR, 'vervanger', SESSION),
		{
			over: town.family.code,
			thema: 'relaties',
			soort: 'wens',
			schaal: null,
			waarde: null,
			woorden: 'Wij willen dat ze van elkaar weten wat ze doen.',
			'mag gedeeld': 'ja',
			bron: 'B-70'
		},
		...scores(told(talksBefore(town)), told(residentTalks(town)))
	];
}

const told = (talks: ReturnType<typeof residentTalks>) =>
	talks
		.filter(({ kind }) => kind === 'inwoner')
		.map(({ code, household }) => ({ source: code, household: household.code }));

function figures(town: Town): ExampleSheet['rows'] {
	return [
		{
			wat: 'keer opnieuw verteld',
			over: town.family.code,
			periode: '2026',
			waarde: 9,
			eenheid: 'keer',
			noemer: null,
			'hoe precies': 'ongeveer',
			bron: 'B-70'
		},
		{
			wat: 'huishoudens met 2 of meer voorzieningen',
			over: null,
			periode: '2025',
			waarde: 430,
			eenheid: 'huishoudens',
			noemer: 4100,
			'hoe precies': 'ten minste',
			bron: SYSTEM
		}
	];
}
