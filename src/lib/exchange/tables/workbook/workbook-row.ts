import type { ActorKind, Attributes } from '#lib/domain/actor.ts';
import { parseAttributes } from '#lib/domain/columns/attributes-cell.ts';
import { splitList, splitPlaces } from '#lib/domain/columns/list-cell.ts';
import { VALUE_WORDS, type ValueList } from '#lib/domain/columns/values.ts';
import { dayBounds } from '#lib/domain/day.ts';
import { foldName } from '#lib/domain/fold.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { parseNumber } from '../../number.ts';
import { cellText, type Cell } from '../../sheet.ts';
import type { TableProblemCode } from '../problem-codes.ts';
import type { Line } from '../table.ts';
import { readAnswer } from '../values/answers.ts';
import { endsBeforeItBegins } from '../values/calendar-days.ts';
import { readDate } from '../values/dates.ts';
import type { ActorSpec } from './actor-specs.ts';
import type { WorkbookContext } from './workbook-context.ts';
import type { WorkbookTable } from './workbook-table.ts';

interface RowError {
	readonly code: TableProblemCode;
	readonly field: string;
	readonly values?: Readonly<Record<string, string>>;
}

/** Lists that a scan may edit: a word they do not know is kept as it is. */
const OPEN_LISTS: ReadonlySet<ValueList> = new Set([
	'domains',
	'frames',
	'settings',
	'organisationTypes',
	'seats'
]);

/** Reads the cells of one row of the workbook, and keeps what is wrong with it. */
export class WorkbookRow {
	readonly errors: RowError[] = [];
	readonly line: Line;
	readonly #table: WorkbookTable;
	readonly #context: WorkbookContext;

	constructor(line: Line, table: WorkbookTable, context: WorkbookContext) {
		this.line = line;
		this.#table = table;
		this.#context = context;
	}

	cell(id: string): Cell {
		const at = this.#table.columns.get(id);
		return at === undefined ? null : (this.line.cells[at] ?? null);
	}

	has(id: string): boolean {
		return this.#table.columns.has(id);
	}

