import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../../src/app.css';
import { coloursFor, lightColours, whenColoursChange } from '#lib/map/picture/colours.ts';
import { HUE_COUNT } from '#lib/ui/legend/hue.ts';

async function prefer(name: string, value: string): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

afterEach(() => prefer('forced-colors', 'none'));

const hues = (colours: ReturnType<typeof coloursFor>): readonly string[] =>
	Array.from({ length: HUE_COUNT }, (_, hue) => colours.domain(hue));

test('the picture has the colours of the look, and the seventh hue is the first again', () => {
	const colours = coloursFor(document.body);
	expect(hues(colours)).toEqual(['#3182bd', '#997700', '#882255', '#332288', '#ee6677', '#000000']);
	expect(colours.domain(6)).toBe(colours.domain(0));
	expect(colours.domain(-1)).toBe('#8a96a1');
	expect(colours.ground(5)).toBe('#e2e1de');
});

test('where it is dark the picture is, and what leaves the page stays light', async () => {
	const light = coloursFor(document.body);
	let told = 0;
	const stop = whenColoursChange(() => told++);
	await prefer('prefers-color-scheme', 'dark');
	await expect.poll(() => told).toBe(1);
	const dark = coloursFor(document.body);
	expect(dark.ink).toBe('#e8edf0');
	expect(dark.paper).toBe('#12181d');
	for (const [i, hue] of hues(dark).entries()) expect(hue).not.toBe(light.domain(i));
	const taken = lightColours(document.body);
	expect([taken.ink, taken.card, ...hues(taken)]).toEqual([light.ink, light.card, ...hues(light)]);
	stop();
	await prefer('prefers-color-scheme', 'light');
	expect(told).toBe(1);
});

test('what the reader chose goes before what the system says', async () => {
	await prefer('prefers-color-scheme', 'dark');
	document.documentElement.dataset.scheme = 'light';
	expect(coloursFor(document.body).ink).toBe('#1b2530');
	await prefer('prefers-color-scheme', 'light');
	document.documentElement.dataset.scheme = 'dark';
	expect(coloursFor(document.body).ink).toBe('#e8edf0');
	delete document.documentElement.dataset.scheme;
});

test('where the reader forces colours, the picture takes those of the system', async () => {
	await prefer('forced-colors', 'active');
	const colours = coloursFor(document.body);
	const probe = document.createElement('p');
	probe.style.cssText = 'forced-color-adjust:none;color:CanvasText;background:Canvas';
	document.body.append(probe);
	const style = getComputedStyle(probe);
	const [color, backgroundColor] = [hex(style.color), hex(style.backgroundColor)];
	probe.remove();
	expect([colours.ink, colours.domain(2), colours.across]).toEqual([color, color, color]);
	expect(colours.hasHues).toBe(false);
	expect([colours.paper, colours.ground(2)]).toEqual([backgroundColor, backgroundColor]);
	// WebGL understands no other way of writing.
	for (const colour of [colours.ink, colours.within, colours.accent]) {
		expect(colour).toMatch(/^#[0-9a-f]{6}$/);
	}
	expect(document.querySelector('span')).toBeNull();
});

function hex(colour: string): string {
	const parts = colour.match(/\d+/g)!.slice(0, 3);
	return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
