import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, knownHouseholds, readEnglish, test } from './visit.ts';

const WIDTHS = [1280, 320] as const;

async function pagesOf(page: Page): Promise<readonly string[]> {
	const { town, seventeen } = await knownHouseholds(page);
	await page.goto(`${town}/roles`);
	const role = await page.getByRole('article').getByRole('link').first().getAttribute('href');
	const parts = ['households', `households/${seventeen}`];
	const others = ['map', 'roles', 'organisations', 'what-if', 'data'];
	return [
		'/',
		'/help',
		'/toegankelijkheid',
		...[...parts, ...others].map((part) => `${town}/${part}`),
		role!,
		'/nowhere'
	];
}

async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)
	);
}

/** Everything that is folded is looked at as well. */
async function unfoldAll(page: Page): Promise<void> {
	await page
		.locator('details')
		.evaluateAll((list: HTMLDetailsElement[]) => list.forEach((part) => (part.open = true)));
}

async function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

test.describe('each page can be used by everybody, on a wide screen and a very small one', () => {
	test.use({ expectedErrors: [/status of 404/] });
	test.setTimeout(120_000);

	for (const language of ['nl', 'en'] as const) {
		test(`in ${language}`, async ({ page }) => {
			const paths = await pagesOf(page);
			if (language === 'en') await readEnglish(page);
			for (const path of paths) {
				await page.setViewportSize({ width: WIDTHS[0], height: 900 });
				await page.goto(path);
				if (path.endsWith('/map')) {
					await expect(page.getByRole('application').locator('canvas').first()).toBeVisible();
					await expect(page.getByRole('progressbar')).toHaveCount(0);
				}
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				expect(await page.title()).toMatch(/Vangnet$/);
				await unfoldAll(page);
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: 900 });
					const found = { sideways: await sideways(page), violations: await violations(page) };
					expect({ path, width, ...found }).toEqual({ path, width, sideways: 0, violations: [] });
				}
			}
		});
	}
});

test('a list that is being looked through can be used by everybody, also on a small screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('/');
	await page.getByLabel('Kies een bestand').setInputFiles({
		name: 'lijst.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('Gezin;Hulpverlener;Xyz\nfam. Klein;Sanne Bakker;?\n')
	});
	await expect(page.getByRole('heading', { name: 'Wat er gaat gebeuren' })).toBeVisible();
	await unfoldAll(page);
	expect(await violations(page)).toEqual([]);
	expect(await sideways(page)).toBe(0);
	await page.getByRole('button', { name: 'Een ander bestand' }).click();
});

test('the first stop of the Tab key leads past the menu to what the page is about', async ({
	page
}) => {
	const { town } = await knownHouseholds(page);
	await page.goto(`${town}/roles`);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});
