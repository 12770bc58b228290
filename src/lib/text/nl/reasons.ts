import type { Reason } from '#lib/measures/measure.ts';

/** Why there is no number, or why it should not be read. */
export const reasons = {
	'too-few-providers': 'Niet gemeten, want dit kan pas bij 2 of meer professionals.',
	'too-few-actors': 'Niet gemeten, want er zijn te weinig mensen in beeld.',
	'no-ties': 'Niet gemeten, want er zijn nog geen contacten ingevuld.',
	'no-groups': 'Niet gemeten, want de mensen zijn niet over 2 of meer groepen verdeeld.',
	'no-direction': 'Niet gemeten, want er is niet gevraagd wie wie noemt.',
	'no-case-manager': 'Niet gemeten, want er is geen vaste regisseur bekend.',
	'no-households': 'Niet gemeten, want er zijn nog geen huishoudens.',
	'no-pair-answered': 'Niet gemeten, want van geen enkel contact zijn beide kanten gesproken.',
	'not-asked': 'Niet gemeten, want het is nog niet gevraagd.',
	'not-connected': 'Niet gemeten, want niet iedereen kan elkaar bereiken.',
	'all-alike': 'Niet gemeten, want iedereen heeft hetzelfde aantal contacten.',
	'nobody-of-own-circle': 'Niet gemeten, want er helpt niemand uit de eigen kring.',
	'few-answered': 'Lees dit niet als zeker, want er zijn nog te weinig professionals gesproken.',
	'one-member-in-view':
		'Lees dit niet als dun, want van 1 organisatie kennen we maar 1 medewerker.',
	'too-few-contacts': 'Niet gemeten, want er zijn te weinig contacten ingevuld.',
	'too-large': 'Niet gemeten, want het net is te groot voor deze berekening.',
	'no-reach': 'Niet gemeten, want niemand kan iemand anders bereiken.',
	informal: 'Niet gemeten, want dit gaat alleen over professionals.',
	'not-a-person': 'Niet gemeten, want meer mensen kunnen deze functie hebben.'
} satisfies Readonly<Record<Reason, string>>;
