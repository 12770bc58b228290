import { expect, test } from 'vitest';
import { photoOf } from '#lib/ui/take/photo.ts';

function picture(width: number, height: number) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><text x="20" y="40">Noord</text></svg>`;
	return { svg, width, height };
}

test.each([
	[1400, 900, 9362, [9362, 6018]],
	[700, 2100, 9362, [3121, 9362]],
	[900, 900, 9362, [9362, 9362]],
	[700, 2100, 3508, [1169, 3508]]
])(
	'a picture of %i by %i fits the paper, upright or lying down',
	async (width, height, long, sides) => {
		const photo = await photoOf(picture(width, height), long);
		const bitmap = await createImageBitmap(photo);
		expect([bitmap.width, bitmap.height]).toEqual(sides);
		bitmap.close();
	}
);

test('a picture that somebody stops is not made', async () => {
	const stopped = new AbortController();
	const photo = photoOf(picture(1400, 900), 9362, stopped.signal);
	stopped.abort();
	await expect(photo).rejects.toThrow();
});
