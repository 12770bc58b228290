import { describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { recognise } from '#lib/exchange/bytes/kind.ts';
import { ZipArchive } from '#lib/exchange/bytes/zip.ts';
import { codesOf, refusalOf, workbookOf } from '../fixtures.ts';
import { workedMs } from '../../helpers/effort.ts';

const open = (bytes: Uint8Array): string[] => codesOf(refusalOf(() => recognise(bytes, 'x.xlsx')));

/** A workbook with a part of this many bytes of zero. */
function bomb(length: number): Uint8Array {
	return workbookOf({ more: { 'xl/worksheets/sheet1.xml': new Uint8Array(length) } });
}

// Packing two hundred megabytes takes longer than refusing them.
describe('an archive', { timeout: 30_000 }, () => {
	test('that expands a thousandfold is refused at once, with little memory', () => {
		const bytes = bomb(200 * 1024 * 1024);
		expect(bytes.length).toBeLessThan(300_000);
		const before = process.memoryUsage().rss;
		const begin = workedMs();
		expect(open(bytes)).toEqual(['file-expands-too-much']);
		expect(workedMs() - begin).toBeLessThan(1_000);
		expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
	});

	test('is judged by what comes out of it, not by the sizes it promises', () => {
		const bytes = bomb(30 * 1024 * 1024);
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		for (let at = 0; at + 46 < bytes.length; at++) {
			const mark = view.getUint32(at, true);
			if (mark === 0x04034b50 && view.getUint32(at + 22, true) > 1e6) {
				view.setUint32(at + 22, 1_000, true);
			}
			if (mark === 0x02014b50 && view.getUint32(at + 24, true) > 1e6) {
				view.setUint32(at + 24, 1_000, true);
			}
		}
		expect(open(bytes)).toEqual(['file-expands-too-much']);
	});

	test('inside an archive is no workbook', () => {
		const inner = zipSync({ 'a.txt': strToU8('a') });
		expect(open(zipSync({ 'inner.zip': inner }))).toEqual(['format-archive']);
		expect(open(zipSync({ '[Content_Types].xml': strToU8('<Types/>') }))).toEqual([]);
	});

	test.each(['../../etc/x', '/etc/x', 'xl/../../x', '..\\..\\x', 'C:/x'])(
		'with an entry %s that leaves it is refused',
		(name) => {
			expect(open(workbookOf({ more: { [name]: strToU8('x') } }))).toEqual(['zip-path-outside']);
		}
	);

	test('with a symbolic link is refused', () => {
		const link = zipSync({ link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
		expect(open(link)).toEqual(['zip-path-outside']);
	});

	test('of more than two thousand entries is refused', () => {
		const many = Object.fromEntries(
			Array.from({ length: 2_001 }, (_, i) => [`${i}.txt`, new Uint8Array()])
		);
		expect(open(zipSync(many))).toEqual(['zip-too-many-entries']);
	});

	test('with a DOCTYPE in one of its parts is refused, in any encoding', () => {
		const hostile = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst>&e;</sst>';
		const wide = new Uint8Array(2 + hostile.length * 2);
		wide.set([0xff, 0xfe]);
		[...hostile].forEach((letter, i) => (wide[2 + i * 2] = letter.charCodeAt(0)));
		for (const part of [strToU8(hostile), wide]) {
			const bytes = workbookOf({ more: { 'xl/sharedStrings.xml': part } });
			expect(open(bytes)).toEqual(['doctype-not-allowed']);
		}
	});

	test('that was cut off or scribbled over is refused as damaged', () => {
		const bytes = workbookOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
		expect(open(bytes.slice(0, bytes.length - 30))).toEqual(['zip-damaged']);
		const scribbled = bytes.slice();
		scribbled[60] = scribbled[60]! ^ 0xff;
		expect(open(scribbled)).toEqual(['zip-damaged']);
	});

	test('with a password says so', () => {
		const bytes = workbookOf();
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		for (let at = 0; at + 46 < bytes.length; at++) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
		}
		expect(open(bytes)).toEqual(['file-has-password']);
	});

	test('hands over its parts piece by piece', () => {
		const text = Array.from({ length: 50_000 }, (_, i) => `line ${i}`).join('\n');
		const archive = new ZipArchive(zipSync({ 'a.xml': strToU8(text), b: strToU8('b') }));
		const decoder = new TextDecoder();
		let read = '';
		let pieces = 0;
		archive.stream('a.xml', (chunk) => {
			read += decoder.decode(chunk, { stream: true });
			pieces++;
		});
		expect(read).toBe(text);
		expect(pieces).toBeGreaterThan(1);
		expect(archive.stream('c', () => undefined)).toBe(false);
		expect(archive.names).toEqual(['a.xml', 'b']);
	});
});
