import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { words } from '#lib/text/words.ts';
import { findInTown } from '../screens/places.ts';
import { SCREENS } from '../screens/screens.ts';
import { expect, test } from './visit.ts';

/** Screens on which a table is no data of a scan, and why. */
const NOT_TAKEN: Readonly<Record<string, string>> = {
	'start-import': 'what is understood of a file that is not stored yet, and that the reader has'
};

/** Files that are opened of one page. */
const MOST = 9;

/** How many tables there are that somebody reads. */
function tablesOf(page: Page): Promise<number> {
	return page.evaluate(() => {
		const all = [...document.querySelectorAll('table, [role=grid], [role=table], [role=treegrid]')];
		return all.filter((table) => !table.closest('[hidden], [aria-hidden=true]')).length;
	});
}

test('every table of every screen can be taken along, as CSV and for Excel', async ({ page }) => {
	test.setTimeout(300_000);
	const places = { ...(await findInTown(page)), empty: '' };
	const say = words('nl').takeScreen;
	const walked = SCREENS.filter(({ name }) => !/^(empty-|error$)/.test(name));
	let taken = 0;
	for (const { name, path, then } of walked) {
		await page.goto(path(places));
		await then?.(page, 'nl');
		await page
			.locator('details')
			.evaluateAll((list: HTMLDetailsElement[]) => list.forEach((part) => (part.open = true)));
		const tables = await tablesOf(page);
		if (tables === 0 || name in NOT_TAKEN) continue;
		const part = page.locator('details').filter({ has: page.getByText(say.title) });
		const rows = part.getByRole('listitem');
		await expect.poll(() => rows.count(), name).toBeGreaterThanOrEqual(tables);
		for (const [i, row] of (await rows.all()).entries()) {
			const [csv, xlsx] = [say.csv, say.xlsx].map((label) =>
				row.getByRole('button', { name: label })
			);
			await expect(csv!).toBeVisible();
			await expect(xlsx!).toBeVisible();
			// In turn, and no more: a browser that is driven stops after ten downloads of one page.
			if (i >= MOST) continue;
			const isCsv = i % 2 === taken % 2;
			const download = page.waitForEvent('download', { timeout: 30_000 });
			await (isCsv ? csv! : xlsx!).click();
			const text = (await readFile(await (await download).path())).toString('utf8');
			expect({ name, i, begins: text.startsWith(isCsv ? '\ufeff' : 'PK') }).toEqual({
				name,
				i,
				begins: true
			});
			if (isCsv) expect(text.trim().split('\r\n').length, name).toBeGreaterThan(1);
		}
		taken++;
	}
	expect(taken).toBeGreaterThan(12);
});
