import type { Page } from 'playwright';
import { decodeSnapshot } from '#lib/graph/wire.ts';
import type { Ground } from '../ground.ts';
import { ROUNDS, median } from '../timing.ts';
import type { Visit } from './visit.ts';

const PATIENCE_MS = 120_000;

/** The graph as a browser asks for it. */
export async function askForGraph(
	{ name, report, snapshot }: Ground,
	{ api }: Visit
): Promise<void> {
	const times: number[] = [];
	let bytes = new Uint8Array(0);
	for (let round = 0; round <= ROUNDS; round++) {
		const start = performance.now();
		const response = await fetch(`${api}/graph`);
		if (!response.ok) throw new Error(`the graph is not there: ${response.status}`);
		bytes = new Uint8Array(await response.arrayBuffer());
		times.push(performance.now() - start);
	}
	report.add({
		...{ what: 'graph endpoint, first answer', size: name, ours: `${times[0]!.toFixed(0)} ms` },
		peer: `then ${median(times.slice(1)).toFixed(1)} ms; ${(bytes.length / 1024).toFixed(0)} KiB`
	});
	const arrived = decodeSnapshot(bytes);
	report.equal(
		'graph endpoint',
		name,
		arrived.contacts.targets.length === snapshot.contacts.targets.length
	);
}

/**
 * From the answer of the server until a picture stands, and until nothing of it moves any
 * more: where nobody looked before the layout has to be found first, later it is kept.
 */
export async function draw({ name, report }: Ground, visit: Visit): Promise<void> {
	// The first visit finds the places and hands them in; the others are of who comes later.
	const first = await timesOf(visit);
	const later: Times[] = [];
	for (let round = 0; round < (name === 'S' ? ROUNDS : 3); round++)
		later.push(await timesOf(visit));
	const kept = median(later.map(({ drawn }) => drawn));
	const goal = name === 'S' ? 500 : 2000;
	const size = name;
	report.add({
		...{ what: 'first picture in Chromium, from the answer', size, ours: ms(first.drawn) },
		...{ goal: ms(goal), holds: first.drawn <= goal, peer: `places kept: ${ms(kept)}` }
	});
	report.add({
		...{ what: 'settled layout in Chromium, from the answer', size, ours: ms(first.still) },
		peer: `places kept: ${ms(median(later.map(({ still }) => still)))}`
	});
}

interface Times {
	readonly drawn: number;
	readonly still: number;
}

async function timesOf(visit: Visit): Promise<Times> {
	const page = await visit.open('about:blank');
	await page.addInitScript(() => {
		new PerformanceObserver(async (list) => {
			if (list.getEntriesByName('vangnet-map-drawn').length === 0) return;
			// Names are placed again once their typeface is there, in the frame after that.
			await document.fonts.ready;
			for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
			performance.mark('bench-still');
		}).observe({ type: 'mark' });
	});
	await page.goto(`${visit.scan}/map`);
	await standing(page, 'bench-still');
	const times = await page.evaluate(() => {
		const at = (mark: string): number => performance.getEntriesByName(mark)[0]!.startTime;
		const arrived = at('vangnet-graph-arrived');
		return { drawn: at('vangnet-map-drawn') - arrived, still: at('bench-still') - arrived };
	});
	await page.context().close();
	return times;
}

/** Until the map stands, or a later mark says more. */
export async function standing(page: Page, mark = 'vangnet-map-drawn'): Promise<void> {
	const isThere = (wanted: string): boolean => performance.getEntriesByName(wanted).length > 0;
	await page.waitForFunction(isThere, mark, { timeout: PATIENCE_MS });
}

export function ms(time: number): string {
	return `${time >= 20 ? time.toFixed(0) : time.toFixed(1)} ms`;
}
