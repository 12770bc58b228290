import { request as http } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { APIResponse, Page } from '@playwright/test';
import { csv } from './lists.ts';
import { exampleTown, expect, knownHouseholds, test } from './visit.ts';

const ADDRESS = (): URL => new URL(process.env.VANGNET_ADDRESS!);

/** Counts of everything that is stored, and the versions of all scans. */
function stored(): string {
	const database = new Database(join(process.env.VANGNET_FOLDER!, 'vangnet.db'), {
		readonly: true
	});
	try {
		const tables = ['scan', 'actor', 'tie', 'claim', 'source', 'change', 'change_item'];
		const counts = tables.map((table) =>
			database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
		);
		const versions = database.prepare('SELECT uid, data_version FROM scan ORDER BY id').raw().all();
		return JSON.stringify([counts, versions]);
	} finally {
		database.close();
	}
}

/** A request as a program sends it, with headers that no browser lets a page set. */
function send(
	method: string,
	path: string,
	headers: Record<string, string>,
	body = ''
): Promise<number> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = ADDRESS();
		const sending = http({ hostname, port, method, path, headers }, (response) => {
			response.resume();
			response.on('end', () => resolve(response.statusCode!));
		});
		sending.on('error', reject);
		sending.end(body);
	});
}

test('another site can change nothing: not from its pages, not as plain text', async ({ page }) => {
	const town = await exampleTown(page);
	const before = stored();
	const paths = [
		'/?/create',
		`${town}/households?/add`,
		`${town}/data?/undo`,
		'/settings',
		'/api/v1/imports'
	];
	const foreign: readonly Record<string, string>[] = [
		{ 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/json' },
		{ 'Sec-Fetch-Site': 'same-site', 'Content-Type': 'application/x-www-form-urlencoded' },
		{ Origin: 'http://evil.example', 'Content-Type': 'text/plain' },
		{ Origin: 'http://evil.example', 'Content-Type': 'TEXT/PLAIN' },
		{ Origin: 'null', 'Content-Type': 'application/x-www-form-urlencoded' }
	];
	for (const path of paths) {
		for (const headers of foreign) {
			expect({ path, headers, status: await send('POST', path, headers, 'name=Kwaad') }).toEqual({
				...{ path, headers, status: 403 }
			});
		}
	}
	for (const method of ['DELETE', 'PUT', 'PATCH']) {
		expect(await send(method, '/api/v1/imports/x', { Origin: 'http://evil.example' })).toBe(403);
	}
	expect(stored()).toBe(before);
});

test('a foreign name that was made to point here is refused', async () => {
	const { port } = ADDRESS();
	for (const host of [`evil.example:${port}`, 'evil.example', `127.0.0.1.evil.example:${port}`]) {
		expect(await send('GET', '/', { Host: host })).toBe(421);
	}
	expect(await send('GET', '/', { Host: `localhost:${port}` })).toBe(200);
});

/** All addresses that pages link to, from the start on. */
async function crawl(page: Page): Promise<readonly string[]> {
	const queue = ['/'];
	const seen = new Set(queue);
	for (let path = queue.shift(); path !== undefined && seen.size < 400; path = queue.shift()) {
		const text = await (await page.request.get(path)).text();
		for (const [, href] of text.matchAll(/(?:href|action|src|formaction)="([^"#]+)"/g)) {
			const url = new URL(href!.replaceAll('&amp;', '&'), new URL(path, ADDRESS()));
			const next = url.pathname + url.search;
			if (url.origin !== ADDRESS().origin || seen.has(next)) continue;
			seen.add(next);
			queue.push(next);
		}
	}
	return [...seen];
}

test('reading changes nothing, whatever is asked for', async ({ page }) => {
	const before = stored();
	const seen = await crawl(page);
	expect(seen.length).toBeGreaterThan(150);
	expect(seen.some((path) => path.includes('?/undo'))).toBe(true);
	expect(stored()).toBe(before);
});

function expectClosed(response: APIResponse): void {
	const headers = response.headers();
	expect(headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'x-frame-options': 'DENY',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin'
	});
	expect(headers).not.toHaveProperty('x-powered-by');
	expect(headers).not.toHaveProperty('server');
	expect(headers).not.toHaveProperty('access-control-allow-origin');
}

test('every answer carries the headers that close the door', async ({ page }) => {
	const { town, seventeen } = await knownHouseholds(page);
	const api = town.replace('/scans', '/api/v1/scans');
	const script = await page.locator('link[rel=modulepreload]').first().getAttribute('href');
	const file = new URL(script!, page.url()).pathname;
	for (const path of [
		'/',
		`${town}/households/${seventeen}`,
		'/nowhere',
		`${api}/graph`,
		`${api}/nothing`,
		file,
		'/favicon.svg'
	]) {
		await test.step(path, async () => expectClosed(await page.request.get(path)));
	}
	for (const path of ['/', '/nowhere']) {
		const policy = (await page.request.get(path)).headers()['content-security-policy']!;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
		expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
	}
	const household = await page.request.get(`${town}/households/${seventeen}`);
	expect(household.headers()['cache-control']).toBe('no-store');
});

test('what somebody wrote is shown as text and never run', async ({ page }) => {
	const nasty = [
		'<img src=x onerror=alert(1)>',
		'</script><script>alert(2)</script>',
		'{{7*7}}',
		'javascript:alert(3)'
	];
	let alerts = 0;
	page.on('dialog', (dialog) => {
		alerts++;
		void dialog.dismiss();
	});
	await page.goto('/');
	const list = csv('<b>vet.csv', 'Huishouden;Hulpverlener\n001;Sanne Bakker\n');
	await page.getByLabel('Kies een bestand').setInputFiles(list);
	await expect(page.getByRole('heading', { name: 'Wat er gaat gebeuren' })).toBeVisible();
	await page.getByLabel('Naam van de nieuwe scan').fill('</script><b>vet');
	await page.getByRole('button', { name: 'Lees opnieuw met deze antwoorden' }).click();
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 huishouden');
	const scan = page.url().replace(/\/households.*$/, '');
	await page.getByRole('link', { name: '001', exact: true }).click();
	const people = page
		.getByRole('table', { name: 'Dezelfde mensen in een tabel' })
		.getByRole('rowheader');
	for (const name of nasty) {
		await page.getByLabel('Naam of code').fill(name);
		await page.getByLabel('Functie', { exact: true }).fill(`${name} functie`);
		await page.getByLabel('Organisatie', { exact: true }).fill(`${name} organisatie`);
		await page.getByRole('button', { name: 'Voeg toe' }).click();
		await expect(people.filter({ hasText: `${name} organisatie` })).toHaveCount(1);
	}
	await page.reload();
	await expect(people).toHaveCount(1 + nasty.length);
	for (const part of ['map', 'roles', 'organisations', 'data']) {
		await page.goto(`${scan}/${part}`);
		await expect(page.getByRole('banner')).toContainText('</script><b>vet');
	}
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
	await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
	expect(alerts).toBe(0);
});

test('a whole visit asks nothing of anybody else', async ({ page }) => {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).origin));
	const { town, seventeen } = await knownHouseholds(page);
	for (const part of [`households/${seventeen}`, 'map', 'roles', 'organisations', 'data']) {
		await page.goto(`${town}/${part}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		if (part === 'map') await expect(page.locator('canvas.sigma-names')).toBeVisible();
	}
	await expect(page.getByRole('heading', { level: 1, name: 'Gegevens' })).toBeVisible();
	expect([...asked].filter((origin) => origin.startsWith('http'))).toEqual([ADDRESS().origin]);
});
