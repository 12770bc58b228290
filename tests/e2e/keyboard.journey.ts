import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { Keys } from './keys.ts';
import { csv } from './lists.ts';
import { expect, knownHouseholds, test } from './visit.ts';

/*
 * What people come here for, done without a mouse. Each begins on the first page; nothing is
 * clicked, filled in or gone to but by keys, and the keys are counted against a budget.
 */

/**
 * Does a task by keys alone from the first page; tells how many it took, and keeps within
 * them. Scans of other journeys that stand above the place to go to may take a key each.
 *
 * @param scan the one that is entered; null when all are passed
 */
async function withinKeys(
	page: Page,
	most: number,
	task: (keys: Keys) => Promise<void>,
	scan: string | null = 'De Meent'
): Promise<void> {
	// Nobody begins before the page has woken up.
	await page.goto('/', { waitUntil: 'networkidle' });
	const scans = (await page.locator('a.scan').allTextContents()).map((text) => text.trim());
	const above = scan === null ? scans.length : scans.findIndex((text) => text.startsWith(scan));
	expect(above).toBeGreaterThanOrEqual(0);
	const budget = most + above;
	const keys = new Keys(page);
	await task(keys);
	const { title, annotations } = test.info();
	annotations.push({ type: 'keys', description: `${keys.count} of ${budget}` });
	process.stdout.write(`    ${title}: ${keys.count} keys, of at most ${budget}\n`);
	expect(keys.count).toBeLessThanOrEqual(budget);
}

