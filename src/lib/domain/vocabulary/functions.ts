import type { LIFE_DOMAINS } from '../words.ts';

/** A function as people write it, and the domain it suggests in a preview only. */
export interface FunctionWords {
	/** First the full name, then what people shorten it to. */
	readonly words: readonly string[];
	readonly suggests?: (typeof LIFE_DOMAINS)[number];
}

export const FUNCTIONS: readonly FunctionWords[] = [
	{
		words: ['wijkagent', 'wa', 'agent', 'community police officer', 'police officer'],
		suggests: 'safety'
	},
	{ words: ['jeugdagent'], suggests: 'safety' },
	{
		words: ['reclasseringswerker', 'reclasseringsmedewerker', 'probation officer'],
		suggests: 'safety'
	},
	{
		words: ['bewindvoerder', 'beschermingsbewindvoerder', 'court administrator'],
		suggests: 'finances'
	},
	{
		words: [
			'schuldhulpverlener',
			'shv',
			"shv'er",
			'schulddienstverlener',
			'debt counsellor',
			'debt adviser'
		],
		suggests: 'finances'
	},
	{ words: ['budgetcoach', 'budgetconsulent', 'budgetbeheerder'], suggests: 'finances' },
	{ words: ['curator', 'mentor'] },
	{
		words: [
			'klantmanager',
			'klantman',
			'klantman.',
			'inkomensconsulent',
			'werkconsulent',
			'client manager'
		],
		suggests: 'work'
	},
	{
		words: ['jobcoach', 'werkcoach', 'activeringscoach', 're-integratieconsulent', 'job coach'],
		suggests: 'work'
	},
	{
		words: [
			'wijkverpleegkundige',
			'wijkvpk',
			'wijkzuster',
			'verpleegkundige',
			'vpk',
			'district nurse',
			'nurse'
		],
		suggests: 'health'
	},
	{ words: ['praktijkondersteuner', 'poh', 'poh-ggz', "poh'er"], suggests: 'health' },
	{ words: ['huisarts', 'ha', 'gp', 'general practitioner'], suggests: 'health' },
	{ words: ['jeugdarts', 'kinderarts', 'schoolarts', 'arts', 'doctor'], suggests: 'health' },
	{ words: ['psychiater', 'psychiatrist'], suggests: 'health' },
	{ words: ['psycholoog', 'gz-psycholoog', 'psychologist'], suggests: 'health' },
	{ words: ['sociaal psychiatrisch verpleegkundige', 'spv', "spv'er"], suggests: 'health' },
	{ words: ['fysiotherapeut', 'physiotherapist'], suggests: 'health' },
	{ words: ['logopedist', 'ergotherapeut', 'therapeut', 'therapist'], suggests: 'health' },
	{ words: ['verslavingsarts', 'verslavingswerker'], suggests: 'health' },
	{ words: ['jeugdverpleegkundige', 'jvk'], suggests: 'growing-up' },
	{
		words: ['intern begeleider', 'ib', "ib'er", 'ib-er', 'zorgcoördinator school'],
		suggests: 'growing-up'
	},
	{
		words: ['leerplichtambtenaar', 'lpa', 'leerplichtconsulent', 'school attendance officer'],
		suggests: 'growing-up'
	},
	{
		words: ['leerkracht', 'leraar', 'juf', 'meester', 'docent', 'teacher'],
		suggests: 'growing-up'
	},
	{
		words: ['schoolmaatschappelijk werker', 'smw', 'schoolmaatschappelijk werk'],
		suggests: 'growing-up'
	},
	{
		words: [
			'jeugdhulpverlener',
			'jeugdconsulent',
			'jeugdwerker',
			'opvoedondersteuner',
			'pedagoog',
			'orthopedagoog',
			'youth worker'
		],
		suggests: 'growing-up'
	},
	{ words: ['gezinsvoogd', 'gv', 'voogd', 'court guardian', 'guardian'], suggests: 'growing-up' },
	{
		words: ['jeugdbeschermer', "jb'er", 'jb-er', 'jeugdreclasseerder', 'child protection worker'],
		suggests: 'growing-up'
	},
	{ words: ['gezinsbegeleider', 'gezinscoach', 'gezinswerker', 'family worker', 'family coach'] },
	{
		words: ['woonconsulent', 'huismeester', 'wijkbeheerder', 'woonbegeleider', 'housing officer'],
		suggests: 'housing'
	},
	{ words: ['maatschappelijk werker', 'amw', 'mw', 'amw-er', 'social worker'] },
	{
		words: [
			'sociaal werker',
			'opbouwwerker',
			'jongerenwerker',
			'buurtwerker',
			'welzijnswerker',
			'community worker'
		]
	},
	{ words: ['buurtsportcoach', 'sportcoach', 'leefstijlcoach'] },
	{
		words: [
			'ambulant begeleider',
			'begeleider',
			'ambulant hulpverlener',
			'thuisbegeleider',
			'persoonlijk begeleider',
			'pb',
			'support worker'
		]
	},
	{ words: ['behandelaar', 'hoofdbehandelaar', 'regiebehandelaar', 'practitioner'] },
	{ words: ['hulpverlener', 'zorgverlener', 'helper'] },
	{
		words: [
			'casemanager',
			'casusregisseur',
			'procesregisseur',
			'gezinsregisseur',
			'regisseur',
			'zorgcoördinator',
			'coördinator',
			'case manager',
			'coordinator',
			'care coordinator'
		]
	},
	{ words: ['wmo-consulent', 'consulent', 'wmo consulent', 'adviser', 'consultant'] },
	{
		words: ['cliëntondersteuner', 'ouderenadviseur', 'mantelzorgconsulent', 'independent advocate']
	},
	{
		words: ['huishoudelijke hulp', 'hulp in de huishouding', 'thuishulp', 'domestic help'],
		suggests: 'daily-life'
	},
	{ words: ['verzorgende', 'ziekenverzorgende', 'carer'], suggests: 'daily-life' },
	{ words: ['ervaringsdeskundige', 'peer worker'] },
	{ words: ['advocaat', 'rechter', 'notaris', 'officier van justitie', 'lawyer'] },
	{ words: ['tolk', 'interpreter'] },
	{ words: ['dominee', 'pastor', 'imam', 'geestelijk verzorger'] },
	{ words: ['teamleider', 'manager', 'teammanager', 'leidinggevende', 'team leader'] },
	{ words: ['directeur', 'bestuurder', 'wethouder', 'burgemeester', 'director', 'alderman'] },
	{
		words: ['beleidsmedewerker', 'beleidsadviseur', 'adviseur', 'projectleider', 'policy officer']
	},
	{ words: ['medewerker', 'contactpersoon', 'aandachtsfunctionaris', 'staff member'] }
];

/** Functions that show at which layer of the organisation somebody works. */
export const TIER_WORDS = {
	'front-line': ['uitvoering', 'uitvoerend', 'front line', 'frontline', 'praktijk'],
	management: [
		'management',
		'leiding',
		'teamleider',
		'manager',
		'teammanager',
		'leidinggevende',
		'middenkader',
		'team leader'
	],
	board: [
		'bestuur',
		'bestuurder',
		'directie',
		'directeur',
		'wethouder',
		'board',
		'director',
		'alderman',
		'beleid en bestuur'
	]
} as const;

/** Stands for two functions: bewindvoerder or beschermd wonen. */
export const FUNCTIONS_TO_ASK = ['bw'] as const;
