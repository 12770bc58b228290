import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import Ecogram from '#lib/ui/ecogram/Ecogram.svelte';
import { violations } from '../helpers/axe.ts';

const words = {
	label: 'Tekening van de hulp rond H-1234-5',
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

const FUNCTIONS = [
	'wijkverpleegkundige, Thuiszorg Vecht',
	'praktijkondersteuner, Gezondheidscentrum De Meent',
	'wijkagent, Politie',
	'gezinsvoogd, Jeugdbescherming Midden'
];

type Helper = Parameters<typeof helperOf>[1];

function helperOf(i: number, change: Partial<ReturnType<typeof plain>> = {}) {
	return { ...plain(i), ...change };
}

function plain(i: number) {
	const contact = (['some', 'none', 'not-asked'] as const)[i % 3]!;
	return {
		id: `${i}`,
		name: `Marieke van den Berg-Willems ${i + 1}`,
		under: FUNCTIONS[i % FUNCTIONS.length]!,
		sector: `sector ${Math.floor(i / 3)}`,
		hue: Math.floor(i / 3) % 8,
		isInformal: false,
		contact,
		isCaseManager: i === 0,
		timesAMonth: [0.3, 1, 4.3, 12][i % 4] as number | undefined,
		isAppointed: false,
		isGone: false
	};
}

async function draw(
	count: number,
	{
		width = 1440,
		room = 940,
		change,
		contacts = []
	}: {
		width?: number;
		room?: number;
		change?: Helper;
		contacts?: readonly { a: number; b: number; onPaper: boolean; isNew?: boolean }[];
	} = {}
) {
	await page.viewport(width, 900);
	const helpers = Array.from({ length: count }, (_, i) => helperOf(i, change));
	const target = document.createElement('div');
	target.style.width = `${room}px`;
	document.body.append(target);
	await document.fonts.load('600 17px "Source Sans 3 Variable"');
	const screen = await render(Ecogram, {
		target,
		props: { household: 'H-1234-5', under: '5 personen', helpers, contacts, words }
	});
	const svg = screen.container.querySelector<SVGSVGElement>('svg[role=img]')!;
	return { ...screen, svg };
}

/** Rectangles of elements on the screen, each with what it says. */
function boxes(elements: Iterable<Element>) {
	return Array.from(elements, (element) => ({
		text: element.textContent.trim(),
		box: element.getBoundingClientRect()
	}));
}

function touching(list: ReturnType<typeof boxes>): string[] {
	return list.flatMap(({ text, box }, i) =>
		list
			.slice(i + 1)
			.filter(
				({ box: other }) =>
					box.left < other.right - 0.5 &&
					other.left < box.right - 0.5 &&
					box.top < other.bottom - 0.5 &&
					other.top < box.bottom - 0.5
			)
			.map((other) => `${text} / ${other.text}`)
	);
}

afterEach(() => document.body.replaceChildren());

describe('names around a household', () => {
	test.each([1, 2, 9, 17, 40])('%i of them never touch and stay in the picture', async (count) => {
		const { svg } = await draw(count);
		const names = boxes(svg.querySelectorAll('g.label'));
		expect(names).toHaveLength(count);
		expect(touching(names)).toEqual([]);
		const frame = svg.getBoundingClientRect();
		for (const { text, box } of names) {
			expect.soft(box.left, text).toBeGreaterThanOrEqual(frame.left);
			expect.soft(box.right, text).toBeLessThanOrEqual(frame.right);
			expect.soft(box.top, text).toBeGreaterThanOrEqual(frame.top);
			expect.soft(box.bottom, text).toBeLessThanOrEqual(frame.bottom);
		}
	});

	test.each([1, 2, 9, 17, 40])('%i names cover no mark', async (count) => {
		const { svg } = await draw(count);
		const names = boxes(svg.querySelectorAll('text.name, text.organisation'));
		const marks = boxes(svg.querySelectorAll('.helper, .centre rect'));
		expect(marks).toHaveLength(count + 1);
		expect(touching(marks)).toEqual([]);
		for (const name of names) {
			expect(touching([name, ...marks]).filter((pair) => pair.startsWith(name.text))).toEqual([]);
		}
	});

	test.each([
		[17, 710],
		[17, 940],
		[17, 1300],
		[40, 710],
		[40, 940]
	])('%i in %i pixels are written in at least 12', async (count, room) => {
		const { svg } = await draw(count, { room });
		const names = svg.querySelectorAll('text.name');
		await expect.poll(() => names.length).toBe(count);
		const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
		for (const text of svg.querySelectorAll('text.name, text.organisation')) {
			expect(Number(text.getAttribute('font-size')) * scale).toBeGreaterThanOrEqual(12);
		}
		expect(touching(boxes(svg.querySelectorAll('g.label')))).toEqual([]);
	});

	test.each([1, 2, 9, 17, 40])('on a phone %i of them are numbers with a list', async (count) => {
		const { svg, container } = await draw(count, { width: 390, room: 340 });
		await expect.poll(() => svg.querySelectorAll('text.number').length).toBe(count);
		const numbers = boxes(svg.querySelectorAll('text.number'));
		expect(touching(numbers)).toEqual([]);
		for (const { box } of numbers) {
			expect(box.height).toBeGreaterThan(11);
			expect(box.left).toBeGreaterThanOrEqual(svg.getBoundingClientRect().left);
			expect(box.right).toBeLessThanOrEqual(svg.getBoundingClientRect().right);
		}
		const list = container.querySelectorAll('ol li');
		expect(list).toHaveLength(count);
		expect(list[0]!.textContent).toContain('Marieke van den Berg-Willems 1');
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	});

	test.each([
		[17, 240],
		[40, 256],
		[40, 288],
		[17, 340],
		[17, 690]
	])('%i in no more than %i pixels are written in at least 12 too', async (count, room) => {
		const { svg } = await draw(count, { width: 720, room });
		await expect.poll(() => svg.querySelectorAll('text.number').length).toBe(count);
		const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
		const texts = [...svg.querySelectorAll('text')];
		expect(texts).toHaveLength(count + 2);
		for (const text of texts) {
			expect(parseFloat(getComputedStyle(text).fontSize) * scale).toBeGreaterThanOrEqual(12);
		}
		expect(touching(boxes(svg.querySelectorAll('text.number')))).toEqual([]);
		const core = boxes(svg.querySelectorAll('.centre rect'))[0]!;
		const marks = boxes(svg.querySelectorAll('.helper'));
		expect(touching([core, ...marks])).toEqual([]);
		for (const { box } of boxes(svg.querySelectorAll('.centre text'))) {
			expect(box.left).toBeGreaterThan(core.box.left);
			expect(box.right).toBeLessThan(core.box.right);
			expect(box.bottom).toBeLessThan(core.box.bottom + 1);
		}
	});

	test.each([
		['of 200 characters', 'Wilhelmina '.repeat(19).slice(0, 200)],
		['in capitals', 'W'.repeat(60)],
		['from right to left', 'محمد عبد الله الكبير بن يوسف'],
		['of emoji', '👩🏽‍⚕️'.repeat(30)],
		['that looks like code', '<script>alert(1)</script>']
	])('a name %s stays within the picture and is text', async (_, name) => {
		const { svg, container } = await draw(5, { change: { name, under: name } });
		const frame = svg.getBoundingClientRect();
		for (const { box } of boxes(svg.querySelectorAll('text.name, text.organisation'))) {
			expect(box.left).toBeGreaterThanOrEqual(frame.left);
			expect(box.right).toBeLessThanOrEqual(frame.right);
		}
		expect(container.querySelector('script')).toBeNull();
		expect(svg.querySelector('g.label title')!.textContent).toBe(`${name}, ${name}`);
	});
});

describe('marks', () => {
	test('filled is contact, hollow is asked and none, dotted is not asked', async () => {
		const { svg } = await draw(3, { change: { hue: 0 } });
		const [some, none, notAsked] = [...svg.querySelectorAll('circle.helper')].map((mark) => {
			const { fill, strokeDasharray } = getComputedStyle(mark);
			return { fill, isDotted: strokeDasharray !== 'none' };
		});
		expect(some).toEqual({ fill: 'rgb(49, 130, 189)', isDotted: false });
		expect(none).toEqual({ fill: 'rgb(255, 255, 255)', isDotted: false });
		expect(notAsked).toEqual({ fill: 'rgb(255, 255, 255)', isDotted: true });
	});

	test('the own circle is a triangle, and a hue that comes back is hatched', async () => {
		const own = await draw(2, { change: { isInformal: true, hue: -1 } });
		expect(own.svg.querySelectorAll('path.triangle')).toHaveLength(2);
		expect(own.svg.querySelectorAll('circle.helper')).toHaveLength(0);
		const hatched = await draw(1, { change: { hue: 7, contact: 'some' } });
		const fill = hatched.svg.querySelector('circle.helper')!.getAttribute('fill')!;
		expect(fill).toMatch(/^url\(#/);
		expect(hatched.svg.querySelector(fill.slice(4, -1))!.tagName).toBe('pattern');
	});

	test('lines are arcs, on paper dashed, and never pass behind the household', async () => {
		const { svg } = await draw(8, {
			contacts: [
				{ a: 0, b: 1, onPaper: false },
				{ a: 0, b: 4, onPaper: false },
				{ a: 2, b: 6, onPaper: true }
			]
		});
		const lines = [...svg.querySelectorAll<SVGPathElement>('.contact, .paper')];
		expect(lines).toHaveLength(3);
		expect(getComputedStyle(svg.querySelector('.paper')!).strokeDasharray).not.toBe('none');
		expect(getComputedStyle(svg.querySelector('.contact')!).strokeDasharray).toBe('none');
		const core = svg.querySelector<SVGRectElement>('.centre rect')!.getBBox();
		for (const line of lines) {
			expect(line.getAttribute('d')).toContain('Q');
			const length = line.getTotalLength();
			for (let share = 0; share <= 1; share += 0.02) {
				const { x, y } = line.getPointAtLength(share * length);
				const isBehind =
					x > core.x && x < core.x + core.width && y > core.y && y < core.y + core.height;
				expect(isBehind).toBe(false);
			}
		}
	});

	test('where there are very many lines each is thinner', async () => {
		const all = Array.from({ length: 12 }, (_, a) =>
			Array.from({ length: 12 }, (_, b) => ({ a, b, onPaper: false }))
		)
			.flat()
			.filter(({ a, b }) => a < b);
		const few = await draw(12, { contacts: all.slice(0, 20) });
		const wide = parseFloat(getComputedStyle(few.svg.querySelector('.contact')!).strokeWidth);
		const many = await draw(12, { contacts: all });
		const thin = parseFloat(getComputedStyle(many.svg.querySelector('.contact')!).strokeWidth);
		expect(thin).toBeLessThan(0.7 * wide);
	});

	test('with few around it the letters are no larger than about those of a page', async () => {
		const { svg } = await draw(2, { change: { name: 'Tom', under: 'GGZ' } });
		const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
		expect(scale).toBeLessThan(1.2);
	});

	test('who comes more often stands nearer, with a thicker line and a larger mark', async () => {
		const { svg } = await draw(4, { change: { contact: 'some', isCaseManager: false } });
		const widths = [...svg.querySelectorAll('.spoke')].map((line) =>
			Number(line.getAttribute('stroke-width'))
		);
		expect(widths[1]).toBe(widths[0]);
		expect(widths[2]).toBeGreaterThan(widths[1]!);
		expect(widths[3]).toBeGreaterThan(widths[2]!);
		const radii = [...svg.querySelectorAll('circle.helper')].map((mark) =>
			Number(mark.getAttribute('r'))
		);
		expect(radii[3]).toBeGreaterThan(radii[2]!);
		const core = svg.querySelector<SVGRectElement>('.centre rect')!.getBBox();
		const away = [...svg.querySelectorAll<SVGCircleElement>('circle.helper')].map((mark) =>
			Math.hypot(
				mark.cx.baseVal.value - core.x - core.width / 2,
				mark.cy.baseVal.value - core.y - core.height / 2
			)
		);
		expect(away[1]).toBeCloseTo(away[0]!);
		expect(away[2]).toBeLessThan(away[1]! - 20);
		expect(away[3]).toBeLessThan(away[2]! - 20);
	});

	test('the legend explains what occurs and nothing else', async () => {
		const { container } = await draw(1, {
			change: { contact: 'some', isCaseManager: false, timesAMonth: undefined }
		});
		expect(
			[...container.querySelectorAll('figure li')].map((item) => item.textContent.trim())
		).toEqual(['sector 0']);
	});
});

describe('as it would be', () => {
	const contacts = [
		{ a: 0, b: 3, onPaper: false },
		{ a: 1, b: 4, onPaper: false, isNew: true }
	];

	test('a new contact is dashed and thicker, and the others stand back', async () => {
		const { svg, container } = await draw(6, { contacts });
		const [old, fresh] = [...svg.querySelectorAll('.contact')].map((line) =>
			getComputedStyle(line)
		);
		expect(old!.strokeDasharray).toBe('none');
		expect(fresh!.strokeDasharray).not.toBe('none');
		expect(parseFloat(fresh!.strokeWidth)).toBeGreaterThan(parseFloat(old!.strokeWidth));
		expect(Number(old!.opacity)).toBeLessThan(1);
		expect(container.textContent).toContain('nieuw contact');
		expect(await violations(container)).toEqual([]);
	});

	test('it is drawn before the eyes, and at once for whoever wants no motion', async () => {
		const motion = (value: string): Promise<unknown> =>
			cdp().send('Emulation.setEmulatedMedia', {
				features: [{ name: 'prefers-reduced-motion', value }]
			});
		const moving = await draw(6, { contacts });
		expect(moving.svg.getAnimations({ subtree: true }).length).toBeGreaterThan(0);
		await motion('reduce');
		const still = await draw(6, { contacts });
		const animations = still.svg.getAnimations({ subtree: true });
		const offset = getComputedStyle(still.svg.querySelector('.uncover')!).strokeDashoffset;
		await motion('no-preference');
		expect(animations).toEqual([]);
		expect(parseFloat(offset)).toBe(0);
	});

	test('who is appointed gets a ring of another look, and who is gone stays, faded', async () => {
		const { svg, container } = await draw(2, {
			change: { isCaseManager: true, isAppointed: true, isGone: true }
		});
		expect(getComputedStyle(svg.querySelector('.keeper')!).strokeDasharray).not.toBe('none');
		expect(svg.querySelectorAll('g.gone .helper')).toHaveLength(2);
		expect(container.textContent).toContain('nieuwe regisseur');
		expect(container.textContent).toContain('valt weg');
	});
});

test.each([1440, 390])('there is nothing wrong for axe at %i pixels', async (width) => {
	const { container, svg } = await draw(17, {
		width,
		room: Math.min(width - 40, 940),
		contacts: [{ a: 0, b: 3, onPaper: true }]
	});
	expect(svg.getAttribute('aria-label')).toBe(words.label);
	expect(await violations(container)).toEqual([]);
});

test('where colours are forced the picture keeps its own, on white', async () => {
	const force = (value: string): Promise<unknown> =>
		cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
	const { svg } = await draw(3);
	await force('active');
	const name = getComputedStyle(svg.querySelector('.name')!).fill;
	const ground = getComputedStyle(svg).backgroundColor;
	await force('none');
	expect([name, ground]).toEqual(['rgb(27, 37, 48)', 'rgb(255, 255, 255)']);
});

test('on paper it has its names beside it, also when it is printed from a phone', async () => {
	const { svg } = await draw(17, { width: 390, room: 340 });
	await expect.poll(() => svg.querySelectorAll('text.number').length).toBe(17);
	window.dispatchEvent(new Event('beforeprint'));
	expect(svg.querySelectorAll('text.number')).toHaveLength(0);
	expect(svg.querySelectorAll('g.label')).toHaveLength(17);
	window.dispatchEvent(new Event('afterprint'));
	await expect.poll(() => svg.querySelectorAll('text.number').length).toBe(17);
});

test('it is printed whole, without what is only for the screen', async () => {
	const { svg, container } = await draw(17);
	await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
	const { breakInside } = getComputedStyle(container.querySelector('figure')!);
	const { width, height } = svg.getBoundingClientRect();
	await cdp().send('Emulation.setEmulatedMedia', { media: '' });
	expect(breakInside).toBe('avoid');
	expect(height).toBeGreaterThan(0.4 * width);
});