/** Into the example town, at its households. */
async function enterTown(page: Page, keys: Keys): Promise<void> {
	await keys.tabTo(page.getByRole('link', { name: 'De Meent' }));
	await keys.press('Enter');
	await expect(page).toHaveURL(/\/households$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('68 huishoudens');
}

async function openHousehold(page: Page, keys: Keys, code: string): Promise<void> {
	await enterTown(page, keys);
	await keys.skipMenu();
	await keys.tabTo(page.getByLabel('Zoek op code of wijk'));
	await keys.type(code.slice(0, 6));
	await expect(page.getByText('1 van 68 te zien')).toBeVisible();
	await keys.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/households/${code}`));
}

/** A scan of its own with a small list. */
async function scanOf(page: Page, name: string, rows: readonly string[]): Promise<void> {
	await page.goto('/', { waitUntil: 'networkidle' });
	const list = ['Huishouden;Hulpverlener', ...rows].join('\n');
	await page.getByLabel('Kies een bestand').setInputFiles(csv(`${name}.csv`, list));
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/huishoudens?/);
}

async function taken(page: Page, press: () => Promise<void>): Promise<Download> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return download;
}

test('keys: a list is brought and taken over', async ({ page }) => {
	// The browser is told before the key is pressed that its dialog is ours to answer.
	page.on('filechooser', () => {});
	await withinKeys(
		page,
		19,
		async (keys) => {
			await keys.skipMenu();
			await keys.tabTo(page.getByLabel('Kies een bestand'));
			const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Enter')]);
			// The dialog is the computer's own.
			const rows = 'Huishouden;Hulpverlener\n001;Sanne Bakker\n002;Tom de Boer\n';
			await chooser.setFiles(csv(`toetsen ${test.info().repeatEachIndex}.csv`, rows));
			await expect(page.getByRole('heading', { name: 'Wat er gaat gebeuren' })).toBeVisible();
			await keys.tabTo(page.getByRole('button', { name: 'Bewaar dit' }));
			await keys.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 huishoudens');
		},
		null
	);
});

test('keys: a household is found and its sentence read', async ({ page }) => {
	const { seventeen } = await knownHouseholds(page);
	await withinKeys(page, 20, async (keys) => {
		await openHousehold(page, keys, seventeen);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('17 professionals');
	});
});

test('keys: a helper is found on the map, and the contacts walked', async ({ page }) => {
	await withinKeys(page, 37, async (keys) => {
		await enterTown(page, keys);
		await keys.goTo('Kaart');
		await expect(page.getByRole('application').locator('canvas.sigma-names')).toBeVisible();
		await expect(page.getByRole('progressbar')).toHaveCount(0);
		await keys.skipMenu();
		await keys.tabTo(page.getByRole('combobox', { name: 'Zoek' }));
		await keys.type('omar de b');
		await expect(page.getByText('1 gevonden')).toBeVisible();
		await keys.press('Enter');
		await expect(page.getByRole('heading', { level: 2, name: 'Omar de Boer' })).toBeVisible();
		await expect(page.getByRole('application')).toBeFocused();
		const said = page.locator('[aria-live=polite]').filter({ hasText: /contact/ });
		await keys.press('ArrowRight');
		await expect(said.first()).toContainText(/^Omar de Boer, \d+ contacten, lijn 1 van \d+: /);
		await keys.press('ArrowRight', 'ArrowDown');
		await expect(said.first()).not.toContainText('Omar de Boer');
		await keys.press('ArrowUp');
		await expect(said.first()).toContainText('Omar de Boer');
	});
});

test('keys: a helper is added to a household', async ({ page }) => {
	const { seventeen } = await knownHouseholds(page);
	await withinKeys(page, 34, async (keys) => {
		await openHousehold(page, keys, seventeen);
		await keys.press('Alt+v');
		await expect(page.getByLabel('Naam of code')).toBeFocused();
		await keys.type('Noor Kaya');
		await keys.press('Enter');
		await expect(page.getByText('Noor Kaya is toegevoegd.')).toBeVisible();
		await keys.press('Control+z');
		await expect(page.getByText('Teruggedraaid.')).toBeVisible();
	});
});

test('keys: of each household is said whether it is still right', async ({ page }) => {
	const name = `Klopt dit met toetsen ${test.info().repeatEachIndex}`;
	await scanOf(page, name, [
		'001;Sanne Bakker',
		'001;Tom de Boer',
		'001;Karin Smit',
		'002;Tom de Boer'
	]);
	await withinKeys(
		page,
		43,
		async (keys) => {
			await keys.tabTo(page.getByRole('link', { name }));
			await keys.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 huishoudens');
			await keys.goTo('Gegevens');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens');
			await keys.skipMenu();
			await keys.tabTo(page.getByRole('link', { name: 'Klopt dit nog?' }));
			await keys.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit nog?');
			await keys.skipMenu();
			await keys.tabTo(page.getByLabel('Zoek op code of wijk'));
			await keys.type('001');
			await keys.press('Enter');
			await expect(page.getByRole('button', { name: /klopt nog$/ }).first()).toBeFocused();
			// As fast as fingers go, and the last one is no longer there.
			await keys.press('k', 'k', 'g');
			await expect(page.getByText('Iedereen is nagekeken.')).toBeVisible();
			await expect(page.getByRole('main').getByText('gestopt', { exact: true })).toHaveCount(1);
			await expect(page.getByRole('link', { name: 'Ga verder met 002' })).toBeFocused();
			await keys.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit nog bij 002?');
			await expect(page.getByRole('button', { name: /klopt nog$/ })).toBeFocused();
			await keys.press('k');
			await expect(page.getByText('Iedereen is nagekeken.')).toBeVisible();
		},
		name
	);
});

test('keys: seventeen around one household are gone past, with a stop and somebody new', async ({
	page
}) => {
	const name = 'Zeventien';
	const first = ['Anna', 'Bram', 'Chris', 'Dirk', 'Els', 'Frits', 'Gijs', 'Jelle', 'Ineke'];
	const people = [
		...first.map((who) => `${who} Bakker`),
		...first.slice(1).map((who) => `${who} Smit`)
	];
	await scanOf(
		page,
		name,
		people.map((who) => `017;${who}`)
	);
	await withinKeys(
		page,
		64,
		async (keys) => {
			await keys.tabTo(page.getByRole('link', { name }));
			await keys.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 huishouden');
			await keys.goTo('Gegevens');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens');
			await keys.skipMenu();
			await keys.tabTo(page.getByRole('link', { name: 'Klopt dit nog?' }));
			await keys.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit nog?');
			await keys.skipMenu();
			await keys.tabTo(page.getByRole('link', { name: '017', exact: true }));
			await keys.press('Enter');
			await expect(page.getByRole('button', { name: 'Anna Bakker: klopt nog' })).toBeFocused();
			// One key for each, and nobody is answered for twice.
			await keys.press(...'kkkkkkkkgkkkkkkk');
			await expect(page.getByText('Nog 1 te gaan.')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Ineke Smit: klopt nog' })).toBeFocused();
			await keys.press('n');
			await expect(page.getByLabel('Naam of code')).toBeFocused();
			await keys.type('Noor Kaya');
			await keys.press('Enter');
			await expect(page.getByRole('listitem').filter({ hasText: 'Noor Kaya' })).toContainText(
				'vandaag toegevoegd'
			);
			const last = page.getByRole('button', { name: 'Ineke Smit: klopt nog' });
			await keys.backTo(last);
			await keys.press('k');
			await expect(page.getByText('Iedereen is nagekeken.')).toBeVisible();
			const main = page.getByRole('main');
			await expect(main.getByText('klopt nog', { exact: true })).toHaveCount(16);
			await expect(main.getByText('gestopt', { exact: true })).toHaveCount(1);
		},
		name
	);
});

test('keys: who carries lines alone is seen, with the lines behind', async ({ page }) => {
	await withinKeys(page, 20, async (keys) => {
		await enterTown(page, keys);
		await keys.goTo('Rollen');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Aan 3 rollen hangen');
		await keys.skipMenu();
		const role = page.getByRole('article').first().getByRole('link').first();
		await keys.tabTo(role);
		await keys.press('Enter');
		await expect(page.getByRole('region', { name: 'Om welke lijnen gaat het?' })).toBeVisible();
	});
});

test('keys: what if she leaves is tried and kept', async ({ page }) => {
	await withinKeys(page, 58, async (keys) => {
		await enterTown(page, keys);
		await keys.goTo('Wat als?');
		await expect(page.getByLabel('Wie', { exact: true })).toBeVisible();
		await keys.skipMenu();
		await keys.tabTo(page.getByLabel('Wie', { exact: true }));
		await keys.type('P-01');
		await keys.press('Enter');
		await expect(page.getByRole('region', { name: 'Wat er dan verandert' })).toBeVisible();
		await keys.tabTo(page.getByLabel('Naam', { exact: true }));
		await keys.type('Zonder P-01');
		await keys.press('Enter');
		await expect(page.getByRole('link', { name: 'Open Zonder P-01' })).toBeVisible();
	});
	// So that the next journey finds nothing kept.
	await page.getByRole('button', { name: 'Gooi Zonder P-01 weg' }).click();
	await expect(page.getByRole('link', { name: 'Open Zonder P-01' })).toHaveCount(0);
});

test('keys: the picture and the whole scan are taken along', async ({ page }) => {
	await withinKeys(page, 54, async (keys) => {
		await enterTown(page, keys);
		await keys.goTo('Kaart');
		await expect(page.getByRole('application').locator('canvas.sigma-names')).toBeVisible();
		await expect(page.getByRole('progressbar')).toHaveCount(0);
		await keys.skipMenu();
		await keys.tabTo(page.locator('summary', { hasText: 'Bewaar als plaatje' }));
		await keys.press('Enter');
		await keys.tabTo(page.getByRole('button', { name: 'Tekening met tekst (svg)' }));
		const picture = await taken(page, () => keys.press('Enter'));
		expect(readFileSync(await picture.path(), 'utf8')).toContain('90 van 102 mensen te zien');
		await keys.press('Escape');
		await keys.backTo(keys.menu('Gegevens'));
		await keys.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens');
		await keys.skipMenu();
		await keys.tabTo(page.getByRole('link', { name: 'Werkboek (xlsx)' }));
		const book = await taken(page, () => keys.press('Enter'));
		expect(book.suggestedFilename()).toMatch(/^vangnet-De Meent-.*\.xlsx$/);
	});
});
