import { expect, test as base, type Page } from '@playwright/test';

interface Visit {
	/** What goes wrong during a visit; a test may say what it expects, and nothing else may happen. */
	readonly expectedErrors: RegExp[];
	readonly watched: undefined;
}

/**
 * A visit in Chromium to the one server. Every journey proves by the way that no request
 * leaves the origin, that the content security policy is never broken, and that nothing
 * stands in the console.
 */
export const test = base.extend<Visit>({
	expectedErrors: [[], { option: true }],
	watched: [
		async ({ context, baseURL, expectedErrors }, use) => {
			const wrong: string[] = [];
			context.on('console', (message) => {
				if (message.type() === 'error') wrong.push(message.text());
			});
			context.on('weberror', (error) => wrong.push(error.error().message));
			context.on('request', (request) => {
				const url = new URL(request.url());
				const isOwn = url.origin === baseURL || ['blob:', 'data:'].includes(url.protocol);
				if (!isOwn) wrong.push(`a request left for ${url.origin}`);
			});
			await context.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) =>
					console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
				);
			});
			await use(undefined);
			const surprising = wrong.filter((text) => !expectedErrors.some((known) => known.test(text)));
			expect(surprising).toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

/** Where the example town is. */
export async function exampleTown(page: Page): Promise<string> {
	await page.goto('/');
	const href = await page.getByRole('link', { name: 'De Meent' }).getAttribute('href');
	return href!.replace(/\/households$/, '');
}

/** The codes of the household of seventeen and of the nine of whom nobody was asked. */
export async function knownHouseholds(page: Page) {
	const town = await exampleTown(page);
	await page.goto(`${town}/households`);
	const rows = page.getByRole('table').getByRole('row');
	const codeOf = async (...cells: readonly string[]): Promise<string> => {
		let row = rows;
		for (const cell of cells) {
			row = row.filter({ has: page.getByRole('cell', { name: cell, exact: true }) });
		}
		return (await row.first().getByRole('rowheader').innerText()).trim();
	};
	return {
		town,
		seventeen: await codeOf('17', '11'),
		nine: await codeOf('9', 'niet gevraagd', 'nog niet te zeggen')
	};
}

/** Opens a folded part of the page, when it is not open yet. */
export async function unfold(page: Page, title: string): Promise<void> {
	const part = page.locator('details').filter({ has: page.locator('summary', { hasText: title }) });
	if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
}

/** Reads English from now on. */
export async function readEnglish(page: Page): Promise<void> {
	await page
		.context()
		.addCookies([{ name: 'language', value: 'en', url: process.env.VANGNET_ADDRESS! }]);
}

/** Sees codes and no names from now on. */
export async function readCodes(page: Page): Promise<void> {
	await page
		.context()
		.addCookies([{ name: 'names', value: 'off', url: process.env.VANGNET_ADDRESS! }]);
}
