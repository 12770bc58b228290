import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csv } from './lists.ts';
import { expect, exampleTown, test, unfold } from './visit.ts';

test('which lines hang on one role, and for whom', async ({ page }) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/roles`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Aan 3 rollen hangen lijnen waarvoor geen andere weg is.'
	);
	const only = page.getByRole('region', { name: 'Hier is geen andere weg' });
	await expect(only.getByRole('article')).toHaveCount(3);
	const covered = page.getByRole('region', { name: 'Veel contacten, en het net blijft heel' });
	await expect(covered.getByRole('article').first()).toContainText(
		'Zonder deze rol kan iedereen elkaar nog bereiken.'
	);
	await unfold(page, 'De andere rollen');
	const rest = page.getByRole('region', { name: 'De andere rollen' }).locator('tbody');
	await expect(rest.getByRole('row').first()).toBeVisible();

	const link = only.getByRole('link').first();
	const name = await link.innerText();
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
	const which = page.getByRole('region', { name: 'Om welke huishoudens gaat het?' });
	const household = which.getByRole('link').first();
	const code = await household.innerText();
	await household.click();
	await expect(page.getByRole('main')).toContainText(code);
	await expect(page.getByRole('main')).toContainText(name);
});

test('what if a role drops out is one step from its card and from its page', async ({ page }) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/roles`);
	const without = (): ReturnType<Page['getByRole']> =>
		page.getByRole('link', { name: /^Probeer dit in Wat als\? .* valt weg$/ }).first();
	await page.getByRole('article').first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/roles\/[^/?]+$/);
	await expect(without()).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/\/roles$/);
	await without().click();
	const steps = page.getByRole('region', { name: 'Wat u probeert' });
	await expect(steps.getByRole('listitem')).toHaveCount(1);
	await expect(steps).toContainText('valt weg.');
});

test('which lines between organisations run through one person', async ({ page }) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/organisations`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'51 van de 84 lijnen tussen organisaties lopen via 1 persoon.'
	);
	await unfold(page, '51 lijnen lopen via 1 persoon');
	const thin = page.getByRole('region', { name: '51 lijnen lopen via 1 persoon' });
	await expect(thin.locator('tbody').getByRole('row')).toHaveCount(51);
	await thin.locator('td:last-child').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/roles\//);
});

async function download(page: Page, name: string): Promise<{ file: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name }).click()
	]);
	return {
		file: download.suggestedFilename(),
		text: readFileSync(await download.path()).toString('latin1')
	};
}

test('everything can be taken along, and says that it is an example', async ({ page }) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/data`);
	const workbook = await download(page, 'Werkboek (xlsx)');
	expect(workbook.file).toMatch(/^vangnet-De Meent-\d{4}-\d\d-\d\d\.xlsx$/);
	expect(workbook.text.slice(0, 2)).toBe('PK');
	for (const [link, ending] of [
		['Alles (json)', '.json'],
		['Netwerk (GraphML)', '.graphml'],
		['Netwerk (GEXF)', '.gexf']
	] as const) {
		const { file, text } = await download(page, link);
		expect(file.endsWith(ending)).toBe(true);
		expect(text).toMatch(/voorbeeld|example/i);
	}
	const sources = page.getByRole('group', { name: 'Bronnen' });
	await expect(sources.getByRole('row', { name: /Vragenlijst contacten 2025/ })).toContainText(
		'iedereen staat erop'
	);
});

test('a list is added to the scan that is open, and any step can be taken back', async ({
	page
}) => {
	await page.goto('/');
	await page.getByLabel('Naam van de scan').fill('Stap voor stap');
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.getByRole('link', { name: 'Gegevens' }).click();
	await page
		.getByLabel('Kies een bestand')
		.setInputFiles(csv('een.csv', 'Huishouden;Hulpverlener\n001;Sanne Bakker\n002;Tom de Boer\n'));
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 huishoudens');
	await page.getByRole('link', { name: '002', exact: true }).click();
	await page.getByLabel('Naam of code').fill('Karin');
	await page.getByRole('button', { name: 'Voeg toe' }).click();
	await expect(page.getByText('Karin is toegevoegd.')).toBeVisible();
	await page.getByRole('link', { name: 'Gegevens' }).click();

	const steps = page.getByRole('group', { name: 'Wat er veranderd is' });
	const step = (what: RegExp) => steps.getByRole('row').filter({ hasText: what });
	await expect(step(/bestand ingelezen/)).toHaveCount(1);

	await test.step('a step in the way is named by its number', async () => {
		const later = await step(/002/).getByRole('cell').first().innerText();
		await step(/bestand ingelezen/)
			.getByRole('button')
			.click();
		const refusal = page.getByRole('alert');
		await expect(refusal).toContainText(`Er is later iets aan veranderd, in stap ${later}.`);
		await expect(step(/bestand ingelezen/).getByRole('button')).toBeVisible();
	});

	await test.step('first the later one, then this one', async () => {
		await step(/002/).getByRole('button').click();
		await expect(step(/002/).filter({ hasText: 'teruggedraaid' })).toHaveCount(1);
		await step(/bestand ingelezen/)
			.getByRole('button')
			.click();
		await expect(step(/bestand ingelezen/)).toContainText('teruggedraaid');
		await expect(page.getByRole('alert')).toHaveCount(0);
		await page.getByRole('link', { name: 'Huishoudens' }).click();
		await expect(page.getByText('Er is nog geen huishouden.')).toBeVisible();
	});
});
