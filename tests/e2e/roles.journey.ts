import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rowOfThree, type FileInHand } from './lists.ts';
import { expect, test, unfold } from './visit.ts';

/** Brings a workbook in as a scan of its own, and gives back where that is. */
async function scanOf(page: Page, file: FileInHand): Promise<string> {
	await page.goto('/');
	await page.getByLabel('Kies een bestand').setInputFiles(file);
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await expect(page).toHaveURL(/\/households$/);
	return page.url().replace(/\/households$/, '');
}

test('a deputy agreed at the page of a role switches the warning off, and taking it back on', async ({
	page
}) => {
	const everybody = ['Roos', 'Teun', 'Vera'];
	const scan = await scanOf(page, await rowOfThree('een rij van drie.xlsx', everybody));
	const title = page.getByRole('heading', { level: 1 });
	await page.goto(`${scan}/roles`);
	await expect(title).toHaveText('Aan 1 rol hangen lijnen waarvoor geen andere weg is.');
	await page.getByRole('article').getByRole('link', { name: 'Teun', exact: true }).click();
	await expect(page.getByText('Of er een vervanger is, is nog niet gevraagd.')).toBeVisible();

	await test.step('by keyboard, and with a name that is not there it says so', async () => {
		const field = page.getByLabel('Wie neemt het over? Kies een naam of code');
		await field.fill('Niemand');
		await field.press('Enter');
		await expect(page.getByRole('alert')).toBeVisible();
		await field.fill('Vera, coach, Wijkteam (P-3)');
		await field.press('Enter');
		await expect(page.getByText(/is vervanger\./)).toBeVisible();
		await expect(page.getByText(/Vera .* neemt het over bij afwezigheid\./)).toBeVisible();
	});

	await page.goto(`${scan}/roles`);
	await expect(title).toHaveText('Waar een rol de enige weg is, is een vervanger afgesproken.');
	await page.getByRole('button', { name: 'Terugdraaien', exact: true }).click();
	await expect(title).toHaveText('Aan 1 rol hangen lijnen waarvoor geen andere weg is.');
});

test('with too few spoken the roles name nobody, on the page and in what is taken along', async ({
	page
}) => {
	const scan = await scanOf(page, await rowOfThree('nog niet gevraagd.xlsx', ['Roos']));
	const unnamed = /Roos|Teun|Vera|P-\d/;
	const answer = await page.request.get(`${scan}/roles/__data.json`);
	expect(await answer.text()).not.toMatch(unnamed);
	await page.goto(`${scan}/roles`);
	const functions = page.getByRole('group', { name: 'Functies per organisatie' });
	await expect(functions.getByRole('rowheader')).toHaveText(/Coach\s*Wijkteam/);
	await expect(page.getByRole('main')).not.toContainText(unnamed);
	await unfold(page, 'Neem een tabel van deze bladzijde mee');
	const [taken] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Functies per organisatie als CSV' }).click()
	]);
	const csv = readFileSync(await taken.path(), 'utf8');
	expect(csv).toContain('Coach, Wijkteam');
	expect(csv).not.toMatch(unnamed);

	await page.goto(`${scan}/roles/P-2`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'De coach van Wijkteam is betrokken bij 1 huishouden.'
	);
	await expect(page.getByRole('main')).not.toContainText(/Roos|Teun|Vera/);
	await page.getByRole('link', { name: 'Bekijk de contacten op de kaart' }).click();
	await expect(page).toHaveURL(/\/map\?focus=P-2/);
});
