import type { ConsultationState } from '../actor.ts';
import type { SourceKind } from '../source.ts';
import type { Vocabulary } from './word-key.ts';

/** Where knowledge comes from, as people write it. */
export const SOURCE_KIND_WORDS: Vocabulary<SourceKind> = {
	document: [
		'document',
		'beleidsplan',
		'beleid',
		'convenant',
		'notitie',
		'protocol',
		'sociale kaart',
		'beleidsstuk',
		'nota',
		'plan',
		'verslag',
		'samenwerkingsovereenkomst',
		'policy',
		'covenant',
		'report',
		'op papier'
	],
	resident: [
		'gezin',
		'inwoner',
		'cliënt',
		'bewoner',
		'gezinslid',
		'resident',
		'household',
		'client',
		'gezin zelf'
	],
	relative: ['familie', 'naaste', 'netwerk', 'mantelzorger', 'relative', 'family'],
	professional: [
		'interview',
		'telefoon',
		'gesprek',
		'eigen kennis',
		'uit mijn hoofd',
		'collega',
		'professional',
		'telefonisch',
		'mail',
		'e-mail',
		'hulpverlener',
		'conversation',
		'phone',
		'own knowledge',
		'colleague',
		'mondeling',
		'bellen'
	],
	dossier: ['dossier', 'suite', 'systeem', 'zaaksysteem', 'file', 'case file', 'dossieronderzoek'],
	observation: ['observatie', 'bijgewoond', 'observation', 'attended'],
	register: [
		'registratie',
		'export',
		'bi',
		'cbs',
		'register',
		'registration',
		'lijst',
		'overzicht'
	],
	survey: ['enquête', 'forms', 'uitvraag', 'vragenlijst', 'survey', 'questionnaire'],
	session: [
		'sessie',
		'duiding',
		'groepsgesprek',
		'bijeenkomst',
		'werksessie',
		'session',
		'group interview',
		'focus group'
	]
};

/** "As the row above". */
export const SAME_AS_ABOVE = [
	'idem',
	'id',
	'id.',
	'"',
	',,',
	'„',
	'″',
	"''",
	'zelfde',
	'hetzelfde',
	'ditto',
	'same',
	'zie boven'
] as const;

/** Answers about what was discussed with a household. */
export const CONSULTATION_WORDS: Vocabulary<ConsultationState> = {
	agreed: [
		'ja',
		'akkoord',
		'ok',
		'oké',
		'oke',
		'toestemming',
		'getekend',
		'agreed',
		'yes',
		'j',
		'x',
		'y',
		'consent',
		'signed',
		'v',
		'✓',
		'mondeling akkoord'
	],
	informed: ['weet het', 'geïnformeerd', 'verteld', 'informed', 'told', 'op de hoogte', 'knows'],
	declined: [
		'nee',
		'geweigerd',
		'wil niet',
		'declined',
		'refused',
		'no',
		'n',
		'afgewezen',
		'geen toestemming',
		'geen akkoord',
		'niet akkoord',
		'weigert'
	],
	withdrawn: ['ingetrokken', 'withdrawn', 'toestemming ingetrokken'],
	'not-asked': [
		'nog niet',
		'nog vragen',
		'volgt',
		'not asked',
		'niet gevraagd',
		'not yet',
		'onbekend',
		'?',
		'nog doen',
		'nog bespreken'
	]
};
