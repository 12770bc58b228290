import { expect, test } from 'vitest';
import { isHouseholdCode, looksLikeCode, newHouseholdCode } from '#lib/domain/code.ts';

test('a hundred thousand codes are all different and tell nothing of their order', () => {
	const taken = new Set<string>();
	const codes: string[] = [];
	for (let i = 0; i < 100_000; i++) {
		const code = newHouseholdCode(taken);
		taken.add(code);
		codes.push(code);
	}
	expect(taken.size).toBe(100_000);
	// Runs test: of random codes about half is larger than the one before.
	const rises = codes.filter((code, i) => i > 0 && code > codes[i - 1]!).length;
	expect(Math.abs(rises - 50_000)).toBeLessThan(1000);
});

test('a slip of the pen is noticed by the check character', () => {
	const code = newHouseholdCode(new Set());
	expect(isHouseholdCode(code)).toBe(true);
	for (let i = 2; i < 6; i++) {
		for (const symbol of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
			if (symbol === code[i]) continue;
			expect(isHouseholdCode(code.slice(0, i) + symbol + code.slice(i + 1))).toBe(false);
		}
	}
});

test('every code of ours is a code, also one that happens to hold letters only', () => {
	expect(isHouseholdCode('H-GBAF-J')).toBe(true);
	expect(looksLikeCode('H-GBAF-J')).toBe(true);
});

test.each(['001', '004a', 'H-07', 'H-7KQ2-M', 'C12/3', '2024-118'])('%s is a code', (text) => {
	expect(looksLikeCode(text)).toBe(true);
});

test.each(['fam. Zonneveld', 'Jansen', 'mw. A.B.', 'De Wit / El Amrani', 'Jansen2', 'gezin 3'])(
	'%s is a name',
	(text) => {
		expect(looksLikeCode(text)).toBe(false);
	}
);
