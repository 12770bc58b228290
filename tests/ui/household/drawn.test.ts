import { expect, test } from 'vitest';
import { linesOnPaper } from '#lib/ui/household/drawn.ts';

test('who knows many takes more lines on paper than who knows nobody', () => {
	const team = Array.from({ length: 12 }, (_, i) => ({
		name: 'Marieke van den Berg',
		knows: i === 0 ? [1, 2, 3, 4, 5, 6] : []
	}));
	expect(linesOnPaper(team)).toBe(11 + 3);
	expect(linesOnPaper([])).toBe(0);
});
