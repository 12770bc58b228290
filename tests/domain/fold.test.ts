import { expect, test } from 'vitest';
import { byCodePoint, foldName } from '#lib/domain/fold.ts';

test('two ways to write the same letter are the same name', () => {
	expect(foldName('Cafe\u0301  de  Linde ')).toBe(foldName('Café de linde'));
});

test('accents tell people apart', () => {
	expect(foldName('Renée')).not.toBe(foldName('Renee'));
});

test('codes stand in the order of code points, surrogates last', () => {
	const codes = ['b', 'a', 'B', 'a1', '😀', '\ufffd', 'é'];
	expect([...codes].sort(byCodePoint)).toEqual(
		[...codes].sort((x, y) => {
			const a = Array.from(x, (c) => c.codePointAt(0)!);
			const b = Array.from(y, (c) => c.codePointAt(0)!);
			for (let i = 0; i < Math.min(a.length, b.length); i++) {
				if (a[i] !== b[i]) return a[i]! - b[i]!;
			}
			return a.length - b.length;
		})
	);
});
