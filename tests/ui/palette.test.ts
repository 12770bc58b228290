import { describe, expect, test } from 'vitest';
import { HUES, NO_HUE } from '#lib/ui/legend/hue.ts';
import { contrast, difference, EYES, seenBy } from '../helpers/colour-vision.ts';

const WHITE = '#ffffff';
const PAPER = '#fbfaf7';

describe('the hues of life domains', () => {
	test.each([...HUES, NO_HUE])('%s stands out on white, and nearly as much on paper', (hue) => {
		expect(contrast(hue, WHITE)).toBeGreaterThanOrEqual(3);
		expect(contrast(hue, PAPER)).toBeGreaterThanOrEqual(2.8);
	});

	test('there are at most six', () => {
		expect(HUES.length).toBeLessThanOrEqual(6);
	});

	const pairs = HUES.flatMap((a, i) => HUES.slice(i + 1).map((b) => [a, b] as const));
	test.each(EYES)('no two look alike to %s eyes', (eyes) => {
		const distances = pairs.map(([a, b]) => difference(seenBy(a, eyes), seenBy(b, eyes)));
		expect(distances).toHaveLength(15);
		expect(Math.min(...distances)).toBeGreaterThanOrEqual(30);
	});
});

test('the measures of colour are those of the books', () => {
	expect(contrast('#000000', WHITE)).toBeCloseTo(21);
	expect(contrast('#767676', WHITE)).toBeCloseTo(4.54, 2);
	const [black, white] = [seenBy('#000000', 'usual'), seenBy(WHITE, 'usual')];
	expect(difference(black, white)).toBeCloseTo(100, 0);
	const [red, green] = ['#b03030', '#4a7a1e'];
	const apart = (eyes: (typeof EYES)[number]): number =>
		difference(seenBy(red!, eyes), seenBy(green!, eyes));
	expect(apart('deutan')).toBeLessThan(apart('usual') / 2);
});
