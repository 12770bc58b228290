import { describe, expect, test } from 'vitest';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { decodeText } from '#lib/exchange/bytes/encoding.ts';
import { codesOf, refusalOf } from '../fixtures.ts';

describe('text of a file', () => {
	test('of Dutch Excel is windows-1252, the euro and the dash exact', () => {
		const { text, encoding } = decodeText(Uint8Array.of(0x80, 0x96, 0xeb));
		expect(text).toBe('€–ë');
		expect(encoding).toBe('windows-1252');
	});

	test('in windows-1252 has a character for each of its 256 bytes', () => {
		const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
		const { text } = decodeText(bytes);
		expect(text).toHaveLength(256);
		expect(new Set(text).size).toBe(256);
		expect(text.slice(0x80, 0xa0)).toBe(
			'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
		);
	});

	test('in windows-1252 may be longer than one step of decoding', () => {
		const bytes = new Uint8Array(20_000).fill(0xe9);
		expect(decodeText(bytes).text).toBe('é'.repeat(20_000));
	});

	test('in UTF-8 loses its byte order mark', () => {
		expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a');
		expect(decodeText(new TextEncoder().encode('Café')).encoding).toBe('utf-8');
	});

	test('in UTF-16 is told by its mark, in both byte orders', () => {
		const little = Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3b, 0);
		const big = Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0x3b);
		expect(decodeText(little)).toEqual({ text: 'a;', encoding: 'utf-16le' });
		expect(decodeText(big)).toEqual({ text: 'a;', encoding: 'utf-16be' });
	});

	test('that breaks the promise of its mark is refused', () => {
		const halfPair = Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8, 0x61, 0);
		expect(codesOf(refusalOf(() => decodeText(halfPair)))).toEqual(['encoding-broken']);
		const broken = Uint8Array.of(0xef, 0xbb, 0xbf, 0xff);
		expect(codesOf(refusalOf(() => decodeText(broken)))).toEqual(['encoding-broken']);
	});
});

describe('a label', () => {
	const clean = (text: string): string => new TextDoor().clean(text, () => ({ row: 7 }));

	test.each(['a\0b', 'a\u0007', 'a\u000bb', 'a\u007f', 'a\u0085b'])(
		'with a control character (%j) is refused, with its row',
		(text) => {
			const [problem] = refusalOf(() => clean(text));
			expect(problem).toMatchObject({ code: 'control-character', row: 7 });
		}
	);

	test('with half of a character pair is refused', () => {
		expect(codesOf(refusalOf(() => clean('\ud83d')))).toEqual(['broken-character']);
	});

	test('keeps its line ends and tabs', () => {
		expect(clean('a\r\nb\tc')).toBe('a\r\nb\tc');
	});

	test('loses marks that turn or hide text, which is told once', () => {
		const door = new TextDoor();
		expect(door.clean('Sanne\u202eebbuT', () => ({ row: 2 }))).toBe('SanneebbuT');
		expect(door.clean('\ufeffGGZ\u200b', () => ({ row: 3 }))).toBe('GGZ');
		expect(door.problems()).toEqual([
			{
				code: 'hidden-characters-removed',
				severity: 'notice',
				row: 2,
				values: { count: 2 }
			}
		]);
	});

	test('is written one way, however its accents were', () => {
		expect(clean('Cafe\u0301')).toBe('Caf\u00e9');
		expect(clean('Cafe\u0301')).toBe(clean('Caf\u00e9'));
	});

	test('keeps an emoji of several parts', () => {
		expect(clean('👩‍👧 gezin')).toBe('👩‍👧 gezin');
	});
});
