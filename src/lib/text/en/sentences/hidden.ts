import { english } from '../../format/template.ts';
import type { hidden as source } from '../../nl/sentences/hidden.ts';

export const hidden = {
	fewProfessionals: 'Not measured: this needs 2 or more professionals.',
	fewContacts: 'Not measured: fewer than 4 contacts have been entered.',
	smallGroup: ({ threshold }) =>
		english`Not shown: the group is smaller than ${threshold}. So nobody can be recognised.`,
	byLens: ({ shown, all, filter }) =>
		english`${shown} of ${all} shown, because you look at ${filter}.`,
	notDiscussed: 'Only you can see this household: it has not been discussed with them yet.'
} satisfies typeof source;
