import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Ecogram from '#lib/ui/ecogram/Ecogram.svelte';
import { toPng } from '#lib/ui/ecogram/take/raster.ts';
import { standalone, wrap } from '#lib/ui/ecogram/take/standalone.ts';
import { holdsAny, withOwnFont } from '#lib/ui/take/own-font.ts';

const words = {
	label: 'Tekening',
	sectors: 'Leefgebied',
	contact: 'hebben contact',
	paper: 'alleen op papier',
	none: 'met niemand contact',
	notAsked: 'niet gevraagd',
	caseManager: 'regisseur',
	informal: 'eigen kring',
	often: 'komt vaker',
	newContact: 'nieuw contact',
	appointed: 'nieuwe regisseur',
	gone: 'valt weg'
};

async function pictureOf(count: number) {
	const helpers = Array.from({ length: count }, (_, i) => ({
		id: `${i}`,
		name: i === 0 ? 'Sanne <b>&' : `Professional ${i + 1}`,
		under: 'wijkagent, Politie',
		sector: `leefgebied ${Math.floor(i / 3)}`,
		hue: Math.floor(i / 3) % 8,
		isInformal: false,
		contact: 'some' as const,
		isCaseManager: i === 0,
		timesAMonth: i
	}));
	const contacts = count > 1 ? [{ a: 0, b: 1, onPaper: false }] : [];
	const { container } = await render(Ecogram, {
		props: { household: 'H-1', under: '', helpers, contacts, words, width: 1180 }
	});
	return standalone(container.querySelector('figure')!, {
		code: 'De Meent · H-1',
		title: `17 professionals zijn betrokken bij dit gezin. ${'Van de 136 tweetallen hebben er 13 contact. '.repeat(3)}`,
		notes: ['Najaar 2026', 'Met namen.', 'Voorbeeldgegevens']
	});
}

afterEach(() => document.body.replaceChildren());

test.each([1, 17, 40])(
	'a picture of %i stands on its own: text, legend and where it is from',
	async (count) => {
		const { svg, width, height } = await pictureOf(count);
		const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
		expect(parsed.querySelector('parsererror')).toBeNull();
		expect(svg).not.toMatch(/class=|var\(--|<style|<image|href/);
		const texts = [...parsed.querySelectorAll('text')].map((text) => text.textContent.trim());
		expect(texts).toContain('Sanne <b>&');
		for (const said of [
			'De Meent · H-1',
			'leefgebied 0',
			'regisseur',
			'Najaar 2026',
			'Met namen.'
		]) {
			expect(texts).toContain(said);
		}
		// Everything lies within the picture, once it is drawn by another program.
		document.body.innerHTML = svg;
		const frame = document.querySelector('svg')!.getBoundingClientRect();
		expect([frame.width, frame.height]).toEqual([width, height]);
		for (const text of document.querySelectorAll('text')) {
			const box = text.getBoundingClientRect();
			expect.soft(box.left, text.textContent).toBeGreaterThanOrEqual(frame.left);
			expect.soft(box.right, text.textContent).toBeLessThanOrEqual(frame.right);
			expect.soft(box.bottom, text.textContent).toBeLessThanOrEqual(frame.bottom);
		}
	}
);

test('a line keeps its look without the style sheet of the page', async () => {
	const { svg } = await pictureOf(9);
	const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
	const line = [...parsed.querySelectorAll('path')].find(
		(path) => path.getAttribute('stroke-width') === '3.2px'
	)!;
	expect(line.getAttribute('stroke')).toBe('rgb(11, 92, 99)');
	expect(line.getAttribute('fill')).toBe('none');
});

test('it has the light set, also where the reader sees the dark one', async () => {
	const light = (await pictureOf(9)).svg;
	document.documentElement.dataset.scheme = 'dark';
	const { svg } = await pictureOf(9);
	const seen = getComputedStyle(document.querySelector('figure .name')!).fill;
	delete document.documentElement.dataset.scheme;
	expect(seen).toBe('rgb(232, 237, 240)');
	const plain = (text: string): string => text.replace(/"[^"]*-6"|url\([^)]*\)/g, '');
	expect(plain(svg)).toBe(plain(light));
});

test('as pixels it has the long side of its paper and is not empty', async () => {
	const blob = await toPng(await pictureOf(9), 'a4');
	const image = await createImageBitmap(blob);
	expect(Math.max(image.width, image.height)).toBe(3508);
	const canvas = new OffscreenCanvas(image.width, image.height);
	const context = canvas.getContext('2d')!;
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	let coloured = 0;
	for (let i = 0; i < data.length; i += 4 * 97) if (data[i]! < 200) coloured++;
	expect(coloured).toBeGreaterThan(500);
});

test('it brings the font of the page, and more of it where a name asks for it', async () => {
	const faces = async (text: string): Promise<number> => {
		const svg = await withOwnFont(
			`<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`
		);
		expect(
			new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')
		).toBeNull();
		return svg.match(/@font-face\{[^}]*url\(data:/g)?.length ?? 0;
	};
	expect(await faces('Sanne Bakker')).toBe(1);
	expect(await faces('Ayşe Yılmaz')).toBe(2);
});

test('in a wider font nothing is cut and nothing stands on something else', async () => {
	const { svg, width } = await pictureOf(17);
	document.body.innerHTML = svg.replace(
		/font-family="[^"]*"/,
		'font-family="DejaVu Sans, Verdana"'
	);
	const frame = document.querySelector('svg')!.getBoundingClientRect();
	const own = [...document.querySelectorAll('body > svg > text')].map((text) => ({
		text: text.textContent,
		box: text.getBoundingClientRect()
	}));
	for (const { text, box } of own) expect.soft(box.right, text).toBeLessThan(frame.left + width);
	for (const [i, one] of own.entries()) {
		for (const other of own.slice(i + 1)) {
			if (Math.abs(one.box.top - other.box.top) > 4) continue;
			expect.soft(one.box.right, `${one.text} | ${other.text}`).toBeLessThan(other.box.left);
		}
	}
});

test('a face of a font comes along where it holds a letter of the picture', () => {
	expect(holdsAny('U+0000-00FF, U+0131', new Set([0x41]))).toBe(true);
	expect(holdsAny('U+04??', new Set([0x41]))).toBe(false);
	expect(holdsAny('U+04??', new Set([0x410]))).toBe(true);
	expect(holdsAny('', new Set([0x41]))).toBe(true);
});

test('a title is cut between words', () => {
	const lines = wrap('Van de 136 tweetallen hebben er 13 contact met elkaar.', 20, 200);
	expect(lines.length).toBeGreaterThan(2);
	expect(lines.join(' ')).toBe('Van de 136 tweetallen hebben er 13 contact met elkaar.');
});
