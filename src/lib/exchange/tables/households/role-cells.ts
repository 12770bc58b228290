import type { SupportRole } from '#lib/domain/claim.ts';
import { cellText } from '../../sheet.ts';
import type { Context } from '../context.ts';
import type { Meaning } from '../header/meaning.ts';
import { readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import { readWho } from '../values/who.ts';
import type { CellFate, HelperDraft } from '../rows/draft.ts';
import { hintsFor, refsOf, someone, type HelperPlace } from '../rows/helper-refs.ts';
import type { RowReader } from '../rows/row-reader.ts';

/** What a column of case managers or coaches says of a household. */
export interface RoleReading {
	readonly helpers: readonly HelperDraft[];
	/** The helper of the row has the role. */
	readonly isOfRow: boolean;
	/** Asked and none, or asked but unknown. */
	readonly answer?: 'none' | 'unknown';
	readonly fate: CellFate;
}

/**
 * Reads "Sanne", "geen", "Karin (weg)", "ja, Sanne", "ja (2!)", "onbekend" under a role.
 *
 * @param hasHelper the row names a helper, so that yes and no are about that helper
 */
export function readRoleCell(
	row: RowReader,
	meaning: Meaning,
	role: SupportRole,
	hasHelper: boolean,
	household: string,
	context: Context
): RoleReading {
	const answer = readAnswer(row.cell(meaning));
	const nothing = { helpers: [], isOfRow: false };
	if (answer.kind === 'blank') return { ...nothing, fate: 'blank' };
	if (answer.kind === 'unknown')
		return { ...nothing, answer: hasHelper ? undefined : 'unknown', fate: 'unknown' };
	if (answer.kind === 'no')
		// "nee" may be about the helper of the row; "geen" is about the household.
		return {
			...nothing,
			answer: hasHelper && !isNobody(row, meaning) ? undefined : 'none',
			fate: 'used'
		};
	const isMark = answer.kind === 'yes' && !/\p{L}{4,}|\p{Lu}\p{Ll}/u.test(answer.text);
	if (isMark && hasHelper) return { ...nothing, isOfRow: true, fate: 'used' };
	const place: HelperPlace = { household, label: meaning.column.label.replace(/\s*\(.*$/, '') };
	const draft = (
		refs: readonly HelperDraft['ref'][],
		rest: Partial<HelperDraft['claim']> = {}
	): HelperDraft[] =>
		refs.map((ref) => ({
			ref,
			roles: [role],
			wave: meaning.wave,
			claim: { certainty: answer.isSure ? undefined : 'low', ...rest }
		}));
	if (isMark) {
		const unnamed = { ...place, label: nameOfRole(meaning), functionName: nameOfRole(meaning) };
		const count = Number(/\b([2-9])\b/.exec(answer.text)?.[1] ?? 1);
		return { ...nothing, helpers: draft(someone(unnamed, count)), fate: 'used' };
	}
	const text = answer.kind === 'yes' ? answer.text : row.names(meaning);
	const parts = splitCell(text).map((part) => readWho(part, hintsFor(context, 'person')));
	const helpers = parts.flatMap((who) => {
		const certainty = answer.isSure && who.isSure ? undefined : 'low';
		return draft(refsOf(who, context, place), { certainty, status: who.status });
	});
	if (helpers.length > 0) return { ...nothing, helpers, fate: 'used' };
	const isVacant = parts.length > 0 && parts.every((who) => who.kind === 'vacancy');
	if (isVacant) return { ...nothing, answer: hasHelper ? undefined : 'none', fate: 'used' };
	context.notes.counted('question', 'cell-not-understood', {
		row: row.line.number,
		field: meaning.column.header
	});
	return { ...nothing, fate: 'refused' };
}

function isNobody(row: RowReader, meaning: Meaning): boolean {
	return /^(geen|niemand|none|nobody)\b/i.test(cellText(row.cell(meaning)));
}

/** The header without its measurement: "Regisseur". */
function nameOfRole(meaning: Meaning): string {
	return meaning.column.label
		.replace(/\([^)]*\)/g, '')
		.replace(/\bT ?\d\b/gi, '')
		.replace(/\s+/g, ' ')
		.trim();
}
