import type { Mode } from '../claim.ts';
import type { SETTINGS } from '../words.ts';
import type { Vocabulary } from './word-key.ts';

export const SETTING_WORDS: Vocabulary<(typeof SETTINGS)[number]> = {
	home: [
		'thuis',
		'huisbezoek',
		'aan huis',
		'over de vloer',
		'bij gezin thuis',
		'home',
		'at home',
		'home visit'
	],
	street: ['straat', 'op straat', 'buurt', 'buitenruimte', 'vindplaats', 'street'],
	'school-or-work': [
		'school',
		'op school',
		'werk',
		'op werk',
		'ob',
		'stage',
		'werkplek',
		'school of werk',
		'school or work',
		'work',
		'at school'
	],
	online: ['online', 'app', 'beeldbellen', 'social media', 'telefonisch', 'phone', 'video'],
	elsewhere: [
		'kantoor',
		'spreekkamer',
		'polikliniek',
		'poli',
		'praktijk',
		'opvang',
		'kliniek',
		'detentie',
		'op locatie',
		'elders',
		'elsewhere',
		'office',
		'clinic',
		'spreekuur'
	]
};

/** By telephone is not on the net: the reader is asked. */
export const SETTINGS_TO_ASK = ['telefonisch', 'phone'] as const;

export const MODE_WORDS: Vocabulary<Mode> = {
	handover: [
		'doorverwijzen',
		'verwijzen',
		'verwijzing',
		'doorverwijzing',
		'overdragen',
		'overdracht',
		'draagt over',
		'verwijst',
		'aanmelden',
		'melden',
		'doorsturen',
		'handover',
		'hand over',
		'hands over',
		'refer',
		'refers',
		'referral'
	],
	consult: [
		'overleggen',
		'overleg',
		'overlegt',
		'afstemmen',
		'afstemming',
		'samenwerken',
		'samenwerking',
		'mdo',
		'sparren',
		'kort lijntje',
		'korte lijnen',
		'consult',
		'consults',
		'consultation',
		'coordinate',
		'collaborate'
	]
};

/** What a contact is for. */
export const PURPOSE_WORDS: Vocabulary<'signal' | 'handover' | 'consult' | 'plan'> = {
	signal: [
		'signaleren',
		'signalering',
		'signaal',
		'melden van zorgen',
		'zorgen melden',
		'signal',
		'signalling'
	],
	handover: MODE_WORDS.handover,
	consult: MODE_WORDS.consult,
	plan: ['plannen', 'plan maken', 'gezinsplan', 'plan van aanpak', 'plan', 'planning']
};
