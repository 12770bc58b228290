import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { exampleTown, expect, knownHouseholds, readCodes, readEnglish, test } from './visit.ts';

const PARTS = ['households', 'map', 'roles', 'organisations', 'data'] as const;

test('every page can be read in both languages, by one button', async ({ page }) => {
	const { town, seventeen } = await knownHouseholds(page);
	for (const path of [
		'/',
		...PARTS.map((part) => `${town}/${part}`),
		`${town}/households/${seventeen}`
	]) {
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
		const dutch = await page.title();
		await page.getByRole('button', { name: 'English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		expect(new URL(page.url()).pathname).toBe(path);
		const menu = page.getByRole('navigation').getByRole('link');
		if (path !== '/') await expect(menu.first()).toHaveText('Households');
		if (/map|roles|data|organisations/.test(path)) expect(await page.title()).not.toBe(dutch);
		await page.getByRole('button', { name: 'Nederlands' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
	}
});

/** Names of people, as the download with names has them. */
async function namesOfPeople(request: APIRequestContext, town: string): Promise<readonly string[]> {
	const file = await request.get(`${town.replace('/scans', '/api/v1/scans')}/directory`);
	const { directory } = (await file.json()) as { directory: { labels: string[]; codes: string[] } };
	return directory.labels.filter(
		(label, i) => label !== '' && directory.codes[i]!.startsWith('P-')
	);
}

test('with codes on, no name of a person leaves the server in anything it sends', async ({
	page
}) => {
	const { town, seventeen } = await knownHouseholds(page);
	const people = await namesOfPeople(page.request, town);
	expect(people.length).toBeGreaterThan(60);
	expect(people).toContain('Sanne Bakker');
	await page.goto(`${town}/roles`);
	await expect(page.getByRole('main')).toContainText('Sanne Bakker');
	await page.getByRole('button', { name: 'Toon codes' }).click();
	await expect(page.getByRole('button', { name: 'Toon namen' })).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText('Sanne Bakker');

	const sent: { what: string; text: string }[] = [];
	const link = await page.getByRole('article').getByRole('link').first().getAttribute('href');
	const pages = [
		...PARTS.map((part) => `${town}/${part}`),
		`${town}/households/${seventeen}`,
		link!,
		'/'
	];
	const api = town.replace('/scans', '/api/v1/scans');
	const data = [
		'graph',
		'directory',
		...['json', 'graphml', 'gexf', 'workbook'].map((f) => `export/${f}`)
	];
	for (const path of [
		...pages,
		...pages.map((path) => `${path.replace(/\/$/, '')}/__data.json`),
		...data.map((part) => `${api}/${part}`)
	]) {
		const response = await page.request.get(path);
		expect(response.status(), path).toBe(200);
		const bytes = await response.body();
		sent.push({ what: path, text: bytes.toString('utf8') + (await unzipped(bytes)) });
	}
	for (const { what, text } of sent) {
		const told = people.filter((name) => text.includes(name));
		expect({ what, told }).toEqual({ what, told: [] });
	}
	expect(sent.length).toBe(pages.length * 2 + data.length);
});

/** What the parts of a workbook hold; nothing for any other file. */
async function unzipped(bytes: Buffer): Promise<string> {
	if (bytes.subarray(0, 2).toString() !== 'PK') return '';
	const { unzipSync } = await import('fflate');
	return Object.values(unzipSync(bytes))
		.map((part) => Buffer.from(part).toString('utf8'))
		.join('\n');
}

test('in English and with codes, a household and the map name nobody either', async ({ page }) => {
	const { town, nine } = await knownHouseholds(page);
	await readCodes(page);
	await readEnglish(page);
	await page.goto(`${town}/households/${nine}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('9 professionals');
	await expect(page.getByRole('button', { name: 'Show names' })).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText('Carla Willems');
	await page.goto(`${town}/map`);
	await expect(page.getByRole('application')).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText('Sanne Bakker');
});

test('the log of the server names nobody', async ({ page }) => {
	await exampleTown(page);
	expect(process.env.VANGNET_LOG).toBeDefined();
	expect(readFileSync(process.env.VANGNET_LOG!, 'utf8')).not.toMatch(/Sanne|Bakker|H-[0-9A-Z]{4}/);
});
