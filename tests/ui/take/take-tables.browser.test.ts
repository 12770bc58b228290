import type { Attachment } from 'svelte/attachments';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import TakeTables from '#lib/ui/take/TakeTables.svelte';
import type { TakenTable } from '#lib/ui/take/table-cells.ts';
import { taking } from '#lib/ui/take/whole.ts';
import { violations } from '../../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

async function on(
	html: string,
	written: [TakenTable, string, string][] = [],
	attach?: Attachment<HTMLTableElement>
) {
	const main = document.createElement('main');
	main.innerHTML = html;
	document.body.append(main);
	attach?.(main.querySelector('table')!);
	const target = document.createElement('div');
	main.append(target);
	const screen = await render(TakeTables, {
		target,
		props: {
			language: 'nl',
			prefix: 'De Meent',
			write: (table: TakenTable, name: string, format: 'csv' | 'xlsx') => {
				written.push([table, name, format]);
				return Promise.resolve(new Blob(['x']));
			}
		}
	});
	await screen.getByText('Neem een tabel van deze bladzijde mee').click();
	return screen;
}

test('every table of the page is there, folded ones too, each under a name of its own', async () => {
	const table = '<table><tbody><tr><td>1</td></tr></tbody></table>';
	const { container } = await on(
		`<section><h2>Rollen</h2>${table}${table}</section><details><summary>Meer</summary><h2 id="l">Lijnen</h2>${table.replace('<table', '<table aria-labelledby="l"')}</details>`
	);
	await expect.poll(() => container.querySelectorAll('li').length).toBe(3);
	const names = [...container.querySelectorAll('li > span:first-child')].map((item) =>
		item.textContent.replace(/\s+/g, ' ').trim()
	);
	expect(names).toEqual(['Rollen 1 regel', 'Rollen 2 1 regel', 'Lijnen 1 regel']);
	expect(await violations(container)).toEqual([]);
});

test('what is written is what stands there at that moment', async () => {
	const written: [TakenTable, string, string][] = [];
	const { getByRole } = await on(
		'<h2 id="t">Wie</h2><table aria-labelledby="t"><thead><tr><th>Naam</th></tr></thead><tbody><tr><td>Sanne</td></tr></tbody></table>',
		written
	);
	document.querySelector('main td')!.textContent = 'Tom';
	await getByRole('button', { name: 'Wie voor Excel' }).click();
	expect(written).toEqual([[{ header: ['Naam'], rows: [['Tom']] }, 'Wie', 'xlsx']]);
});

test('of a table that is drawn in part all rows go along, and are counted', async () => {
	const written: [TakenTable, string, string][] = [];
	const { container, getByRole } = await on(
		'<h2 id="t">Lijnen</h2><table aria-labelledby="t"><thead><tr><th>Wie</th><th>Hoe vaak</th></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody></table>',
		written,
		taking(() => [
			['a', '1'],
			['b', ''],
			['c', '1.200']
		])
	);
	await expect.poll(() => container.querySelector('li')?.textContent).toContain('3 regels');
	await getByRole('button', { name: 'Lijnen voor Excel' }).click();
	const rows = [
		['a', 1],
		['b', null],
		['c', 1200]
	];
	expect(written).toEqual([[{ header: ['Wie', 'Hoe vaak'], rows }, 'Lijnen', 'xlsx']]);
});

test('a table that comes later is there as well', async () => {
	const { container } = await on('<table><tbody><tr><td>1</td></tr></tbody></table>');
	const later = document.createElement('div');
	later.innerHTML = '<table><caption>Later</caption><tbody><tr><td>2</td></tr></tbody></table>';
	document.querySelector('main')!.append(later);
	await expect.poll(() => container.textContent).toContain('Later');
	expect(container.querySelectorAll('li')).toHaveLength(2);
});

test('a page without tables says so', async () => {
	const { getByText } = await on('<p>Niets</p>');
	await expect.element(getByText('Er staat geen tabel op deze bladzijde.')).toBeVisible();
});

test('where there is no table none is offered', async () => {
	const main = document.createElement('main');
	document.body.append(main);
	const { container } = await render(TakeTables, {
		target: main,
		props: { language: 'nl', prefix: 'De Meent', write: () => Promise.resolve(new Blob()) }
	});
	const part = container.querySelector('details')!;
	expect(part.checkVisibility()).toBe(false);
	main.insertAdjacentHTML('afterbegin', '<table><tbody><tr><td>1</td></tr></tbody></table>');
	expect(part.checkVisibility()).toBe(true);
});
