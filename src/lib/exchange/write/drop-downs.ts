import { escapeXml } from './xml-text.ts';

/** A column in which a cell may be chosen from a list; other values are allowed too. */
export interface DropDown {
	/** The first column is 0. */
	readonly column: number;
	readonly choices: readonly string[];
	/** Where the choices stand in this workbook, when they are what its rows say. */
	readonly range?: string;
}

/** How far down the codes of another sheet are offered. */
const OFFERED_ROWS = 2000;

/** The cells of a column below its header, as a rule refers to them. */
export function rangeOf(sheet: string, column: number, lastRow = OFFERED_ROWS): string {
	const letters = columnLetters(column);
	return `'${sheet.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${lastRow}`;
}

/** Excel takes a list inside the rule up to this length, and only without commas. */
const INLINE_CHARACTERS = 255;
/** As far down as a sheet goes. */
const LAST_ROW = 1_048_576;

/** Whether a list is too long or too odd to stand in the rule itself. */
export function needsList(choices: readonly string[]): boolean {
	return choices.join(',').length > INLINE_CHARACTERS || choices.some((one) => /[,"]/.test(one));
}

/**
 * The `<dataValidations>` of a sheet (ISO/IEC 29500-1, 18.3.1.33), for every row below the
 * header.
 *
 * @param reference where the choices of a column stand, when they do not fit the rule
 */
export function dataValidations(
	dropDowns: readonly DropDown[],
	reference: (dropDown: DropDown) => string | undefined
): string {
	if (dropDowns.length === 0) return '';
	const rules = dropDowns.map((dropDown) => {
		const letters = columnLetters(dropDown.column);
		const formula = dropDown.range ?? reference(dropDown) ?? `"${dropDown.choices.join(',')}"`;
		return (
			'<dataValidation type="list" allowBlank="1" showInputMessage="1" errorStyle="information"' +
			` sqref="${letters}2:${letters}${LAST_ROW}"><formula1>${escapeXml(formula)}</formula1>` +
			'</dataValidation>'
		);
	});
	return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
	const letters = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letters : columnLetters(Math.floor(column / 26) - 1) + letters;
}
