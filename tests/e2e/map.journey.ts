import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Directory } from '#lib/graph/directory.ts';
import { decodeSnapshot } from '#lib/graph/wire.ts';
import { expect, exampleTown, test, unfold } from './visit.ts';

const TABLE = 'Dezelfde mensen in een tabel';
const BUSIEST = 'Femke Yilmaz';

function drawing(page: Page) {
	return page.getByRole('application', { name: /^Kaart van de contacten/ });
}

async function openMap(page: Page): Promise<string> {
	const town = await exampleTown(page);
	await page.goto(`${town}/map`);
	return town;
}

/** Until the layout is done and the picture stands. */
async function drawn(page: Page): Promise<void> {
	await expect(drawing(page).locator('canvas.sigma-names')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
}

test('the map is drawn, says how many of all it shows, and explains its signs', async ({
	page
}) => {
	await openMap(page);
	await drawn(page);
	await expect(
		page.getByText(
			'90 van 102 mensen te zien: 90 professionals. Van 12 uit de eigen kring kennen we geen contact en geen organisatie.'
		)
	).toBeVisible();
	const legend = page.getByRole('list', { name: 'Wat de tekens betekenen' });
	await expect(legend.getByRole('listitem').filter({ hasText: 'gezondheid' })).toBeVisible();
	await expect(legend).toContainText('contact tussen organisaties');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'75 professionals van 24 organisaties helpen 68 huishoudens.'
	);
});

test('the map begins high, with what is read of it beside or below', async ({ page }) => {
	for (const [width, height, most] of [
		[1440, 900, 280],
		[1024, 768, 310],
		[390, 844, 630]
	] as const) {
		await page.setViewportSize({ width, height });
		await openMap(page);
		await drawn(page);
		const top = async (locator: Locator): Promise<number> => (await locator.boundingBox())!.y;
		expect(await top(drawing(page))).toBeLessThan(most);
		await expect(page.getByText(/^Sinds najaar 2025/)).toBeVisible();
		if (width < 1000) continue;
		const tools = ['Kies wat u ziet', 'Bewaar als plaatje', 'Zo ziet de kaart eruit'].map((name) =>
			top(page.locator('summary', { hasText: name }))
		);
		expect(new Set(await Promise.all(tools)).size).toBe(1);
	}
});

test('arrow keys walk over the map and every step is said', async ({ page }) => {
	await openMap(page);
	await drawn(page);
	const map = drawing(page);
	const said = page
		.locator('[aria-live=polite]')
		.filter({ hasText: /contact/ })
		.first();
	await map.focus();
	await page.keyboard.press('Home');
	await expect(said).toContainText(new RegExp(`^${BUSIEST}, .*, \\d+ contacten`));
	await page.keyboard.press('ArrowRight');
	await expect(said).toContainText(new RegExp(`^${BUSIEST}, \\d+ contacten, lijn 1 van \\d+: `));
	const neighbour = /: ([^,]+),/.exec(await said.innerText())![1]!;
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect(said).toContainText(BUSIEST);
	await page.keyboard.press('ArrowRight');
	await expect(said).toContainText(neighbour);
	await page.keyboard.press('Space');
	await expect(page.getByRole('heading', { level: 2, name: neighbour })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { level: 2, name: neighbour })).toHaveCount(0);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/roles\//);
	await expect(page.getByRole('main')).toContainText(BUSIEST);
});

test('who is searched for is found, on the map and in the table', async ({ page }) => {
	await openMap(page);
	await drawn(page);
	const search = page.getByRole('combobox', { name: 'Zoek' });
	await search.focus();
	await page.keyboard.type('femke yilmaz');
	await expect(page.getByText('1 gevonden')).toBeVisible();
	const rows = page.getByRole('region', { name: TABLE }).locator('tbody').getByRole('row');
	await expect(rows).toHaveCount(1);
	await expect(rows.first()).toContainText('wijkverpleegkundige');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: BUSIEST })).toBeVisible();
	await search.fill('niemand heet zo');
	await expect(page.getByText('Niemand gevonden')).toBeVisible();
});

