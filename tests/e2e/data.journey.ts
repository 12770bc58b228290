import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { csv } from './lists.ts';
import { expect, exampleTown, readCodes, readEnglish, test } from './visit.ts';

const LIST = [
	'Huishouden;Hulpverlener;Functie;Organisatie',
	'001;Sanne Bakker;wijkverpleegkundige;Thuiszorg Vecht',
	'001;Tom de Boer;wijkagent;Politie',
	'002;S. Bakker;wijkverpleegkundige;Thuiszorg Vecht',
	'002;Karin Smit;coach;De Linde'
].join('\n');

/** A scan of its own with a small list; gives back where it is. */
async function smallScan(page: Page, name: string): Promise<string> {
	await page.goto('/');
	// Names tell scans apart, also when a journey is walked twice.
	const { repeatEachIndex, retry } = test.info();
	await page.getByLabel('Naam van de scan').fill(`${name} ${repeatEachIndex} ${retry}`);
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.getByRole('link', { name: 'Gegevens' }).click();
	await page.getByLabel('Kies een bestand').setInputFiles(csv(`${name}.csv`, LIST));
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 huishoudens');
	return new URL(page.url()).pathname.replace(/\/households$/, '');
}

function rowOf(page: Page, text: string): Locator {
	return page.getByRole('grid').getByRole('row').filter({ hasText: text });
}

function cell(page: Page, row: string, column: number): Locator {
	return rowOf(page, row).locator(`[aria-colindex="${column}"]`);
}

async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)
	);
}

test('people are mended in a table by keyboard alone, and each cell can be taken back', async ({
	page
}) => {
	const scan = await smallScan(page, 'Tabel');
	await page.goto(`${scan}/data/tables/people`);
	const grid = page.getByRole('grid', { name: 'Mensen' });
	await expect(grid).toHaveAttribute('aria-rowcount', '5');
	await page.getByLabel('Zoek in deze tabel').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowRight');
	const first = await grid.locator('[aria-rowindex="2"] [aria-colindex="2"]').innerText();

	await test.step('Enter opens, Escape leaves it as it was', async () => {
		await page.keyboard.press('Enter');
		await page.keyboard.type('Iemand anders');
		await page.keyboard.press('Escape');
		await expect(rowOf(page, first)).toHaveCount(1);
	});

	await test.step('Tab stores and goes on, Enter stores and goes down', async () => {
		await page.keyboard.press('Enter');
		await page.keyboard.type('Anna de Wit');
		await page.keyboard.press('Tab');
		await page.keyboard.type('buurtzuster');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Alles is bewaard.')).toBeVisible();
		await expect(cell(page, 'Anna de Wit', 3)).toHaveText('buurtzuster');
		await expect(grid.locator('[aria-rowindex="3"] [aria-colindex="3"]')).toBeFocused();
	});

	await test.step('Ctrl-Z takes back one cell at a time, and Ctrl-Y does it again', async () => {
		await page.keyboard.press('Control+z');
		await expect(cell(page, 'Anna de Wit', 3)).not.toHaveText('buurtzuster');
		await page.keyboard.press('Control+z');
		await expect(rowOf(page, 'Anna de Wit')).toHaveCount(0);
		await page.keyboard.press('Control+y');
		await expect(rowOf(page, 'Anna de Wit')).toHaveCount(1);
	});

	await test.step('the list is sorted from its head, and searched', async () => {
		await page.getByRole('columnheader', { name: 'Werkt bij' }).getByRole('button').click();
		await expect(page.getByRole('columnheader', { name: 'Werkt bij' })).toHaveAttribute(
			'aria-sort',
			'ascending'
		);
		await page.getByLabel('Zoek in deze tabel').fill('politie');
		await expect(page.getByText('1 van 4 te zien')).toBeVisible();
		await expect(grid).toHaveAttribute('aria-rowcount', '2');
	});
});

