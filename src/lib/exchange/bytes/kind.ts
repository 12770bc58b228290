import { refuse } from '#lib/domain/problem.ts';
import { decodeText, markOf, type Encoding } from './encoding.ts';
import { ZipArchive } from './zip.ts';

/** A file by what is in it, never by how it is called. */
export type FileContent =
	| { readonly kind: 'workbook'; readonly archive: ZipArchive }
	| {
			readonly kind: 'graphml' | 'gexf' | 'json' | 'table';
			readonly text: string;
			readonly encoding: Encoding;
	  };

/** First bytes of files that are no text, with the code that says what to do instead. */
const MAGIC: readonly (readonly [code: string, ...bytes: number[]])[] = [
	['format-program', 0x4d, 0x5a],
	['format-program', 0x7f, 0x45, 0x4c, 0x46],
	['format-pdf', 0x25, 0x50, 0x44, 0x46, 0x2d],
	['format-archive', 0x1f, 0x8b],
	['format-archive', 0x52, 0x61, 0x72, 0x21],
	['format-archive', 0x37, 0x7a, 0xbc, 0xaf],
	['format-picture', 0x89, 0x50, 0x4e, 0x47],
	['format-picture', 0xff, 0xd8, 0xff],
	['format-picture', 0x47, 0x49, 0x46, 0x38],
	// Excel before 1997: a bare stream that begins with its BOF record.
	['format-xls', 0x09, 0x00, 0x04, 0x00],
	['format-xls', 0x09, 0x02, 0x06, 0x00],
	['format-xls', 0x09, 0x04, 0x06, 0x00],
	['format-xls', 0x09, 0x08, 0x08, 0x00],
	['format-xls', 0x09, 0x08, 0x10, 0x00],
	['format-ucinet', 0x05, 0x56, 0x36, 0x34, 0x30, 0x34]
];
/** A file, an empty archive, a part of an archive. */
const ZIPS = [0x0403, 0x0605, 0x0807].map((mark) => [0x50, 0x4b, mark & 255, mark >> 8]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Names by which other network programs call their files, where the content is silent. */
const NAMES: readonly (readonly [RegExp, string])[] = [
	[/\.##[hd]$/i, 'format-ucinet'],
	[/\.sif$/i, 'format-sif']
];

/** How the text formats that we know but do not read begin. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
	[/^\s*(?:(?:#|Creator\b|Version\b|comment\b).*\s+)*graph\s*\[/i, 'format-gml'],
	[/^\s*\[\s*\{\s*"(?:CXVersion|numberVerification)"/, 'format-cx2'],
	[/^\s*dl\s+n(?:r|m)?\s*=/i, 'format-ucinet'],
	[/^\s*\*(?:vertices|network)\b/i, 'format-pajek'],
	[/^\s*(?:strict\s+)?(?:di)?graph\s+("[^"]*"|\w+)?\s*\{/i, 'format-dot'],
	[/^\{\\rtf/, 'format-document']
];

/**
 * Recognises a file by its bytes and its content.
 *
 * @param fileName only helps to say kindly what a file is that we do not read
 * @throws Refusal `file-empty`, `file-has-password`, `encoding-broken`, a code of the gate
 * for zip files, or `format-…` for a kind of file that we do not read
 */
export function recognise(bytes: Uint8Array, fileName: string): FileContent {
	if (bytes.length === 0) refuse('file-empty');
	const hasZero = bytes.subarray(0, 65_536).includes(0);
	for (const [code, ...magic] of MAGIC) {
		// "MZ" may be the begin of a word; a program has bytes of zero, a text has none.
		if (startsWith(bytes, magic) && (magic.length > 2 || hasZero)) refuse(code);
	}
	if (startsWith(bytes, OLE)) refuse(isEncrypted(bytes) ? 'file-has-password' : 'format-xls');
	if (ZIPS.some((mark) => startsWith(bytes, mark))) {
		return { kind: 'workbook', archive: openWorkbook(bytes) };
	}
	const named = NAMES.find(([pattern]) => pattern.test(fileName));
	if (named) refuse(named[1]);
	// UTF-16 has bytes of zero too, and says so at its begin.
	if (hasZero && !markOf(bytes)) refuse('format-unknown');
	const { text, encoding } = decodeText(bytes);
	// A table whose every cell is blank: nothing but what divides them.
	if (!/[^\s;,|"]/.test(text)) refuse('file-empty');
	for (const [pattern, code] of TEXTS) if (pattern.test(text.slice(0, 4096))) refuse(code);
	if (/^\s*</.test(text)) return { kind: xmlKind(text), text, encoding };
	return { kind: /^\s*[[{]/.test(text) ? 'json' : 'table', text, encoding };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
	return magic.every((byte, i) => bytes[i] === byte);
}

/** A workbook with a password is an OLE file with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
	const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
	for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1)) {
		if (name.every((byte, i) => bytes[at + i] === byte)) return true;
	}
	return false;
}

function openWorkbook(bytes: Uint8Array): ZipArchive {
	const archive = new ZipArchive(bytes);
	const { names } = archive;
	const mimetype = new TextDecoder().decode(archive.head('mimetype', 64) ?? new Uint8Array());
	if (mimetype.startsWith('application/vnd.oasis.opendocument')) refuse('format-ods');
	if (names.includes('word/document.xml')) refuse('format-document');
	if (names.includes('ppt/presentation.xml')) refuse('format-document');
	if (names.includes('xl/workbook.bin')) refuse('format-xlsb');
	if (!names.includes('[Content_Types].xml')) refuse('format-archive');
	return archive;
}

function xmlKind(text: string): 'graphml' | 'gexf' {
	const prologue = /^\s*(?:<\?[^]*?\?>|<!--[^]*?-->|\s+)*/.exec(text)![0];
	const rest = text.slice(prologue.length, prologue.length + 300);
	if (/^<!DOCTYPE\s+html/i.test(rest) || /^<html[\s>]/i.test(rest)) refuse('format-html');
	if (/^<!DOCTYPE/i.test(rest)) refuse('doctype-not-allowed');
	const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(rest)?.[1]?.toLowerCase();
	if (root === 'graphml' || root === 'gexf') return root;
	if (root !== undefined) refuse('format-xml');
	return refuse('xml-invalid', { row: 1, values: { line: 1, column: 1 } });
}
