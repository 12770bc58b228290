import { counted } from '../format/numbers.ts';
import { english } from '../format/template.ts';
import type { phrases as source } from '../nl/phrases.ts';

export const phrases = {
	family: 'this family',
	resident: 'this resident',
	household: 'this household',
	ownCircle: 'someone from their own circle',
	roleOf: ({ role, organisation }) => english`the ${role} of ${organisation}`,
	role: ({ role }) => english`the ${role}`,
	named: ({ name, description }) => english`${name} (${description})`,
	functionOf: ({ role, organisation }) => english`${role} of ${organisation}`,
	someoneOf: ({ organisation }) => english`someone of ${organisation}`,
	someone: 'a professional without a name or function',
	unnamed: 'this professional',
	professionalOf: ({ code, organisation }) => english`professional ${code} of ${organisation}`,
	professional: ({ code }) => english`professional ${code}`,
	others: (count) => counted(count, { one: 'other', other: 'others' }, 'en'),
	professionals: (count) => counted(count, { one: 'professional', other: 'professionals' }, 'en'),
	organisations: (count) => counted(count, { one: 'organisation', other: 'organisations' }, 'en'),
	households: (count) => counted(count, { one: 'household', other: 'households' }, 'en'),
	pairs: (count) => counted(count, { one: 'pair', other: 'pairs' }, 'en'),
	contacts: (count) => counted(count, { one: 'contact', other: 'contacts' }, 'en'),
	months: (count) => counted(count, { one: 'month', other: 'months' }, 'en'),
	weeks: (count) => counted(count, { one: 'week', other: 'weeks' }, 'en'),
	mentions: (count) => counted(count, { one: 'mention', other: 'mentions' }, 'en'),
	partOf: ({ part, whole }) => english`${part} of the ${whole}`,
	oncePer: {
		months: (count) => english`1 per ${count} months`,
		year: '1 a year'
	},
	between: ({ least, most }) => english`${least} to ${most}`,
	times: (count) => counted(count, { one: 'time', other: 'times' }, 'en'),
	cells: (count) => counted(count, { one: 'cell', other: 'cells' }, 'en'),
	tableRows: (count) => counted(count, { one: 'row', other: 'rows' }, 'en'),
	rows: (count) => counted(count, { one: 'row', other: 'rows' }, 'en')
} satisfies typeof source;
