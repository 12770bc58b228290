import {
	MODES,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES,
	type Claim,
	type SupportRole
} from '#lib/domain/claim.ts';
import type { AttributeValue } from '#lib/domain/actor.ts';
import { dayBounds } from '#lib/domain/day.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import type { PlainPeriod } from '../graphs/plain-graph.ts';
import { parseNumber } from '../number.ts';
import { endsBeforeItBegins } from '../tables/values/calendar-days.ts';
import { readDate } from '../tables/values/dates.ts';
import { YES_NO, inAnyCase, listOf, textOf, type FieldBag } from './field-text.ts';

/** What is wrong with a row, so that it is rejected. */
export interface RowFault {
	readonly code: string;
	readonly field: string;
}

const ROLE_WORDS: Readonly<Record<string, SupportRole>> = {
	...inAnyCase(SUPPORT_ROLES),
	regisseur: 'caseManager',
	vervanger: 'deputy'
};
const DUTCH_WEIGHTS = ['gewicht', 'sterkte', 'Gewicht', 'Sterkte'];
const MODE_WORDS = inAnyCase(MODES);
const STANCE_WORDS = inAnyCase(STANCES);
const STATUS_WORDS = inAnyCase(SUPPORT_STATUSES);

/** What an edge says, apart from who says it and between whom. */
export type EdgeSaying = Omit<Claim, 'reporter' | 'direction' | 'stance'> &
	Partial<Pick<Claim, 'stance'>>;

/** Takes what an edge says out of its attributes; what it cannot read is a fault of the row. */
export function readSaying(
	bag: FieldBag,
	kind: TieKind
): { readonly saying: EdgeSaying } | { readonly fault: RowFault } {
	const faults: RowFault[] = [];
	const strength = takeWeight(bag, faults);
	const contacts = takeCount(bag, 'contacts', faults);
	const timesAMonth = takeCount(bag, 'timesAMonth', faults);
	const stance = takeStance(bag, faults);
	if (faults[0]) return { fault: faults[0] };
	const mode = takeWords(bag, 'mode', MODE_WORDS);
	const saying = {
		...(stance && { stance }),
		...(strength !== undefined && { strength }),
		...(contacts !== undefined && { contacts }),
		...(timesAMonth !== undefined && { timesAMonth }),
		...(mode.length > 0 && { mode }),
		...lists(bag),
		...(kind === 'support' ? supportOnly(bag) : {}),
		...(kind === 'employment' && bag.takeWord(YES_NO, 'main') ? { main: true } : {})
	};
	return { saying };
}

/** The periods an edge tells; one without bounds when it tells none. */
export function readPeriods(
	bag: FieldBag,
	told: readonly PlainPeriod[] | undefined
): { readonly periods: readonly PlainPeriod[] } | { readonly fault: RowFault } {
	const from = readDay(bag.take('from'));
	const to = readDay(bag.take('to'));
	if (from === false) return { fault: { code: 'date-unreadable', field: 'from' } };
	if (to === false) return { fault: { code: 'date-unreadable', field: 'to' } };
	const own = { ...(from && { from }), ...(to && { to }) };
	const periods = from === undefined && to === undefined ? (told ?? [own]) : [own];
	const reversed = periods.some((period) => endsBeforeItBegins(period.from, period.to));
	return reversed ? { fault: { code: 'end-before-begin', field: 'to' } } : { periods };
}

function lists(bag: FieldBag): Pick<Claim, 'lifeDomains' | 'legalFrames' | 'settings'> {
	const lifeDomains = listOf(bag.take('domain', 'domein', 'lifeDomain'));
	const legalFrames = listOf(bag.take('legalFrame'));
	const settings = listOf(bag.take('setting'));
	return {
		...(lifeDomains.length > 0 && { lifeDomains }),
		...(legalFrames.length > 0 && { legalFrames }),
		...(settings.length > 0 && { settings })
	};
}

function supportOnly(bag: FieldBag): Pick<Claim, 'roles' | 'status'> {
	const roles = new Set<SupportRole>(takeWords(bag, 'role', ROLE_WORDS));
	if (bag.takeWord(YES_NO, 'caseManager')) roles.add('caseManager');
	const status = bag.takeWord(STATUS_WORDS, 'status');
	return { ...(roles.size > 0 && { roles: [...roles] }), ...(status && { status }) };
}

/** A list of words we know; with one that we do not know the attribute stays what it is. */
export function takeWords<Word>(
	bag: FieldBag,
	name: string,
	words: Readonly<Record<string, Word>>
): readonly Word[] {
	const keys = listOf(bag.find(name)).map((word) => word.toLowerCase());
	if (keys.length === 0 || !keys.every((key) => Object.hasOwn(words, key))) return [];
	bag.take(name);
	return keys.map((key) => words[key]!);
}

/** A date as EDTF; undefined when there is none, false when it cannot be read. */
function readDay(value: AttributeValue | undefined): string | undefined | false {
	const text = textOf(value).trim();
	if (text === '') return undefined;
	if (dayBounds(text)) return text;
	const date = readDate(text);
	if (date.kind === 'day') return date.text;
	return date.kind === 'open' || date.kind === 'blank' ? undefined : false;
}

function takeStance(bag: FieldBag, faults: RowFault[]): Claim['stance'] | undefined {
	const stance = bag.takeWord(STANCE_WORDS, 'stance');
	if (stance === undefined && bag.find('stance') !== undefined) {
		faults.push({ code: 'value-unknown', field: 'stance' });
	}
	return stance;
}

function takeWeight(bag: FieldBag, faults: RowFault[]): number | undefined {
	const value = bag.take('weight', 'strength', 'w', 'Weight', ...DUTCH_WEIGHTS);
	if (value === undefined) return undefined;
	const number = numberOf(value);
	if (number !== undefined && number > 0) return number;
	faults.push({ code: 'weight-not-positive', field: 'weight' });
	return undefined;
}

function takeCount(bag: FieldBag, name: string, faults: RowFault[]): number | undefined {
	const value = bag.take(name);
	if (value === undefined) return undefined;
	const number = numberOf(value);
	if (number !== undefined && number >= 0) return number;
	faults.push({ code: 'number-unreadable', field: name });
	return undefined;
}

function numberOf(value: AttributeValue): number | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	return typeof value === 'string' ? parseNumber(value) : undefined;
}
