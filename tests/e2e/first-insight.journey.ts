import { expect, knownHouseholds, test } from './visit.ts';

test('somebody who has never seen it reads a sentence about a family within four clicks', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Wie staan er om dit gezin heen?'
	);
	await page.getByRole('link', { name: 'De Meent' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('68 huishoudens');
	const professionals = page.getByRole('columnheader', { name: 'Professionals' });
	await professionals.getByRole('button').click();
	await expect(professionals).toHaveAttribute('aria-sort', 'descending');
	await page.getByRole('rowheader').first().getByRole('link').click();
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toContainText('17 professionals van 11 organisaties');
	await expect(title).toContainText('Van de 136 tweetallen hebben er 13 contact met elkaar.');
});

test('the table says the same as the ecogram', async ({ page }) => {
	const { town, seventeen } = await knownHouseholds(page);
	await page.goto(`${town}/households/${seventeen}`);
	const picture = page.getByRole('img', { name: `Tekening van de hulp rond ${seventeen}` });
	const table = page.getByRole('region', { name: 'Dezelfde mensen in een tabel' });
	const people = table.getByRole('rowheader');
	await expect(people).toHaveCount(18);
	const drawn = await picture.locator('text').allTextContents();
	for (const person of await people.all()) {
		const name = (await person.innerText()).split('\n')[0]!.trim();
		expect(drawn.filter((text) => text.trim() === name)).toHaveLength(1);
	}
	const row = (who: string) =>
		table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: who }) });
	const alone = row('Gerard Hendriks');
	await expect(alone.getByRole('cell', { name: 'niemand van hen' })).toBeVisible();
	await expect(page.getByText('heeft met niemand van de anderen contact').first()).toBeVisible();
	// Each line is named at both of its ends: 13 pairs are 26 names.
	const contacts = await table.locator('tbody tr td:nth-of-type(2)').allInnerTexts();
	const named = contacts.filter((text) => !['niemand van hen', 'niet gevraagd'].includes(text));
	expect(named.flatMap((text) => text.split(', '))).toHaveLength(26);
});

test('where nobody was asked, the page says so and speaks of no parts', async ({ page }) => {
	const { town, nine } = await knownHouseholds(page);
	await page.goto(`${town}/households/${nine}`);
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toContainText('9 professionals');
	await expect(title).toContainText('Wie met wie contact heeft, is nog niet gevraagd.');
	await expect(page.getByRole('main')).not.toContainText(/losse groepen|verhaal/);
	const asked = page.getByRole('cell', { name: 'niet gevraagd' });
	await expect(asked).toHaveCount(9);
	await expect(page.getByText('nog niet te zeggen')).toBeVisible();
});

test('the example is marked as example on each of its pages, also on paper', async ({ page }) => {
	const { town, seventeen } = await knownHouseholds(page);
	const pages = ['households', `households/${seventeen}`, 'map', 'roles', 'organisations', 'data'];
	for (const path of pages) {
		await page.goto(`${town}/${path}`);
		await expect(page.getByRole('banner').getByText('voorbeeld', { exact: true })).toBeVisible();
		const notice = page.getByText('Dit zijn voorbeeldgegevens.');
		await expect(notice).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(notice).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
	}
	await page.goto('/');
	await expect(page.getByRole('listitem').filter({ hasText: 'De Meent' })).toContainText(
		'voorbeeld'
	);
});
