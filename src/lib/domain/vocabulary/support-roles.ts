import type { SupportRole, SupportStatus } from '../claim.ts';
import type { Vocabulary } from './word-key.ts';

/** What a helper is to a household, as people write it. */
export const SUPPORT_ROLE_WORDS: Vocabulary<SupportRole> = {
	caseManager: [
		'regie',
		'regisseur',
		'casusregisseur',
		'gezinsregisseur',
		'procesregisseur',
		'casemanager',
		'case manager',
		'casusregie',
		'casushouder',
		'coördinator',
		'zorgcoördinator',
		'trekker',
		'1g1p',
		'hoofdaannemer',
		'eerstverantwoordelijke',
		'ev',
		'procesregie',
		'regievoerder',
		'regiehouder',
		'key worker',
		'lead professional'
	],
	coach: [
		'coach',
		'gezinscoach',
		'onafhankelijk coach',
		'onafhankelijke coach',
		'ervaringsdeskundige',
		'meekijker',
		'maatje'
	],
	contact: [
		'contactpersoon',
		'aanspreekpunt',
		'vast aanspreekpunt',
		'vast gezicht',
		'contact',
		'regular contact',
		'contact person'
	],
	courtGuardian: [
		'voogd',
		'gezinsvoogd',
		'ots',
		'gi',
		'jeugdbeschermer',
		'court guardian',
		'guardian'
	],
	courtAdministrator: ['bewindvoerder', 'curator', 'mentor', 'court administrator'],
	deputy: [
		'vervanger',
		'achterwacht',
		'achtervang',
		'waarnemer',
		'backup',
		'back-up',
		'deputy',
		'stand in'
	],
	practitioner: ['behandelaar', 'hulpverlener', 'begeleider', 'practitioner', 'uitvoerder']
};

/** May also be somebody of the own circle: the reader is asked. */
export const SUPPORT_ROLES_TO_ASK = ['maatje'] as const;

export const SUPPORT_STATUS_WORDS: Vocabulary<SupportStatus> = {
	active: [
		'actief',
		'loopt',
		'lopend',
		'gestart',
		'hulp gestart',
		'active',
		'running',
		'ja',
		'x',
		'bezig',
		'doorlopend',
		'open',
		'yes'
	],
	requested: ['aangevraagd', 'aanvraag', 'aangemeld', 'requested', 'in aanvraag', 'verwezen'],
	waiting: [
		'wachtlijst',
		'wacht',
		'wachtend',
		'op wachtlijst',
		'waiting',
		'waiting list',
		'wachten'
	],
	paused: ['gepauzeerd', 'pauze', 'on hold', 'paused', 'stilgelegd', 'tijdelijk gestopt'],
	ended: [
		'gestopt',
		'afgesloten',
		'beëindigd',
		'afgerond',
		'klaar',
		'ended',
		'closed',
		'stopped',
		'gesloten',
		'nee',
		'niet actief',
		'inactief',
		'inactive'
	]
};

/** In words about a household: the case is closed. */
export const CLOSED_WORDS = [
	'afgesloten',
	'gesloten',
	'afgerond',
	'closed',
	'uitgeschreven'
] as const;
