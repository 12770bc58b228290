import type { Page } from '@playwright/test';
import { expect, knownHouseholds, test } from './visit.ts';

/** Every kind of page there is, in the example town. */
async function everyPage(page: Page): Promise<readonly string[]> {
	const { town, seventeen } = await knownHouseholds(page);
	const tried = encodeURIComponent(JSON.stringify([{ verb: 'leaves', who: 'P-01' }]));
	const parts = [
		...['households', 'households?as=pictures', `households/${seventeen}`, 'map', 'since', 'roles'],
		...['roles/P-01', 'organisations', `what-if?try=${tried}`, 'data', 'data/tables/people'],
		...['data/confirm', `data/confirm/${seventeen}`, 'data/doubles']
	];
	return ['/', '/help', '/toegankelijkheid', '/nowhere', ...parts.map((part) => `${town}/${part}`)];
}

/** Opens a page with all that is folded in it. */
async function openWhole(page: Page, path: string): Promise<void> {
	await page.goto(path);
	if (path.endsWith('/map')) {
		const asked = page.getByRole('button', { name: 'Toon de kaart als tekening' });
		if (page.viewportSize()!.width < 350) await asked.click();
		await expect(page.getByRole('application').locator('canvas.sigma-names')).toBeVisible();
		await expect(page.getByRole('progressbar')).toHaveCount(0);
	}
	await page
		.locator('details')
		.evaluateAll((list: HTMLDetailsElement[]) => list.forEach((part) => (part.open = true)));
}

/**
 * What is smaller to a finger than 24 by 24 pixels. A link within a sentence may be as high as
 * its line, and a box counts with the words that belong to it.
 */
async function tooSmall(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const targets = document.querySelectorAll<HTMLElement>(
			'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=gridcell]'
		);
		const boxOf = (element: HTMLElement): DOMRect => {
			const words = element.closest('label');
			return (words ?? element).getBoundingClientRect();
		};
		const isInSentence = (element: HTMLElement): boolean =>
			element.matches('a') &&
			getComputedStyle(element).display === 'inline' &&
			[...element.parentElement!.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''
			);
		return [...targets].flatMap((element) => {
			const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			if (!isShown || element.closest('.hidden-visually, .skip')) return [];
			const { width, height } = boxOf(element);
			if (width === 0 || isInSentence(element)) return [];
			if (width > 23.9 && height > 23.9) return [];
			return [`${element.outerHTML.slice(0, 90)}: ${width.toFixed(0)} by ${height.toFixed(1)}`];
		});
	});
}

async function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

/** Lays a reader's own style over the page, instead of the one before. */
async function dressAs(page: Page, css: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);
}

/** Texts that do not fit the box that holds them, and are cut off there. */
async function cutOff(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].flatMap((element) => {
			if (!element.checkVisibility() || element.closest('.hidden-visually, svg, canvas')) return [];
			const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
			const isCutX = ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis';
			const isCutY = ['hidden', 'clip'].includes(overflowY);
			const isTooWide = isCutX && element.scrollWidth > element.clientWidth + 1;
			const isTooHigh = isCutY && element.scrollHeight > element.clientHeight + 1;
			// A picture follows its frame by itself.
			if (element.querySelector('canvas')) return [];
			if (element.textContent!.trim() === '' || !(isTooWide || isTooHigh)) return [];
			return [element.outerHTML.slice(0, 90)];
		})
	);
}

