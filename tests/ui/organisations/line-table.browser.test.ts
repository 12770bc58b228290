import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import LineTable from '#lib/ui/organisations/LineTable.svelte';
import { wholeOf } from '#lib/ui/take/whole.ts';
import { violations } from '../../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

const group = (i: number) => ({ code: `O-${i}`, name: `Organisatie ${i}` });
const line = (i: number, redundancy = 1) => ({
	a: group(i),
	b: group(i + 1),
	ties: 2,
	redundancy,
	carriers: [{ code: 'P-1', name: 'Wijkverpleegkundige' }],
	isOneMember: false
});

const props = {
	title: 'Lijnen',
	isGuarded: false,
	address: (a: string, b: string) => `#${a}-${b}`,
	roleAddress: (code: string) => `/roles/${code}`,
	tryAddress: () => '/what-if',
	beginAddress: () => '/what-if',
	language: 'nl' as const
};

test('of thousands of lines the first are drawn, the next come by a key, and all are taken along', async () => {
	const rows = Array.from({ length: 450 }, (_, i) => line(i));
	const { container } = await render(LineTable, { props: { ...props, rows } });
	const drawn = (): number => container.querySelectorAll('tbody tr').length;
	expect(drawn()).toBe(200);
	const taken = wholeOf(container.querySelector('table')!)!();
	expect(taken).toHaveLength(450);
	expect(taken[449]).toEqual(['Organisatie 449', 'Organisatie 450', 2, 'Wijkverpleegkundige']);
	expect(container.querySelector('.only-print')!.textContent).toBe('En nog 250.');
	const more = page.getByRole('button', { name: 'Toon er nog 200' });
	(more.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(drawn).toBe(400);
	await page.getByRole('button', { name: 'Toon er nog 50' }).click();
	await expect.poll(drawn).toBe(450);
	expect(container.querySelectorAll('button')).toHaveLength(0);
});

test.each([
	['one person', line(1), 'Wijkverpleegkundige', false],
	['two', line(1, 2), '2', false],
	['one, of whom nothing is told', line(1), 'loopt via 1 persoon', true]
] as const)('a row says through whom a line runs: %s', async (_, row, told, isGuarded) => {
	const { container } = await render(LineTable, { props: { ...props, rows: [row], isGuarded } });
	const cell = container.querySelector('tbody td:last-child')!;
	expect(cell.textContent).toContain(told);
	expect(wholeOf(container.querySelector('table')!)!()[0]![3]).toContain(told);
	expect(cell.querySelectorAll('a[href^="/roles"]')).toHaveLength(
		told === 'Wijkverpleegkundige' ? 1 : 0
	);
	expect(await violations(container)).toEqual([]);
});
