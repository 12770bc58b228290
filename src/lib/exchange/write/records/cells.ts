import type { Attributes } from '#lib/domain/actor.ts';
import { formatAttributes } from '#lib/domain/columns/attributes-cell.ts';
import { joinList } from '#lib/domain/columns/list-cell.ts';
import { VALUE_WORDS, type ValueList } from '#lib/domain/columns/values.ts';
import type { WorkbookColumn } from '#lib/domain/columns.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Cell } from '../../sheet.ts';
import { isBlank, type Row } from './row.ts';

export type SheetLanguage = 'nl' | 'en';

/** A cell of the workbook, in the words of one language. */
export function cellOf(column: WorkbookColumn, row: Row, language: SheetLanguage): Cell {
	const said = row[column.id];
	if (said === undefined || isBlank(said)) return null;
	const { holds } = column;
	if (typeof said === 'number') return said;
	if (typeof said === 'boolean') return VALUE_WORDS.answers[said ? 'yes' : 'no'][language];
	if (holds === 'attributes') return formatAttributes(said as Attributes);
	if (typeof said === 'object') return listCell(column, said as readonly string[], language);
	if (holds === 'day' && /^\d{4}-\d\d-\d\d$/.test(said)) return { day: said };
	// What is read as a list is written as one, also when it holds a single item.
	if (holds === 'source' || holds === 'wave') return joinList([said]);
	if (isValueList(holds)) return wordOf(holds, said, language);
	return row.kind === 'answer' ? answerText(column.id, said, language) : said;
}

function listCell(
	{ holds }: WorkbookColumn,
	items: readonly string[],
	language: SheetLanguage
): Cell {
	if (items.every((item) => item === '')) return null;
	if (holds === 'members') return items.map((item) => memberText(item, language)).join('; ');
	if (holds === 'source' && items.length === 1 && items[0] === 'none')
		return VALUE_WORDS.answerValues.none[language];
	return joinList(isValueList(holds) ? items.map((item) => wordOf(holds, item, language)) : items);
}

/** What was asked, and that there is nobody, is said in words. */
function answerText(id: string, text: string, language: SheetLanguage): string {
	if (id === 'value') return wordOf('answerValues', text, language);
	return id === 'theme' ? wordOf('answerThemes', text, language) : text;
}

function memberText(member: string, language: SheetLanguage): string {
	const [role, ...band] = member.split(' ');
	return [wordOf('memberRoles', role!, language), ...band].join(' ');
}

export function isValueList(holds: WorkbookColumn['holds']): holds is ValueList {
	return Object.hasOwn(VALUE_WORDS, holds);
}

/** The words of a list, in the order of its codes. */
export function wordsOf(list: ValueList, language: SheetLanguage): readonly string[] {
	return Object.values(wordsIn(list)).map((word) => word[language]);
}

function wordsIn(list: ValueList): Readonly<Record<string, Record<SheetLanguage, string>>> {
	return VALUE_WORDS[list];
}

/**
 * The word for a code. A code of the scan's own stands as it is; in quotes where a
 * reader would take it for one of our words.
 */
function wordOf(list: ValueList, code: string, language: SheetLanguage): string {
	const words = wordsIn(list);
	if (Object.hasOwn(words, code)) return words[code]![language];
	return mustBeQuoted(list, code) ? `"${code}"` : code;
}

function mustBeQuoted(list: ValueList, code: string): boolean {
	if (/^".+"$/s.test(code)) return true;
	const key = wordKey(code);
	return Object.entries(wordsIn(list)).some(
		([own, { nl, en }]) => own !== code && [own, nl, en].some((word) => wordKey(word) === key)
	);
}
