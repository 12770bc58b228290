import { afterEach, expect, test } from 'vitest';
import '../../src/app.css';

afterEach(() => document.body.replaceChildren());

function draw(html: string): HTMLElement {
	const place = document.createElement('div');
	place.style.width = '300px';
	place.innerHTML = html;
	document.body.append(place);
	return place;
}

/** Where the letters of an element stand on, measured by a box of no height put behind them. */
function lineOf(element: Element): number {
	const mark = document.createElement('span');
	mark.style.cssText = 'display: inline-block; width: 1px; height: 0';
	element.append(mark);
	const { bottom } = mark.getBoundingClientRect();
	mark.remove();
	return bottom;
}

test('small text, a number and a name of one row stand on one line', () => {
	const place = draw(
		'<table><tbody><tr><th scope="row">Thuiszorg Vecht</th><td class="small">gelijk</td><td class="number">7</td></tr></tbody></table>'
	);
	const lines = [...place.querySelectorAll('th, td')].map(lineOf);
	for (const line of lines) expect(line).toBeCloseTo(lines[0]!, 0);
});

test('a heading that sorts stands as low as one that does not, and is high enough to be hit', () => {
	const place = draw(
		'<table><thead><tr><th><button class="plain" style="font-size: inherit; padding: 0"><span>Code</span></button></th><th><span>Wijk</span></th></tr></thead></table>'
	);
	const [sorts, other] = [...place.querySelectorAll('span')].map(lineOf);
	expect(sorts).toBeCloseTo(other!, 0);
	expect(place.querySelector('button')!.offsetHeight).toBeGreaterThanOrEqual(24);
});

test('beside the last column there is no room that makes a table too wide', () => {
	const place = draw(
		'<table style="width: auto"><tbody><tr><td>Wie</td><td class="number">1</td></tr></tbody></table>'
	);
	const last = getComputedStyle(place.querySelector('td:last-child')!);
	expect(last.paddingInlineEnd).toBe('0px');
});
