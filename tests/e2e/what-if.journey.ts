import { expect, exampleTown, knownHouseholds, test } from './visit.ts';

test('what might help is a question, and shows what would change before anybody decides', async ({
	page
}) => {
	const { town, seventeen } = await knownHouseholds(page);
	await page.goto(`${town}/households/${seventeen}`);
	const help = page.getByRole('region', { name: 'Wat zou kunnen helpen?' });
	const question = help
		.getByRole('listitem')
		.filter({ hasText: 'de vaste regisseur zijn?' })
		.first();
	await expect(question).toContainText('Dat vraagt');
	await expect(help).toContainText('Of het beter wordt voor dit gezin, weten we niet.');
	await question.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat als?');
	const changes = page.getByRole('region', { name: 'Wat er dan verandert' });
	await expect(changes).toContainText(`Een vaste regisseur erbij: ${seventeen}.`);
	await expect(changes).toContainText(`Bij ${seventeen} moet het verhaal minstens 1 keer verteld`);
	const row = page
		.getByRole('table', { name: 'Huishoudens waar iets verandert' })
		.getByRole('row')
		.filter({ hasText: seventeen });
	await expect(row).toContainText('nee → ja');
	await expect(row).toContainText('7 → 1');
});

test('steps are tried, taken back and done again, by keyboard, and survive a reload', async ({
	page
}) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/what-if`);
	const steps = page.getByRole('region', { name: 'Wat u probeert' });
	await expect(steps).toContainText('U probeert nog niets.');

	await page.getByRole('radio', { name: 'Iemand valt weg' }).check();
	await page.getByLabel('Wie', { exact: true }).fill('niemand die bestaat');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Kies iets uit de lijst.')).toBeVisible();
	await expect(page.getByLabel('Wie', { exact: true })).toBeFocused();
	await page.getByLabel('Wie', { exact: true }).fill('P-01');
	await page.keyboard.press('Enter');
	await expect(steps.getByRole('listitem')).toHaveCount(1);
	await expect(steps).toContainText('valt weg.');
	await expect(page.getByRole('table', { name: 'Rollen waar iets verandert' })).toContainText(
		'(valt weg)'
	);

	await page.getByText('2 mensen aan elkaar voorstellen').click();
	await page.getByLabel('Wie', { exact: true }).fill('P-01');
	await page.getByLabel('Met wie').fill('P-02');
	await page.getByRole('button', { name: 'Probeer dit' }).click();
	await expect(steps.getByRole('listitem')).toHaveCount(2);
	await expect(steps).toContainText('Deze persoon is er niet meer.');

	await page.keyboard.press('Control+z');
	await expect(steps.getByRole('listitem')).toHaveCount(1);
	await expect(page).toHaveURL(/undone=/);
	await page.keyboard.press('Control+y');
	await expect(steps.getByRole('listitem')).toHaveCount(2);
	await expect(page).not.toHaveURL(/undone=/);
	await page.reload();
	await expect(steps.getByRole('listitem')).toHaveCount(2);
	await page.goBack();
	await expect(steps.getByRole('listitem')).toHaveCount(1);
	await steps.getByRole('button', { name: 'Begin opnieuw' }).press('Enter');
	await expect(steps).toContainText('U probeert nog niets.');
	await expect(steps.getByRole('heading')).toBeFocused();
});

test('a reload right after a step keeps it, however slow the answer, and so does the way back', async ({
	page
}) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/what-if`);
	const steps = page.getByRole('region', { name: 'Wat u probeert' });
	const who = page.getByLabel('Wie', { exact: true });
	await expect(who).toBeVisible();
	let held = 0;
	await page.route(/__data\.json/, () => {
		held++;
	});
	for (const code of ['P-01', 'P-02']) {
		await who.fill(code);
		await page.keyboard.press('Enter');
	}
	await expect(steps.getByRole('listitem')).toHaveCount(2);
	await expect.poll(() => held).toBeGreaterThan(0);
	await page.reload();
	await expect(steps.getByRole('listitem')).toHaveCount(2);
	await page.unroute(/__data\.json/);
	await page.goBack();
	await expect(steps.getByRole('listitem')).toHaveCount(1);
	await page.goBack();
	await expect(steps).toContainText('U probeert nog niets.');
	await page.goForward();
	await expect(steps.getByRole('listitem')).toHaveCount(1);
});