	reject(code: TableProblemCode, id: string, values?: RowError['values']): void {
		this.errors.push({ code, field: this.#field(id), values });
	}

	/** Tells something about a cell; the row is taken. */
	warn(code: TableProblemCode, id: string): void {
		this.#context.notes.warning(code, { row: this.line.number, field: this.#field(id) });
	}

	#field(id: string): string {
		const at = this.#table.columns.get(id);
		return at === undefined ? id : this.#table.table.columns[at]!.label;
	}

	text(id: string): string {
		return cellText(this.cell(id));
	}

	/** The text of a column that must be filled. */
	required(id: string): string {
		const text = this.text(id);
		if (text === '') this.reject('value-missing', id);
		return text;
	}

	list(id: string): readonly string[] {
		return splitList(this.text(id));
	}

	places(id: string): readonly string[] {
		return this.text(id) === '' ? [] : splitPlaces(this.text(id));
	}

	/** EDTF text; a date as people write it is understood too. What is none is told, and stays empty. */
	day(id: string): string | undefined {
		const text = this.text(id);
		if (text === '') return undefined;
		if (dayBounds(text)) return text;
		const found = readDate(this.cell(id));
		if (found.kind === 'day') return found.text;
		const { notes } = this.#context;
		const place = { row: this.line.number, field: this.#field(id) };
		if (found.kind === 'wrong') notes.warning('date-wrong', { ...place, values: { text } });
		if (found.kind === 'unclear') notes.warning('date-not-understood', place);
		if (found.kind === 'no-year') notes.question('date-without-year', place);
		return undefined;
	}

	/** Begin and end; an end that lies before its begin takes the row with it. */
	period(): readonly [from: string | undefined, to: string | undefined] {
		const [from, to] = [this.day('from'), this.day('until')];
		if (endsBeforeItBegins(from, to)) this.reject('end-before-begin', 'until');
		return [from, to];
	}

	number(id: string): number | undefined {
		const cell = this.cell(id);
		if (typeof cell === 'number') return cell;
		if (this.text(id) === '') return undefined;
		const value = parseNumber(this.text(id));
		if (value === undefined) this.reject('number-wrong', id);
		return value;
	}

	/** A number or a text, as the cell keeps it. */
	value(id: string): string | number | undefined {
		const cell = this.cell(id);
		if (typeof cell === 'number') return cell;
		return this.text(id) || undefined;
	}

	/** The code of a word in either language, or the code itself. */
	code<List extends ValueList>(
		id: string,
		list: List
	): keyof (typeof VALUE_WORDS)[List] | undefined {
		const text = this.text(id);
		return text === '' ? undefined : this.#codeOf(text, id, list);
	}

	codes<List extends ValueList>(
		id: string,
		list: List
	): readonly (keyof (typeof VALUE_WORDS)[List])[] {
		return this.list(id).flatMap((text) => this.#codeOf(text, id, list) ?? []);
	}

	#codeOf<List extends ValueList>(
		text: string,
		id: string,
		list: List
	): keyof (typeof VALUE_WORDS)[List] | undefined {
		const isOpen = OPEN_LISTS.has(list);
		// In quotes stands a word of the scan's own, also where one of ours is written alike.
		const quoted = isOpen ? /^"(.+)"$/s.exec(text) : null;
		const found = quoted ? quoted[1] : codeIn(text, list);
		if (found !== undefined) return found as keyof (typeof VALUE_WORDS)[List];
		if (isOpen) return text as keyof (typeof VALUE_WORDS)[List];
		this.reject('value-unknown', id);
		return undefined;
	}

	yes(id: string): boolean | undefined {
		const { kind } = readAnswer(this.cell(id));
		if (kind === 'yes' || kind === 'no') return kind === 'yes';
		if (kind === 'text') this.reject('value-unknown', id);
		return undefined;
	}

	/** Whom a cell names; an end that nobody declared refuses the row. */
	actor(id: string, kinds: readonly ActorKind[], isRequired = false): number | undefined {
		const text = isRequired ? this.required(id) : this.text(id);
		return text === '' ? undefined : this.actorNamed(text, id, kinds);
	}

	actors(id: string, kinds: readonly ActorKind[]): readonly number[] {
		return this.list(id).flatMap((text) => this.actorNamed(text, id, kinds) ?? []);
	}

	actorNamed(text: string, id: string, kinds: readonly ActorKind[]): number | undefined {
		const spec = this.spec(text, id, kinds);
		if (spec && spec.index === undefined) this.reject('end-unknown', id, { name: text });
		return spec?.index;
	}

	/** The declaration a cell names, also when it was not added yet. */
	spec(text: string, id: string, kinds: readonly ActorKind[]): ActorSpec | undefined {
		const found = this.#context.actors.find(text, kinds);
		if (found === 'unknown') this.reject('end-unknown', id, { name: text });
		else if (found === 'ambiguous') this.reject('end-ambiguous', id, { name: text });
		else return found;
		return undefined;
	}

	waves(id: string): readonly number[] {
		return this.list(id).flatMap((name) => {
			const { waves } = this.#context;
			const wave = waves.get(name) ?? waves.get(foldName(name));
			if (wave === undefined) this.reject('end-unknown', id, { name });
			return wave ?? [];
		});
	}

	/** Codes of sources; they may be added later. */
	sourceCodes(id: string): readonly string[] {
		return this.list(id).filter((code) => {
			const isKnown = this.#context.sourceCodes.has(code);
			if (!isKnown) this.reject('end-unknown', id, { name: code });
			return isKnown;
		});
	}

	attributes(id: string): Attributes | undefined {
		const text = this.text(id);
		if (text === '') return undefined;
		const found = parseAttributes(text);
		if (!found) this.reject('attributes-unknown', id);
		return found;
	}
}

/** The code of a word of a list. */
export function codeIn<List extends ValueList>(
	text: string,
	list: List
): keyof (typeof VALUE_WORDS)[List] | undefined {
	const key = wordKey(text);
	const words = VALUE_WORDS[list] as Readonly<
		Record<string, { readonly nl: string; readonly en: string }>
	>;
	const found = Object.keys(words).find((code) => {
		const { nl, en } = words[code]!;
		return code === text || [code, nl, en].some((word) => wordKey(word) === key);
	});
	return found as keyof (typeof VALUE_WORDS)[List] | undefined;
}
