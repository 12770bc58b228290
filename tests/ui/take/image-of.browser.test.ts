import { expect, test } from 'vitest';
import '../../../src/app.css';
import { imageOf, settled } from '#lib/ui/take/image-of.ts';
import { withOwnFont } from '#lib/ui/take/own-font.ts';

/** A line of text that needs two files of the font, never seen by this browser before. */
async function textOf(time: number): Promise<string> {
	const text = `<text x="4" y="60" font-size="48">Noord Şahin Łucja</text>`;
	const svg = await withOwnFont(
		`<svg xmlns="http://www.w3.org/2000/svg" width="480" height="80" font-family="'Source Sans 3 Variable'">${text}</svg>`
	);
	expect(svg.match(/@font-face/g)).toHaveLength(2);
	return svg.replaceAll('data:font/woff2;', `data:font/woff2;time=${time};`);
}

function inkOf(image: HTMLImageElement): number {
	const { width, height } = image;
	const context = new OffscreenCanvas(width, height).getContext('2d')!;
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	return data.filter((value, i) => i % 4 === 3 && value > 127).length;
}

test.each([1, 2])(
	'a text of two files of the font is there the first time, try %i',
	async (time) => {
		const image = await imageOf(await textOf(time));
		const first = inkOf(image);
		expect(first).toBeGreaterThan(1000);
		await new Promise((done) => setTimeout(done, 300));
		expect(inkOf(image)).toBe(first);
	}
);

test('it looks until two looks are the same, and not for ever', async () => {
	const looks = [[1], [2], [2], [3]];
	expect(await settled(() => looks.shift()!)).toBe(3);
	let never = 0;
	expect(await settled(() => [never++])).toBe(never);
});
