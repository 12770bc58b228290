import type { LIFE_DOMAINS } from '../words.ts';
import type { Vocabulary } from './word-key.ts';

/** A life domain, or `general`: help with everything, which names no domain. */
export type LifeDomain = (typeof LIFE_DOMAINS)[number] | 'general';

/** Names of life domains, those of the ZRM among them. */
export const LIFE_DOMAIN_WORDS: Vocabulary<LifeDomain> = {
	work: [
		'werk',
		'werk en dag',
		'werk en inkomen',
		'werk en opleiding',
		'dagbesteding',
		'daginvulling',
		'opleiding',
		'scholing',
		'participatie',
		're-integratie',
		'reintegratie',
		'tijdsbesteding',
		'arbeid',
		'work',
		'employment',
		'day activities'
	],
	health: [
		'gezondheid',
		'lichamelijke gezondheid',
		'lichaam',
		'psychisch',
		'psychische gezondheid',
		'geestelijke gezondheid',
		'mentaal',
		'ggz',
		'verslaving',
		'middelen',
		'middelengebruik',
		'zorg',
		'medisch',
		'gezh',
		'gez',
		'health',
		'mental health',
		'physical health',
		'addiction',
		'substance use'
	],
	finances: [
		'geld',
		'financiën',
		'financien',
		'financieel',
		'fin',
		'schulden',
		'inkomen',
		'schuldhulp',
		'bewind',
		'finances',
		'money',
		'debt',
		'debts',
		'income'
	],
	relationships: [
		'relaties',
		'huiselijke relaties',
		'sociaal netwerk',
		'sociale contacten',
		'eenzaamheid',
		'meedoen',
		'maatschappelijke participatie',
		'sociaal',
		'relationships',
		'social network',
		'social',
		'loneliness'
	],
	housing: ['wonen', 'huisvesting', 'woning', 'huis', 'dakloos', 'housing', 'home', 'homelessness'],
	safety: [
		'veiligheid',
		'justitie',
		'politie',
		'overlast',
		'huiselijk geweld',
		'agressie',
		'criminaliteit',
		'safety',
		'justice',
		'crime'
	],
	'growing-up': [
		'opgroeien',
		'jeugd',
		'opvoeden',
		'opvoeding',
		'ouderschap',
		'kinderen',
		'onderwijs',
		'school',
		'growing up',
		'parenting',
		'youth',
		'education'
	],
	'daily-life': [
		'dagelijks leven',
		'adl',
		'huishouden',
		'zelfzorg',
		'dagelijks functioneren',
		'hulp in huis',
		'basale adl',
		'instrumentele adl',
		'daily life',
		'self care',
		'household'
	],
	general: [
		'breed',
		'integraal',
		'alles',
		'alle',
		'meerdere',
		'divers',
		'alle leefgebieden',
		'general',
		'all'
	]
};

/** Stands for two domains: the reader is asked. */
export const LIFE_DOMAINS_TO_ASK = ['werk en inkomen', 'work and income'] as const;

/** The six dimensions of positive health are another list and map to no domain. */
export const POSITIVE_HEALTH = [
	'lichaamsfuncties',
	'mentaal welbevinden',
	'zingeving',
	'kwaliteit van leven',
	'meedoen',
	'dagelijks functioneren',
	'bodily functions',
	'mental well being',
	'meaningfulness',
	'quality of life',
	'participation',
	'daily functioning'
] as const;
