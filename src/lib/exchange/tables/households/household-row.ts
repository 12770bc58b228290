import type { SupportRole } from '#lib/domain/claim.ts';
import type { AnswerTheme } from '#lib/domain/records/columns.ts';
import { cellText } from '../../sheet.ts';
import type { Context } from '../context.ts';
import type { WaveMark } from '../header/header-parts.ts';
import type { Meaning } from '../header/meaning.ts';
import { readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import { readAmount } from '../values/numbers.ts';
import { readWho } from '../values/who.ts';
import { readEnds, type ContactEnd } from '../contacts/contact-ends.ts';
import { readCrossCell } from './cross-cells.ts';
import type { CellCount, HelperDraft } from '../rows/draft.ts';
import { hintsFor, refsOf } from '../rows/helper-refs.ts';
import { readFacts, type HouseholdFacts } from './household-facts.ts';
import { readOwnCircleCell } from './own-circle-cells.ts';
import { readRoleCell } from './role-cells.ts';
import type { RowReader } from '../rows/row-reader.ts';
import type { RowSource, RowSources } from '../rows/row-source.ts';
import { readSlot } from './slot-helpers.ts';
import { readEvents, type EventDraft } from './table-events.ts';

/** All that one row says of one household, before anything is added. */
export interface HouseholdRow {
	readonly number: number;
	readonly household: string;
	readonly helpers: readonly HelperDraft[];
	readonly deputies: readonly HelperDraft['ref'][];
	readonly answers: readonly {
		readonly theme: AnswerTheme;
		readonly none: boolean;
		readonly wave?: WaveMark;
	}[];
	readonly facts: HouseholdFacts;
	/** With whom the helper of the row has contact about this household. */
	readonly contacts: readonly ContactEnd[];
	readonly events: readonly EventDraft[];
	readonly source: RowSource;
}

/** Reads the household of a row: its code, or its name, which becomes a code. */
export function readHousehold(row: RowReader, context: Context): string | undefined {
	for (const field of ['household.code', 'household.name'] as const) {
		const cell = row.cell(row.column(field));
		const { kind } = readAnswer(cell);
		const text = cellText(cell);
		// One and zero are answers elsewhere; here they are codes.
		if (
			(kind === 'text' || /^\d+$/.test(text) || (kind === 'yes' && text.length > 3)) &&
			text !== ''
		) {
			return context.households.codeOf(text, context.notes, row.line.number);
		}
	}
	row.reject('household-missing', row.column('household.code') ?? row.column('household.name'));
	return undefined;
}

/**
 * Reads all columns of a row about one household.
 *
 * @param ofHelpers columns of roles that say yes or no of the helper of the row
 */
export function readHouseholdRow(
	row: RowReader,
	household: string,
	slots: readonly number[],
	ofHelpers: ReadonlySet<Meaning>,
	sources: RowSources,
	context: Context,
	count: CellCount
): HouseholdRow {
	const helpers: HelperDraft[] = [];
	const answers: { theme: AnswerTheme; none: boolean; wave?: WaveMark }[] = [];
	const own: HelperDraft[] = [];
	for (const slot of slots) {
		const read = readSlot(row, slot, household, context);
		count.add(read.fate);
		own.push(...read.helpers);
	}
	const ofRow: SupportRole[] = [];
	for (const [field, role] of [
		['support.caseManager', 'caseManager'],
		['support.coach', 'coach']
	] as const) {
		for (const meaning of row.columns(field)) {
			const isOfHelper = own.length > 0 && (meaning.slot > 0 || ofHelpers.has(meaning));
			const read = readRoleCell(row, meaning, role, isOfHelper, household, context);
			count.add(read.fate);
			helpers.push(...read.helpers);
			if (read.isOfRow) ofRow.push(role);
			if (read.answer && role === 'caseManager') {
				answers.push({ theme: 'case-manager', none: read.answer === 'none', wave: meaning.wave });
			}
		}
	}
	helpers.push(
		...own.map((helper) => ({ ...helper, roles: [...new Set([...helper.roles, ...ofRow])] }))
	);
	for (const meaning of row.columns('cross')) {
		if (meaning.isProblem) continue;
		const read = readCrossCell(row, meaning, household, context);
		count.add(read.fate);
		helpers.push(...read.helpers);
	}
	for (const meaning of row.columns('informal')) {
		const read = readOwnCircleCell(row, meaning, household, context);
		count.add(read.fate);
		helpers.push(...read.helpers);
		if (read.answer)
			answers.push({ theme: 'own-circle', none: read.answer === 'none', wave: meaning.wave });
	}
	const facts = readFacts(row, context.notes);
	const { events, fates } = readEvents(row, facts.since, context);
	for (const fate of fates) count.add(fate);
	const contacts = row.columns('collaboration.with').flatMap((meaning) => {
		const read = readEnds(row, meaning, 'anyone', context, household);
		count.add(read.fate);
		return read.ends;
	});
	const { deputies, answer } = readDeputies(row, household, context);
	if (answer) answers.push({ theme: 'deputy', none: answer === 'none' });
	return {
		number: row.line.number,
		household,
		helpers,
		deputies,
		contacts,
		answers,
		facts: own.length > 0 ? facts : withProvisions(row, facts),
		events,
		source: sources.read(row)
	};
}

function readDeputies(
	row: RowReader,
	household: string,
	context: Context
): { readonly deputies: readonly HelperDraft['ref'][]; readonly answer?: 'none' | 'unknown' } {
	const deputies: HelperDraft['ref'][] = [];
	let answer: 'none' | 'unknown' | undefined;
	for (const meaning of row.columns('deputy')) {
		const { kind } = readAnswer(row.cell(meaning));
		if (kind === 'no') answer = 'none';
		if (kind === 'unknown') answer = 'unknown';
		if (kind !== 'text') continue;
		const hints = hintsFor(context, 'person');
		for (const part of splitCell(row.names(meaning))) {
			const who = readWho(part, hints);
			if (who.kind !== 'person' && who.kind !== 'function') continue;
			deputies.push(...refsOf(who, context, { household, label: meaning.column.label }));
		}
	}
	return { deputies, answer };
}

/** A provision without a helper says something of the household, not who gives it. */
function withProvisions(row: RowReader, facts: HouseholdFacts): HouseholdFacts {
	const columns: readonly Meaning[] = row
		.columns('support.provision')
		.filter((one) => one.slot === 0);
	const figures = columns.flatMap((meaning) => {
		const amount = readAmount(row.cell(meaning));
		return amount ? [{ ...amount, what: 'provisions', unit: '', wave: meaning.wave }] : [];
	});
	const statements = columns.flatMap((meaning) => {
		const words = row.words(meaning);
		if (words === '' || readAmount(row.cell(meaning))) return [];
		return [
			{
				theme: 'provision',
				kind: 'observation' as const,
				scale: '',
				value: undefined,
				words,
				wave: meaning.wave
			}
		];
	});
	return {
		...facts,
		figures: [...facts.figures, ...figures],
		statements: [...facts.statements, ...statements]
	};
}
