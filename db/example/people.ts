/**
 * De Meent, a neighbourhood that does not exist, and the professionals who work
 * there. Every name is made up.
 */
export interface Organisation {
	readonly code: string;
	readonly name: string;
	readonly domain: string;
	readonly frame: string;
	/** Functions of its people, one entry a person. */
	readonly functions: readonly string[];
	/** Code of the organisation it is part of. */
	readonly partOf?: string;
}

export interface Professional {
	readonly code: string;
	readonly name: string;
	readonly function: string;
	readonly organisation: string;
	readonly domain: string;
	readonly frame: string;
	readonly identity: 'persoon' | 'functie';
}

const team = (count: number, ...functions: string[]): string[] =>
	Array.from({ length: count }, (_, i) => functions[Math.min(i, functions.length - 1)]!);

export const ORGANISATIONS: readonly Organisation[] = [
	{
		code: 'O-01',
		name: 'Wijkteam De Meent',
		domain: 'dagelijks leven',
		frame: 'Wmo',
		functions: team(
			9,
			'coördinator',
			'maatschappelijk werker',
			'ouderenadviseur',
			'wijkteammedewerker'
		)
	},
	{
		code: 'O-02',
		name: 'Gezondheidscentrum De Meent',
		domain: 'gezondheid',
		frame: 'Zvw',
		functions: team(
			6,
			'huisarts',
			'huisarts',
			'praktijkondersteuner',
			'praktijkondersteuner',
			'doktersassistent'
		)
	},
	{
		code: 'O-03',
		name: 'GGZ Meerzicht',
		domain: 'gezondheid',
		frame: 'Zvw',
		functions: team(
			7,
			'behandelaar',
			'verslavingszorg',
			'sociaal psychiatrisch verpleegkundige',
			'psycholoog'
		)
	},
	{
		code: 'O-04',
		name: 'Thuiszorg Vecht',
		domain: 'gezondheid',
		frame: 'Zvw',
		functions: team(7, 'wijkverpleegkundige', 'thuisbegeleider', 'verzorgende')
	},
	{
		code: 'O-05',
		name: 'Jeugdzorg Oost',
		domain: 'opgroeien',
		frame: 'Jeugdwet',
		functions: team(6, 'jeugd-ggz-behandelaar', 'opvoedcoach', 'jeugdhulpverlener')
	},
	{
		code: 'O-06',
		name: 'Jeugdbescherming Midden',
		domain: 'opgroeien',
		frame: 'civiel recht',
		functions: team(3, 'gezinsvoogd')
	},
	{
		code: 'O-07',
		name: 'Basisschool De Linde',
		domain: 'opgroeien',
		frame: 'onderwijs',
		functions: team(5, 'intern begeleider', 'leerkracht')
	},
	{
		code: 'O-08',
		name: 'Gemeente Vechtstede',
		domain: 'geld',
		frame: 'Participatiewet',
		functions: team(7, 'leerplichtambtenaar', 'schuldhulpverlener', 'klantmanager', 'Wmo-consulent')
	},
	{
		code: 'O-09',
		name: 'Bewindkantoor Zeker',
		domain: 'geld',
		frame: 'civiel recht',
		functions: team(3, 'bewindvoerder')
	},
	{
		code: 'O-10',
		name: 'Woonstichting Vecht',
		domain: 'wonen',
		frame: 'geen',
		functions: team(4, 'woonconsulent', 'wijkbeheerder')
	},
	{
		code: 'O-11',
		name: 'Politie Vechtstede',
		domain: 'veiligheid',
		frame: 'strafrecht',
		functions: team(4, 'wijkagent', 'agent')
	},
	{
		code: 'O-12',
		name: 'Kredietbank Vecht',
		domain: 'geld',
		frame: 'Wgs',
		functions: team(3, 'budgetconsulent')
	},
	{
		code: 'O-13',
		name: 'Buurthuis De Spil',
		domain: 'relaties',
		frame: 'Wmo',
		functions: team(3, 'sociaal werker', 'jongerenwerker')
	},
	{
		code: 'O-14',
		name: 'Veilig Thuis Vecht',
		domain: 'veiligheid',
		frame: 'Wmo',
		functions: team(3, 'onderzoeker')
	},
	{
		code: 'O-15',
		name: 'Middelbare school Het Baken',
		domain: 'opgroeien',
		frame: 'onderwijs',
		functions: team(3, 'zorgcoördinator', 'mentor')
	},
	{
		code: 'O-16',
		name: 'Werkplein Vecht',
		domain: 'werk',
		frame: 'Participatiewet',
		functions: team(3, 'werkcoach')
	},
	{
		code: 'O-17',
		name: 'Reclassering Midden',
		domain: 'veiligheid',
		frame: 'strafrecht',
		functions: team(2, 'reclasseringswerker')
	},
	{
		code: 'O-18',
		name: 'Opvang De Haven',
		domain: 'wonen',
		frame: 'Wmo',
		functions: team(3, 'woonbegeleider')
	},
	{
		code: 'O-19',
		name: 'Cliëntondersteuning Nabij',
		domain: 'dagelijks leven',
		frame: 'Wmo',
		functions: team(2, 'cliëntondersteuner')
	},
	{
		code: 'O-20',
		name: 'GGZ Meerzicht Jeugd',
		domain: 'opgroeien',
		frame: 'Jeugdwet',
		functions: team(2, 'kinderpsycholoog'),
		partOf: 'O-03'
	},
	{
		code: 'O-21',
		name: 'Fysiotherapie De Brug',
		domain: 'gezondheid',
		frame: 'Zvw',
		functions: team(1, 'fysiotherapeut')
	},
	{
		code: 'O-22',
		name: 'Jeugdgezondheidszorg Vecht',
		domain: 'opgroeien',
		frame: 'Jeugdwet',
		functions: team(2, 'jeugdarts', 'jeugdverpleegkundige')
	},
	{
		code: 'O-23',
		name: 'Dagbesteding Het Atelier',
		domain: 'werk',
		frame: 'Wmo',
		functions: team(1, 'activiteitenbegeleider')
	},
	{
		code: 'O-24',
		name: 'Vrijwilligerspunt Vecht',
		domain: 'relaties',
		frame: 'geen',
		functions: team(1, 'coördinator vrijwilligers')
	},
	{ code: 'O-25', name: 'Voedselbank Vechtstede', domain: 'geld', frame: 'geen', functions: [] }
];

