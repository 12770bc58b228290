import { capital, english } from '../../format/template.ts';
import type { organisations as source } from '../../nl/sentences/organisations.ts';
import { phrases } from '../phrases.ts';

export const organisations = {
	size: {
		nobody: ({ organisation }) => english`No staff members of ${organisation} are known yet.`,
		one: ({ organisation }) => english`We know 1 staff member of ${organisation}.`,
		many: ({ organisation, count }) => english`We know ${count} staff members of ${organisation}.`,
		households: ({ households }) =>
			english`Together they are involved with ${phrases.households(households)}.`,
		householdsOfOne: ({ households }) =>
			english`This person is involved with ${phrases.households(households)}.`
	},
	lines: {
		none: 'No contacts with other organisations have been entered.',
		one: 'There is contact with 1 other organisation.',
		many: ({ count }) => english`There is contact with ${count} other organisations.`,
		thinOne: '1 of those lines runs through 1 person.',
		thinMany: ({ count }) => english`${count} of those lines run through 1 person.`
	},
	crossings: {
		one: ({ least }) =>
			english`1 person is in contact with ${least} or more people of other organisations.`,
		many: ({ count, least }) =>
			english`${count} people are each in contact with ${least} or more people of other organisations.`
	},
	modes: {
		none: 'Of no contact it was said whether it is for handing over or for consulting.',
		some: ({ told, contacts }) =>
			english`Of ${told} of the ${phrases.contacts(contacts)} between organisations it was said whether people hand over or consult.`,
		onlyHandoverNone: 'There is no line along which people only hand over.',
		onlyHandoverOne: 'Along 1 line people only hand over.',
		onlyHandoverMany: ({ count }) => english`Along ${count} lines people only hand over.`,
		consultOne: 'Along 1 line people consult.',
		consultMany: ({ count }) => english`Along ${count} lines people consult.`
	},
	line: {
		handoverEither: ({ organisation, otherOrganisation }) =>
			english`Between ${organisation} and ${otherOrganisation} people hand over. Consultation between them was not mentioned.`,
		thin: ({ organisation, otherOrganisation, role }) =>
			english`${capital(organisation)} and ${otherOrganisation} are in contact through 1 person: ${role}.`,
		thinBothEnds: ({ organisation, otherOrganisation, role, otherRole }) =>
			english`${capital(organisation)} and ${otherOrganisation} are in contact through 1 pair: ${role} and ${otherRole}.`,
		oneMember: ({ organisation }) =>
			english`We know only 1 staff member of ${organisation}. Whether the line is thin is therefore not known.`,
		organisationLevel: ({ organisation, otherOrganisation }) =>
			english`${capital(organisation)} and ${otherOrganisation} say they work together. Who does so has not been asked yet.`,
		handover: ({ organisation, otherOrganisation }) =>
			english`${capital(organisation)} hands over to ${otherOrganisation}. Consultation between them was not mentioned.`
	}
} satisfies typeof source;
