import { english } from '../../format/template.ts';
import type { network as source } from '../../nl/sentences/network.ts';
import { phrases } from '../phrases.ts';

const { organisations } = phrases;

export const network = {
	coverage: {
		spoken: ({ answered, professionals }) =>
			answered === 0
				? 'Nobody has been noted as spoken to yet.'
				: professionals === 1
					? 'The only professional was spoken to.'
					: english`${answered} of the ${professionals} professionals were spoken to.`,
		all: ({ count }) =>
			count === 1 ? 'This comes from 1 source.' : english`This comes from ${count} sources.`,
		dated: ({ date, count }) =>
			count === 1
				? english`This comes from 1 source, ${date}.`
				: english`This comes from ${count} sources, ${date}.`
	},
	size: {
		empty: 'There is nobody in this scan yet. Drop a list here or add someone.',
		helpOne: (count) =>
			count.professionals === 1
				? english`1 professional of ${organisations(count.organisations)} helps 1 household.`
				: english`${count.professionals} professionals of ${organisations(count.organisations)} help 1 household.`,
		helpMany: (count) =>
			count.professionals === 1
				? english`1 professional of ${organisations(count.organisations)} helps ${count.households} households.`
				: english`${count.professionals} professionals of ${organisations(count.organisations)} help ${count.households} households.`,
		help: (count) =>
			count.professionals === 1
				? english`1 professional helps ${phrases.households(count.households)}.`
				: english`${count.professionals} professionals help ${phrases.households(count.households)}.`,
		noHouseholds: (count) =>
			count.professionals === 1
				? english`1 professional of ${organisations(count.organisations)} is in this scan. There are no households yet.`
				: english`${count.professionals} professionals of ${organisations(count.organisations)} are in this scan. There are no households yet.`,
		onlyProfessionals: (count) =>
			count.professionals === 1
				? 'There is 1 professional in this scan. There are no households yet.'
				: english`There are ${count.professionals} professionals in this scan. There are no households yet.`,
		onlyHouseholds: (count) =>
			english`In this scan: ${phrases.households(count.households)}. No professionals have been entered yet.`,
		nobodyHelps: (count) =>
			english`In this scan: ${phrases.households(count.households)} and ${phrases.professionals(count.professionals)}. Who helps whom has not been entered yet.`,
		onlyOrganisations: (count) =>
			english`In this scan: ${organisations(count.organisations)}. No people have been entered yet.`,
		others: (count) =>
			count.professionals === 1
				? 'There is 1 other professional in this scan.'
				: english`There are ${count.professionals} other professionals in this scan.`
	},
	across: {
		noContacts: 'No contacts between professionals have been entered yet.',
		one: ({ contacts, expected }) =>
			english`Of the ${contacts} contacts 1 goes to another organisation. By chance this would be about ${expected}.`,
		none: ({ contacts, expected }) =>
			english`None of the ${contacts} contacts goes to another organisation. By chance this would be about ${expected}.`,
		some: ({ contacts, across, expected }) =>
			english`Of the ${contacts} contacts ${across} go to another organisation. By chance this would be about ${expected}.`,
		all: ({ contacts, expected }) =>
			english`All ${contacts} contacts go to another organisation. By chance this would be about ${expected}.`,
		onlyOneAcross: 'The only contact entered goes to another organisation.',
		onlyOneWithin: 'The only contact entered stays within the organisation.',
		someOfGroups: ({ contacts, across, expected }) =>
			english`Contacts that go to another group: ${across} of the ${contacts}. By chance this would be about ${expected}.`
	},
	acrossDomains: {
		noContacts: 'No contacts have been entered yet.',
		onlyOneAcross: 'The only contact entered goes to another area of life.',
		onlyOneWithin: 'The only contact entered stays within the area of life.',
		some: ({ contacts, across, expected }) =>
			english`Contacts with another area of life: ${across} of the ${contacts}. By chance that would be about ${expected}.`
	},
	departures: {
		noContacts: 'No contacts have been entered yet. There is nothing to draw here.',
		busiest: ({ gone }) =>
			english`If the role with the most contacts leaves each time, at most half is still together after ${phrases.times(gone)}.`,
		chance: ({ gone }) => english`By chance it takes ${phrases.times(gone)}.`,
		caution: 'In this sum nobody takes over. In real life somebody often does.'
	},
	reach: {
		whole: 'Directly or through others everyone can reach each other.',
		together: ({ together }) =>
			english`Directly or through others ${together} people can reach each other.`,
		groups: ({ groups }) => english`The net is divided into ${groups} separate groups.`,
		notYet: 'How many separate groups there are cannot be said yet.',
		aloneOne: '1 person is in contact with nobody in this scan.',
		aloneMany: ({ alone }) => english`${alone} people are in contact with nobody in this scan.`,
		unknownOne: 'With whom 1 person is in contact has not been asked yet.',
		unknownMany: ({ unknown }) =>
			english`With whom ${unknown} people are in contact has not been asked yet.`
	},
	lines: {
		noLines: 'No lines between organisations have been entered yet.',
		thick: 'Every line between organisations runs through 2 or more people.',
		one: ({ lines }) =>
			english`1 of the ${lines} lines between organisations runs through 1 person.`,
		many: ({ thin, lines }) =>
			english`${thin} of the ${lines} lines between organisations run through 1 person.`,
		all: ({ lines }) => english`All ${lines} lines between organisations run through 1 person.`,
		onlyThick: 'The only line between 2 organisations runs through 2 or more people.',
		onlyThin: 'The only line between 2 organisations runs through 1 person.',
		forcedOne: 'For 1 of those lines we know only 1 staff member on one side.',
		forcedMany: ({ count }) =>
			english`For ${count} of those lines we know only 1 staff member on one side.`,
		forcedAll: 'On one side of each we know only 1 staff member.'
	},
	caseManagers: {
		none: 'No case manager is known for any household.',
		knownFor: ({ known, households }) =>
			english`A case manager is known for ${known} of the ${households} households.`,
		one: ({ households }) =>
			english`If 1 case manager drops out, more than half of the ${households} households lose theirs.`,
		many: ({ count, households }) =>
			english`If ${count} case managers drop out together, more than half of the ${households} households lose theirs.`,
		oneOfKnown: ({ households }) =>
			english`If 1 case manager drops out, more than half of these ${households} households lose theirs.`,
		manyOfKnown: ({ count, households }) =>
			english`If ${count} case managers drop out together, more than half of these ${households} households lose theirs.`
	},
	confirmation: {
		none: 'For no contact did we speak to both sides.',
		one: 'For 1 contact we spoke to both sides.',
		many: ({ contacts, both }) =>
			english`For ${contacts} contacts we spoke to both sides. ${phrases.times(both)} both name each other.`,
		manyNeverBoth: ({ contacts }) =>
			english`For ${contacts} contacts we spoke to both sides. Not once do both name each other.`
	}
} satisfies typeof source;
