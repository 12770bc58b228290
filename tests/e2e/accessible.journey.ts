import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, knownHouseholds, readEnglish, test } from './visit.ts';

const WIDTHS = [1280, 320] as const;
const SCHEMES = ['light', 'dark'] as const;

async function pagesOf(page: Page): Promise<readonly string[]> {
	const { town, seventeen } = await knownHouseholds(page);
	await page.goto(`${town}/roles`);
	const role = await page.getByRole('article').getByRole('link').first().getAttribute('href');
	const parts = ['households', `households/${seventeen}`];
	const data = ['data', 'data/tables/people', 'data/confirm', 'data/doubles'];
	const others = ['map', 'since', 'roles', 'organisations', 'what-if', ...data];
	const tried = JSON.stringify([{ verb: 'leaves', who: 'P-05' }]);
	return [
		'/',
		`${town}/what-if?try=${encodeURIComponent(tried)}`,
		'/help',
		'/toegankelijkheid',
		'/settings',
		...[...parts, ...others].map((part) => `${town}/${part}`),
		role!,
		'/nowhere'
	];
}

/** What has to be looked at again when only the colours are others. */
const SEEN = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, by all of its rules or by some. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
	const builder = new AxeBuilder({ page });
	builder.options({ resultTypes: ['violations'] });
	if (rules) builder.withRules(rules);
	const { violations } = await builder.analyze();
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

test.describe('each page can be used by everybody: wide and very small, light and dark', () => {
	test.use({ expectedErrors: [/status of 404/] });
	test.setTimeout(300_000);

	for (const language of ['nl', 'en'] as const) {
		test(`in ${language}`, async ({ page }) => {
			const paths = await pagesOf(page);
			if (language === 'en') await readEnglish(page);
			for (const path of paths) {
				await page.setViewportSize({ width: WIDTHS[0], height: 900 });
				await page.goto(path);
				if (path.endsWith('/map')) {
					await expect(page.getByRole('application').locator('canvas.sigma-names')).toBeVisible();
					await expect(page.getByRole('progressbar')).toHaveCount(0);
				}
				if (path.includes('try=')) await expect(page.locator('svg[data-view]')).toBeVisible();
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				expect(await page.title()).toMatch(/Vangnet$/);
				await unfoldAll(page);
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: 900 });
					for (const scheme of SCHEMES) {
						await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
						const wrong = await violations(page, scheme === 'light' ? undefined : SEEN);
						const found = { path, width, scheme, sideways: await sideways(page), wrong };
						expect(found).toEqual({ path, width, scheme, sideways: 0, wrong: [] });
					}
				}
			}
		});
	}
});

test('who sets letters and lines wider apart loses nothing', async ({ page }) => {
	test.setTimeout(120_000);
	const paths = (await pagesOf(page)).filter((path) => path !== '/nowhere');
	for (const path of paths) {
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			await unfoldAll(page);
			await page.evaluate(async () => {
				await document.fonts.ready;
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(
					'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
				);
				document.adoptedStyleSheets = [sheet];
			});
			const found = { sideways: await sideways(page), cut: await cutOff(page) };
			expect({ path, width, ...found }).toEqual({ path, width, sideways: 0, cut: [] });
		}
	}
});

/** Texts that do not fit where they stand, and that nobody can scroll to. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isCut = (element: Element): boolean => {
			const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
			// What is hidden for the eye is for the ear; and where a text ends in dots, whoever points
			// at it gets a title.
			if (clipPath !== 'none' || element.closest('.hidden-visually')) return false;
			element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
			const isTold =
				textOverflow === 'ellipsis' && element.closest('[title]:not([title=""])') !== null;
			if (isTold) return false;
			const holds = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
			return (
				(holds(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(holds(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
				(element.matches('button, .button') && element.scrollWidth > element.clientWidth + 1)
			);
		};
		return [...document.querySelectorAll('body *')]
			.filter((element) => element instanceof HTMLElement && element.innerText.trim() !== '')
			.filter(isCut)
			.map((element) => element.outerHTML.slice(0, 160));
	});
}

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