test.describe('on every page', () => {
	test.use({ expectedErrors: [/status of 404/] });
	test.setTimeout(150_000);

	for (const width of [1280, 320] as const) {
		test(`what one can point at is large enough, at ${width} pixels`, async ({ page }) => {
			const paths = await everyPage(page);
			await page.setViewportSize({ width, height: 900 });
			for (const path of paths) {
				await openWhole(page, path);
				expect({ path, small: await tooSmall(page) }).toEqual({ path, small: [] });
			}
		});
	}

	test('nothing is lost with more room between letters, or with letters twice as large', async ({
		page
	}) => {
		for (const path of await everyPage(page)) {
			await openWhole(page, path);
			await dressAs(
				page,
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
			);
			const roomy = { sideways: await sideways(page), cut: await cutOff(page) };
			expect({ path, ...roomy }).toEqual({ path, sideways: 0, cut: [] });
			await dressAs(page, 'html { font-size: 200% !important }');
			const large = { sideways: await sideways(page), cut: await cutOff(page) };
			expect({ path, ...large }).toEqual({ path, sideways: 0, cut: [] });
		}
	});

	test('help stands at the same place, and the statement on access at the foot', async ({
		page
	}) => {
		for (const path of await everyPage(page)) {
			await page.goto(path);
			const last = page.getByRole('banner').getByRole('link').last();
			await expect(last).toHaveText('Hulp');
			await expect(last).toHaveAttribute('href', '/help');
			await expect(page.getByRole('contentinfo').getByRole('link')).toHaveText('Toegankelijkheid');
		}
	});
});

test('the statement says how far we are, what is not good yet, and of which day it is', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Toegankelijkheid' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Toegankelijkheid van Vangnet');
	for (const part of ['Hoever wij zijn', 'Wat nog niet goed is', 'Loopt u ergens tegenaan?']) {
		await expect(
			page.getByRole('region', { name: part }).getByRole('listitem').first()
		).toBeVisible();
	}
	await expect(page.getByRole('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
});

test.describe('when something is wrong', () => {
	test.use({ expectedErrors: [/status of 400/] });

	test('what is wrong in a form leads to its field, by keyboard', async ({ page }) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.getByLabel('Naam van de scan').fill('De Meent');
		await page.keyboard.press('Enter');
		const told = page.getByRole('alert').getByRole('link');
		await expect(told).toHaveText('Er is al een scan met deze naam. Kies een andere naam.');
		const field = page.getByLabel('Naam van de scan');
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAccessibleDescription(/Er is al een scan met deze naam/);
		await told.press('Enter');
		await expect(field).toBeFocused();
		await expect(field).toHaveValue('De Meent');
	});
});

