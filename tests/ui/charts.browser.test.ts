import { afterEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import LineChart from '#lib/ui/charts/LineChart.svelte';
import StripPlot from '#lib/ui/charts/StripPlot.svelte';
import Timeline from '#lib/ui/charts/Timeline.svelte';
import DomainMark from '#lib/ui/legend/DomainMark.svelte';
import { violations } from '../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

describe('one household among the others', () => {
	const strip = {
		title: 'Professionals',
		value: '17',
		own: 17,
		ownName: 'dit gezin',
		half: [3, 8] as const,
		values: [1, 3, 3, 3, 5, 8, 17],
		note: 'Bij de helft tussen 3 en 8',
		label: 'Professionals: 17, tussen 1 en 17'
	};

	test('every household is a dot within the picture, and the own one stands out', async () => {
		const { container, getByRole } = await render(StripPlot, { props: strip });
		await expect.element(getByRole('img', { name: strip.label })).toBeVisible();
		const frame = container.querySelector('svg')!.getBoundingClientRect();
		const dots = [...container.querySelectorAll('.other')].map((dot) =>
			dot.getBoundingClientRect()
		);
		expect(dots).toHaveLength(7);
		const own = container.querySelector('.own')!.getBoundingClientRect();
		expect(own.width).toBeGreaterThan(2 * dots[0]!.width);
		expect(own.left + own.width / 2).toBeCloseTo(
			Math.max(...dots.map((dot) => dot.left)) + dots[0]!.width / 2,
			0
		);
		for (const box of [...dots, own]) {
			expect(box.left).toBeGreaterThanOrEqual(frame.left);
			expect(box.right).toBeLessThanOrEqual(frame.right);
			expect(box.top).toBeGreaterThanOrEqual(frame.top);
			expect(box.bottom).toBeLessThanOrEqual(frame.bottom);
		}
		expect(await violations(container)).toEqual([]);
	});

	test.each([1, 17])('at %i the name above it is not cut off', async (own) => {
		const { container } = await render(StripPlot, {
			props: { ...strip, own, ownName: 'dit huishouden' }
		});
		await document.fonts.load('600 13px "Source Sans 3 Variable"');
		const frame = container.querySelector('svg')!.getBoundingClientRect();
		const name = container.querySelector('text.name')!.getBoundingClientRect();
		expect(name.left).toBeGreaterThanOrEqual(frame.left);
		expect(name.right).toBeLessThanOrEqual(frame.right);
	});

	test.each([300, 358, 900])(
		'in %i pixels it counts and names within the picture',
		async (room) => {
			const target = document.createElement('div');
			target.style.width = `${room}px`;
			document.body.append(target);
			const { container } = await render(StripPlot, { target, props: strip });
			const svg = container.querySelector('svg')!;
			await expect.poll(() => svg.viewBox.baseVal.width).toBe(Math.min(room, 720));
			await document.fonts.ready;
			const frame = svg.getBoundingClientRect();
			const numbers = [...svg.querySelectorAll('text.number')];
			expect(numbers.map((text) => text.textContent)).toEqual(['0', '5', '10', '15']);
			const name = svg.querySelector('text.name')!;
			expect(name.textContent).toBe('dit gezin');
			const boxes = [...numbers, name].map((text) => text.getBoundingClientRect());
			boxes.forEach((box, i) => {
				expect.soft(box.left).toBeGreaterThanOrEqual(frame.left);
				expect.soft(box.right).toBeLessThanOrEqual(frame.right);
				expect.soft(box.bottom).toBeLessThanOrEqual(frame.bottom);
				expect.soft(box.height).toBeGreaterThan(12);
				const next = boxes[i + 1];
				if (i + 1 < numbers.length) expect.soft(next!.left).toBeGreaterThan(box.right);
			});
		}
	);

	test('a value that is not known has no dot, and one household alone has no picture', async () => {
		const unknown = await render(StripPlot, { props: { ...strip, own: undefined } });
		expect(unknown.container.querySelector('.own')).toBeNull();
		const alone = await render(StripPlot, { props: { ...strip, values: [17] } });
		expect(alone.container.querySelector('svg')).toBeNull();
		expect(alone.container.textContent).toContain('17');
	});
});

describe('who was there when', () => {
	const now = 20_700;
	const day = (at: number) => ({ earliest: at, latest: at });
	const plain = { status: 'active' as const, waitWords: '', note: '' };
	const rows = [
		{ ...plain, id: '1', name: 'Sanne', begin: day(now - 900), hue: 0, period: 'sinds 2024' },
		{
			...plain,
			id: '2',
			name: 'Tom',
			status: 'ended' as const,
			requested: day(now - 780),
			begin: day(now - 600),
			end: day(now - 300),
			hue: 7,
			period: 'tot 2025',
			waitWords: '26 weken',
			note: 'gestopt'
		},
		{ ...plain, id: '3', name: `Wim ${'van '.repeat(40)}Dijk`, hue: -1, period: 'niet bekend' },
		{
			...plain,
			id: '4',
			name: 'محمد 👩🏽‍⚕️ <script>alert(1)</script>',
			begin: day(now - 2),
			hue: 1,
			period: ''
		},
		{
			...plain,
			id: '5',
			name: 'Kim',
			status: 'waiting' as const,
			requested: day(now - 120),
			hue: -1,
			period: 'niet bekend',
			waitWords: '17 weken',
			note: 'wacht'
		}
	];

	test('bars lie in the picture, begin in order of time and say their period', async () => {
		const { container, getByRole } = await render(Timeline, {
			props: { rows, now, label: 'Wie er wanneer was' }
		});
		await expect.element(getByRole('img', { name: 'Wie er wanneer was' })).toBeVisible();
		const frame = container.querySelector('svg')!.getBoundingClientRect();
		const bars = [...container.querySelectorAll('.time')];
		const [first, second, open, last] = bars.map((bar) => bar.getBoundingClientRect());
		expect(second!.left).toBeGreaterThan(first!.left);
		expect(second!.right).toBeLessThan(first!.right);
		expect(open!.left).toBeLessThanOrEqual(first!.left);
		expect(last!.width).toBeGreaterThan(1);
		for (const box of [first!, second!, open!, last!]) {
			expect(box.left).toBeGreaterThanOrEqual(frame.left);
			expect(box.right).toBeLessThanOrEqual(frame.right + 0.5);
		}
		expect(container.querySelector('.bar title')!.textContent).toBe('Sanne: sinds 2024');
		expect(container.querySelector('script')).toBeNull();
		expect(await violations(container)).toEqual([]);
	});

	test('names stay left of the bars, however long', async () => {
		const { container } = await render(Timeline, { props: { rows, now, label: 'x' } });
		const frame = container.querySelector('svg')!.getBoundingClientRect();
		for (const name of container.querySelectorAll('text.name')) {
			expect
				.soft(name.getBoundingClientRect().left, name.textContent)
				.toBeGreaterThanOrEqual(frame.left);
		}
	});

	test('waiting, stopped and running differ without their colours, and say so in words', async () => {
		const { container } = await render(Timeline, { props: { rows, now, label: 'x' } });
		const looks = [...container.querySelectorAll('.bar')].map((bar) =>
			['.wait', '.time', '.stop', '.open'].filter((mark) => bar.querySelector(mark)).join(' ')
		);
		expect(looks).toEqual(['.time', '.wait .time .stop', '.time .open', '.time', '.wait']);
		const words = [...container.querySelectorAll('.note')].map((text) => text.textContent.trim());
		expect(words).toEqual(['gestopt', '26 weken', 'wacht, 17 weken']);
	});

	test.each([220, 238, 340, 700])(
		'in %i pixels nothing leaves the picture or is small',
		async (width) => {
			const target = document.createElement('div');
			target.style.width = `${width}px`;
			document.body.append(target);
			const { container } = await render(Timeline, { target, props: { rows, now, label: 'x' } });
			const svg = container.querySelector('svg')!;
			await expect.poll(() => svg.viewBox.baseVal.width).toBe(width);
			const frame = svg.getBoundingClientRect();
			for (const text of svg.querySelectorAll('text, rect, path.time')) {
				const box = text.getBoundingClientRect();
				expect.soft(box.left, text.outerHTML).toBeGreaterThanOrEqual(frame.left - 0.5);
				expect.soft(box.right, text.outerHTML).toBeLessThanOrEqual(frame.right + 0.5);
				if (text.matches('text')) {
					expect.soft(parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
				}
			}
		}
	);

	test('a hue that comes back is hatched', async () => {
		const { container } = await render(Timeline, { props: { rows, now, label: 'x' } });
		const fills = [...container.querySelectorAll('.time')].map((bar) => bar.getAttribute('fill'));
		expect(fills[0]).toBe('var(--vangnet-domain-0)');
		expect(fills[1]).toMatch(/^url\(#/);
		expect(container.querySelector(fills[1]!.slice(4, -1))).not.toBeNull();
	});
});

test('the marks of domains with the same hue differ in the legend', async () => {
	const looks = new Set<string>();
	for (const props of [
		{ hue: 0 },
		{ hue: 6 },
		{ hue: 6, second: 'hatch' as const },
		{ hue: 1 },
		{ hue: -1 }
	]) {
		const { container } = await render(DomainMark, { props });
		const mark = container.querySelector('circle')!;
		const { fill, stroke, strokeWidth } = getComputedStyle(mark);
		looks.add([fill.replace(/#[^)]*/, '#'), stroke, strokeWidth].join(' '));
	}
	expect(looks.size).toBe(5);
});

test.each([240, 288, 450, 1000])(
	'lines in %i pixels are written in at least 12, within the picture',
	async (room) => {
		const target = document.createElement('div');
		target.style.width = `${room}px`;
		document.body.append(target);
		const lines = [
			{ name: 'drukste eerst', values: Array.from({ length: 120 }, (_, i) => 119 - i) },
			{ name: 'bij toeval', values: Array.from({ length: 120 }, (_, i) => 119 - i / 2) }
		];
		const props = { lines, across: 'rollen weg', up: 'nog bij elkaar', label: 'Lijnen' };
		const { container } = await render(LineChart, { target, props });
		const svg = container.querySelector('svg')!;
		await expect.poll(() => svg.viewBox.baseVal.width).toBe(Math.min(room, 704));
		await document.fonts.ready;
		const frame = svg.getBoundingClientRect();
		const scale = frame.width / svg.viewBox.baseVal.width;
		const texts = [...svg.querySelectorAll('text')];
		expect(texts.length).toBeGreaterThan(6);
		for (const text of texts) {
			expect(parseFloat(getComputedStyle(text).fontSize) * scale).toBeGreaterThanOrEqual(12);
			const box = text.getBoundingClientRect();
			expect(box.left).toBeGreaterThanOrEqual(frame.left);
			expect(box.right).toBeLessThanOrEqual(frame.right + 0.5);
		}
	}
);
