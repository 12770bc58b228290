import { expect, test } from 'vitest';
import { isRightToLeft } from '#lib/map/picture/right-to-left.ts';

test.each([
	['مريم عبد الرحمن…', true],
	['שלום', true],
	['(1) محمد', true],
	['Ada مريم', false],
	['Ayşe', false],
	['🏳️‍🌈 1', false],
	['', false]
])('%s', (text, isSo) => expect(isRightToLeft(text)).toBe(isSo));
