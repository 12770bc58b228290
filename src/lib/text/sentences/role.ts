import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** How many households a role is involved with. */
export function involvedWith(
	values: { role: string; households: number },
	language: Language
): string {
	const { involved: say } = words(language).role;
	return values.households === 0 ? say.none(values) : say.some(values);
}

/** For how many households a role is the only contact with an organisation. */
export function soleContact(
	values: { count: number; role: string; organisation: string },
	language: Language
): string {
	const { soleContact: say } = words(language).role;
	if (values.count === 0) return say.none(values);
	return values.count === 1 ? say.one(values) : say.many(values);
}

/** For how many households a role is the only professional in a life domain; undefined for none. */
export function soleInLifeDomain(
	values: { count: number; role: string; lifeDomain: string },
	language: Language
): string | undefined {
	const { soleInLifeDomain: say } = words(language).role;
	if (values.count === 0) return undefined;
	return values.count === 1 ? say.one(values) : say.many(values);
}

/** Of how many households a role is the case manager; undefined for none. */
export function caseManagerOf(
	values: { count: number; role: string },
	language: Language
): string | undefined {
	const { caseManager: say } = words(language).role;
	if (values.count === 0) return undefined;
	return values.count === 1 ? say.one(values) : say.many(values);
}

/** Lines between organisations that run through a role alone; undefined for none. */
export function onlyLine(
	values: {
		role: string;
		lines: readonly { readonly organisation: string; readonly otherOrganisation: string }[];
	},
	language: Language
): string | undefined {
	const { onlyLine: say } = words(language).role;
	const { role, lines } = values;
	if (lines.length === 0) return undefined;
	return lines.length === 1
		? say.one({ role, ...lines[0]! })
		: say.many({ role, count: lines.length });
}

/** What happens to who reaches whom without a role. */
export interface CutOff {
	readonly role: string;
	/** With how many others the role has contact. */
	readonly contacts: number;
	/** Professionals who then no longer reach the others. */
	readonly count: number;
	/** Everyone reaches everyone now. */
	readonly isWhole: boolean;
	/** Somebody was asked with whom this role has contact. */
	readonly isAsked: boolean;
}

export function cutOff(values: CutOff, language: Language): string {
	const { cutOff: say } = words(language).role;
	const { role, contacts, count } = values;
	if (count === 1) return say.one({ role });
	if (count > 1) return say.many({ role, count });
	if (contacts === 0) return values.isAsked ? say.noContact({ role }) : say.notAsked({ role });
	if (values.isWhole) return say.none({ role, contacts });
	return contacts === 1 ? say.noneOfOne({ role }) : say.noneInDividedNet({ role, contacts });
}

/** Who takes over: for everyone, for some households, nobody, or not asked. */
export interface DeputyValues {
	/** Deputies for all households. */
	readonly deputies: readonly string[];
	/** Deputies for some households only, and for how many. */
	readonly forSome: readonly { readonly deputy: string; readonly count: number }[];
	readonly isAsked: boolean;
}

export function deputy(values: DeputyValues, language: Language): readonly string[] {
	const { deputy: say } = words(language).role;
	const { deputies, forSome } = values;
	if (deputies.length === 1) return [say.agreed({ deputy: deputies[0]! })];
	if (deputies.length > 1) return [say.agreedSeveral({ deputies })];
	if (forSome.length === 0) return [values.isAsked ? say.none : say.notAsked];
	return forSome.map(({ deputy, count }) =>
		count === 1 ? say.agreedForOne({ deputy }) : say.agreedForMany({ deputy, count })
	);
}

/** How many colleagues know one of these households already; undefined for none. */
export function deputyCandidates(count: number, language: Language): string | undefined {
	const { deputy: say } = words(language).role;
	if (count === 0) return undefined;
	return count === 1 ? say.candidateOne : say.candidateMany({ count });
}

/** For how many households contact with an organisation runs through one person, whoever it is. */
export function soleOfFunction(
	values: { count: number; organisation: string },
	language: Language
): string {
	const { ofFunction: say } = words(language).role;
	return values.count === 1 ? say.soleOne(values) : say.soleMany(values);
}

/** How many households have their case manager among them; undefined for none. */
export function managersOfFunction(count: number, language: Language): string | undefined {
	const { ofFunction: say } = words(language).role;
	if (count === 0) return undefined;
	return count === 1 ? say.managerOne : say.managerMany({ count });
}

/** That nothing is told of what hangs on a role: too few people were spoken to. */
export function notToldYet(language: Language): string {
	return words(language).role.caution.notTold;
}

/** Warns that too few people were spoken to. */
export function fewSpoken(values: { spoken: number; asked: number }, language: Language): string {
	const { caution: say } = words(language).role;
	if (values.spoken === 0) return say.nobodySpoken;
	return values.spoken === 1 ? say.oneSpoken(values) : say.fewSpoken(values);
}

/** Why nothing is said of "who leaves": a function, or someone of an organisation. */
export function notAPerson(isFunction: boolean, language: Language): string {
	const { caution: say } = words(language).role;
	return isFunction ? say.isFunction : say.isSomeoneOf;
}

/** What happens when several leave together, told in the pairs or the households that it concerns. */
export function leaveTogether(
	values: {
		readonly roles: readonly string[];
		readonly of: 'pairs-cut-off' | 'households';
		readonly count: number;
	},
	language: Language
): string {
	const { together: say } = words(language).role;
	const { roles, of, count } = values;
	if (of === 'households') {
		return count === 1 ? say.householdsOne({ roles }) : say.householdsMany({ roles, count });
	}
	return count === 1 ? say.pairsOne({ roles }) : say.pairsMany({ roles, count });
}
