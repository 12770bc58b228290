import type { AgeBand, ConsultationState } from '#lib/domain/actor.ts';
import type { FigureRecord, StatementRecord } from '#lib/domain/records/records.ts';
import { CLOSED_WORDS } from '#lib/domain/vocabulary/support-roles.ts';
import { WHOLE_AREA } from '#lib/domain/vocabulary/names/names.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText } from '../../sheet.ts';
import type { WaveMark } from '../header/header-parts.ts';
import type { Meaning } from '../header/meaning.ts';
import type { Notes } from '../notes.ts';
import { readAnswer } from '../values/answers.ts';
import { readDate } from '../values/dates.ts';
import { readChildren } from '../values/members.ts';
import { readConsultations } from '../values/vocabularies.ts';
import type { RowReader } from '../rows/row-reader.ts';

/** What a row says of a household besides who helps. */
export interface HouseholdFacts {
	readonly neighbourhood?: string;
	readonly since?: string;
	readonly until?: string;
	readonly tags: readonly string[];
	readonly attributes: Readonly<Record<string, string | number>>;
	/** Age bands of the children, as far as known; undefined when nothing was said. */
	readonly children?: readonly (AgeBand | undefined)[];
	readonly consultation?: ConsultationState;
	readonly statements: readonly StatementDraft[];
	readonly figures: readonly FigureDraft[];
}

type StatementDraft = Pick<StatementRecord, 'theme' | 'kind' | 'scale' | 'value' | 'words'> & {
	readonly wave?: WaveMark;
};
type FigureDraft = Pick<FigureRecord, 'what' | 'value' | 'unit' | 'qualifier'> & {
	readonly wave?: WaveMark;
};

const WHOLE = new Set(WHOLE_AREA.map(wordKey));
const BEFORE_DAY =
	/^[\s,:(]+(?:(?:per|op|sinds|in|on|since|as of)\s+)?|^(?:per|op|sinds|in|on|since|as of)\s+|[\s)]+$/gi;
const CLOSED = new RegExp(`\\b(?:${CLOSED_WORDS.join('|')})\\b\\s*(.*)$`, 'i');

/** Reads what a row says of its household. */
export function readFacts(row: RowReader, notes: Notes): HouseholdFacts {
	const status = readStatus(row, notes);
	return {
		neighbourhood: readArea(row),
		since: row.date(row.column('household.since')),
		until: row.date(row.column('household.until')) ?? status.until,
		tags: row
			.columns('tags')
			.flatMap((one) => row.text(one).split(/[;,]/))
			.map((tag) => tag.trim())
			.filter(Boolean),
		attributes: readAttributes(row),
		children: readChildrenOf(row, notes),
		consultation: readConsultation(row),
		statements: [...readStatements(row), ...readProblems(row), ...status.statements],
		figures: readFigures(row)
	};
}

/** A neighbourhood by its name; the whole municipality is none. */
export function readArea(row: RowReader): string | undefined {
	const text = row.text(row.column('area'));
	return text === '' || WHOLE.has(wordKey(text)) ? undefined : text;
}

function readAttributes(row: RowReader): Readonly<Record<string, string | number>> {
	const composition = row.words(row.column('household.composition'));
	const size = row.amount(row.column('household.size'));
	return { ...(composition ? { composition } : {}), ...(size ? { size: size.value } : {}) };
}

function readChildrenOf(row: RowReader, notes: Notes): HouseholdFacts['children'] {
	const meaning = row.column('household.children');
	if (!meaning) return undefined;
	const found = readChildren(row.cell(meaning));
	if (found.kind === 'children') return found.ages;
	if (found.kind === 'ask') {
		notes.counted('question', 'children-not-understood', {
			row: row.line.number,
			field: meaning.column.header
		});
	}
	return undefined;
}

function readConsultation(row: RowReader): ConsultationState | undefined {
	const meaning = row.column('household.consultation');
	if (!meaning || readAnswer(row.cell(meaning)).kind === 'blank') return undefined;
	return (
		readConsultations(cellText(row.cell(meaning))).codes[0] ??
		row.codes(meaning, readConsultations)[0]
	);
}

/** "afgesloten 3-'20" ends a household; closed or struck through without a date is asked about. */
function readStatus(
	row: RowReader,
	notes: Notes
): { readonly until?: string; readonly statements: readonly StatementDraft[] } {
	const column = row.column('household.status');
	const written = cellText(row.cell(column));
	const closed = CLOSED.exec(written);
	const found = closed ? readDate(closed[1]!.replace(BEFORE_DAY, '')) : undefined;
	const until = found?.kind === 'day' ? found.text : undefined;
	// A day behind "afgesloten" is known for what it is; elsewhere it may be a birthday.
	const words = until === undefined ? row.words(column) : written.slice(closed!.index);
	const elsewhere = row.columns('note').some((note) => CLOSED.test(cellText(row.cell(note))));
	const hasEnd = until !== undefined || cellText(row.cell(row.column('household.until'))) !== '';
	const isClosed = closed !== null || elsewhere || row.line.isStruck;
	if (isClosed && !hasEnd) notes.question('row-closed', { row: row.line.number });
	const statement = {
		theme: 'status',
		kind: 'observation',
		scale: '',
		value: undefined,
		words
	} as const;
	return { until, statements: words === '' ? [] : [statement] };
}

const STATEMENTS: readonly (readonly [Meaning['field'], StatementDraft['kind'], string])[] = [
	['statement.problem', 'problem', ''],
	['statement.wish', 'wish', ''],
	['statement.appraisal', 'appraisal', '']
];

function readStatements(row: RowReader): readonly StatementDraft[] {
	return STATEMENTS.flatMap(([field, kind, theme]) =>
		row
			.columns(field)
			.map((meaning) => ({ words: row.words(meaning), wave: meaning.wave }))
			.filter(({ words }) => words !== '' && !/^(nee|geen|no|none)$/i.test(words))
			.map(({ words, wave }) => ({ theme, kind, scale: '', value: undefined, words, wave }))
	);
}

/** A mark under a life domain in a register is a problem there, and no helper. */
function readProblems(row: RowReader): readonly StatementDraft[] {
	return row.columns('cross').flatMap((meaning) => {
		if (!meaning.isProblem) return [];
		const { kind, isSure } = readAnswer(row.cell(meaning));
		if (kind === 'blank' || kind === 'text') return [];
		const value = kind === 'unknown' ? undefined : kind;
		return meaning.cross!.lifeDomains.map((theme) => ({
			theme,
			kind: 'problem' as const,
			scale: 'yes-no',
			value,
			words: isSure ? '' : '?',
			wave: meaning.wave
		}));
	});
}

function readFigures(row: RowReader): readonly FigureDraft[] {
	const fields = [
		['figure.helpers', 'helpers', ''],
		['figure.cost', 'cost', 'EUR']
	] as const;
	return fields.flatMap(([field, what, unit]) =>
		row.columns(field).flatMap((meaning) => {
			const amount = row.amount(meaning);
			return amount ? [{ ...amount, what, unit, wave: meaning.wave }] : [];
		})
	);
}
