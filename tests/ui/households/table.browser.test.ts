import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import HouseholdTable from '#lib/ui/households/HouseholdTable.svelte';
import { EVERYTHING, type Row } from '#lib/ui/households/choosing.ts';
import { cellsOf } from '#lib/ui/take/table-cells.ts';
import { wholeOf } from '#lib/ui/take/whole.ts';
import { violations } from '../../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

const row = (i: number): Row => ({
	code: `H-${i}`,
	area: i % 2 === 0 ? 'Noord' : '',
	professionals: i,
	organisations: 2,
	ownCircle: 1,
	pairs: { contact: 3, known: 10, all: 12 },
	parts: [{ least: 1, most: 4 }, { least: 2, most: 2 }, undefined][i % 3],
	managers: i % 3 === 0 ? ['Sanne Bakker'] : [],
	managerAsked: 1,
	consultation: 'agreed'
});

const propsOf = (count: number) => ({
	rows: Array.from({ length: count }, (_, i) => row(i)),
	choice: EVERYTHING,
	language: 'nl' as const,
	address: (code: string) => `/households/${code}`,
	tryAddress: () => '/what-if',
	onChoose: () => undefined
});

test('of thousands of households the first are drawn, and the next come by a key', async () => {
	const { container } = await render(HouseholdTable, { props: propsOf(1200) });
	const drawn = (): number => container.querySelectorAll('tbody tr').length;
	expect(drawn()).toBe(500);
	expect(wholeOf(container.querySelector('table')!)!()).toHaveLength(1200);
	(page.getByRole('button', { name: 'Toon er nog 500' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(drawn).toBe(1000);
	await page.getByRole('button', { name: 'Toon er nog 200' }).click();
	await expect.poll(drawn).toBe(1200);
});

test('what is taken along reads as the table does', async () => {
	const { container } = await render(HouseholdTable, { props: propsOf(4) });
	const table = container.querySelector('table')!;
	expect(wholeOf(table)!()).toEqual(cellsOf(table, 'nl').rows);
	expect(await violations(container)).toEqual([]);
});
