import { capital, english } from '../../format/template.ts';
import type { suggestions as source } from '../../nl/sentences/suggestions.ts';

export const suggestions = {
	agreedFirst: ({ role, otherRole }) =>
		english`By agreement ${role} and ${otherRole} should be in contact. Does that work?`,
	introduce: {
		certain: ({ role, otherRole }) =>
			english`Do ${role} and ${otherRole} know each other? Their contact would join 2 separate parts.`,
		asFarAsKnown: ({ role, otherRole }) =>
			english`Do ${role} and ${otherRole} know each other? As far as is known their contact would join 2 separate parts.`
	},
	appoint: {
		some: ({ role, again, reached, others }) =>
			english`Could ${role} be the case manager? ${capital(again)} is already in contact with ${reached} of the ${others} others.`,
		someKnown: ({ role, again, reached, others, unknown }) =>
			english`Could ${role} be the case manager? ${capital(again)} is already in contact with ${reached} of the ${others} others. Of ${unknown} it is not known.`,
		all: ({ role, again }) =>
			english`Could ${role} be the case manager? ${capital(again)} is already in contact with all the others.`,
		none: ({ role, again, others }) =>
			english`Could ${role} be the case manager? ${capital(again)} is not yet in contact with the ${others} others.`,
		notAsked: ({ role, again, others }) =>
			english`Could ${role} be the case manager? Whether ${again} is in contact with the ${others} others has not been asked yet.`,
		partlyAsked: ({ role, again, others, unknown }) =>
			english`Could ${role} be the case manager? Whether ${again} is in contact with the ${others} others is not known of ${unknown}.`
	},
	deputy: ({ role }) => english`Who takes over when ${role} is away?`,
	nothing: 'We find no suggestion here. Perhaps you have one.',
	price: {
		noContact: 'This takes no new contact.',
		oneContact: 'This takes 1 new contact.',
		contacts: ({ count }) => english`This takes ${count} new contacts.`,
		atMostOneContact: 'This takes at most 1 new contact.',
		contactsAtMost: ({ count }) => english`This takes at most ${count} new contacts.`,
		contactsBetween: ({ least, most }) => english`This takes ${least} to ${most} new contacts.`,
		loadOne: ({ role }) =>
			english`${capital(role)} is then case manager of 1 household in this scan.`,
		loadMany: ({ role, count }) =>
			english`${capital(role)} is then case manager of ${count} households in this scan. Other work is not counted.`,
		hangsOn: ({ role, parts }) =>
			english`If ${role} drops out, there are ${parts} separate parts again.`,
		hangsBetween: ({ role, least, most }) =>
			english`If ${role} drops out, there are ${least} to ${most} separate parts again.`,
		hangsAtMost: ({ role, most }) =>
			english`If ${role} drops out, there are at most ${most} separate parts.`,
		hangsNotKnown: ({ role }) =>
			english`How many separate parts there are if ${role} drops out is not known yet.`,
		always: ({ household }) =>
			english`This is a worked example. Whether it gets better for ${household} is not known.`
	}
} satisfies typeof source;
