import { describe, expect, test } from 'vitest';
import { HUE_COUNT } from '#lib/ui/legend/hue.ts';
import { contrast, difference, EYES, seenBy } from '../helpers/colour-vision.ts';
import { colour, hues, SCHEMES } from '../helpers/look.ts';

describe.each(SCHEMES)('the hues of life domains, %s', (scheme) => {
	const all = hues(scheme);
	const card = colour('color-card', scheme);
	const paper = colour('color-paper', scheme);

	test.each([...all, colour('color-line-strong', scheme)])(
		'%s stands out on a card, and nearly as much on the page',
		(hue) => {
			expect(contrast(hue, card)).toBeGreaterThanOrEqual(3);
			expect(contrast(hue, paper)).toBeGreaterThanOrEqual(2.8);
		}
	);

	test('there are as many as the program counts on, and at most six', () => {
		expect(all).toHaveLength(HUE_COUNT);
		expect(HUE_COUNT).toBeLessThanOrEqual(6);
	});

	const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
	test.each(EYES)('no two look alike to %s eyes', (eyes) => {
		const distances = pairs.map(([a, b]) => difference(seenBy(a, eyes), seenBy(b, eyes)));
		expect(distances).toHaveLength(15);
		expect(Math.min(...distances)).toBeGreaterThanOrEqual(30);
	});
});

test('the measures of colour are those of the books', () => {
	const white = '#ffffff';
	expect(contrast('#000000', white)).toBeCloseTo(21);
	expect(contrast('#767676', white)).toBeCloseTo(4.54, 2);
	const [black, light] = [seenBy('#000000', 'usual'), seenBy(white, 'usual')];
	expect(difference(black, light)).toBeCloseTo(100, 0);
	const [red, green] = ['#b03030', '#4a7a1e'];
	const apart = (eyes: (typeof EYES)[number]): number =>
		difference(seenBy(red!, eyes), seenBy(green!, eyes));
	expect(apart('deutan')).toBeLessThan(apart('usual') / 2);
});
