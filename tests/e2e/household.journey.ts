import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, knownHouseholds, test } from './visit.ts';

async function open(page: Page): Promise<{ readonly town: string; readonly seventeen: string }> {
	const { town, seventeen } = await knownHouseholds(page);
	await page.goto(`${town}/households/${seventeen}`);
	return { town, seventeen };
}

async function taken(page: Page, name: string): Promise<Download> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).click()
	]);
	return download;
}

test('what might help is shown in the picture, the table and in words, by keyboard, and back', async ({
	page
}) => {
	await open(page);
	const table = page.getByRole('table', { name: 'Dezelfde mensen in een tabel' });
	const button = page
		.getByRole('button', { name: /^Laat zien.*de vaste regisseur zijn\?/ })
		.first();
	await button.focus();
	await page.keyboard.press('Enter');

	const panel = page.getByRole('group', { name: 'U ziet nu wat dan anders is' });
	await expect(panel).toBeFocused();
	await expect(panel).toContainText('Er is geen vaste regisseur afgesproken.');
	await expect(panel).toContainText('is de vaste regisseur.');
	await expect(panel).toContainText('Dat vraagt 13 nieuwe contacten.');
	const picture = page.getByRole('img', { name: /zoals die zou zijn/ });
	await expect(picture.locator('.contact.new')).toHaveCount(13);
	await expect(picture.locator('.appointed')).toHaveCount(1);
	await expect(table.getByText(/^nieuw: /)).toHaveCount(14);
	await expect(button).toHaveAttribute('aria-pressed', 'true');

	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
	await expect(panel).toHaveCount(0);
	await expect(page.locator('.contact.new')).toHaveCount(0);

	await page.keyboard.press('Enter');
	await panel.getByRole('link', { name: 'Probeer verder bij Wat als' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat als?');
});

test('the drawing is taken along with its legend, what it shows and how it was made', async ({
	page
}) => {
	const { seventeen } = await open(page);
	await page.getByText('Neem de tekening mee').click();
	const drawing = await taken(page, 'Als SVG, om te bewerken');
	expect(drawing.suggestedFilename()).toBe(`De Meent ${seventeen}.svg`);
	const svg = await readFile(await drawing.path(), 'utf8');
	for (const said of [
		'17 professionals van 11 organisaties',
		'Femke Yilmaz',
		'hebben contact',
		'alleen op papier',
		'Najaar 2026',
		'Met namen.',
		'Voorbeeldgegevens'
	]) {
		expect(svg).toContain(said);
	}
	await page.getByLabel('Hoe groot').selectOption('A0, voor aan de muur');
	const poster = await readFile(await (await taken(page, 'Als PNG')).path());
	// Width and height stand in the first chunk of a PNG.
	expect(Math.max(poster.readUInt32BE(16), poster.readUInt32BE(20))).toBe(7022);
});

test('with names off the drawing has none', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: 'Toon codes' }).click();
	await page.getByText('Neem de tekening mee').click();
	const svg = await readFile(await (await taken(page, 'Als SVG, om te bewerken')).path(), 'utf8');
	expect(svg).not.toContain('Femke Yilmaz');
	expect(svg).toContain('Met codes en functies, zonder namen.');
});

test('every table of a page is taken along, for a spreadsheet and as text', async ({ page }) => {
	const { town } = await open(page);
	await page.getByText('Neem een tabel van deze bladzijde mee').click();
	const csv = await readFile(
		await (await taken(page, 'Wie doet wat, per leefgebied als CSV')).path(),
		'utf8'
	);
	expect(csv.startsWith('\ufeffLeefgebied;Hoeveel;Wie\r\n')).toBe(true);
	expect(csv).toContain('Meedoen en relaties;0;nog niemand, Zij willen hier hulp');
	const book = await readFile(
		await (await taken(page, 'Dezelfde mensen in een tabel voor Excel')).path()
	);
	expect(book.subarray(0, 2).toString()).toBe('PK');
	for (const part of ['households', 'roles', 'organisations', 'data']) {
		await page.goto(`${town}/${part}`);
		await page.getByText('Neem een tabel van deze bladzijde mee').click();
		await expect(page.getByRole('button', { name: / als CSV$/ }).first()).toBeVisible();
	}
});

test('a household is one sheet of paper, upright and on its side', async ({ page }) => {
	await open(page);
	const pages = async (options: Parameters<Page['pdf']>[0]): Promise<number> =>
		(await page.pdf(options)).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
	expect(await pages({ format: 'A4' })).toBe(1);
	expect(await pages({ format: 'A3', landscape: true })).toBe(1);
});
