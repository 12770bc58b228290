import type { Vocabulary } from './word-key.ts';

/** Contacts a month per rhythm, as far as a rhythm says so. */
export const CONTACTS_A_MONTH = {
	daily: 30,
	'working-days': 22,
	'several-a-week': 12,
	'twice-a-week': 8.7,
	weekly: 4.3,
	'every-two-weeks': 2.2,
	'every-three-weeks': 1.4,
	monthly: 1,
	'every-six-weeks': 0.7,
	quarterly: 0.33,
	'half-yearly': 0.17,
	yearly: 0.08,
	occasional: null,
	once: null
} as const satisfies Readonly<Record<string, number | null>>;

export type Frequency = keyof typeof CONTACTS_A_MONTH;

/** Rhythms in words; "2x p/w" and its like are read by their numbers. */
export const FREQUENCIES: Vocabulary<Frequency> = {
	daily: ['dagelijks', 'elke dag', 'iedere dag', 'dgl', 'daily', 'every day', '7x p/w'],
	'working-days': [
		'werkdagen',
		'elke werkdag',
		'iedere werkdag',
		'5x per week',
		'ma-vr',
		'weekdays',
		'working days'
	],
	'several-a-week': [
		'meerdere keren per week',
		'paar keer per week',
		'een paar keer per week',
		'enkele keren per week',
		'3x p/w',
		'3 keer p.w.',
		'several times a week',
		'few times a week'
	],
	'twice-a-week': [
		'2x p/w',
		'2x per week',
		'twee keer per week',
		'2 x wekelijks',
		'tweemaal per week',
		'twice a week'
	],
	weekly: [
		'wekelijks',
		'1x p/w',
		'1 x per week',
		'elke week',
		'iedere week',
		'1/week',
		'p/w',
		'wkl',
		'weekly',
		'every week',
		'once a week',
		'een keer per week',
		'per week'
	],
	'every-two-weeks': [
		'tweewekelijks',
		'2-wekelijks',
		'2 wekelijks',
		'om de week',
		'om de 2 weken',
		'om de twee weken',
		'1x per 2 weken',
		'1x per twee weken',
		'1x 14 dgn',
		'1x per 14 dagen',
		'veertiendaags',
		'14-daags',
		'2x p/m',
		'fortnightly',
		'every two weeks',
		'every other week'
	],
	'every-three-weeks': ['3-wekelijks', 'driewekelijks', '1x per 3 weken', 'every three weeks'],
	monthly: [
		'maandelijks',
		'1x p/m',
		'1x per maand',
		'elke maand',
		'iedere maand',
		'mnd',
		'1/mnd',
		'monthly',
		'every month',
		'once a month',
		'een keer per maand',
		'per maand',
		'4-wekelijks',
		'vierwekelijks'
	],
	'every-six-weeks': ['6-wekelijks', 'zeswekelijks', '1x per 6 weken', 'every six weeks'],
	quarterly: [
		'per kwartaal',
		'elk kwartaal',
		'ieder kwartaal',
		'4x p/j',
		'1x per 3 mnd',
		'quarterly',
		'every quarter'
	],
	'half-yearly': ['halfjaarlijks', '2x per jaar', '2x p/j', 'half-yearly', 'twice a year'],
	yearly: ['jaarlijks', '1x p/j', '1x per jaar', 'yearly', 'once a year', 'annually'],
	occasional: [
		'af en toe',
		'soms',
		'incidenteel',
		'zo nodig',
		'indien nodig',
		'op afroep',
		'bij crisis',
		'onregelmatig',
		'wisselend',
		'ad hoc',
		'occasionally',
		'sometimes',
		'when needed',
		'zelden',
		'rarely'
	],
	once: ['eenmalig', '1x', 'een keer', 'één keer', 'intake', 'once']
};

/** Too vague, or written for two rhythms: the reader is asked. */
export const FREQUENCIES_TO_ASK = [
	'bi-weekly',
	'biweekly',
	'bi weekly',
	'tweemaandelijks',
	'regelmatig',
	'vaak',
	'veel',
	'weinig',
	'often',
	'regularly',
	'frequent',
	'frequently'
] as const;
