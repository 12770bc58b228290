import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { coloursFor } from '#lib/map/picture/colours.ts';
import { HUES } from '#lib/ui/legend/hue.ts';

async function prefer(name: string, value: string): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

afterEach(() => prefer('forced-colors', 'none'));

test('the picture has our own colours', () => {
	const colours = coloursFor(document.body);
	expect(HUES.map((_, hue) => colours.domain(hue))).toEqual([...HUES]);
	expect(colours.domain(6)).toBe(HUES[0]);
	expect(colours.ground(5)).toBe('rgb(226, 225, 222)');
});

test('where the reader forces colours, the picture takes those of the system', async () => {
	await prefer('forced-colors', 'active');
	const colours = coloursFor(document.body);
	const probe = document.createElement('p');
	probe.style.cssText = 'forced-color-adjust:none;color:CanvasText;background:Canvas';
	document.body.append(probe);
	const { color, backgroundColor } = getComputedStyle(probe);
	probe.remove();
	expect([colours.ink, colours.domain(2), colours.across]).toEqual([color, color, color]);
	expect([colours.paper, colours.ground(2)]).toEqual([backgroundColor, backgroundColor]);
	// WebGL understands no other way of writing.
	for (const colour of [colours.ink, colours.within, colours.accent]) {
		expect(colour).toMatch(/^rgba?\(/);
	}
	expect(document.querySelector('span')).toBeNull();
});
