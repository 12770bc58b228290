import type { Language } from '#lib/text/language.ts';

export type TakenCell = string | number | null;

/** A table as it is read on the page. */
export interface TakenTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly TakenCell[])[];
}

/** What is for the screen only, or a drawing whose words stand beside it. */
const DRAWN = '.no-print, [aria-hidden="true"], svg, form, details, select, input';
/** Beside that, what is to press. In a head that sorts it is the name of the column, and stays. */
const LEFT_OUT = `${DRAWN}, button`;

/** The cells of a table on the page, with what is hidden for the eye and without what is to press. */
export function cellsOf(table: HTMLTableElement, language: Language): TakenTable {
	const [head, ...more] = [...(table.tHead?.rows ?? [])];
	const header = head ? rowOf(head).map((cell) => textOf(cell, DRAWN)) : [];
	const body = [...table.tBodies].flatMap((part) => [...part.rows]);
	const foot = [...(table.tFoot?.rows ?? [])];
	const kept = header.map((_, at) => !isLeftOut(head, at));
	const inKept = <Value>(values: readonly Value[]): readonly Value[] =>
		head ? values.filter((_, at) => kept[at] ?? true) : values;
	return {
		header: inKept(header),
		rows: [...more, ...body, ...foot].map((row) =>
			inKept(rowOf(row).map((cell) => valueOf(textOf(cell), language)))
		)
	};
}

/** The cells of a row, one that is several columns wide as often as it is wide. */
function rowOf(row: HTMLTableRowElement): (HTMLTableCellElement | undefined)[] {
	return [...row.cells].flatMap((cell) =>
		Array.from({ length: cell.colSpan }, (_, i) => (i === 0 ? cell : undefined))
	);
}

/** A column that is not for paper holds nothing but buttons. */
function isLeftOut(head: HTMLTableRowElement | undefined, at: number): boolean {
	return head !== undefined && rowOf(head)[at]?.matches('.no-print') === true;
}

/** The words of a cell; what stands on lines of its own is divided by commas. */
function textOf(cell: Element | undefined, leftOut = LEFT_OUT): string {
	if (!cell) return '';
	let text = '';
	let isNewLine = false;
	const read = (node: Node): void => {
		if (node instanceof Text) {
			const words = node.data.replace(/\s+/g, ' ');
			if (words.trim() === '') {
				if (!isNewLine && text !== '') text += ' ';
				return;
			}
			const before = text.trimEnd();
			if (isNewLine && before !== '') text = `${before}${/[.,:;?!]$/.test(before) ? '' : ','} `;
			text += isNewLine ? words.trimStart() : words;
			isNewLine = false;
		}
		if (!(node instanceof Element) || node.matches(leftOut)) return;
		const isOwnLine = node !== cell && getComputedStyle(node).display !== 'inline';
		if (isOwnLine) isNewLine = true;
		node.childNodes.forEach(read);
		if (isOwnLine) isNewLine = true;
	};
	read(cell);
	return text.replace(/\s+/g, ' ').trim();
}

const NUMBERS: Readonly<Record<Language, RegExp>> = {
	nl: /^-?(0|[1-9]\d{0,2}(\.\d{3})*|[1-9]\d*)(,\d+)?$/,
	en: /^-?(0|[1-9]\d{0,2}(,\d{3})*|[1-9]\d*)(\.\d+)?$/
};

/** A cell that is a number as the language writes it becomes one; a code with a 0 in front does not. */
export function valueOf(text: string, language: Language): TakenCell {
	if (text === '') return null;
	const plain = text.replace('\u2212', '-');
	if (!NUMBERS[language].test(plain) || plain.length > 15) return text;
	const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
	return Number(plain.replaceAll(thousands, '').replace(decimal, '.'));
}

/** What a table is called on the page; '' when nothing says so. */
export function nameOf(table: HTMLTableElement): string {
	const found = [
		textOf(table.caption ?? undefined),
		labelOf(table),
		...around(table).flatMap((part) => [
			labelOf(part),
			textOf(part.querySelector('h2, h3') ?? undefined)
		]),
		textOf(document.querySelector('main h1') ?? undefined)
	];
	return found.find((text) => text !== '')?.slice(0, 120) ?? '';
}

/** The parts of the page in which a table stands, the nearest first. */
function around(table: HTMLTableElement): readonly Element[] {
	const parts: Element[] = [];
	for (let at = table.parentElement; at && at.localName !== 'main'; at = at.parentElement) {
		if (at.matches('section, [role=group]')) parts.push(at);
	}
	return parts;
}

function labelOf(element: Element): string {
	const labels = (element.getAttribute('aria-labelledby') ?? '')
		.split(' ')
		.flatMap((id) => document.getElementById(id) ?? []);
	return (
		labels
			.map((label) => textOf(label))
			.join(' ')
			.trim() ||
		(element.getAttribute('aria-label') ?? '')
	);
}
