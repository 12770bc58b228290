import { capital, dutch } from '../../format/template.ts';
import { phrases } from '../phrases.ts';

/** Sentences about one professional: about the position of a role, never about how well it is done. */
export const role = {
	involved: {
		none: ({ role }: { role: string }) =>
			dutch`${capital(role)} is in deze scan bij geen enkel huishouden betrokken.`,
		some: ({ role, households }: { role: string; households: number }) =>
			dutch`${capital(role)} is betrokken bij ${phrases.households(households)}.`
	},
	soleContact: {
		none: ({ role, organisation }: { role: string; organisation: string }) =>
			dutch`Geen huishouden heeft ${role} als enige contact met ${organisation}.`,
		one: ({ role, organisation }: { role: string; organisation: string }) =>
			dutch`Voor 1 huishouden is ${role} het enige contact met ${organisation}.`,
		many: ({ count, role, organisation }: { count: number; role: string; organisation: string }) =>
			dutch`Voor ${count} huishoudens is ${role} het enige contact met ${organisation}.`
	},
	soleInLifeDomain: {
		one: ({ role, lifeDomain }: { role: string; lifeDomain: string }) =>
			dutch`Voor 1 huishouden is ${role} de enige professional bij ${lifeDomain}.`,
		many: ({ count, role, lifeDomain }: { count: number; role: string; lifeDomain: string }) =>
			dutch`Voor ${count} huishoudens is ${role} de enige professional bij ${lifeDomain}.`
	},
	caseManager: {
		one: ({ role }: { role: string }) => dutch`Voor 1 huishouden is ${role} de vaste regisseur.`,
		many: ({ count, role }: { count: number; role: string }) =>
			dutch`Voor ${count} huishoudens is ${role} de vaste regisseur.`
	},
	onlyLine: {
		one: ({
			role,
			organisation,
			otherOrganisation
		}: {
			role: string;
			organisation: string;
			otherOrganisation: string;
		}) =>
			dutch`Het contact tussen ${organisation} en ${otherOrganisation} loopt alleen via ${role}.`,
		many: ({ count, role }: { count: number; role: string }) =>
			dutch`${count} lijnen tussen organisaties lopen alleen via ${role}.`
	},
	cutOff: {
		one: ({ role }: { role: string }) =>
			dutch`Zonder ${role} kan 1 professional de anderen niet meer bereiken.`,
		many: ({ count, role }: { count: number; role: string }) =>
			dutch`Zonder ${role} kunnen ${count} professionals de anderen niet meer bereiken.`,
		none: ({ contacts, role }: { contacts: number; role: string }) =>
			dutch`${capital(role)} heeft contact met ${phrases.others(contacts)}. Zonder deze rol kan iedereen elkaar nog bereiken.`,
		noneInDividedNet: ({ contacts, role }: { contacts: number; role: string }) =>
			dutch`${capital(role)} heeft contact met ${phrases.others(contacts)}. Ook zonder deze rol kunnen die elkaar bereiken.`,
		noneOfOne: ({ role }: { role: string }) => dutch`${capital(role)} heeft contact met 1 ander.`,
		noContact: ({ role }: { role: string }) =>
			dutch`${capital(role)} heeft met niemand in deze scan contact.`,
		notAsked: ({ role }: { role: string }) =>
			dutch`Met wie ${role} contact heeft, is nog niet gevraagd.`
	},
	together: {
		pairsOne: ({ roles }: { roles: readonly string[] }) =>
			dutch`Als ${roles} samen wegvallen, kan 1 tweetal elkaar niet meer bereiken.`,
		pairsMany: ({ roles, count }: { roles: readonly string[]; count: number }) =>
			dutch`Als ${roles} samen wegvallen, kunnen ${count} tweetallen elkaar niet meer bereiken.`,
		householdsOne: ({ roles }: { roles: readonly string[] }) =>
			dutch`Als ${roles} samen wegvallen, mist 1 huishouden de regisseur of een organisatie.`,
		householdsMany: ({ roles, count }: { roles: readonly string[]; count: number }) =>
			dutch`Als ${roles} samen wegvallen, missen ${count} huishoudens de regisseur of een organisatie.`
	},
	deputy: {
		agreed: ({ deputy }: { deputy: string }) =>
			dutch`${capital(deputy)} neemt het over bij afwezigheid. Dat is afgesproken.`,
		agreedSeveral: ({ deputies }: { deputies: readonly string[] }) =>
			capital(dutch`${deputies} nemen het over bij afwezigheid. Dat is afgesproken.`),
		agreedForOne: ({ deputy }: { deputy: string }) =>
			dutch`${capital(deputy)} neemt het bij 1 huishouden over. Dat is afgesproken.`,
		agreedForMany: ({ deputy, count }: { deputy: string; count: number }) =>
			dutch`${capital(deputy)} neemt het bij ${count} huishoudens over. Dat is afgesproken.`,
		none: 'Er is geen vervanger afgesproken.',
		notAsked: 'Of er een vervanger is, is nog niet gevraagd.',
		candidateOne: '1 collega kent al een van deze huishoudens.',
		candidateMany: ({ count }: { count: number }) =>
			dutch`${count} collega's kennen al een of meer van deze huishoudens.`
	},
	/** Of all who have one function at one organisation: nobody is told apart. */
	ofFunction: {
		soleOne: ({ organisation }: { organisation: string }) =>
			dutch`Voor 1 huishouden loopt het contact met ${organisation} via 1 persoon.`,
		soleMany: ({ count, organisation }: { count: number; organisation: string }) =>
			dutch`Voor ${count} huishoudens loopt het contact met ${organisation} telkens via 1 persoon.`,
		managerOne: '1 huishouden heeft hier de vaste regisseur.',
		managerMany: ({ count }: { count: number }) =>
			dutch`${count} huishoudens hebben hier de vaste regisseur.`
	},
	caution: {
		notTold: 'Daarom zeggen we nog niet wat er aan deze rol hangt.',
		nobodySpoken:
			'Let op: nog niemand staat genoteerd als gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.',
		oneSpoken: ({ asked }: { asked: number }) =>
			dutch`Let op: 1 van de ${asked} mensen is gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.`,
		fewSpoken: ({ spoken, asked }: { spoken: number; asked: number }) =>
			dutch`Let op: ${spoken} van de ${asked} mensen zijn gesproken. Lijnen die hier ontbreken, kunnen er wel zijn.`,
		isFunction:
			'Meer mensen kunnen deze functie hebben. Wat er gebeurt als iemand wegvalt, weten we daarom niet.',
		isSomeoneOf:
			'Om wie het gaat, weten we niet. Wat er gebeurt als iemand wegvalt, weten we daarom ook niet.'
	}
};
