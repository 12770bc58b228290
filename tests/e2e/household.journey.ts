import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { csv } from './lists.ts';
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
	const changes = page.getByRole('group', { name: 'Wat er dan verandert' });
	await expect(panel).toBeFocused();
	await expect(panel).toBeInViewport({ ratio: 1 });
	await expect(changes).toContainText('Er is geen vaste regisseur afgesproken.');
	await expect(changes).toContainText('is de vaste regisseur.');
	await expect(changes).toContainText('Dat vraagt 13 nieuwe contacten.');
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
	await changes.getByLabel('onder de naam').fill('Regie samen');
	await page.keyboard.press('Enter');
	await expect(changes.getByRole('status')).toHaveText(
		'Bewaard: "Regie samen" staat nu bij Wat als.'
	);
	await expect(picture.locator('.contact.new')).toHaveCount(13);
	await changes.getByRole('link', { name: 'Probeer verder bij Wat als' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat als?');
	const kept = page.getByRole('listitem').filter({ hasText: 'Regie samen' });
	await expect(kept.getByRole('link')).toHaveAttribute('href', /appoint/);
	await kept.getByRole('button', { name: 'Gooi Regie samen weg' }).click();
	await expect(kept).toHaveCount(0);
});

test('what cannot be changed here is one link away, at their row in the table', async ({
	page
}) => {
	await open(page);
	await page.getByLabel('Wijzig Bas van Dijk', { exact: true }).click();
	await page.getByRole('link', { name: 'Bas van Dijk: Naam, functie of organisatie' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens in tabellen');
	await expect(page.getByText(/^1 van \d+ te zien$/)).toBeVisible();
	const rows = page.getByRole('grid').getByRole('row');
	await expect(rows).toHaveCount(2);
	await expect(rows.last()).toContainText('Bas van Dijk');
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

/** How many sheets of paper the page takes, upright and on its side. */
async function sheets(page: Page): Promise<readonly number[]> {
	const pages = async (options: Parameters<Page['pdf']>[0]): Promise<number> =>
		(await page.pdf(options)).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
	return [await pages({ format: 'A4' }), await pages({ format: 'A3', landscape: true })];
}

test('a household is one sheet of paper, upright and on its side', async ({ page }) => {
	await open(page);
	expect(await sheets(page)).toEqual([1, 1]);
});

test('a household with forty who all know six others is one sheet too', async ({ page }) => {
	const first = ['Marieke', 'Fatma', 'Youssef', 'Joke', 'Wilhelmina', 'Bas', 'Sanne', 'Omar'];
	const last = ['van den Berg-Willems', 'El Idrissi', 'Verhoeven', 'de Wit', 'Postma'];
	const who = (i: number): string => `${first[i % 8]} ${last[i % 5]}`;
	const rows = Array.from({ length: 40 }, (_, i) => {
		const others = [1, 2, 3].map((step) => who(i + step)).join(', ');
		return `G-40;${who(i)};wijkverpleegkundige;Thuiszorg Vecht;gezondheid;soms;najaar 2023;${others}`;
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	await page
		.getByLabel('Kies een bestand')
		.setInputFiles(
			csv(
				'veertig.csv',
				`Gezinsnummer;Hulpverlener;Functie;Organisatie;Leefgebied;Hoe vaak;Vanaf;Werkt samen met\n${rows.join('\n')}\n`
			)
		);
	await expect(page.getByText(/^Rij 2,.*"soms" is geen aantal/)).toBeVisible();
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await page.getByRole('link', { name: 'G-40', exact: true }).click();
	await expect(page.getByRole('img', { name: /^Tekening van de hulp/ })).toBeVisible();
	await expect(page.locator('main tbody tr').filter({ hasText: 'af en toe' })).toHaveCount(40);
	expect(await sheets(page)).toEqual([1, 1]);

	await test.step('upright paper says that the list leaves the contacts to the picture', async () => {
		const contacts = page.getByRole('columnheader', { name: 'Heeft contact met' });
		const told = page.getByText(/^De \d+ contacten passen niet in deze lijst/);
		await expect(told).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 794, height: 1123 });
		await expect(told).toContainText('De 120 contacten');
		await expect(contacts).toBeHidden();
		await page.setViewportSize({ width: 1587, height: 1123 });
		await expect(contacts).toBeVisible();
		await expect(told).toBeHidden();
		await page.emulateMedia({ media: null });
	});
	await page.getByRole('button', { name: 'Terugdraaien' }).first().click();
});
