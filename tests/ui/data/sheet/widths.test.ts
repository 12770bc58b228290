import { expect, test } from 'vitest';
import { templateOf } from '#lib/ui/data/sheet/widths.ts';

test('only the last column takes the room that is left', () => {
	expect(templateOf([9, 11, 17])).toBe('9rem 11rem minmax(17rem, 1fr)');
	expect(templateOf([9])).toBe('minmax(9rem, 1fr)');
});
