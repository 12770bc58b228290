import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { exampleTown, expect, knownHouseholds, readCodes, test, unfold } from './visit.ts';

async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)
	);
}

test('households are looked at as a wall of pictures, in the order and choice of the table', async ({
	page
}) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/households`);
	const codes = (): Promise<string[]> =>
		page.getByRole('main').locator('tbody th a').allInnerTexts();
	await page.getByRole('combobox', { name: 'Wijk', exact: true }).selectOption('De Meent Noord');
	await page.getByLabel('Alleen zonder bekende vaste regisseur').check();
	await page.getByRole('button', { name: 'Professionals', exact: true }).click();
	await expect(page).toHaveURL(/area=De\+Meent\+Noord.*manager=none.*sort=professionals/);
	await expect(page.getByText('12 van 68 te zien')).toBeVisible();
	const listed = await codes();
	expect(listed).toHaveLength(12);

	await page.getByLabel('Tekeningen').check();
	const wall = page.getByRole('listitem').getByRole('link', { name: /professionals?, \d+ uit/ });
	await expect(wall).toHaveCount(12);
	expect(await wall.allInnerTexts()).toEqual(listed);
	expect(await violations(page)).toEqual([]);

	await test.step('the choice stands in the address, and the back button takes steps back', async () => {
		await page.reload();
		await expect(wall).toHaveCount(12);
		await page.getByRole('button', { name: 'Toon alle huishoudens' }).click();
		await expect(wall).toHaveCount(68);
		await page.goBack();
		await expect(wall).toHaveCount(12);
	});

	await test.step('by keyboard: to a picture and into the household', async () => {
		await wall.first().focus();
		const code = await wall.first().innerText();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toContainText(code);
		await expect(page).toHaveURL(new RegExp(`/households/${code}$`));
	});
});

test('a choice that fits no household says so, and is taken back with one key', async ({
	page
}) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/households?least=200`);
	await expect(page.getByText('Geen huishouden past hierbij.')).toBeVisible();
	await page.getByRole('button', { name: 'Toon alle huishoudens' }).press('Enter');
	await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(68);
});

test('which roles carry much together, as sentences that can be tried', async ({ page }) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/roles`);
	await expect(page.getByText(/samen wegvallen/)).toHaveCount(0);
	await page
		.getByRole('heading', { name: 'Als rollen een voor een wegvallen' })
		.scrollIntoViewIfNeeded();
	await expect(page.getByText('na 25 keer hoogstens de helft nog bij elkaar')).toBeVisible();
	await expect(page.getByRole('img', { name: /De tabel hieronder/ })).toBeVisible();
	const sets = page.getByRole('listitem').filter({ hasText: 'samen wegvallen' });
	await expect(sets).toHaveCount(4);
	expect(await violations(page)).toEqual([]);
	await sets
		.first()
		.getByRole('link', { name: /^Probeer dit/ })
		.press('Enter');
	await expect(page).toHaveURL(/\/what-if\?try=/);
	await expect(page.getByRole('button', { name: /^Haal weg/ })).toHaveCount(2);
});

test('who could take over a role, and what then changes', async ({ page }) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/roles/P-01`);
	const takeovers = page.getByRole('region', { name: 'Wie zou het kunnen overnemen?' });
	await expect(takeovers.getByRole('listitem').first()).toContainText('deze huishoudens');
	await takeovers
		.getByRole('link', { name: /neemt het over$/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: /^Haal weg/ })).toHaveCount(2);
});

