import { capital, english } from '../../format/template.ts';
import type { whatIf as source } from '../../nl/sentences/what-if.ts';
import { phrases } from '../phrases.ts';

export const whatIf = {
	edits: {
		leaves: ({ role }) => english`${capital(role)} drops out.`,
		joins: ({ role }) => english`${capital(role)} joins.`,
		joinsAt: ({ role, organisation }) => english`${capital(role)} joins, for ${organisation}.`,
		takesOver: ({ role, otherRole }) =>
			english`${capital(role)} takes over everything from ${otherRole}.`,
		takesOverOne: ({ role, otherRole, household }) =>
			english`${capital(role)} takes over from ${otherRole} at ${household}.`,
		takesOverSome: ({ role, otherRole, count }) =>
			english`${capital(role)} takes over from ${otherRole} at ${count} households.`,
		mergeRoles: ({ role, otherRole }) => english`${capital(role)} and ${otherRole} become 1 role.`,
		mergeOrganisations: ({ organisation, otherOrganisation }) =>
			english`${organisation} becomes part of ${otherOrganisation}.`,
		end: ({ role, household }) => english`${capital(role)} stops at ${household}.`,
		appoint: ({ role, household }) =>
			english`${capital(role)} becomes the case manager of ${household}.`,
		introduce: ({ role, otherRole }) => english`${capital(role)} and ${otherRole} get in contact.`,
		seat: ({ role, meeting }) => english`${capital(role)} takes a seat at ${meeting}.`
	},
	refusals: {
		'helper-gone': 'This person is no longer there.',
		'household-gone': 'This household is no longer there.',
		'organisation-gone': 'This organisation is no longer there.',
		'forum-gone': 'This meeting is no longer there.',
		'code-taken': 'Somebody has this name or code already.',
		'same-actor': 'Choose 2 different ones.',
		'already-so': 'This is so already.',
		'does-not-help': 'This person does not help there.',
		'role-of-court': 'A role that a court gave cannot be taken over.',
		'own-circle': 'The case manager is a professional.'
	},
	keptByCourt: ({ codes }) =>
		english`At ${codes} it stays as it is. A role that a court gave cannot be taken over.`,
	effect: {
		nothing: 'This changes nothing that we measure.',
		story: ({ code, before, after }) =>
			english`At ${code} the story has to be told at least ${phrases.times(after)}. Now it is at least ${phrases.times(before)}.`,
		moreStories: ({ count }) =>
			count === 1
				? 'At 1 more household it changes how often the story has to be told.'
				: english`At ${count} more households it changes how often the story has to be told.`,
		managerGone: ({ codes }) => english`No case manager any more: ${codes}.`,
		managerNew: ({ codes }) => english`A case manager as well: ${codes}.`,
		organisationGone: ({ count }) =>
			count === 1
				? '1 household then has nobody any more of an organisation that comes now.'
				: english`${count} households then have nobody any more of an organisation that comes now.`,
		joined: ({ before, after }) => {
			if (before === 1)
				return english`There are then ${after} separate parts in the whole network. Now it is 1 whole.`;
			return after === 1
				? english`The whole network is then 1 whole. Now there are ${before} separate parts.`
				: english`There are then ${after} separate parts in the whole network. Now there are ${before}.`;
		},
		linesGone: ({ count }) =>
			count === 1
				? '1 line between organisations then disappears.'
				: english`${count} lines between organisations then disappear.`,
		thinner: ({ before, after }) => {
			const now = english`Now it is ${before}.`;
			return after === 1
				? english`Then 1 line between organisations runs through 1 person. ${now}`
				: english`Then ${after} lines between organisations run through 1 person. ${now}`;
		}
	},
	load: {
		households: ({ role, before, after }) =>
			english`${capital(role)} then helps ${after} households. Now it is ${before}.`,
		one: ({ role }) => english`${capital(role)} then helps 1 household.`
	}
} satisfies typeof source;
