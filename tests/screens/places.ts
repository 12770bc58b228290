import type { Browser, Page } from '@playwright/test';
import { knownHouseholds } from '../e2e/visit.ts';
import type { Places } from './screens.ts';

/** Finds what the screens are about, and makes what is missing: a scan with nothing in it. */
export async function findPlaces(browser: Browser): Promise<Places> {
	const context = await browser.newContext({
		baseURL: process.env.VANGNET_ADDRESS!,
		locale: 'nl-NL',
		viewport: { width: 1280, height: 900 }
	});
	context.setDefaultTimeout(8_000);
	const page = await context.newPage();
	const places = await findInTown(page);
	await page.goto('/');
	await page.getByLabel('Naam van de scan').fill('Nog leeg');
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.waitForURL(/\/households$/);
	const empty = new URL(page.url()).pathname.replace(/\/households$/, '');
	await context.close();
	return { ...places, empty };
}

/** Finds those that are in the example town. */
export async function findInTown(page: Page): Promise<Omit<Places, 'empty'>> {
	const { town, seventeen, nine } = await knownHouseholds(page);
	await page.goto(`${town}/households/${seventeen}`);
	const scenario = await firstLink(page, 'a[href*="/what-if?"]');
	await page.goto(`${town}/roles`);
	const role = await firstLink(page, 'a[href*="/roles/"]');
	await page.goto(`${town}/organisations`);
	const pair = await firstLink(page, '[role=grid] a');
	await page.goto(`${town}/data`);
	const step = await firstLink(page, 'a[href*="/steps/"]');
	return { town, household: seventeen, unasked: nine, role, step, pair, scenario };
}

/** The address of the first link of the page that a style sheet would choose so. */
async function firstLink(page: Page, selector: string): Promise<string> {
	const href = await page.locator(`main ${selector}`).first().getAttribute('href');
	return new URL(href!, page.url()).href.slice(new URL(page.url()).origin.length);
}
