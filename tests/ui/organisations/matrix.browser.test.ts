import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Matrix from '#lib/ui/organisations/Matrix.svelte';
import type { LineLook } from '#lib/ui/organisations/grid.ts';
import { violations } from '../../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

const props = {
	groups: ['Wijkteam', 'De Linde', `${'GGZ '.repeat(50)}<script>`].map((name, i) => ({
		code: `O-${i}`,
		name
	})),
	all: 3,
	within: [4, 0, 1],
	cells: [
		[0, 1, 2, 'thin'],
		[1, 2, 5, 'thick']
	] as readonly (readonly [number, number, number, LineLook])[],
	chosen: undefined,
	address: (a: string, b: string) => `#${a}-${b}`,
	language: 'nl' as const
};

test('every number says in words between whom it is, and leads to them', async () => {
	const { container, getByRole } = await render(Matrix, { props });
	const cell = getByRole('link', {
		name: 'Wijkteam en De Linde: 2 contacten, loopt via 1 persoon'
	});
	await expect.element(cell).toBeVisible();
	expect(cell.element().getAttribute('href')).toBe('#O-0-O-1');
	const own = getByRole('link', { name: 'Wijkteam: 4 contacten binnen de organisatie' });
	await expect.element(own).toBeVisible();
	expect(container.querySelectorAll('a')).toHaveLength(6);
	expect(container.querySelector('script')).toBeNull();
	expect(await violations(container)).toEqual([]);
});

test('the matrix is one stop of the Tab key, and arrow keys walk through it', async () => {
	const { container } = await render(Matrix, { props });
	expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
	await userEvent.keyboard('{Tab}{ArrowRight}');
	expect(document.activeElement!.getAttribute('aria-label')).toContain('Wijkteam en De Linde');
	await userEvent.keyboard('{ArrowDown}');
	expect(document.activeElement!.getAttribute('aria-label')).toContain('De Linde: 0 contacten');
	await userEvent.keyboard('{Home}');
	expect(document.activeElement!.getAttribute('aria-label')).toContain('De Linde en Wijkteam');
	expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
	expect(container.querySelector('[tabindex="0"]')).toBe(document.activeElement);
});

test('a thin line looks different from a thick one without its colour', async () => {
	const { container } = await render(Matrix, { props });
	const edge = (look: string): string =>
		getComputedStyle(container.querySelector(`td.${look} a`)!).borderTopStyle;
	expect([edge('thin'), edge('thick')]).toEqual(['dashed', 'solid']);
	const { borderTopColor } = getComputedStyle(container.querySelector('td.thick a')!);
	// Seen only where colours are forced.
	expect(borderTopColor).toBe('rgba(0, 0, 0, 0)');
	// What the edges mean is read before the numbers.
	const meaning = [...container.querySelectorAll('li')].find((item) =>
		item.textContent.includes('loopt via 1 persoon')
	)!;
	const bottom = meaning.getBoundingClientRect().bottom;
	expect(bottom).toBeLessThanOrEqual(container.querySelector('table')!.getBoundingClientRect().top);
});

test('two that are open are marked at both their places', async () => {
	const { container } = await render(Matrix, { props: { ...props, chosen: ['O-1', 'O-0'] } });
	expect(container.querySelectorAll('[aria-current="true"]')).toHaveLength(2);
});

describe('what a cell says stands below the matrix', () => {
	async function shown() {
		const { container } = await render(Matrix, { props });
		const cell = (text: string): Element => container.querySelector(`[aria-label^="${text}"]`)!;
		const told = (): string => container.querySelector('.told')!.textContent;
		return { container, cell, told };
	}

	test.each(['Wijkteam en De Linde: 2', 'De Linde: 0 contacten', 'Wijkteam en GGZ'])(
		'for the mouse, until it goes elsewhere: %s',
		async (text) => {
			const { cell, told } = await shown();
			expect(told()).toBe('');
			await userEvent.hover(cell(text));
			expect(told()).toBe(cell(text).getAttribute('aria-label'));
			await userEvent.unhover(cell(text));
			expect(told()).toBe('');
		}
	);

	test('for the keyboard too, of a cell without contacts as well', async () => {
		const { told } = await shown();
		for (const key of ['{Tab}', '{ArrowRight}', '{ArrowRight}', '{ArrowDown}', '{ArrowLeft}']) {
			await userEvent.keyboard(key);
			expect(told()).toBe(document.activeElement!.getAttribute('aria-label'));
		}
		(document.activeElement as HTMLElement).blur();
		await expect.poll(told).toBe('');
	});

	test('and of a number at the top the name; the browser adds no hint of its own', async () => {
		const { container, told } = await shown();
		await userEvent.hover(container.querySelectorAll('thead th')[2]!);
		expect(told()).toBe('De Linde');
		expect(container.querySelectorAll('td[title], thead [title]')).toHaveLength(0);
	});
});

describe('a matrix that is wider than its room', () => {
	const many = Array.from({ length: 60 }, (_, i) => ({ code: `O-${i}`, name: `Organisatie ${i}` }));

	test('has a small picture of all of it, and the names stay when one goes along', async () => {
		const wide = { ...props, groups: many, all: 60, within: [], address: () => '/' };
		const { container, getByRole } = await render(Matrix, { props: wide });
		const picture = getByRole('img', { name: /^Alle 60 bij elkaar/ });
		await expect.element(picture).toBeVisible();
		const name = container.querySelector('tbody th')!;
		const before = name.getBoundingClientRect().left;
		container.querySelector('.scroll')!.scrollLeft = 500;
		// Two pixels are the space between cells.
		expect(before - name.getBoundingClientRect().left).toBeLessThanOrEqual(2);
		expect(await violations(container)).toEqual([]);
	});

	test('a press on a spot of it brings that part of the matrix into sight', async () => {
		await page.viewport(390, 700);
		const cells = [[50, 55, 3, 'thick']] as const;
		const wide = { ...props, groups: many, all: 60, within: [], cells, address: () => '#' };
		const { container } = await render(Matrix, { props: wide });
		const cell = container.querySelector('[aria-label^="Organisatie 50 en Organisatie 55"]')!;
		const isInSight = (): boolean => {
			const { left, right, top, bottom } = cell.getBoundingClientRect();
			// The names stand still at the left.
			return left > 140 && right <= 390 && top >= 0 && bottom <= 700;
		};
		expect(isInSight()).toBe(false);
		const small = container.querySelector('svg[role="img"]')!;
		await expect.poll(() => small.getBoundingClientRect().width).toBeGreaterThan(100);
		const { width, height } = small.getBoundingClientRect();
		const position = { x: (width * 56) / 61, y: (height * 51) / 61 };
		await userEvent.click(small, { position });
		await expect.poll(isInSight).toBe(true);
		expect(document.activeElement).toBe(cell);
		expect(container.querySelector('.told')!.textContent).toContain('Organisatie 50');
		await userEvent.keyboard('{ArrowLeft}');
		expect(document.activeElement!.getAttribute('aria-label')).toContain('Organisatie 54');
	});

	test('and one that fits has none', async () => {
		const { container } = await render(Matrix, {
			props: { ...props, groups: many.slice(0, 3), all: 3, within: [0, 0, 0], cells: [] }
		});
		expect(container.querySelectorAll('svg[role="img"]')).toHaveLength(0);
	});
});