const FIRST = [
	'Sanne',
	'Tom',
	'Marieke',
	'Karin',
	'Fatma',
	'Jeroen',
	'Loes',
	'Youssef',
	'Anneke',
	'Bas',
	'Priya',
	'Wim',
	'Esther',
	'Murat',
	'Iris',
	'Hans',
	'Naima',
	'Pieter',
	'Els',
	'Ruben',
	'Carla',
	'Ahmed',
	'Femke',
	'Gerard',
	'Linda',
	'Omar',
	'Tessa',
	'Koen',
	'Wilma',
	'Daan'
];
const LAST = [
	'Bakker',
	'de Boer',
	'Smit',
	'van Dijk',
	'Yilmaz',
	'Visser',
	'El Idrissi',
	'Mulder',
	'Bos',
	'Vos',
	'Peters',
	'Hendriks',
	'van Leeuwen',
	'Dekker',
	'Brouwer',
	'Kaya',
	'Koster',
	'van den Berg',
	'Prins',
	'Schouten',
	'Willems',
	'Postma',
	'Haddad',
	'Kuipers',
	'Veenstra',
	'Jacobs',
	'Meijer',
	'Timmer',
	'Huisman',
	'Wolters'
];

/** Everybody who works in De Meent: the n-th first name goes with another last name each round. */
export const PROFESSIONALS: readonly Professional[] = ORGANISATIONS.flatMap((organisation) =>
	organisation.functions.map((name) => ({ organisation, function: name }))
).map(({ organisation, function: name }, i) => ({
	code: `P-${String(i + 1).padStart(2, '0')}`,
	name: `${FIRST[i % 30]} ${LAST[(i * 7 + Math.floor(i / 30) * 3) % 30]}`,
	function: name,
	organisation: organisation.code,
	domain: organisation.domain,
	frame: organisation.frame,
	// Somebody of the housing association is known by function only.
	identity: name === 'wijkbeheerder' ? 'functie' : 'persoon'
}));

/** The n-th person with this function at this organisation. */
export function person(organisation: string, name: string, nth = 0): string {
	const code = ORGANISATIONS.find((row) => row.name === organisation)?.code;
	const found = PROFESSIONALS.filter((row) => row.organisation === code && row.function === name);
	if (!found[nth]) throw new RangeError(`${organisation} has no ${name} ${nth}`);
	return found[nth].code;
}
