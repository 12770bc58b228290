import type { ZipArchive } from '../bytes/zip.ts';
import { meaningOfBuiltIn, meaningOfCode, type NumberMeaning } from './number-format.ts';
import { readPart } from './workbook-parts.ts';

/** The texts that cells point to, without the phonetic guides beside them. */
export function readSharedStrings(archive: ZipArchive, path: string | undefined): string[] {
	const strings: string[] = [];
	if (path === undefined) return strings;
	let current = '';
	let isText = false;
	let isGuide = false;
	readPart(archive, path, {
		open({ name }) {
			if (name === 'si') current = '';
			if (name === 'rPh') isGuide = true;
			if (name === 't') isText = true;
		},
		text(text) {
			if (isText && !isGuide) current += text;
		},
		close(name) {
			if (name === 'si') strings.push(unescapeText(current));
			if (name === 'rPh') isGuide = false;
			if (name === 't') isText = false;
		}
	});
	return strings;
}

/** `_x000D_` stands for the character of that number (ISO/IEC 29500-1, 22.9.2.19). */
export function unescapeText(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16))
	);
}

/** What the styles of cells say: what a number stands for, and whether the text is struck through. */
export interface CellStyles {
	readonly meanings: readonly NumberMeaning[];
	readonly struck: readonly boolean[];
}

export function readStyles(archive: ZipArchive, path: string | undefined): CellStyles {
	const meanings: NumberMeaning[] = [];
	const struck: boolean[] = [];
	if (path === undefined) return { meanings, struck };
	const own = new Map<number, NumberMeaning>();
	const fonts: boolean[] = [];
	let list = '';
	readPart(archive, path, {
		open({ name, attributes }) {
			if (name === 'numFmt') {
				own.set(Number(attributes.numFmtId), meaningOfCode(attributes.formatCode ?? ''));
			}
			if (name === 'cellXfs' || name === 'fonts') list = name;
			if (list === 'fonts' && name === 'font') fonts.push(false);
			if (list === 'fonts' && name === 'strike') {
				fonts[fonts.length - 1] = !/^(0|false|off)$/.test(attributes.val ?? '');
			}
			if (name !== 'xf' || list !== 'cellXfs') return;
			const id = Number(attributes.numFmtId ?? 0);
			meanings.push(own.has(id) ? own.get(id) : meaningOfBuiltIn(id));
			struck.push(fonts[Number(attributes.fontId ?? 0)] ?? false);
		},
		close(name) {
			if (name === list) list = '';
		}
	});
	return { meanings, struck };
}
