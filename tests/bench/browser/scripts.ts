import type { Page, Request } from 'playwright';
import type { Ground } from '../ground.ts';
import { standing } from './picture.ts';
import type { Visit } from './visit.ts';

/** What the scripts of a page may weigh as they come over the line. */
const FIRST_KB = 150;
const MAP_KB = 350;

/** The scripts that two pages really load, as they came over the line. */
export async function scripts({ name, report }: Ground, visit: Visit): Promise<void> {
	const start = new URL('/', visit.scan).href;
	for (const [what, address, goal] of [
		['scripts of the first page, compressed', start, FIRST_KB],
		['scripts of the map, compressed', `${visit.scan}/map`, MAP_KB]
	] as const) {
		const page = await visit.open('about:blank');
		const weight = weighing(page);
		await page.goto(address, { waitUntil: 'networkidle' });
		if (goal === MAP_KB) await standing(page);
		const kb = (await weight()) / 1000;
		await page.context().close();
		report.add({
			...{ what, size: name, ours: `${kb.toFixed(0)} kB` },
			...{ goal: `${goal} kB`, holds: kb < goal }
		});
	}
}

/** Counts the scripts that a page loads from now on; asked later, it tells their bytes. */
function weighing(page: Page): () => Promise<number> {
	const loaded: Request[] = [];
	page.on('requestfinished', (request) => {
		if (/\.js$/.test(new URL(request.url()).pathname)) loaded.push(request);
	});
	return async () => {
		const sizes = await Promise.all(loaded.map((request) => request.sizes()));
		return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
	};
}
