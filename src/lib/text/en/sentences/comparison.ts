import { capital, english } from '../../format/template.ts';
import type { comparison as source } from '../../nl/sentences/comparison.ts';
import { phrases } from '../phrases.ts';

const be = (count: number): string => (count === 1 ? 'is' : 'are');

export const comparison = {
	agreements: {
		none: 'No agreements have been entered yet. So there is nothing to compare.',
		one: '1 agreement has been entered.',
		sum: ({ agreements, seen, notSeen, notMeasured }) =>
			english`There are ${agreements} agreements. ${seen} ${be(seen)} seen in practice, ${notSeen} ${be(notSeen)} not, and ${notMeasured} could not be checked.`
	},
	outcome: {
		agreedSeenOne: ({ source }) => english`Agreed, and ${source} mentions it too.`,
		agreedSeenMany: ({ sources }) => english`Agreed, and ${sources} mention it too.`,
		agreedNotSeen: ({ roles }) =>
			english`Agreed. The people who could know do not mention it: ${roles}.`,
		seenNotAgreed: 'This happens, but it is not on paper. That is common.',
		notMeasured: 'Not measured: nobody who could know was interviewed.',
		sourcesDiffer: ({ source, otherSource }) =>
			english`${capital(source)} mentions this contact, ${otherSource} does not. Both are kept.`
	},
	waves: {
		none: 'No household was measured twice.',
		one: ({ households }) =>
			english`1 of the ${households} households was measured twice. The others are not counted here.`,
		many: ({ count, households }) =>
			english`${count} of the ${households} households were measured twice. The others are not counted here.`,
		all: ({ households }) => english`All ${households} households were measured twice.`,
		only: 'The only household was measured twice.',
		people: ({ wave, joined, left }) =>
			english`Since ${wave}: ${phrases.professionals(joined)} joined, ${left} left.`,
		samePeople: ({ wave }) => english`Since ${wave} no professional joined and nobody left.`,
		contacts: ({ come, gone }) =>
			english`Between those who were there both times: ${phrases.contacts(come)} came, ${gone} went.`,
		sameContacts: 'Between those who were there both times, the contacts are the same.',
		notAsked: ({ count }) =>
			count === 1
				? '1 other contact was asked about only once. It is not counted.'
				: english`${count} other contacts were asked about only once. They are not counted.`,
		unknown: ({ wave }) =>
			english`We do not know what changed since ${wave}: nothing was asked twice.`,
		why: 'Why is not in these data.'
	}
} satisfies typeof source;
