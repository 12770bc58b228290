import { ANSWER_WORDS, BLANK_WORDS, UNSURE_WORDS } from '#lib/domain/vocabulary/answers.ts';
import { cellText, type Cell } from '../../sheet.ts';

/** Asked and yes, asked and no, asked but unknown, not filled in, or a value of its own. */
export interface CellAnswer {
	readonly kind: 'yes' | 'no' | 'unknown' | 'blank' | 'text';
	/** Without the marks of doubt; for an answer with words behind it, those words. */
	readonly text: string;
	readonly isSure: boolean;
}

const WORDS = new Map<string, CellAnswer['kind']>([
	...BLANK_WORDS.map((word) => [keyOf(word), 'blank'] as const),
	...Object.entries(ANSWER_WORDS).flatMap(([kind, words]) =>
		words.map((word) => [keyOf(word), kind as CellAnswer['kind']] as const)
	)
]);

const UNSURE = new RegExp(
	`^(?:${UNSURE_WORDS.join('|')})(?:\\s+|$)|\\s+(?:${UNSURE_WORDS.join('|')})$`,
	'i'
);

/** Answers keep their marks: "?" and "-" are words here. */
function keyOf(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a cell answers. */
export function readAnswer(cell: Cell | undefined): CellAnswer {
	if (typeof cell === 'boolean') return { kind: cell ? 'yes' : 'no', text: '', isSure: true };
	const text = cellText(cell);
	if (text === '') return { kind: 'blank', text: '', isSure: true };
	const known = WORDS.get(keyOf(text));
	if (known) return { kind: known, text: known === 'yes' ? text : '', isSure: true };
	const bare = withoutDoubt(text);
	if (bare !== text) {
		const kind = bare === '' ? 'yes' : (WORDS.get(keyOf(bare)) ?? 'text');
		return { kind, text: kind === 'text' ? bare : '', isSure: false };
	}
	return readWithWords(text);
}

/** Takes off what makes a value less sure: "Sanne?", "(x)", "Kredietbank (?)", "misschien Tom". */
export function withoutDoubt(text: string): string {
	return text
		.trim()
		.replace(/\s*\(\?+\)/g, '')
		.replace(/^\(([^()]{1,2})\)$/, '$1')
		.replace(/\s*\?+$/, '')
		.replace(UNSURE, '')
		.trim();
}

/** "ja, Sanne", "ja (2!)", "nee, nog niet": an answer first, and words behind it. */
function readWithWords(text: string): CellAnswer {
	const found =
		/^(ja|yes|nee|neen|no|geen|none|niemand|nog geen|nog niet)(?:[\s,:;.!(]|-\s)+(.*)$/iu.exec(
			text
		);
	if (!found) return { kind: 'text', text, isSure: true };
	const isYes = /^(ja|yes)$/i.test(found[1]!);
	if (!isYes) return { kind: 'no', text: '', isSure: true };
	return { kind: 'yes', text: found[2]!.replace(/^\(|\)$/g, '').trim(), isSure: true };
}

/** Whether a cell holds a mark, an answer or nothing, and no value of its own. */
export function isMark(cell: Cell | undefined): boolean {
	const { kind, text } = readAnswer(cell);
	return kind !== 'text' && (kind !== 'yes' || text.length <= 3);
}