test('another language is read at once: what was typed and opened is still there', async ({
	page
}) => {
	const { town, seventeen } = await knownHouseholds(page);
	await page.goto(`${town}/households/${seventeen}`, { waitUntil: 'networkidle' });
	await page.getByLabel('Naam of code').fill('Noor Kaya');
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await page.getByRole('button', { name: 'English' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('professionals of');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByLabel('Name or code')).toHaveValue('Noor Kaya');
	await expect(page.getByRole('button', { name: 'Nederlands' })).toBeFocused();
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('also where there is nothing', () => {
	test.use({ expectedErrors: [/status of 404/] });

	test('one reads on in the other language', async ({ page }) => {
		await page.goto('/nowhere', { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: 'English' }).press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('what is not in a scan leaves one in that scan', async ({ page }) => {
		const { town } = await knownHouseholds(page);
		for (const part of ['households/H-0000-0', 'roles/P-999', 'data/steps/999']) {
			await page.goto(`${town}/${part}`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze bladzijde is er niet');
			await expect(page.getByRole('navigation').getByRole('link', { name: 'Kaart' })).toBeVisible();
		}
		await page.getByRole('link', { name: 'Alle huishoudens' }).click();
		await expect(page).toHaveURL(`${town}/households`);
	});
});

test('who wants no movement gets none: what would help stands there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const { town, seventeen } = await knownHouseholds(page);
	await page.goto(`${town}/households/${seventeen}`, { waitUntil: 'networkidle' });
	const moving = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
	await page
		.getByRole('button', { name: /^Laat zien/ })
		.first()
		.press('Enter');
	await expect(page.getByRole('img', { name: /zoals die zou zijn/ })).toBeVisible();
	expect(await moving()).toBe(0);
});

test('pages stay light: the scripts of the first page and of the map, as they come over the line', async ({
	page
}) => {
	const { town } = await knownHouseholds(page);
	for (const [path, most] of [
		['/', 150_000],
		[`${town}/map`, 350_000]
	] as const) {
		const fresh = await page.context().browser()!.newContext();
		const visit = await fresh.newPage();
		let bytes = 0;
		const counted: Promise<void>[] = [];
		visit.on('requestfinished', (request) => {
			if (!/\.js$/.test(new URL(request.url()).pathname)) return;
			counted.push(
				request.sizes().then(({ responseBodySize }) => void (bytes += responseBodySize))
			);
		});
		await visit.goto(new URL(path, process.env.VANGNET_ADDRESS).href, { waitUntil: 'networkidle' });
		await Promise.all(counted);
		expect(counted.length).toBeGreaterThan(3);
		expect(bytes, path).toBeGreaterThan(10_000);
		expect(bytes, path).toBeLessThan(most);
		await fresh.close();
	}
});

test('on paper the map has its table and its legend', async ({ page }) => {
	const { town } = await knownHouseholds(page);
	await page.goto(`${town}/map`);
	await expect(page.getByRole('application').locator('canvas.sigma-names')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	const table = page.getByRole('region', { name: 'Dezelfde mensen in een tabel' });
	await expect(table.getByRole('row').nth(1)).toBeVisible();
	await expect(page.getByRole('list', { name: 'Wat de tekens betekenen' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Vergroot' })).toBeHidden();
	await expect(table.getByText('Met andere organisaties')).toBeVisible();
	await expect(page.getByText('Leefgebied', { exact: true })).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const drawn = page.locator('.only-print svg');
	await expect(drawn).toBeVisible();
	expect(await drawn.locator('line').count()).toBeGreaterThan(200);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(drawn).toHaveCount(0);
});

test.describe('with a finger alone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('nothing is said of keys that are not there', async ({ page }) => {
		const { town, seventeen } = await knownHouseholds(page);
		await page.goto(`${town}/data/confirm/${seventeen}`);
		await expect(page.getByRole('button', { name: /klopt nog$/ }).first()).toBeVisible();
		await expect(page.getByText('K: klopt nog.')).toBeHidden();
		await page.goto(`${town}/organisations`);
		await expect(page.getByRole('grid')).toBeVisible();
		await expect(page.getByText(/^Loop met de pijltjestoetsen/)).toBeHidden();
	});
});

test('a hint comes for the mouse and for the keyboard, and goes with Escape', async ({ page }) => {
	const { town } = await knownHouseholds(page);
	await page.goto(`${town}/map`, { waitUntil: 'networkidle' });
	const tool = page.getByRole('button', { name: 'Kies met een rechthoek' });
	const hint = (): Promise<string> =>
		tool.evaluate((button) => getComputedStyle(button, '::after').content);
	expect(await hint()).toBe('none');
	await tool.hover();
	expect(await hint()).toContain('Kies met een rechthoek');
	await page.keyboard.press('Escape');
	expect(await hint()).toBe('none');
	await page.mouse.move(2, 2);
	await page.getByRole('button', { name: 'Alles in beeld' }).focus();
	await page.keyboard.press('Tab');
	await expect(tool).toBeFocused();
	expect(await hint()).toContain('Kies met een rechthoek');
	expect(await sideways(page)).toBe(0);
});

test('on a very narrow screen the map is its table, and a picture when one asks for it', async ({
	page
}) => {
	const { town } = await knownHouseholds(page);
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(`${town}/map`);
	const table = page.getByRole('region', { name: 'Dezelfde mensen in een tabel' });
	await expect(table.locator('tbody').getByRole('row')).toHaveCount(90);
	await expect(page.getByRole('application')).toHaveCount(0);
	await page.getByRole('button', { name: 'Toon de kaart als tekening' }).press('Enter');
	await expect(page.getByRole('application').locator('canvas.sigma-names')).toBeVisible();
	await expect(table).toBeVisible();
});
