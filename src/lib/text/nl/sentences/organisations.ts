import { capital, dutch } from '../../format/template.ts';
import { phrases } from '../phrases.ts';

/** Sentences about lines between organisations: the line is thin, never the person. */
export const organisations = {
	size: {
		nobody: ({ organisation }: { organisation: string }) =>
			dutch`Van ${organisation} kennen we nog geen medewerkers.`,
		one: ({ organisation }: { organisation: string }) =>
			dutch`Van ${organisation} kennen we 1 medewerker.`,
		many: ({ organisation, count }: { organisation: string; count: number }) =>
			dutch`Van ${organisation} kennen we ${count} medewerkers.`,
		households: ({ households }: { households: number }) =>
			dutch`Samen zijn zij betrokken bij ${phrases.households(households)}.`,
		householdsOfOne: ({ households }: { households: number }) =>
			dutch`Die is betrokken bij ${phrases.households(households)}.`
	},
	lines: {
		none: 'Er zijn geen contacten met andere organisaties ingevuld.',
		one: 'Er is contact met 1 andere organisatie.',
		many: ({ count }: { count: number }) => dutch`Er is contact met ${count} andere organisaties.`,
		thinOne: '1 van die lijnen loopt via 1 persoon.',
		thinMany: ({ count }: { count: number }) => dutch`${count} van die lijnen lopen via 1 persoon.`
	},
	crossings: {
		one: ({ least }: { least: number }) =>
			dutch`1 persoon heeft contact met ${least} of meer mensen van andere organisaties.`,
		many: ({ count, least }: { count: number; least: number }) =>
			dutch`${count} mensen hebben elk contact met ${least} of meer mensen van andere organisaties.`
	},
	modes: {
		none: 'Van geen enkel contact is gezegd of het om overdragen of om overleg gaat.',
		some: ({ told, contacts }: { told: number; contacts: number }) =>
			dutch`Van ${told} van de ${phrases.contacts(contacts)} tussen organisaties is gezegd of het om overdragen of overleg gaat.`,
		onlyHandoverNone: 'Er is geen lijn waarlangs alleen wordt overgedragen.',
		onlyHandoverOne: 'Langs 1 lijn wordt alleen overgedragen.',
		onlyHandoverMany: ({ count }: { count: number }) =>
			dutch`Langs ${count} lijnen wordt alleen overgedragen.`,
		consultOne: 'Langs 1 lijn wordt overlegd.',
		consultMany: ({ count }: { count: number }) => dutch`Langs ${count} lijnen wordt overlegd.`
	},
	line: {
		handoverEither: ({
			organisation,
			otherOrganisation
		}: Record<'organisation' | 'otherOrganisation', string>) =>
			dutch`Tussen ${organisation} en ${otherOrganisation} wordt overgedragen. Overleg tussen beide is niet genoemd.`,
		thin: ({
			organisation,
			otherOrganisation,
			role
		}: Record<'organisation' | 'otherOrganisation' | 'role', string>) =>
			dutch`${capital(organisation)} en ${otherOrganisation} hebben contact via 1 persoon: ${role}.`,
		/** One pair of people makes the line: either of them leaving ends it. */
		thinBothEnds: ({
			organisation,
			otherOrganisation,
			role,
			otherRole
		}: Record<'organisation' | 'otherOrganisation' | 'role' | 'otherRole', string>) =>
			dutch`${capital(organisation)} en ${otherOrganisation} hebben contact via 1 tweetal: ${role} en ${otherRole}.`,
		oneMember: ({ organisation }: { organisation: string }) =>
			dutch`Van ${organisation} kennen we maar 1 medewerker. Of de lijn dun is, weten we daarom niet.`,
		organisationLevel: ({
			organisation,
			otherOrganisation
		}: Record<'organisation' | 'otherOrganisation', string>) =>
			dutch`${capital(organisation)} en ${otherOrganisation} zeggen dat zij samenwerken. Wie dat doet, is nog niet gevraagd.`,
		handover: ({
			organisation,
			otherOrganisation
		}: Record<'organisation' | 'otherOrganisation', string>) =>
			dutch`${capital(organisation)} draagt over aan ${otherOrganisation}. Overleg tussen beide is niet genoemd.`
	}
};
