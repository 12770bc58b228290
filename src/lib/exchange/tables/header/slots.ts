import type { Meaning } from './meaning.ts';

/** Fields that tell more of one helper when a row has several. */
const OF_ONE_HELPER: ReadonlySet<Meaning['field']> = new Set([
	'organisation',
	'organisation.department',
	'organisation.type',
	'professional.function',
	'professional.layer',
	'actor.kind'
]);

/**
 * Where several columns of helpers stand side by side without a number, each becomes a
 * helper of its own, with the organisation and function behind it.
 */
export function giveSlots(meanings: readonly Meaning[]): readonly Meaning[] {
	const people = meanings.filter((one) => one.field === 'professional' && one.slot === 0);
	if (people.length < 2) return meanings;
	let next = Math.max(0, ...meanings.map((one) => one.slot)) + 1;
	let current = 0;
	const first = next;
	return meanings.map((one) => {
		if (one.slot > 0) return one;
		if (one.field === 'professional') {
			current = next++;
			return { ...one, slot: current };
		}
		return OF_ONE_HELPER.has(one.field) ? { ...one, slot: current || first } : one;
	});
}

/** Fields of which a table may have any number of columns. */
const ANY_NUMBER: ReadonlySet<Meaning['field']> = new Set([
	'',
	'cross',
	'professional',
	'informal',
	'support.caseManager',
	'support.coach',
	'deputy',
	'collaboration.with',
	'participation.actor',
	'statement.problem',
	'statement.wish',
	'statement.appraisal',
	'support.provision',
	'tags',
	'note',
	'dropped',
	'citizenNumber',
	'rowNumber'
]);

/** Of columns that hold the same thing the first counts; the others are left unread. */
export function firstOfEach(meanings: readonly Meaning[]): readonly Meaning[] {
	const seen = new Set<string>();
	return meanings.map((one) => {
		if (ANY_NUMBER.has(one.field)) return one;
		const key = `${one.field}|${one.slot}|${one.wave?.name ?? ''}`;
		if (seen.has(key)) return { ...one, field: '', by: 'none' };
		seen.add(key);
		return one;
	});
}
