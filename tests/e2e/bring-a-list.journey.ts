import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csv, overviewOfFamilies, type FileInHand } from './lists.ts';
import { expect, test, unfold } from './visit.ts';

const CHOOSE = 'Kies een bestand';

async function bring(page: Page, file: FileInHand): Promise<void> {
	await page.getByLabel(CHOOSE).setInputFiles(file);
	await expect(page.getByRole('heading', { name: 'Wat er gaat gebeuren' })).toBeVisible();
}

/** What the one line above the rows says, as numbers. */
async function totals(page: Page): Promise<Record<string, number>> {
	const text = await page.getByText(/regels? gelezen:/).innerText();
	const [read, ...others] = text.match(/\d+/g)!.map(Number);
	const [created, updated, unchanged, rejected, skipped] = others;
	return { read, created, updated, unchanged, rejected, skipped } as Record<string, number>;
}

function rowsOfPreview(page: Page) {
	return page.getByRole('group', { name: 'Wat er gaat gebeuren' }).getByRole('row');
}

async function takeKeyList(page: Page): Promise<FileInHand> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download de sleutellijst' }).click()
	]);
	const text = readFileSync(await download.path(), 'utf8');
	return csv('sleutellijst.csv', text);
}

test('the list that a team has becomes a true sentence about a family', async ({ page }) => {
	const file = await overviewOfFamilies('gezinnen Noord.xlsx');
	await page.goto('/');
	await bring(page, file);

	await test.step('the preview says what happens to each row, and the counts add up', async () => {
		const counts = await totals(page);
		expect(counts).toEqual({
			...{ read: 7, created: 5, updated: 0, unchanged: 0 },
			...{ rejected: 1, skipped: 1 }
		});
		await expect(rowsOfPreview(page)).toHaveCount(1 + 7);
		await page.getByRole('button', { name: 'geweigerd (1)' }).click();
		await expect(rowsOfPreview(page)).toHaveCount(1 + 1);
		await page.getByRole('button', { name: 'alles (7)' }).click();
	});

	await test.step('the three questions are answered and a column is mended', async () => {
		await page
			.getByLabel(/^Waar komt deze lijst vandaan/)
			.selectOption('uit gesprekken of eigen kennis');
		await page.getByLabel('Van welke datum is deze lijst?').fill('22-11-2026');
		await unfold(page, 'Zo lezen we de kolommen');
		await page.getByLabel('Waar kolom "Bijzonderheden" over gaat').selectOption('niet meenemen');
		await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
		await expect(page.getByRole('heading', { name: 'Wat er gaat gebeuren' })).toBeVisible();
		await expect(page.getByLabel('Van welke datum is deze lijst?')).toHaveValue('22-11-2026');
		await expect(page.getByRole('row', { name: /Bijzonderheden/ })).toContainText('uw keuze');
	});

	const keys =
		await test.step('names of families became codes: the key list is handed over once', async () => {
			const confirm = page.getByRole('button', { name: 'Bewaar dit' });
			await expect(confirm).toBeDisabled();
			const list = await takeKeyList(page);
			expect(list.buffer.toString()).toMatch(/fam\. Zonneveld/);
			await expect(page.getByRole('button', { name: 'Download de sleutellijst' })).toBeDisabled();
			await expect(confirm).toBeEnabled();
			await confirm.click();
			return list;
		});

	await test.step('the households are there, by code and without a name', async () => {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 huishoudens');
		await expect(page.getByText('De lijst is bewaard.')).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText('Zonneveld');
		const code = /"?(H-[0-9A-Z-]+)"?/.exec(lineOf(keys, 'fam. Zonneveld'))![1]!;
		await page.getByRole('link', { name: code, exact: true }).click();
		const title = page.getByRole('heading', { level: 1 });
		await expect(title).toContainText('7 professionals van 3 organisaties');
		await expect(title).toContainText('Wie met wie contact heeft, is nog niet gevraagd.');
		await expect(title).toContainText('Sanne');
	});

	await test.step('the same list again, with its key list, gives nothing new', async () => {
		await page.goto('/');
		await bring(page, file);
		await expect(page.getByLabel('Waar hoort dit bij?')).toHaveText(/gezinnen Noord/);
		await page.getByLabel('Sleutellijst van een eerdere keer').setInputFiles(keys);
		await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
		await expect(page.getByText('Alles wat hierin staat, was al bekend.')).toBeVisible();
		expect(await totals(page)).toMatchObject({ created: 0, updated: 0, unchanged: 5 });
		await expect(page.getByRole('button', { name: 'Bewaar dit' })).toBeDisabled();
		await page.getByRole('button', { name: 'Een ander bestand' }).click();
	});

	await test.step('the whole list is taken back as one step, and done again', async () => {
		await page.getByRole('link', { name: 'gezinnen Noord' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 huishoudens');
		await page.keyboard.press('Control+z');
		await expect(page.getByText('Er is nog geen huishouden.')).toBeVisible();
		await page.getByRole('button', { name: 'Opnieuw doen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 huishoudens');
	});
});

function lineOf(list: FileInHand, name: string): string {
	return list.buffer
		.toString()
		.split('\n')
		.find((line) => line.includes(name))!;
}

test('a list may be dropped', async ({ page }) => {
	// Nobody drops a file before the page has woken up.
	await page.goto('/', { waitUntil: 'networkidle' });
	const transfer = await page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		const text = 'Gezin;Hulpverlener;Organisatie\nfam. Drop;Sanne Bakker;Wijkteam\n';
		transfer.items.add(new File([text], 'gesleept.csv', { type: 'text/csv' }));
		return transfer;
	});
	await page
		.getByRole('group', { name: 'Sleep een bestand hierheen' })
		.dispatchEvent('drop', { dataTransfer: transfer });
	await expect(page.getByRole('heading', { name: 'Wat er gaat gebeuren' })).toBeVisible();
	expect(await totals(page)).toMatchObject({ read: 1, created: 1 });
	await expect(page.getByLabel('Naam van de nieuwe scan')).toHaveValue('gesleept');
});

test('a file that is chosen before the page has woken up is taken', async ({ page }) => {
	let wake = (): void => undefined;
	const asleep = new Promise<void>((resolve) => (wake = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await asleep;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	const list = 'Huishouden;Hulpverlener\n001;Sanne Bakker\n';
	await page.getByLabel('Kies een bestand').setInputFiles(csv('vroeg.csv', list));
	wake();
	await expect(page.getByRole('heading', { name: 'Wat er gaat gebeuren' })).toBeVisible();
	await page.getByRole('button', { name: 'Een ander bestand' }).click();
});

test('a list may be pasted from a mail', async ({ page }) => {
	await page.goto('/');
	await unfold(page, 'Of plak een lijst uit een mail of document');
	await page
		.getByRole('textbox', { name: 'Of plak een lijst uit een mail of document' })
		.fill(
			'Huishouden\tWie\tOrganisatie\n001\tSanne Bakker\tWijkteam\n001\tTom de Boer\tGGZ Meerzicht\n'
		);
	await page.getByRole('button', { name: 'Lees wat ik plakte' }).click();
	expect(await totals(page)).toMatchObject({ read: 2, created: 2, rejected: 0 });
	await page.getByLabel('Naam van de nieuwe scan').fill('Uit een mail');
	await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 huishouden');
	await page.getByRole('link', { name: '001', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'2 professionals van 2 organisaties'
	);
});

test('a workbook of ours asks nothing, goes to its own scan and shows what is in it', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'De Meent' }).click();
	await page.getByRole('link', { name: 'Gegevens' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: /^Werkboek/ }).click()
	]);
	const file = readFileSync(await download.path());
	await page.goto('/');
	await bring(page, { name: 'kopie (2).xlsx', mimeType: '', buffer: file });
	await expect(page.getByText('Alles wat hierin staat, was al bekend.')).toBeVisible();
	await expect(page.getByLabel('Waar hoort dit bij?')).toHaveText(/De Meent/);
	await expect(page.getByText('Drie vragen over deze lijst')).toHaveCount(0);
	await expect(page.getByText('0 nieuw, 0 bijgewerkt')).toBeVisible();
	await page.getByLabel('Blad').selectOption('hulp');
	await expect(rowsOfPreview(page).nth(1)).toContainText('hulp:');
});

