import type { Claim } from '#lib/domain/claim.ts';
import type { Context } from '../context.ts';
import type { HelperAdder } from '../rows/add-helpers.ts';
import type { ContactEnd } from './contact-ends.ts';

/** The subject of a row, as it was added: its organisation, its people. */
export interface AddedEnds {
	readonly organisation?: number;
	/** Handle of that organisation. */
	readonly handle?: number;
	readonly people: readonly number[];
}

/** Adds one end to the records. */
export function addEnd(
	end: ContactEnd,
	source: number,
	adder: HelperAdder,
	context: Context
): number {
	return end.kind === 'organisation'
		? context.organisations.addWhole(context.builder, end.handle)
		: adder.add({ kind: 'named', person: end.handle }, '', source);
}

/**
 * Adds the contacts between the subject of a row and one other. Organisations meet
 * organisations, people meet people; where a person meets an organisation it is
 * somebody of it.
 *
 * @returns whether there were two to meet
 */
export function addContact(
	subject: AddedEnds,
	end: ContactEnd,
	source: number,
	claim: Claim,
	about: readonly number[],
	adder: HelperAdder,
	context: Context
): boolean {
	const { builder } = context;
	const said: Claim = end.isSure ? claim : { ...claim, certainty: 'low' };
	const put = (from: number, to: number): boolean => {
		if (from === to) return false;
		builder.claim({ kind: 'collaboration', from, to, source, about }, said);
		return true;
	};
	if (end.kind === 'organisation' && subject.organisation !== undefined) {
		return put(subject.organisation, addEnd(end, source, adder, context));
	}
	if (end.kind === 'organisation') {
		return subject.people
			.map((person) => put(person, someoneWith(person, end.handle, source, adder, context)))
			.some(Boolean);
	}
	const other = addEnd(end, source, adder, context);
	if (subject.people.length > 0)
		return subject.people.map((person) => put(person, other)).some(Boolean);
	return (
		subject.handle !== undefined &&
		put(someoneWith(other, subject.handle, source, adder, context), other)
	);
}

/** Somebody of an organisation with whom a person has contact. */
function someoneWith(
	person: number,
	organisation: number,
	source: number,
	adder: HelperAdder,
	{ builder, organisations }: Context
): number {
	const label = organisations.labelOf(organisation);
	return adder.add(
		{ kind: 'someone', label, organisation, nth: 1 },
		builder.codeOf(person),
		source
	);
}