test('where somebody works is chosen from a list while one types, and taken back', async ({
	page
}) => {
	const scan = await smallScan(page, 'Werkgever');
	await page.goto(`${scan}/data/tables/people`);
	const work = cell(page, 'Tom de Boer', 4);
	await work.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('lin');
	await expect(page.getByRole('option')).toHaveText(['De Linde']);
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(work).toHaveText('De Linde');
	await expect(page.getByText('Alles is bewaard.')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(work).toHaveText('Politie');
	await page.goto(`${scan}/data/tables/organisations`);
	await cell(page, 'Politie', 4).click();
	await page.keyboard.type('De Linde');
	await page.keyboard.press('Enter');
	await expect(cell(page, 'Politie', 4)).toHaveText('De Linde');
});

test('a table of which a part is drawn is taken along whole', async ({ page }) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/data/tables/people`);
	const grid = page.getByRole('grid');
	const all = Number(await grid.getAttribute('aria-rowcount')) - 1;
	expect(await grid.getByRole('row').count()).toBeLessThan(all);
	await page.getByText('Neem een tabel van deze bladzijde mee').click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Mensen als CSV' }).click();
	const stream = await (await download).createReadStream();
	let text = '';
	for await (const part of stream) text += String(part);
	expect(text.trimEnd().split('\r\n')).toHaveLength(all + 1);
	expect(text).toContain('Sanne Bakker');
});

test.describe('when things go wrong', () => {
	test.use({ expectedErrors: [/status of (400|409)|ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

	test('what is not right is told at the cell, and stays there until it is', async ({ page }) => {
		const scan = await smallScan(page, 'Fout');
		await page.goto(`${scan}/data/tables/people`);
		const since = cell(page, 'Tom de Boer', 9);
		await since.click();
		await page.keyboard.type('ooit');
		await page.keyboard.press('Enter');
		await since.click();
		const field = page.getByRole('textbox', { name: 'Sinds, Tom de Boer' });
		await expect(field).toHaveValue('ooit');
		await expect(page.getByRole('alert')).toContainText('Deze datum kunnen we niet lezen.');
		await expect(page.getByText('1 cel is nog niet bewaard.')).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await field.fill('najaar 2024');
		await page.keyboard.press('Enter');
		await expect(since).toHaveText('najaar 2024');
		await expect(page.getByText('Alles is bewaard.')).toBeVisible();
	});

	test('of two windows the second is told, sees both texts, and chooses', async ({
		page,
		context
	}) => {
		const scan = await smallScan(page, 'Twee vensters');
		const other = await context.newPage();
		for (const window of [page, other]) {
			await window.goto(`${scan}/data/tables/people`);
			await expect(rowOf(window, 'Tom de Boer')).toHaveCount(1);
		}
		await cell(other, 'Tom de Boer', 2).click();
		await other.keyboard.type('Tom Bos');
		await other.keyboard.press('Enter');
		await expect(other.getByText('Alles is bewaard.')).toBeVisible();

		await cell(page, 'Tom de Boer', 2).click();
		await page.keyboard.type('Tom Boersma');
		await page.keyboard.press('Enter');
		const told = page.getByRole('alert');
		await expect(told).toContainText('Iemand anders heeft Tom de Boer intussen veranderd.');
		await expect(told).toContainText('Bij u stond: Tom de Boer');
		await expect(told).toContainText('Nu staat er: Tom Bos');
		await expect(told).toContainText('U typte: Tom Boersma');
		expect(await violations(page)).toEqual([]);
		await told.getByRole('button', { name: 'Zet mijn tekst erin' }).click();
		await expect(page.getByText('Alles is bewaard.')).toBeVisible();
		await expect(rowOf(page, 'Tom Boersma')).toHaveCount(1);
		await expect(page.getByRole('alert')).toHaveCount(0);

		await cell(other, 'Tom Bos', 2).click();
		await other.keyboard.type('Tom Bosch');
		await other.keyboard.press('Enter');
		await other.getByRole('button', { name: 'Houd wat er nu staat' }).click();
		await expect(rowOf(other, 'Tom Boersma')).toHaveCount(1);
	});

	test('of two windows that ask about one helper the second is told what the first said', async ({
		page,
		context
	}) => {
		const scan = await smallScan(page, 'Twee vragers');
		const other = await context.newPage();
		for (const window of [page, other]) {
			await window.goto(`${scan}/data/confirm/001`);
			await expect(window.getByText('Nog 2 te gaan.')).toBeVisible();
		}
		const line = (window: Page) => window.getByRole('listitem').filter({ hasText: 'Tom de Boer' });
		await line(other)
			.getByRole('button', { name: /gestopt$/ })
			.click();
		await expect(line(other)).toHaveClass(/stopped/);
		await line(page)
			.getByRole('button', { name: /klopt nog$/ })
			.click();
		await expect(page.getByText('Iemand anders heeft dit intussen veranderd.')).toBeVisible();
		await expect(line(page)).toHaveClass(/stopped/);
		await line(page)
			.getByRole('button', { name: /klopt nog$/ })
			.click();
		await expect(line(page)).toHaveClass(/stays/);
	});

	test('an old step that others rest on says which, and leads there', async ({ page }) => {
		const scan = await smallScan(page, 'Oude stap');
		await page.goto(`${scan}/data/tables/people`);
		await cell(page, 'Tom de Boer', 2).click();
		await page.keyboard.type('Tom Bos');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Alles is bewaard.')).toBeVisible();
		await page.goto(`${scan}/data`);
		await page.getByRole('button', { name: /^Terugdraaien: bestand ingelezen/ }).click();
		const told = page.getByText(/Er is later iets aan veranderd, in stap \d+/);
		await expect(told).toBeInViewport();
		await page
			.getByRole('main')
			.locator('a', { hasText: /^Bekijk stap/ })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens veranderd: Tom Bos');
	});

	test('a source is mended in its table, and taken back', async ({ page }) => {
		const scan = await smallScan(page, 'Bron');
		await page.goto(`${scan}/data`);
		await page.getByRole('link', { name: 'Wijzig bronnen in een tabel' }).click();
		await cell(page, 'Bron.csv', 2).click();
		await page.keyboard.type('Lijst van het wijkteam');
		await page.keyboard.press('Tab');
		await page.getByRole('combobox').selectOption({ label: 'registratie' });
		await page.keyboard.press('Tab');
		await page.keyboard.type('31-02-2026');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Tom de Boer');
		await page.keyboard.press('Enter');
		await expect(page.getByText('1 cel is nog niet bewaard.')).toBeVisible();
		const wrong = page.getByRole('listitem').filter({ hasText: '"31-02-2026"' });
		await expect(wrong).toContainText('Deze datum kunnen we niet lezen.');
		await wrong.getByRole('button', { name: 'Datum, Lijst van het wijkteam' }).click();
		await expect(cell(page, 'Lijst van het wijkteam', 4)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toContainText('Deze datum kunnen we niet lezen.');
		await page.getByRole('textbox', { name: /^Datum/ }).fill('najaar 2025');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Alles is bewaard.')).toBeVisible();
		await expect(rowOf(page, 'Lijst van het wijkteam')).toContainText('Tom de Boer');
		await page.keyboard.press('Control+z');
		await expect(cell(page, 'Lijst van het wijkteam', 4)).toHaveText('');
	});

	test('nothing that is typed is lost while the server is away', async ({ page, context }) => {
		const scan = await smallScan(page, 'Server weg');
		await page.goto(`${scan}/data/tables/people`);
		const name = cell(page, 'Tom de Boer', 2);
		await name.click();
		await context.setOffline(true);
		await page.keyboard.type('Tom Bos');
		await page.keyboard.press('Tab');
		await page.keyboard.type('buurtagent');
		await page.keyboard.press('Enter');
		await expect(page.getByText('De server antwoordt niet. Wat u typte')).toBeVisible();
		await expect(rowOf(page, 'Tom Bos')).toContainText('buurtagent');

		await test.step('leaving is asked first', async () => {
			const asked = page.waitForEvent('dialog');
			const clicked = page.getByRole('link', { name: 'Organisaties' }).first().click();
			await (await asked).dismiss();
			await clicked;
			await expect(rowOf(page, 'Tom Bos')).toContainText('nog niet bewaard');
		});

		await test.step('taking a step back waits too', async () => {
			await page.keyboard.press('Control+z');
			await expect(page.getByText('Probeer het straks opnieuw.')).toBeVisible();
			await expect(rowOf(page, 'Tom Bos')).toHaveCount(1);
		});

		await context.setOffline(false);
		await expect(page.getByText('Alles is bewaard.')).toBeVisible({ timeout: 20_000 });
		await page.reload();
		await expect(rowOf(page, 'Tom Bos')).toContainText('buurtagent');
	});

	test('neither is the name of a new scan', async ({ page, context }) => {
		await page.goto('/');
		const name = page.getByLabel('Naam van de scan');
		await name.fill('Een nieuwe scan');
		await context.setOffline(true);
		await name.press('Enter');
		await expect(page.getByText('De server antwoordt niet.')).toBeVisible();
		await expect(name).toHaveValue('Een nieuwe scan');
		await context.setOffline(false);
		await name.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('0 huishoudens');
	});

	test('neither are the answers about a list', async ({ page, context }) => {
		await page.goto('/');
		const list =
			'Huishouden;Hulpverlener;Kleur map;Sinds;Tot\n1;Sanne;rood;2025;2024\n2;Tom;blauw;;\n';
		await page.getByLabel('Kies een bestand').setInputFiles(csv('Antwoorden.csv', list));
		const colour = page.getByLabel('Waar kolom "Kleur map" over gaat');
		await colour.selectOption({ label: 'niet meenemen' });
		await context.setOffline(true);
		await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
		await expect(page.getByText('De server antwoordt niet. Wat u bracht')).toBeVisible();
		await expect(colour).toHaveValue('');
		await context.setOffline(false);
		await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
		await expect(page.getByText('De server antwoordt niet. Wat u bracht')).toHaveCount(0);
		await page.getByRole('button', { name: 'Bewaar dit' }).click();
		await expect(page.getByText('1 rij is geweigerd en staat er niet in.')).toBeVisible();
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Neem de geweigerde rij mee (xlsx)' }).click();
		expect((await download).suggestedFilename()).toBe('geweigerde-rijen.xlsx');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 huishouden');
		await page.getByRole('link', { name: 'Gegevens' }).click();
		await expect(page.getByRole('row', { name: /ingelezen: Antwoorden\.csv/ })).toContainText(
			'2 rijen van de lijst, 1 geweigerd'
		);
	});

	test('neither is somebody new at a household', async ({ page, context }) => {
		const scan = await smallScan(page, 'Weg en terug');
		for (const path of ['households/001', 'data/confirm/001']) {
			await context.setOffline(false);
			await page.goto(`${scan}/${path}`);
			await page.getByLabel('Naam of code').fill('Noor Kaya');
			await context.setOffline(true);
			await page.keyboard.press('Enter');
			await expect(page.getByText('De server antwoordt niet.')).toBeVisible();
			await expect(page.getByLabel('Naam of code')).toHaveValue('Noor Kaya');
		}
		await context.setOffline(false);
		await page.getByLabel('Naam of code').press('Enter');
		await expect(page.getByRole('listitem').filter({ hasText: 'Noor Kaya' })).toContainText(
			'vandaag toegevoegd'
		);
	});
});

test('a household that does not want to take part is asked about first', async ({ page }) => {
	const scan = await smallScan(page, 'Wil niet');
	await page.goto(`${scan}/data/tables/households`);
	const state = cell(page, '002', 3);
	const decline = async (): Promise<void> => {
		await state.click();
		await page.getByRole('combobox').selectOption({ label: 'willen het niet' });
		await page.keyboard.press('Enter');
	};
	await decline();
	await expect(page.getByRole('alert')).toContainText('Wil huishouden 002 niet meedoen?');
	await expect(page.getByRole('button', { name: 'Laat staan wat er stond' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(state).toHaveText('nog niet met hen besproken');
	await decline();
	await page.getByRole('button', { name: 'Leg vast: willen het niet' }).click();
	await expect(rowOf(page, '002')).toHaveCount(0);
	await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2');
});

test('"klopt dit nog?" takes a household by keyboard, one key for each helper', async ({
	page
}) => {
	const scan = await smallScan(page, 'Klopt dit nog');
	await page.goto(`${scan}/households/001`);
	await page.getByRole('link', { name: 'Loop iedereen langs' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit nog bij 001?');
	await page.goto(`${scan}/data/confirm`);
	await expect(page.getByRole('row', { name: /001/ })).toContainText('0 van 2');
	await page.getByRole('link', { name: '001', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Nog 2 te gaan.' })).toBeVisible();
	const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
	await page
		.getByRole('button', { name: /klopt nog$/ })
		.first()
		.focus();
	await page.keyboard.press('k');
	await expect(page.getByText('Nog 1 te gaan.')).toBeVisible();
	await page.keyboard.press('g');
	await expect(page.getByText('Iedereen is nagekeken.')).toBeVisible();
	await expect(page.getByRole('main').getByText('gestopt', { exact: true })).toHaveCount(1);
	await expect(page.getByRole('link', { name: 'Ga verder met 002' })).toBeFocused();

	await test.step('a slip is taken back', async () => {
		await page.keyboard.press('Control+z');
		await expect(page.getByText('Nog 1 te gaan.')).toBeVisible();
		await page
			.getByRole('button', { name: /klopt nog$/ })
			.last()
			.focus();
		await page.keyboard.press('k');
		await expect(page.getByText('Iedereen is nagekeken.')).toBeVisible();
	});

	await test.step('and somebody new', async () => {
		await page
			.getByRole('button', { name: /klopt nog$/ })
			.first()
			.focus();
		await page.keyboard.press('n');
		await expect(page.getByLabel('Naam of code')).toBeFocused();
		await page.keyboard.type('Noor Kaya');
		await page.keyboard.press('Enter');
		await expect(line('Noor Kaya')).toContainText('vandaag toegevoegd');
	});
	await page.getByRole('link', { name: 'Alle huishoudens' }).click();
	await expect(page.getByRole('row', { name: /001/ })).toContainText('3 van 3');
});

test('two names of one person are merged, split, and told apart', async ({ page }) => {
	const scan = await smallScan(page, 'Dubbel');
	await page.goto(`${scan}/data/doubles`);
	const pair = page.getByRole('article');
	await expect(pair).toHaveCount(1);
	await expect(pair).toContainText('Dezelfde achternaam, en de voornaam kan dezelfde zijn');
	await expect(pair.getByRole('row', { name: /Helpt bij/ })).toContainText('001');
	await pair.getByRole('button', { name: /^Voeg samen als Sanne Bakker/ }).click();
	await expect(page.getByText('Samengevoegd als Sanne Bakker.')).toBeVisible();
	await expect(pair).toHaveCount(0);

	await page.goto(`${scan}/households/002`);
	await expect(page.getByRole('main')).toContainText('Sanne Bakker');
	await page.goto(`${scan}/data/doubles`);
	await page.getByRole('button', { name: /weer uit elkaar/ }).click();
	await expect(pair).toHaveCount(1);
	await pair.getByRole('button', { name: /zijn niet dezelfde/ }).click();
	await expect(page.getByText('Wij vragen dit niet meer.')).toBeVisible();
	await expect(pair).toHaveCount(0);
	await page.getByRole('button', { name: 'Terugdraaien' }).last().click();
	await expect(pair).toHaveCount(1);
});

test('a step is opened, and the steps about one person are found', async ({ page }) => {
	const scan = await smallScan(page, 'Stappen');
	await page.goto(`${scan}/data/tables/people`);
	await cell(page, 'Tom de Boer', 2).click();
	await page.keyboard.type('Tom Bos');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Alles is bewaard.')).toBeVisible();
	await page.goto(`${scan}/data`);
	await page.getByLabel('Over wie (code of naam)').fill('tom bos');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Stappen over Tom Bos' })).toBeVisible();
	const steps = page.getByRole('group', { name: 'Stappen over Tom Bos' }).locator('tbody');
	await expect(steps.getByRole('row')).toHaveCount(2);
	await steps.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens veranderd: Tom Bos');
	const name = page.getByRole('row', { name: /^Naam/ });
	await expect(name.getByRole('cell')).toHaveText(['Tom de Boer', 'Tom Bos']);
	await page.getByRole('main').getByRole('button', { name: 'Terugdraaien' }).click();
	await expect(page.getByText('teruggedraaid', { exact: true })).toBeVisible();
});

test('each page of the data can be used by everybody, wide and narrow, in both languages', async ({
	page
}) => {
	test.setTimeout(240_000);
	const town = await exampleTown(page);
	const scan = await smallScan(page, 'Toegang');
	const paths = [
		`${town}/data/tables/people`,
		`${town}/data/tables/organisations`,
		`${town}/data/tables/meetings`,
		`${town}/data/tables/households`,
		`${town}/data/tables/sources`,
		`${town}/data/confirm`,
		`${scan}/data/confirm/001`,
		`${scan}/data/doubles`,
		`${scan}/data`
	];
	await page.goto(`${scan}/data`);
	const steps = page.getByRole('group', { name: 'Wat er veranderd is' }).getByRole('link');
	paths.push((await steps.first().getAttribute('href'))!);
	for (const language of ['nl', 'en'] as const) {
		if (language === 'en') await readEnglish(page);
		for (const path of paths) {
			await page.goto(path);
			await expect(page.getByRole('progressbar')).toHaveCount(0);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			for (const width of [1280, 320]) {
				await page.setViewportSize({ width, height: 800 });
				const sideways = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				const found = { sideways, violations: await violations(page) };
				expect({ path, width, ...found }).toEqual({ path, width, sideways: 0, violations: [] });
			}
		}
	}
});

test('who sees codes is not told names, and cannot change them', async ({ page }) => {
	const town = await exampleTown(page);
	await readCodes(page);
	await page.goto(`${town}/data/tables/people`);
	await expect(page.getByText('Zet namen aan om namen te veranderen.')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Naam' })).toHaveCount(0);
	await expect(page.getByRole('main')).not.toContainText('Sanne Bakker');
	await page.goto(`${town}/data/doubles`);
	await expect(page.getByText('Zet namen aan om namen te vergelijken.')).toBeVisible();
});
