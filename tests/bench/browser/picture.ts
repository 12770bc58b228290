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
 * more. Where nobody looked before, the layout has to be found first; later it is kept. One
 * comes to a map from another page of its scan; a browser of which the map is the very first
 * page also wakes all that draws pages, and that is told beside it.
 */
export async function draw({ name, report }: Ground, visit: Visit): Promise<void> {
	const rounds = name === 'S' ? ROUNDS : 3;
	const veryFirst = await timesOf(visit, { isKept: false });
	const first = await several(rounds, visit, { from: '/households', isKept: false });
	// This visit hands in the places; the others are of who comes later.
	await timesOf(visit, { isKept: true });
	const later = await several(rounds, visit, { from: '/households', isKept: true });
	const goal = name === 'S' ? 500 : 2000;
	const size = name;
	for (const [what, key] of [
		['first picture', 'drawn'],
		['settled layout', 'still']
	] as const) {
		report.add({
			...{ what: `${what} in Chromium, from the answer`, size, ours: ms(first[key]) },
			...(key === 'drawn' ? { goal: ms(goal), holds: first.drawn <= goal } : {}),
			peer: `as its very first page: ${ms(veryFirst[key])}; places kept: ${ms(later[key])}`
		});
	}
}

async function several(rounds: number, visit: Visit, how: How): Promise<Times> {
	const times: Times[] = [];
	for (let round = 0; round < rounds; round++) times.push(await timesOf(visit, how));
	return {
		drawn: median(times.map(({ drawn }) => drawn)),
		still: median(times.map(({ still }) => still))
	};
}

interface How {
	/** The page of the scan that one comes from, if any. */
	readonly from?: string;
	/** Whether the places that are found are handed in. */
	readonly isKept: boolean;
}

interface Times {
	readonly drawn: number;
	readonly still: number;
}

async function timesOf(visit: Visit, { from, isKept }: How): Promise<Times> {
	const page = await visit.open(from === undefined ? 'about:blank' : `${visit.scan}${from}`);
	if (!isKept) await page.route('**/positions', (route) => route.abort());
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
		const arrived = performance
			.getEntriesByType('resource')
			.filter(({ name }) => /\/graph(\?|$)/.test(name))
			.map((answer) => (answer as PerformanceResourceTiming).responseEnd)[0]!;
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
