import type { Field } from '#lib/domain/columns/headers.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, type Cell } from '../../sheet.ts';
import { detailsIn, withoutDetails } from '../guard/personal-details.ts';
import type { WaveMark } from '../header/header-parts.ts';
import type { Meaning } from '../header/meaning.ts';
import { isCode } from '../named/households.ts';
import type { Notes } from '../notes.ts';
import type { TableProblemCode } from '../problem-codes.ts';
import type { Line } from '../table.ts';
import { readAnswer } from '../values/answers.ts';
import { readDate } from '../values/dates.ts';
import { familyKey } from '../values/names.ts';
import { readAmount, type Amount } from '../values/numbers.ts';
import type { WordReader } from '../values/word-lists.ts';

/** Reads the fields of one row, and keeps what is wrong with it. */
export class RowReader {
	readonly line: Line;
	readonly #meanings: readonly Meaning[];
	readonly #notes: Notes;
	readonly #today: string | undefined;
	/** Why the row is refused, when it is. */
	readonly errors: { readonly code: TableProblemCode; readonly field?: string }[] = [];

	constructor(line: Line, meanings: readonly Meaning[], notes: Notes, today?: string) {
		this.line = line;
		this.#meanings = meanings;
		this.#notes = notes;
		this.#today = today;
	}

	/** The column of a field, of one helper of the row. */
	column(field: Field, slot = 0, wave?: WaveMark): Meaning | undefined {
		return this.#meanings.find(
			(one) => one.field === field && one.slot === slot && one.wave?.name === wave?.name
		);
	}

	columns(...fields: readonly Meaning['field'][]): readonly Meaning[] {
		return this.#meanings.filter((one) => fields.includes(one.field));
	}

	cell(meaning: Meaning | undefined): Cell {
		return meaning ? (this.line.cells[meaning.column.index] ?? null) : null;
	}

	/** Refuses the row; nothing of it is taken. */
	reject(code: TableProblemCode, meaning?: Meaning): void {
		this.errors.push({ code, field: meaning?.column.header });
	}

	/** The text of a cell; '' for a blank, or for a word that says that nothing is known. */
	text(meaning: Meaning | undefined): string {
		const cell = this.cell(meaning);
		const { kind } = readAnswer(cell);
		return kind === 'blank' || kind === 'unknown'
			? ''
			: this.#guarded(cellText(cell), meaning!, true);
	}

	/** A text in people's own words; with the name of the family in it, it is left out. */
	words(meaning: Meaning | undefined): string {
		const text = this.text(meaning);
		const held = new Set(wordKey(text).split(' '));
		if (!this.#family().some((name) => held.has(name))) return text;
		const place = { row: this.line.number, field: meaning!.column.header };
		const values = { kind: 'family-name' };
		this.#notes.counted('warning', 'personal-details', { ...place, values }, 'family-name');
		return '';
	}

	/** The longer words of the family's name in this row. */
	#family(): readonly string[] {
		const cell = cellText(this.cell(this.column('household.name')));
		return isCode(cell)
			? []
			: familyKey(cell)
					.split(' ')
					.filter((word) => word.length >= 4);
	}

	/** The text of a cell that names people; personal details beside a name are left out. */
	names(meaning: Meaning): string {
		return this.#guarded(cellText(this.cell(meaning)), meaning, false);
	}

	/** A free text with personal details in it is left out as a whole. */
	#guarded(text: string, meaning: Meaning, isFree: boolean): string {
		if (text.length < 6) return text;
		const details = detailsIn(text);
		if (details.length === 0) return text;
		for (const kind of details) {
			const place = { row: this.line.number, field: meaning.column.header, values: { kind } };
			this.#notes.counted('warning', 'personal-details', place, kind);
		}
		return isFree ? '' : withoutDetails(text);
	}

	/** A date as EDTF text. One that cannot be is told with what stands there, and stays empty. */
	date(meaning: Meaning | undefined): string | undefined {
		if (!meaning) return undefined;
		const found = readDate(this.cell(meaning), this.#today);
		const place = { row: this.line.number, field: meaning.column.header };
		switch (found.kind) {
			case 'day':
				return found.text;
			case 'wrong':
				this.#notes.warning('date-wrong', {
					...place,
					values: { text: cellText(this.cell(meaning)) }
				});
				return undefined;
			case 'no-year':
				this.#notes.question('date-without-year', place);
				return undefined;
			case 'unclear':
				this.#notes.warning('date-not-understood', place);
				return undefined;
			default:
				return undefined;
		}
	}

	amount(meaning: Meaning | undefined): Amount | undefined {
		if (!meaning || ['blank', 'unknown'].includes(readAnswer(this.cell(meaning)).kind))
			return undefined;
		const amount = readAmount(this.cell(meaning));
		if (!amount) this.#ask('number-not-understood', meaning);
		return amount;
	}

	/** Codes of a vocabulary; words it does not know are told once per column. */
	codes<Code extends string>(
		meaning: Meaning | undefined,
		reads: WordReader<Code>
	): readonly Code[] {
		const text = this.text(meaning);
		if (text === '' || !meaning) return [];
		const { codes, toAsk, strange } = reads(text.replace(/\s*\(\?+\)|\?+$/g, ''));
		if (toAsk.length > 0) this.#ask('word-has-two-meanings', meaning);
		if (strange.length > 0) this.#ask('word-unknown', meaning);
		return codes;
	}

	#ask(code: TableProblemCode, meaning: Meaning): void {
		this.#notes.counted('question', code, { row: this.line.number, field: meaning.column.header });
	}
}