test('what is answered after a list was read waits until it is read with that', async ({
	page
}) => {
	await page.goto('/');
	await bring(page, csv('later gezegd.csv', 'Casusnr;Hulpverlener;Sinds\n1;Sanne Bakker;2025\n'));
	await expect(rowsOfPreview(page).nth(1)).toContainText('van: 2025');
	const confirm = page.getByRole('button', { name: 'Bewaar dit' });
	await expect(confirm).toBeEnabled();
	await page.getByLabel('Van welke datum is deze lijst?').fill('22-11-2026');
	await expect(confirm).toBeDisabled();
	await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
	// The name of a new scan can be changed until it is stored.
	await page.getByLabel('Naam van de nieuwe scan').fill('Bij nader inzien');
	await confirm.click();
	await expect(page.getByText('De lijst is bewaard.')).toBeVisible();
	await expect(page.getByRole('banner')).toContainText('Bij nader inzien');
});

test('who stops in the middle leaves nothing behind, nor who just goes away', async ({ page }) => {
	const file = csv('halverwege.csv', 'Gezin;Hulpverlener\nfam. Weg;Sanne Bakker\n');
	const scans = page.getByRole('region', { name: 'Uw netwerkscans' });
	await page.goto('/');
	await bring(page, file);
	await page.getByRole('button', { name: 'Een ander bestand' }).click();
	await expect(page.getByText('Gestopt. Er is niets bewaard.')).toBeVisible();
	await page.reload();
	await expect(scans).not.toContainText('halverwege');
	await bring(page, file);
	await page.goto('/');
	await expect
		.poll(async () => {
			await page.reload();
			return scans.innerText();
		})
		.not.toContain('halverwege');
});

test.describe('what is refused', () => {
	test.use({ expectedErrors: [/status of 422/] });

	test('a file that cannot be read says why, in words, and nothing is stored', async ({ page }) => {
		await page.goto('/');
		await page.getByLabel(CHOOSE).setInputFiles(csv('leeg.csv', ''));
		await expect(
			page.getByRole('heading', { name: 'Dit bestand kan zo niet worden gelezen' })
		).toBeVisible();
		await expect(page.getByText('Er is niets bewaard.')).toBeVisible();
		await page.getByLabel(/Van welke datum/).fill('vorige week');
		await page.getByRole('button', { name: 'Een ander bestand' }).click();
		await bring(page, csv('vaag.csv', 'Gezin;Hulpverlener\nfam. Vaag;Sanne Bakker\n'));
		await page.getByLabel(/Van welke datum/).fill('vorige week');
		await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
		await expect(page.getByText('Deze datum kunnen we niet lezen.')).toBeVisible();
		await page.getByLabel(/Van welke datum/).fill('november 2026');
		await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
		expect(await totals(page)).toMatchObject({ created: 1 });
	});
});