test('what was tried is kept by a name, put beside another, and nothing of the scan changes', async ({
	page
}) => {
	const town = await exampleTown(page);
	const tried = (edits: unknown): string =>
		`${town}/what-if?try=${encodeURIComponent(JSON.stringify(edits))}`;
	await page.goto(`${town}/organisations`);
	const before = await page.getByRole('heading', { level: 1 }).innerText();

	for (const [name, who] of [
		['Zonder de een', 'P-01'],
		['Zonder de ander', 'P-02']
	] as const) {
		await page.goto(tried([{ verb: 'leaves', who }]));
		await page.getByLabel('Naam', { exact: true }).fill(name);
		await page.getByRole('button', { name: 'Bewaar' }).click();
		await expect(page.getByRole('link', { name: `Open ${name}` })).toBeVisible();
	}
	await page.getByRole('checkbox', { name: 'Zet Zonder de een ernaast' }).check();
	const beside = page.getByRole('table', { name: 'Naast elkaar' });
	await expect(beside.getByRole('columnheader')).toHaveText([
		'Kengetal',
		'Deze proef',
		'Zonder de een'
	]);

	await page.goto(`${town}/organisations`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(before);

	await page.goto(`${town}/what-if`);
	for (const name of ['Zonder de een', 'Zonder de ander']) {
		await page.getByRole('button', { name: `Gooi ${name} weg` }).click();
		await expect(page.getByRole('link', { name: `Open ${name}` })).toHaveCount(0);
	}
	await expect(page.getByText('U heeft nog niets bewaard.')).toBeVisible();
});

test('a kept one opens as it was made, and with one press with what is seen now', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const town = await exampleTown(page);
	const tried = encodeURIComponent(JSON.stringify([{ verb: 'leaves', who: 'P-05' }]));
	await page.goto(`${town}/what-if?wave=najaar+2025&try=${tried}`);
	await page.getByLabel('Naam', { exact: true }).fill('Toen');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	const kept = page.getByRole('region', { name: 'Bewaard' }).getByRole('listitem');
	await expect(kept).toContainText('Gemaakt met: Najaar 2025');
	const asNow = page.getByRole('link', { name: 'Open Toen met wat u nu ziet' });
	await expect(asNow).toHaveCount(0);

	await page.goto(`${town}/what-if`);
	const wave = page.getByLabel('Meting');
	await expect(wave).toHaveValue('wave:najaar 2026');
	await page.getByRole('checkbox', { name: 'Zet Toen ernaast' }).check();
	const note = page.getByText('Elke kolom is uitgerekend met wat u nu ziet.');
	await expect(note).toContainText('Toen is gemaakt met: Najaar 2025');
	await page.getByRole('link', { name: 'Open Toen', exact: true }).press('Enter');
	await expect(wave).toHaveValue('wave:najaar 2025');
	const steps = page.getByRole('region', { name: 'Wat u probeert' });
	await expect(steps.getByRole('listitem')).toHaveCount(1);

	await test.step('back to the usual lens keeps what is tried', async () => {
		await page.getByRole('link', { name: 'Terug naar het gewone' }).press('Enter');
		await expect(wave).toHaveValue('wave:najaar 2026');
		await expect(steps.getByRole('listitem')).toHaveCount(1);
	});

	await test.step('the address that is shared keeps the measurement', async () => {
		await page.getByRole('button', { name: 'Kopieer het adres' }).press('Enter');
		await expect(page.getByText('Gekopieerd.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(copied).searchParams.get('wave')).toBe('najaar 2026');
	});

	await asNow.press('Enter');
	await expect(wave).toHaveValue('wave:najaar 2026');
	await expect(steps.getByRole('listitem')).toHaveCount(1);
	await page.getByRole('button', { name: 'Gooi Toen weg' }).click();
	await expect(page.getByText('U heeft nog niets bewaard.')).toBeVisible();
});

test('what is tried is seen on the map, now and then, and the map leads back to it', async ({
	page
}) => {
	const town = await exampleTown(page);
	const tried = JSON.stringify([{ verb: 'leaves', who: 'P-05' }]);
	await page.goto(`${town}/what-if?try=${encodeURIComponent(tried)}`);
	const picture = page.getByRole('region', { name: 'Op de kaart, nu en dan' });
	await expect(picture.getByRole('img')).toHaveAccessibleName(/^Over elkaar\. Contacten: \d+ weg/);
	await picture.getByRole('button', { name: 'Over elkaar' }).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(picture.getByRole('img')).toHaveAccessibleName(/^Nu\./);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(picture.getByRole('img')).toHaveAccessibleName(/^Dan\./);
	await picture.getByRole('link', { name: 'Open de kaart met deze mensen' }).click();
	await expect(page).toHaveURL(/\/map\?.*only=/);
	await expect(page.getByText('U probeert 1 stap uit.')).toBeVisible();
	await page.getByRole('link', { name: 'Terug naar wat u probeert' }).click();
	await expect(page.getByRole('region', { name: 'Wat u probeert' })).toContainText('valt weg.');
});

test('on paper stand the steps, what changes and of which day it is, and nothing to press', async ({
	page
}) => {
	const town = await exampleTown(page);
	const tried = JSON.stringify([{ verb: 'leaves', who: 'P-05' }]);
	await page.goto(`${town}/what-if?try=${encodeURIComponent(tried)}`);
	await expect(page.locator('svg[data-view]')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('region', { name: 'Wat u probeert' })).toContainText('valt weg.');
	await expect(page.getByRole('region', { name: 'Wat er dan verandert' })).toBeVisible();
	await expect(page.getByText(/Gemaakt op \d+ \w+ \d{4} met Vangnet/)).toBeVisible();
	const lines = page.getByRole('region', { name: /^Lijnen die verdwijnen/ });
	await expect(lines.getByRole('row').nth(1)).toBeVisible();
	for (const empty of await page.locator('main .card').all()) {
		if (await empty.isVisible())
			await expect(empty).not.toHaveText(/^\s*$/, { useInnerText: true });
	}
	await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
});

test('lists lead to what if, with what was chosen filled in', async ({ page }) => {
	const { town } = await knownHouseholds(page);
	const link = page.getByRole('link', { name: /^Wat als er een komt\?/ }).first();
	const code = (await link.getAttribute('aria-label'))!.split(' ').at(-1)!;
	await link.click();
	await expect(page.getByRole('radio', { name: 'Vaste regisseur kiezen' })).toBeChecked();
	await expect(page.getByLabel('Bij welk huishouden')).toHaveValue(code);
	const who = page.getByLabel('Wie', { exact: true });
	await expect(who).toBeFocused();
	await who.fill('P-02');
	await page.keyboard.press('Enter');
	const steps = page.getByRole('region', { name: 'Wat u probeert' });
	await expect(steps).toContainText(`vaste regisseur van ${code}`);
	await expect(page).not.toHaveURL(/begin=/);

	await page.goto(`${town}/organisations`);
	await page
		.getByRole('group', { name: 'Wie draagt de contacten tussen organisaties?' })
		.getByRole('link', { name: /^Wat als deze rol wegvalt\?/ })
		.first()
		.click();
	await expect(steps).toContainText('valt weg.');

	await page.goto(`${town}/organisations`);
	const lines = page.locator('summary').filter({ hasText: 'lopen via 1 persoon' });
	await lines.click();
	const forced = page.getByRole('row').filter({ hasText: 'maar 1 medewerker in beeld' }).first();
	await expect(forced).toBeVisible();
	await expect(forced.getByRole('link', { name: /^Wat als/ })).toHaveCount(0);
	await page
		.getByRole('link', { name: /^Wat als 2 anderen elkaar leren kennen\?/ })
		.first()
		.click();
	await expect(page.getByRole('radio', { name: '2 mensen aan elkaar voorstellen' })).toBeChecked();
	await expect(page.getByText(/^U kiest hier uit mensen van .* Van deze 2/)).toBeVisible();
	const other = page.getByLabel('Met wie');
	for (const field of [who, other]) await expect(field).not.toHaveValue('');
	await expect(page.getByRole('button', { name: 'Probeer dit' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(steps).toContainText('krijgen contact.');
	await expect(page.getByText('Dit is nu ook al zo.')).toHaveCount(0);
});
