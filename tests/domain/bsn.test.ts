import { describe, expect, test } from 'vitest';
import { digitsOf, holdsCitizenNumber, passesElevenTest } from '#lib/domain/bsn.ts';

describe('the eleven-test', () => {
	test.each(['111222333', '123456782', '249566758', '999990019'])('%s may be one', (digits) => {
		expect(passesElevenTest(digits)).toBe(true);
	});

	test.each(['123456789', '111111111', '000000000', '1234567', '12345678a'])(
		'%s is none',
		(digits) => {
			expect(passesElevenTest(digits)).toBe(false);
		}
	);

	test('eight digits are read with a zero in front', () => {
		expect(passesElevenTest('27376655')).toBe(true);
	});
});

test.each([
	'bel 1112.22.333',
	'bsn:111 222 333',
	'１１１２２２３３３',
	'١١١٢٢٢٣٣٣',
	'nummer 111-222-333.',
	'bel 111222333 in 2019',
	'06 12345678 111222333',
	'111222333-20',
	'111 - 222 - 333',
	'111\u2011222\u2013333',
	'111\u200b222333'
])('a citizen number is found in: %s', (text) => {
	expect(holdsCitizenNumber(text)).toBe(true);
});

test.each([
	'123456789',
	'06-12345678',
	'+31 6 11122233 3',
	'2026-11-22 10:30',
	'11-12-2012 3',
	'KvK 27376655',
	'geen'
])('there is none in: %s', (text) => {
	expect(holdsCitizenNumber(text)).toBe(false);
});

test('digits of any script become plain ones', () => {
	expect(digitsOf('１１１.222-٣٣٣')).toBe('111222333');
});
