import { Refusal, type Problem } from '#lib/domain/problem.ts';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ReadOptions } from '#lib/exchange/reading.ts';

/** What a reader is told of a file in these tests. */
export const OPTIONS: ReadOptions = { fileName: 'town.csv', sha256: 'ab'.repeat(32) };

export function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** The codes with which a file is refused; an empty list when it is read. */
export function refusalOf(read: () => unknown): readonly Problem[] {
	try {
		read();
	} catch (error) {
		if (error instanceof Refusal) return error.problems;
		throw error;
	}
	return [];
}

export function codesOf(problems: readonly Problem[]): string[] {
	return problems.map(({ code }) => code);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A small workbook typed out; every part of it may be replaced. */
export interface WorkbookParts {
	/** Rows as XML, of one sheet. */
	readonly rows?: string;
	readonly properties?: string;
	readonly sheets?: string;
	readonly strings?: string;
	readonly styles?: string;
	readonly more?: Zippable;
}

/** Cell style 1 is a date, 2 a time, 3 a duration, 4 a date written out. */
const STYLES = `<styleSheet xmlns="${MAIN}">
<numFmts><numFmt numFmtId="164" formatCode="d\\ mmmm\\ yyyy;@"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="46"/>
<xf numFmtId="164"/></cellXfs></styleSheet>`;

export function workbookOf(parts: WorkbookParts = {}): Uint8Array {
	const target = (id: string, type: string, path: string): string =>
		`<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${path}"/>`;
	return zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'_rels/.rels': strToU8(
			`<Relationships>${target('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`
		),
		'xl/workbook.xml': strToU8(
			`<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${parts.properties ?? ''}<sheets>` +
				`${parts.sheets ?? '<sheet name="Blad1" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			`<Relationships>${target('rId1', 'worksheet', 'worksheets/sheet1.xml')}` +
				`${target('rId2', 'sharedStrings', 'sharedStrings.xml')}` +
				`${target('rId3', 'styles', 'styles.xml')}</Relationships>`
		),
		'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`),
		'xl/styles.xml': strToU8(parts.styles ?? STYLES),
		'xl/worksheets/sheet1.xml': strToU8(
			`<worksheet xmlns="${MAIN}"><sheetData>${parts.rows ?? ''}</sheetData></worksheet>`
		),
		...parts.more
	});
}
