import { dutch } from '../../format/template.ts';
import { phrases } from '../phrases.ts';

const { organisations } = phrases;

/** Sentences about the whole net. */
export const network = {
	coverage: {
		spoken: ({ answered, professionals }: { answered: number; professionals: number }) =>
			answered === 0
				? 'Nog niemand staat genoteerd als gesproken.'
				: professionals === 1
					? 'Er is met de enige professional gesproken.'
					: dutch`Er is met ${answered} van de ${professionals} professionals gesproken.`,
		all: ({ count }: { count: number }) =>
			count === 1 ? 'Dit komt uit 1 bron.' : dutch`Dit komt uit ${count} bronnen.`,
		dated: ({ date, count }: { date: string; count: number }) =>
			count === 1
				? dutch`Dit komt uit 1 bron, ${date}.`
				: dutch`Dit komt uit ${count} bronnen, ${date}.`
	},
	size: {
		empty: 'Er staat nog niemand in deze scan. Sleep een lijst hierheen of voeg iemand toe.',
		helpOne: (count: { professionals: number; organisations: number }) =>
			count.professionals === 1
				? dutch`1 professional van ${organisations(count.organisations)} helpt 1 huishouden.`
				: dutch`${count.professionals} professionals van ${organisations(count.organisations)} helpen 1 huishouden.`,
		helpMany: (count: { professionals: number; organisations: number; households: number }) =>
			count.professionals === 1
				? dutch`1 professional van ${organisations(count.organisations)} helpt ${count.households} huishoudens.`
				: dutch`${count.professionals} professionals van ${organisations(count.organisations)} helpen ${count.households} huishoudens.`,
		/** When no organisation was filled in. */
		help: (count: { professionals: number; households: number }) =>
			count.professionals === 1
				? dutch`1 professional helpt ${phrases.households(count.households)}.`
				: dutch`${count.professionals} professionals helpen ${phrases.households(count.households)}.`,
		noHouseholds: (count: { professionals: number; organisations: number }) =>
			count.professionals === 1
				? dutch`1 professional van ${organisations(count.organisations)} staat in deze scan. Er zijn nog geen huishoudens.`
				: dutch`${count.professionals} professionals van ${organisations(count.organisations)} staan in deze scan. Er zijn nog geen huishoudens.`,
		onlyProfessionals: (count: { professionals: number }) =>
			count.professionals === 1
				? 'In deze scan staat 1 professional. Er zijn nog geen huishoudens.'
				: dutch`In deze scan staan ${count.professionals} professionals. Er zijn nog geen huishoudens.`,
		onlyHouseholds: (count: { households: number }) =>
			dutch`In deze scan: ${phrases.households(count.households)}. Er zijn nog geen professionals ingevuld.`,
		nobodyHelps: (count: { professionals: number; households: number }) =>
			dutch`In deze scan: ${phrases.households(count.households)} en ${phrases.professionals(count.professionals)}. Wie wie helpt, is nog niet ingevuld.`,
		onlyOrganisations: (count: { organisations: number }) =>
			dutch`In deze scan: ${organisations(count.organisations)}. Er zijn nog geen mensen ingevuld.`,
		others: (count: { professionals: number }) =>
			count.professionals === 1
				? 'Er staat nog 1 andere professional in deze scan.'
				: dutch`Er staan nog ${count.professionals} andere professionals in deze scan.`
	},
	across: {
		noContacts: 'Er zijn nog geen contacten tussen professionals ingevuld.',
		one: ({ contacts, expected }: { contacts: number; expected: number }) =>
			dutch`Van de ${contacts} contacten gaat er 1 naar een andere organisatie. Bij toeval zouden dat er ongeveer ${expected} zijn.`,
		none: ({ contacts, expected }: { contacts: number; expected: number }) =>
			dutch`Van de ${contacts} contacten gaat er geen naar een andere organisatie. Bij toeval zouden dat er ongeveer ${expected} zijn.`,
		some: ({ contacts, across, expected }: Record<'contacts' | 'across' | 'expected', number>) =>
			dutch`Van de ${contacts} contacten gaan er ${across} naar een andere organisatie. Bij toeval zouden dat er ongeveer ${expected} zijn.`,
		all: ({ contacts, expected }: { contacts: number; expected: number }) =>
			dutch`Alle ${contacts} contacten gaan naar een andere organisatie. Bij toeval zouden dat er ongeveer ${expected} zijn.`,
		onlyOneAcross: 'Het enige ingevulde contact gaat naar een andere organisatie.',
		onlyOneWithin: 'Het enige ingevulde contact blijft binnen de organisatie.',
		someOfGroups: ({
			contacts,
			across,
			expected
		}: Record<'contacts' | 'across' | 'expected', number>) =>
			dutch`Contacten naar een andere groep: ${across} van de ${contacts}. Bij toeval zouden dat er ongeveer ${expected} zijn.`
	},
	acrossDomains: {
		noContacts: 'Er zijn nog geen contacten ingevuld.',
		onlyOneAcross: 'Het enige ingevulde contact gaat naar een ander leefgebied.',
		onlyOneWithin: 'Het enige ingevulde contact blijft binnen het leefgebied.',
		some: ({ contacts, across, expected }: Record<'contacts' | 'across' | 'expected', number>) =>
			dutch`Contacten met een ander leefgebied: ${across} van de ${contacts}. Bij toeval zouden dat er ongeveer ${expected} zijn.`
	},
	departures: {
		noContacts: 'Er zijn nog geen contacten ingevuld. Er valt hier niets te tekenen.',
		busiest: ({ gone }: { gone: number }) =>
			dutch`Valt steeds de rol met de meeste contacten weg, dan is na ${gone} keer hoogstens de helft nog bij elkaar.`,
		chance: ({ gone }: { gone: number }) => dutch`Bij toeval is dat na ${gone} keer.`,
		caution: 'In deze som neemt niemand het over. In het echt gebeurt dat vaak wel.'
	},
	reach: {
		whole: 'Direct of via anderen kan iedereen elkaar bereiken.',
		together: ({ together }: { together: number }) =>
			dutch`Direct of via anderen kunnen ${together} mensen elkaar bereiken.`,
		groups: ({ groups }: { groups: number }) =>
			dutch`Het net is verdeeld in ${groups} losse groepen.`,
		notYet: 'Hoeveel losse groepen er zijn, kunnen we nog niet zeggen.',
		aloneOne: '1 persoon heeft met niemand in deze scan contact.',
		aloneMany: ({ alone }: { alone: number }) =>
			dutch`${alone} mensen hebben met niemand in deze scan contact.`,
		unknownOne: 'Met wie 1 persoon contact heeft, is nog niet gevraagd.',
		unknownMany: ({ unknown }: { unknown: number }) =>
			dutch`Met wie ${unknown} mensen contact hebben, is nog niet gevraagd.`
	},
	lines: {
		noLines: 'Tussen organisaties zijn nog geen lijnen ingevuld.',
		thick: 'Elke lijn tussen organisaties loopt via 2 of meer mensen.',
		one: ({ lines }: { lines: number }) =>
			dutch`1 van de ${lines} lijnen tussen organisaties loopt via 1 persoon.`,
		many: ({ thin, lines }: { thin: number; lines: number }) =>
			dutch`${thin} van de ${lines} lijnen tussen organisaties lopen via 1 persoon.`,
		all: ({ lines }: { lines: number }) =>
			dutch`Alle ${lines} lijnen tussen organisaties lopen via 1 persoon.`,
		onlyThick: 'De enige lijn tussen 2 organisaties loopt via 2 of meer mensen.',
		onlyThin: 'De enige lijn tussen 2 organisaties loopt via 1 persoon.',
		forcedOne: 'Bij 1 van die lijnen kennen we aan een kant maar 1 medewerker.',
		forcedMany: ({ count }: { count: number }) =>
			dutch`Bij ${count} van die lijnen kennen we aan een kant maar 1 medewerker.`,
		forcedAll: 'Aan een kant daarvan kennen we steeds maar 1 medewerker.'
	},
	caseManagers: {
		none: 'Van geen enkel huishouden is een vaste regisseur bekend.',
		knownFor: ({ known, households }: { known: number; households: number }) =>
			dutch`Van ${known} van de ${households} huishoudens is een vaste regisseur bekend.`,
		one: ({ households }: { households: number }) =>
			dutch`Als 1 regisseur wegvalt, verliest meer dan de helft van de ${households} huishoudens de vaste regisseur.`,
		many: ({ count, households }: { count: number; households: number }) =>
			dutch`Als ${count} regisseurs tegelijk wegvallen, verliest meer dan de helft van de ${households} huishoudens de vaste regisseur.`,
		oneOfKnown: ({ households }: { households: number }) =>
			dutch`Als 1 regisseur wegvalt, verliest meer dan de helft van deze ${households} huishoudens de vaste regisseur.`,
		manyOfKnown: ({ count, households }: { count: number; households: number }) =>
			dutch`Als ${count} regisseurs tegelijk wegvallen, verliest meer dan de helft van deze ${households} huishoudens de vaste regisseur.`
	},
	confirmation: {
		none: 'Van geen enkel contact hebben we beide kanten gesproken.',
		one: 'Van 1 contact hebben we beide kanten gesproken.',
		many: ({ contacts, both }: { contacts: number; both: number }) =>
			dutch`Van ${contacts} contacten hebben we beide kanten gesproken. ${phrases.times(both)} noemen zij elkaar allebei.`,
		manyNeverBoth: ({ contacts }: { contacts: number }) =>
			dutch`Van ${contacts} contacten hebben we beide kanten gesproken. Geen enkele keer noemen zij elkaar allebei.`
	}
};
