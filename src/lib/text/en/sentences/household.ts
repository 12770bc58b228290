import { capital, english } from '../../format/template.ts';
import type { household as source } from '../../nl/sentences/household.ts';
import { phrases } from '../phrases.ts';

const { months, weeks } = phrases;

export const household = {
	involved: {
		nobody: ({ household }) => english`Nobody has been entered for ${household} yet.`,
		ownCircleOne: ({ household }) =>
			english`1 person from their own circle helps ${household}. No professionals have been entered.`,
		ownCircleMany: ({ household, ownCircle }) =>
			english`${ownCircle} people from their own circle help ${household}. No professionals have been entered.`,
		one: ({ household, role }) => english`1 professional is involved with ${household}: ${role}.`,
		ofOne: ({ household, professionals }) =>
			english`${professionals} professionals of 1 organisation are involved with ${household}.`,
		ofMany: ({ household, professionals, organisations }) =>
			english`${professionals} professionals of ${organisations} organisations are involved with ${household}.`,
		ofNone: ({ household, professionals }) =>
			english`${professionals} professionals are involved with ${household}. Their organisations have not been entered.`,
		organisationUnknownOne: 'The organisation of 1 of them is not known.',
		organisationUnknownMany: ({ count }) =>
			english`The organisation of ${count} of them is not known.`,
		unnamedOne: '1 of them is listed without a name or function.',
		unnamedMany: ({ count }) => english`${count} of them are listed without a name or function.`
	},
	ownCircle: {
		notAsked: 'Whether family, neighbours or volunteers help has not been asked yet.',
		notKnown: 'Whether family, neighbours or volunteers help was asked but is not known.',
		none: ({ household }) => english`${capital(household)} names nobody from their own circle.`,
		one: '1 person from their own circle helps as well.',
		many: ({ ownCircle }) => english`${ownCircle} people from their own circle help as well.`
	},
	provisions: ({ organisations }) =>
		english`There is also help from ${organisations}. Who provides it is not known.`,
	pairs: {
		twoYes: 'They are in contact with each other.',
		twoNo: 'They are not in contact with each other.',
		twoNotAsked: 'Whether they are in contact has not been asked yet.',
		notAsked: 'Who is in contact with whom has not been asked yet.',
		knownOne: ({ pairs }) =>
			english`For 1 of the ${pairs} pairs it is known whether there is contact.`,
		knownSome: ({ pairs, known, contact, none }) =>
			english`For ${known} of the ${pairs} pairs it is known whether there is contact: ${contact} yes and ${none} no.`,
		none: ({ pairs }) => english`None of the ${pairs} pairs is in contact.`,
		one: ({ pairs }) => english`1 of the ${pairs} pairs is in contact.`,
		all: ({ pairs }) => english`All ${pairs} pairs are in contact.`,
		some: ({ pairs, contact }) => english`${contact} of the ${pairs} pairs are in contact.`
	},
	parts: {
		whole: 'Directly or through others they can all reach each other.',
		nobody: 'None of them is in contact with another.',
		together: ({ together }) => english`${together} of them can reach each other.`,
		groups: ({ household, groups }) =>
			english`Without ${household} in between there are ${groups} separate groups.`,
		aloneOne: '1 professional is in contact with none of the others.',
		aloneMany: ({ alone }) =>
			english`${alone} professionals are in contact with none of the others.`,
		between: ({ household, least, most }) =>
			english`Without ${household} in between there are ${least} to ${most} separate parts.`,
		atMost: ({ household, most }) =>
			english`Without ${household} in between there are at most ${most} separate parts.`,
		sum: ({ groups, alone }) =>
			english`${groups === 1 ? '1 separate group' : english`${groups} separate groups`} and ${phrases.professionals(alone)} in contact with none of the others.`,
		unknownOne: '1 pair is still unknown.',
		unknownMany: ({ unknown }) => english`${unknown} pairs are still unknown.`,
		notYet: ({ unknown }) =>
			english`How many separate groups these are cannot be said yet. ${unknown} pairs have not been asked.`
	},
	story: {
		least: ({ parts }) =>
			english`To reach everyone, the story has to be told at least ${parts} times.`,
		told: ({ household, times, during }) =>
			times === 1
				? english`${capital(household)} says: told again once in ${months(during)}.`
				: english`${capital(household)} says: told again ${times} times in ${months(during)}.`
	},
	caseManager: {
		notAsked: 'Whether there is a case manager is not known.',
		none: 'No case manager has been agreed.',
		one: ({ role }) => english`${capital(role)} is the case manager.`,
		several: ({ count, roles }) =>
			english`${count} people are listed as case manager: ${roles}. Is that right?`
	},
	reach: {
		notAsked: 'With whom the case manager is in contact has not been asked yet.',
		noneOfOne: 'The case manager is not yet in contact with the other professional.',
		none: ({ others }) =>
			english`The case manager is not yet in contact with the ${others} other professionals.`,
		allOfOne: 'The case manager is in contact with the other professional.',
		all: 'The case manager is in contact with all the others.',
		some: ({ reached, others }) =>
			english`The case manager is in contact with ${reached} of the ${others} other professionals.`,
		partly: ({ known, others, reached, none }) =>
			english`For ${known} of the ${others} others it is known whether the case manager has contact: ${reached} yes and ${none} no.`
	},
	regularContact: {
		differs: ({ household, role, otherRole }) =>
			english`On paper ${role} is the case manager. ${capital(household)} names ${otherRole} as their regular contact.`,
		notAsked: ({ household }) =>
			english`Whom ${household} sees as the regular contact has not been asked yet.`
	},
	lifeDomains: {
		several: ({ lifeDomain, count, roles }) =>
			english`${count} professionals are involved with ${lifeDomain}: ${roles}. Who does what?`,
		none: 'At most 1 professional is involved with each area of life that was filled in.',
		blank: ({ blank, professionals }) =>
			english`No area of life was filled in for ${blank} of the ${professionals} professionals. It need not be.`,
		allBlank: 'No areas of life were filled in. They need not be.'
	},
	wish: {
		nobody: ({ household, lifeDomain }) =>
			english`${capital(household)} would like help with ${lifeDomain}. Nobody is involved with that now.`,
		notAsked: ({ household }) => english`What ${household} would like has not been asked yet.`
	},
	waiting: {
		requested: ({ role, date }) =>
			english`${capital(role)} was requested: ${date}. The help has not started yet.`,
		requestedOne: 'Help of 1 professional was requested and has not started yet.',
		requestedMany: ({ count }) =>
			english`Help of ${count} professionals was requested and has not started yet.`,
		began: ({ role, after }) =>
			english`The help of ${role} started ${weeks(after)} after the request.`,
		beganAbout: ({ role, after }) =>
			english`The help of ${role} started about ${weeks(after)} after the request.`,
		beganAtOnce: ({ role }) => english`The help of ${role} started within 1 week of the request.`
	},
	comparison: {
		half: ({ households, from, to }) =>
			english`For half of the ${households} households in this scan this lies between ${from} and ${to}.`,
		same: ({ households, value }) =>
			english`For at least half of the ${households} households in this scan this is ${value}.`,
		tooFew: ({ households }) =>
			english`There are too few households to compare with: ${households}.`,
		others: ({ others }) =>
			others === 1
				? 'For 1 other this cannot be said.'
				: english`For ${others} others this cannot be said.`
	},
	current: {
		endedOne: '1 professional has stopped and is not counted.',
		endedMany: ({ count }) => english`${count} professionals have stopped and are not counted.`,
		noEndOne: 'For 1 professional it is not known whether they still come. They are counted.',
		noEndMany: ({ count }) =>
			english`For ${count} professionals it is not known whether they still come. They are counted.`,
		old: ({ date }) => english`These data are from ${date}. Are they still right?`
	}
} satisfies typeof source;