test('one looks from somebody outwards, goes back as one came, and everything is one press away', async ({
	page
}) => {
	await openMap(page);
	await drawn(page);
	await drawing(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('f');
	await expect(page).toHaveURL(/focus=/);
	const status = page.getByText(/^\d+ van 102 te zien, omdat u kijkt naar/);
	await expect(status).toContainText(`${BUSIEST} en 1 stap eromheen`);
	await page.getByLabel('Stappen eromheen').selectOption('2');
	await expect(status).toContainText('2 stappen eromheen');
	await page.goBack();
	await expect(status).toContainText('1 stap eromheen');
	await page.getByRole('button', { name: 'Terug naar alles' }).click();
	await expect(page.getByText('90 van 102 mensen te zien: 90 professionals.')).toBeVisible();
	await expect(page).not.toHaveURL(/focus=/);
});

test('between organisations a line opens its pairs and their sources, by keyboard alone', async ({
	page
}) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/map?level=organisations`);
	await drawn(page);
	await drawing(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: / en / })).toBeVisible();
	await expect(page.getByText(/^\d+ tweetal(len)? met contact$/)).toBeVisible();
	await expect(page.getByText(/^Bekend uit: /).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/open=/);
	await expect(page.getByText(/Uitgevouwen: /)).toBeVisible();
});

test('what was put somewhere stays there', async ({ page }) => {
	await openMap(page);
	await drawn(page);
	await drawing(page).focus();
	await page.keyboard.press('Home');
	const [kept] = await Promise.all([
		page.waitForResponse((answer) => answer.url().includes('/positions')),
		page.keyboard.press('Shift+ArrowLeft')
	]);
	expect(kept.ok()).toBe(true);
	await page.reload();
	await drawn(page);
	await expect(page.getByText('door u vastgezet')).toBeVisible();
});

test('whoever is hidden is counted, and comes back as one came or with one press', async ({
	page
}) => {
	await openMap(page);
	await drawn(page);
	await drawing(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('h');
	const status = page.getByText(
		'89 van 102 te zien, omdat u kijkt naar allen behalve 1 die u verborg.'
	);
	await expect(status).toBeVisible();
	await page.goBack();
	await expect(page.getByText('90 van 102 mensen te zien: 90 professionals.')).toBeVisible();
	await page.goForward();
	await expect(status).toBeVisible();
	await page.getByRole('button', { name: 'Haal weg: 1 verborgen' }).click();
	await expect(page.getByText('90 van 102 mensen te zien: 90 professionals.')).toBeVisible();
	await expect(page).not.toHaveURL(/hide=/);
});

test('hiding is taken back as all else is, and the data of the scan are left alone', async ({
	page
}) => {
	await openMap(page);
	await drawn(page);
	await drawing(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('h');
	await expect(page.getByText(`${BUSIEST} is verborgen.`)).toBeVisible();
	// Another picture is drawn, and whoever was on the map still is.
	await expect(drawing(page)).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('90 van 102 mensen te zien: 90 professionals.')).toBeVisible();
	await expect(page.getByText(`${BUSIEST} is verborgen.`)).toHaveCount(0);
	await drawing(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Verberg', exact: true }).click();
	const told = page.getByRole('status').filter({ hasText: 'is verborgen' });
	await told.getByRole('button', { name: 'Terugdraaien' }).click();
	await expect(page.getByText('90 van 102 mensen te zien: 90 professionals.')).toBeVisible();
	await expect(page.getByText('Teruggedraaid.')).toHaveCount(0);
});

test('several things are chosen to look at one after the other, without a mouse', async ({
	page
}) => {
	await openMap(page);
	await drawn(page);
	await page.locator('summary', { hasText: 'Kies wat u ziet' }).focus();
	await page.keyboard.press('Enter');
	const box = (name: string): Locator => page.getByLabel(name, { exact: true });
	await box('gezondheid').focus();
	await page.keyboard.press('Space');
	await expect(page.getByText(/ te zien, omdat u kijkt naar gezondheid\./)).toBeVisible();
	await expect(box('gezondheid')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.getByText(/ te zien, omdat u kijkt naar [^.]+ en [^.]+\./)).toBeVisible();
	await page.keyboard.press('Escape');
	const chip = page.getByRole('button', { name: 'Haal weg: gezondheid' });
	await chip.focus();
	await page.keyboard.press('Enter');
	await expect(chip).toHaveCount(0);
	await expect(page.locator('summary', { hasText: 'Kies wat u ziet' })).toBeFocused();
	await expect(box('gezondheid')).toBeHidden();
});

test('whoever was chosen gets a tag, is looked at by it, and it can be taken back', async ({
	page
}) => {
	await openMap(page);
	await drawn(page);
	await drawing(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('x');
	await page.getByLabel('Geef een kenmerk').fill('kerngroep');
	await page.keyboard.press('Enter');
	await expect(page.getByText('1 kreeg het kenmerk kerngroep.')).toBeVisible();
	await unfold(page, 'Kies wat u ziet');
	await page.getByLabel('kerngroep', { exact: true }).check();
	await expect(page).toHaveURL(/tag=kerngroep/);
	await expect(
		page.getByText('1 van 102 te zien, omdat u kijkt naar wie het kenmerk kerngroep heeft.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Terugdraaien' }).first().click();
	await expect(
		page.getByText('0 van 102 te zien, omdat u kijkt naar wie het kenmerk kerngroep heeft.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Terug naar alles' }).click();
	await expect(page.getByText('90 van 102 mensen te zien: 90 professionals.')).toBeVisible();
});

test('the table of the map goes along with a name over each column', async ({ page }) => {
	await openMap(page);
	await drawn(page);
	await unfold(page, 'Neem een tabel van deze bladzijde mee');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /CSV/ }).first().click()
	]);
	const [head] = readFileSync(await file.path(), 'utf8')
		.replace('\uFEFF', '')
		.split('\r\n');
	expect(head).toBe(
		'Wie;Functie en organisatie;Contacten;Met andere organisaties;Routes tussen anderen;Heeft contact met'
	);
});

test('the picture goes along as a drawing with text, with the legend and the mark of the example', async ({
	page
}) => {
	await openMap(page);
	await drawn(page);
	await unfold(page, 'Bewaar als plaatje');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tekening met tekst (svg)' }).click()
	]);
	const svg = readFileSync(await file.path(), 'utf8');
	for (const text of [
		BUSIEST,
		'alle mensen zijn verzonnen',
		'90 van 102 mensen te zien',
		'gezondheid'
	])
		expect(svg).toContain(text);
});

/** The picture as it stands, when it has stopped changing. */
async function pictureAtRest(page: Page): Promise<Buffer> {
	let last: Buffer = Buffer.alloc(0);
	await expect(async () => {
		const before = last;
		last = await drawing(page).screenshot();
		expect(last.equals(before)).toBe(true);
	}).toPass();
	return last;
}

test('a mouse points at people, and a click holds one of them', async ({ page }) => {
	await openMap(page);
	await drawn(page);
	const box = (await drawing(page).boundingBox())!;
	await page.mouse.move(box.x + 4, box.y + 4);
	const atRest = await pictureAtRest(page);
	// From the middle outwards, until the picture answers the mouse.
	let isAtSomebody = false;
	for (let i = 0; i < 120 && !isAtSomebody; i++) {
		const [turn, far] = [i * 2.4, 18 * Math.sqrt(i)];
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x + far * Math.cos(turn), y + far * Math.sin(turn));
		isAtSomebody = !(await drawing(page).screenshot()).equals(atRest);
	}
	expect(isAtSomebody).toBe(true);
	await page.mouse.down();
	await page.mouse.up();
	await expect(page.getByRole('button', { name: 'Laat los' })).toBeVisible();
	await page.getByRole('link', { name: 'Bekijk deze rol' }).click();
	await expect(page).toHaveURL(/\/roles\//);
});

test('drawing can be stopped, and the table is still there', async ({ page }) => {
	const town = await exampleTown(page);
	// A map that was drawn before has nothing to wait for.
	await page.route(/\/directory/, async (route) => {
		const answer = await route.fetch();
		const places = { people: {}, organisations: {} };
		await route.fulfill({ response: answer, json: { ...(await answer.json()), places } });
	});
	let release = (): void => undefined;
	const stopped = new Promise<void>((resolve) => (release = resolve));
	await page.route(/worker/, async (route) => {
		await stopped;
		await route.abort().catch(() => undefined);
	});
	await page.goto(`${town}/map`);
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByText('Het tekenen is gestopt.')).toBeVisible();
	release();
	await unfold(page, TABLE);
	await expect(page.getByRole('region', { name: TABLE }).getByRole('row')).toHaveCount(1 + 90);
});

test('without WebGL the map is a table with a notice, of the same people and contacts', async ({
	page
}) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	const town = await openMap(page);
	await expect(page.getByText('Deze browser kan de kaart niet tekenen.')).toBeVisible();
	await unfold(page, TABLE);
	const rows = page.getByRole('region', { name: TABLE }).locator('tbody').getByRole('row');
	const shown = await rows.evaluateAll((list) =>
		list.map((row) => {
			const [, name, under, contacts] = [...row.children].map((cell) => cell.textContent!.trim());
			return `${name}, ${under}: ${contacts}`;
		})
	);

	const api = town.replace('/scans', '/api/v1/scans');
	const [graph, names] = await Promise.all([
		page.request.get(`${api}/graph`),
		page.request.get(`${api}/directory`)
	]);
	const { contacts, helper, helpers } = decodeSnapshot(new Uint8Array(await graph.body()));
	const { people } = (await names.json()) as {
		directory: Directory;
		people: readonly (readonly [string, string])[];
	};
	const degree = (i: number): number => contacts.offsets[i + 1]! - contacts.offsets[i]!;
	const expected = Array.from({ length: helpers }, (_, i) => i)
		.filter((i) => degree(i) > 0 || helper.organisation[i]! >= 0)
		.map((i) => `${people[i]![0]}, ${people[i]![1]}: ${degree(i)}`);
	expect(shown.sort()).toEqual(expected.sort());
});
