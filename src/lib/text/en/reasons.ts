import type { Reason } from '#lib/measures/measure.ts';

export const reasons = {
	'too-few-providers': 'Not measured, because this needs 2 or more professionals.',
	'too-few-actors': 'Not measured, because there are too few people in view.',
	'no-ties': 'Not measured, because no contacts have been entered yet.',
	'no-groups': 'Not measured, because the people are not divided into 2 or more groups.',
	'no-direction': 'Not measured, because nobody asked who names whom.',
	'no-case-manager': 'Not measured, because no case manager is known.',
	'no-households': 'Not measured, because there are no households yet.',
	'no-pair-answered': 'Not measured, because for no contact both sides were interviewed.',
	'not-asked': 'Not measured, because it has not been asked yet.',
	'not-connected': 'Not measured, because not everyone can reach each other.',
	'all-alike': 'Not measured, because everyone has the same number of contacts.',
	'nobody-of-own-circle': 'Not measured, because nobody from their own circle helps.',
	'few-answered':
		'Do not read this as certain, because too few professionals have been interviewed yet.',
	'one-member-in-view':
		'Do not read this as thin, because we know only 1 staff member of one organisation.',
	'too-few-contacts': 'Not measured, because too few contacts have been entered.',
	'too-large': 'Not measured, because the net is too large for this calculation.',
	'no-reach': 'Not measured, because nobody can reach anybody else.',
	informal: 'Not measured, because this is about professionals only.',
	'not-a-person': 'Not measured, because more people may hold this function.'
} satisfies Readonly<Record<Reason, string>>;