test('organisation by organisation: walked by keyboard, to the people and the sources behind a number', async ({
	page
}) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/organisations`, { waitUntil: 'networkidle' });
	const matrix = page.getByRole('grid', { name: 'Wie heeft contact met wie' });
	await expect(matrix.locator('[tabindex="0"]')).toHaveCount(1);
	await matrix.locator('[tabindex="0"]').focus();
	const at = (): Promise<string | null> => matrix.locator(':focus').getAttribute('aria-label');
	await page.keyboard.press('Control+End');
	const last = await at();
	await page.keyboard.press('Control+Home');
	expect(await at()).not.toBe(last);
	while (!(await at())?.includes(' en ') || (await at())?.includes('geen contact')) {
		await page.keyboard.press('ArrowRight');
	}
	const [, ties] = /: (\d+) contact/.exec((await at())!)!;
	await page.keyboard.press('Enter');
	const heading = page.getByRole('heading', { name: /: wie heeft contact met wie$/ });
	await expect(heading).toBeFocused();
	const list = page
		.getByRole('region', { name: /: wie heeft contact met wie$/ })
		.locator('tbody tr');
	await expect(list).toHaveCount(Number(ties));
	await expect(list.first()).toContainText('Vragenlijst contacten');
	expect(await violations(page)).toEqual([]);
	await page.goBack();
	await expect(heading).toHaveCount(0);
});

test('who carries contacts across is by code until the reader sorts, and without names it is roles', async ({
	page
}) => {
	const town = await exampleTown(page);
	await readCodes(page);
	await page.goto(`${town}/organisations`);
	const table = page.getByRole('region', {
		name: 'Wie draagt de contacten tussen organisaties?'
	});
	const links = table.locator('tbody th a');
	const hrefs = (): Promise<string[]> =>
		links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
	const byCode = await hrefs();
	expect(byCode).toEqual([...byCode].sort());
	expect((await links.allInnerTexts()).join(' ')).not.toMatch(/Sanne|Femke/);
	await table.getByRole('button', { name: 'Met andere organisaties' }).click();
	expect(await hrefs()).not.toEqual(byCode);
});

for (const path of ['households?as=pictures', 'roles', 'organisations'] as const) {
	test(`on a telephone nothing of ${path} runs off the screen`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 800 });
		const town = await exampleTown(page);
		await page.goto(`${town}/${path}`);
		if (path === 'organisations') await unfold(page, 'lijnen lopen via 1 persoon');
		await page.mouse.wheel(0, 20_000);
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(sideways).toBe(0);
		expect(await violations(page)).toEqual([]);
	});
}

test('on a telephone the list comes first, and how all are spread is one key away', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const town = await exampleTown(page);
	await page.goto(`${town}/households`, { waitUntil: 'networkidle' });
	const first = page.getByRole('main').locator('tbody th').first();
	await expect(first).toBeInViewport({ ratio: 1 });
	const strips = page.getByRole('main').getByRole('img');
	await expect(strips.filter({ visible: true })).toHaveCount(0);
	const fold = page.locator('summary', { hasText: 'Hoe de huishoudens verdeeld zijn' });
	await fold.focus();
	await page.keyboard.press('Enter');
	await expect(strips.filter({ visible: true })).toHaveCount(3);
	expect(await violations(page)).toEqual([]);

	await test.step('where there is room, and on paper, nothing is folded', async () => {
		await fold.press('Enter');
		await page.setViewportSize({ width: 1024, height: 768 });
		await expect(fold).toBeHidden();
		await expect(strips.filter({ visible: true })).toHaveCount(3);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ media: 'print' });
		await expect(strips.filter({ visible: true })).toHaveCount(3);
	});
});

test('the drawings of a whole scan are one sheet of paper', async ({ page }) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/households?as=pictures`);
	await expect(page.locator('ul.wall > li')).toHaveCount(68);
	for (const sheet of [{ format: 'A4' }, { format: 'A3', landscape: true }] as const) {
		const pdf = (await page.pdf(sheet)).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	}
});

test('what changed since the last measurement is a list of who and with whom, by keyboard', async ({
	page
}) => {
	const { town, seventeen } = await knownHouseholds(page);
	await page.goto(`${town}/map`);
	await page.getByRole('link', { name: 'Bekijk wie en welke contacten' }).press('Enter');
	await expect(page).toHaveURL(/\/since$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Sinds najaar 2025');
	const told = await page.getByText(/contacten erbij, \d+ weg\./).innerText();
	const come = page.getByRole('table', { name: /^Nieuwe contacten/ });
	await expect(come.locator('tbody tr')).toHaveCount(Number(/(\d+) contact/.exec(told)![1]));
	const who = await come.getByRole('link').first().innerText();
	await come.getByRole('link').first().press('Enter');
	await expect(page).toHaveURL(/\/roles\//);
	await expect(page.getByRole('main')).toContainText(who);
	await page.goBack();

	await test.step('of one household, and who left opens as it was', async () => {
		const around = page.getByRole('table', { name: /^Per huishouden/ });
		await around.getByRole('link', { name: seventeen }).press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Sinds najaar 2025: 4 professionals erbij, 0 weg.'
		);
		await expect(
			page.getByRole('table', { name: /^Erbij gekomen/ }).locator('tbody tr')
		).toHaveCount(4);
		await page.getByRole('link', { name: 'Terug naar het huishouden' }).press('Enter');
		await page.getByRole('link', { name: 'Wat is er anders sinds najaar 2025?' }).press('Enter');
		await page.getByRole('link', { name: 'Wat veranderde er in het hele net?' }).press('Enter');
		await around.locator('td:nth-child(3) a').first().press('Enter');
		await expect(page.getByLabel('Meting')).toHaveValue('wave:najaar 2025');
	});

	await test.step('before the first measurement there is none', async () => {
		await page.goto(`${town}/since?wave=najaar+2025`);
		await expect(page.getByText('Er is geen meting hiervoor.')).toBeVisible();
	});
});
