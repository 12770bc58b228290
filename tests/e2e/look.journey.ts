import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as bare, type Locator, type Page } from '@playwright/test';
import { serveFolder } from './server.ts';
import { expect, exampleTown, test } from './visit.ts';

const WHITE = 'rgb(251, 250, 247)';
const NIGHT = 'rgb(18, 24, 29)';

const ground = (page: Page): Promise<string> =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('light, dark or as the computer does: chosen once, and there from the first paint on', async ({
	page,
	request
}) => {
	const town = await exampleTown(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await ground(page)).toBe(NIGHT);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await ground(page)).toBe(WHITE);

	await page.goto(`${town}/households`);
	await page.getByRole('link', { name: 'Weergave' }).click();
	await page.getByLabel('Donker').check();
	await page.getByRole('button', { name: 'Bewaar' }).press('Enter');
	await expect(page.getByText('Bewaard.')).toBeVisible();
	await expect(page.getByLabel('Donker')).toBeChecked();
	expect(await ground(page)).toBe(NIGHT);

	await test.step('the page says so itself, before any script or style', async () => {
		const cookie = (await page.context().cookies())
			.map(({ name, value }) => `${name}=${value}`)
			.join('; ');
		const html = await (await request.get('/', { headers: { cookie } })).text();
		expect(html).toContain('data-scheme="dark"');
		expect(html).toContain('<meta name="color-scheme" content="dark"');
		const forgotten = await (await request.get('/', { headers: { cookie: 'scheme=<b>' } })).text();
		expect(forgotten).toContain('data-scheme="system"');
		expect(forgotten).toContain('<meta name="color-scheme" content="light dark"');
	});

	await test.step('it leads back, and paper stays light', async () => {
		await page.getByRole('link', { name: 'Terug naar waar u was' }).click();
		await expect(page).toHaveURL(`${town}/households`);
		expect(await ground(page)).toBe(NIGHT);
		await page.emulateMedia({ media: 'print' });
		expect(await ground(page)).toBe(WHITE);
		await page.emulateMedia({ media: null });
	});

	await test.step('what computer it is matters again when that is chosen', async () => {
		await page.getByRole('link', { name: 'Weergave' }).click();
		await page.getByLabel('Zoals uw computer').check();
		await page.getByRole('button', { name: 'Bewaar' }).click();
		await expect(page.getByText('Bewaard.')).toBeVisible();
		expect(await ground(page)).toBe(WHITE);
	});
});

test('on a small screen the head is low, and how pages look stands behind one button', async ({
	page
}) => {
	const town = await exampleTown(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${town}/households`, { waitUntil: 'networkidle' });
	const bar = (await page.locator('header .bar').boundingBox())!;
	expect(bar.height).toBeLessThan(80);
	const more = page.getByRole('button', { name: 'Meer', exact: true });
	const codes = page.getByRole('button', { name: 'Toon codes' });
	await expect(codes).toBeHidden();
	await more.focus();
	await page.keyboard.press('Enter');
	await expect(codes).toBeVisible();
	expect((await codes.boundingBox())!.y).toBeGreaterThan((await more.boundingBox())!.y);
	await page.keyboard.press('Tab');
	await expect(codes).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(codes).toBeHidden();
	await expect(more).toBeFocused();
	await more.click();
	await page.getByRole('link', { name: 'Hulp', exact: true }).click();
	await expect(page).toHaveURL(/\/help$/);
	await expect(page.getByRole('link', { name: 'Hulp', exact: true })).toBeHidden();
});

test('a computer that turns dark at night turns the map dark as it stands', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	const town = await exampleTown(page);
	await page.goto(`${town}/map?level=domains`);
	const map = page.getByRole('application');
	await expect(map.locator('canvas.sigma-names')).toBeVisible();
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	const brightest = (): Promise<number> => mostRed(map.locator('canvas.sigma-names'));
	// By day the halo around the letters is paper, #fbfaf7; by night the letters are #e8edf0.
	await expect.poll(brightest).toBe(0xfb);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(brightest).toBe(0xe8);
});

test('where the reader forces the colours, what is open is seen, and no hue is spoken of', async ({
	page
}) => {
	const town = await exampleTown(page);
	await page.goto(`${town}/map`);
	const hues = page.getByRole('main').locator('[data-sign=colour]');
	await expect(hues.first()).toBeVisible();
	await page.emulateMedia({ forcedColors: 'active' });
	await expect(hues.filter({ visible: true })).toHaveCount(0);
	const open = page.getByRole('navigation').locator('[aria-current=page]');
	const [seen, system] = await open.evaluate((link) => {
		const probe = document.createElement('i');
		probe.style.cssText = 'color:SelectedItemText;background:SelectedItem';
		document.body.append(probe);
		return [link, probe].map((element) => {
			const { color, backgroundColor } = getComputedStyle(element);
			return { color, backgroundColor };
		});
	});
	expect(seen).toEqual(system);
});

/** The most red of the names, where they cover what is below. */
async function mostRed(names: Locator): Promise<number> {
	return names.evaluate((canvas: HTMLCanvasElement) => {
		const { width, height } = canvas;
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
		let most = 0;
		for (let i = 0; i < data.length; i += 4) {
			if (data[i + 3] === 255) most = Math.max(most, data[i]!);
		}
		return most;
	});
}

bare(
	'a municipality lays its own look over ours, or is told what is wrong with it',
	async ({ page }) => {
		const folder = mkdtempSync(join(tmpdir(), 'vangnet-look-'));
		const lay = (look: unknown): void =>
			writeFileSync(join(folder, 'look.json'), JSON.stringify(look));
		const brand = page.getByRole('banner').getByRole('link', { name: 'Vangnet' });
		try {
			await bare.step('a colour that cannot be read is told, and ours stay', async () => {
				lay({ 'color-accent': '#9ec1ff' });
				const { address, log, end } = await serveFolder(folder);
				const said = '"color-accent" is op "color-card" niet goed te zien: 1,8 op 1';
				expect(readFileSync(log, 'utf8')).toContain(said);
				await page.goto(`${address}/settings`);
				await expect(page.getByRole('alert')).toContainText(said);
				await expect(brand).toHaveCSS('color', 'rgb(11, 92, 99)');
				await end();
			});
			await bare.step('colours, corners and type that are right are laid over ours', async () => {
				lay({
					'color-accent': { light: '#004699', dark: '#9ec1ff' },
					'color-on-accent': { light: '#ffffff', dark: '#001a3d' },
					radius: '0px',
					'font-size': '110%'
				});
				const { address, log, end } = await serveFolder(folder);
				expect(readFileSync(log, 'utf8')).toBe('');
				await page.goto(`${address}/settings`);
				await expect(page.getByText('die van uw gemeente')).toBeVisible();
				await expect(brand).toHaveCSS('color', 'rgb(0, 70, 153)');
				await expect(page.getByRole('button', { name: 'Bewaar' })).toHaveCSS(
					'border-radius',
					'0px'
				);
				await expect(page.locator('html')).toHaveCSS('font-size', '17.6px');
				await page.emulateMedia({ colorScheme: 'dark' });
				await expect(brand).toHaveCSS('color', 'rgb(158, 193, 255)');
				// Who asks for more contrast gets ours.
				await page.emulateMedia({ contrast: 'more' });
				await expect(brand).toHaveCSS('color', 'rgb(163, 221, 224)');
				await end();
			});
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);
