import { capital, english } from '../../format/template.ts';
import type { role as source } from '../../nl/sentences/role.ts';
import { phrases } from '../phrases.ts';

export const role = {
	involved: {
		none: ({ role }) => english`${capital(role)} is involved with no household in this scan.`,
		some: ({ role, households }) =>
			english`${capital(role)} is involved with ${phrases.households(households)}.`
	},
	soleContact: {
		none: ({ role, organisation }) =>
			english`For no household is ${role} the only contact with ${organisation}.`,
		one: ({ role, organisation }) =>
			english`For 1 household ${role} is the only contact with ${organisation}.`,
		many: ({ count, role, organisation }) =>
			english`For ${count} households ${role} is the only contact with ${organisation}.`
	},
	soleInLifeDomain: {
		one: ({ role, lifeDomain }) =>
			english`For 1 household ${role} is the only professional for ${lifeDomain}.`,
		many: ({ count, role, lifeDomain }) =>
			english`For ${count} households ${role} is the only professional for ${lifeDomain}.`
	},
	caseManager: {
		one: ({ role }) => english`${capital(role)} is the case manager of 1 household.`,
		many: ({ count, role }) => english`${capital(role)} is the case manager of ${count} households.`
	},
	onlyLine: {
		one: ({ role, organisation, otherOrganisation }) =>
			english`Contact between ${organisation} and ${otherOrganisation} runs through ${role} only.`,
		many: ({ count, role }) =>
			english`${count} lines between organisations run through ${role} only.`
	},
	cutOff: {
		one: ({ role }) => english`Without ${role} 1 professional can no longer reach the others.`,
		many: ({ count, role }) =>
			english`Without ${role} ${count} professionals can no longer reach the others.`,
		none: ({ contacts, role }) =>
			english`${capital(role)} is in contact with ${phrases.others(contacts)}. Without this role everyone can still reach each other.`,
		noneInDividedNet: ({ contacts, role }) =>
			english`${capital(role)} is in contact with ${phrases.others(contacts)}. Without this role they can still reach each other.`,
		noneOfOne: ({ role }) => english`${capital(role)} is in contact with 1 other.`,
		noContact: ({ role }) => english`${capital(role)} is in contact with nobody in this scan.`,
		notAsked: ({ role }) => english`With whom ${role} is in contact has not been asked yet.`
	},
	together: {
		pairsOne: ({ roles }) => english`Without ${roles}, 1 pair can no longer reach each other.`,
		pairsMany: ({ roles, count }) =>
			english`Without ${roles}, ${count} pairs can no longer reach each other.`,
		householdsOne: ({ roles }) =>
			english`Without ${roles}, 1 household misses its case manager or an organisation.`,
		householdsMany: ({ roles, count }) =>
			english`Without ${roles}, ${count} households miss their case manager or an organisation.`
	},
	deputy: {
		agreed: ({ deputy }) =>
			english`${capital(deputy)} takes over during absence. This has been agreed.`,
		agreedSeveral: ({ deputies }) =>
			capital(english`${deputies} take over during absence. This has been agreed.`),
		agreedForOne: ({ deputy }) =>
			english`${capital(deputy)} takes over for 1 household. This has been agreed.`,
		agreedForMany: ({ deputy, count }) =>
			english`${capital(deputy)} takes over for ${count} households. This has been agreed.`,
		none: 'No deputy has been agreed.',
		notAsked: 'Whether there is a deputy has not been asked yet.',
		candidateOne: '1 colleague already knows one of these households.',
		candidateMany: ({ count }) =>
			english`${count} colleagues already know one or more of these households.`
	},
	ofFunction: {
		soleOne: ({ organisation }) =>
			english`For 1 household contact with ${organisation} runs through 1 person.`,
		soleMany: ({ count, organisation }) =>
			english`For ${count} households contact with ${organisation} runs through 1 person each.`,
		managerOne: '1 household has the case manager here.',
		managerMany: ({ count }) => english`${count} households have the case manager here.`
	},
	caution: {
		notTold: 'So we do not say yet what hangs on this role.',
		nobodySpoken: 'Note: nobody has been noted as interviewed yet. Lines missing here may exist.',
		oneSpoken: ({ asked }) =>
			english`Note: 1 of the ${asked} people has been interviewed. Lines missing here may exist.`,
		fewSpoken: ({ spoken, asked }) =>
			english`Note: ${spoken} of the ${asked} people have been interviewed. Lines missing here may exist.`,
		isFunction:
			'More people may hold this function. What happens when someone leaves is therefore not known.',
		isSomeoneOf:
			'Who this is, is not known. What happens when someone leaves is therefore not known either.'
	}
} satisfies typeof source;
