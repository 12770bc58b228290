import type { Page } from 'playwright';
import type { Ground } from '../ground.ts';
import { effort } from './effort.ts';
import { ms, standing } from './picture.ts';
import type { Visit } from './visit.ts';

/** Without a graphics card a frame takes at most this, in the middle and of twenty the slowest. */
const MIDDLE_MS = 50;
const SLOW_MS = 80;
/** Our own work when somebody points at somebody. */
const HOVER_MS = 8;

const FRAMES = 120;

/** How long frames take while somebody pans, zooms, points, and tries something and takes it back. */
export async function frames(ground: Ground, visit: Visit): Promise<void> {
	const page = await visit.open(`${visit.scan}/map`);
	await standing(page);
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
	for (const gesture of ['pan', 'zoom', 'hover'] as const) {
		await tell(ground, `frames while ${WORDS[gesture]} the map`, () => moved(page, gesture));
	}
	const hovers = await page.evaluate(() =>
		performance.getEntriesByName('vangnet-attention', 'measure').map(({ duration }) => duration)
	);
	const { middle, slow } = spread(hovers);
	ground.report.add({
		...{ what: 'our script when one points at somebody', size: ground.name },
		ours: `${ms(middle)}, 95%: ${ms(slow)}`,
		...{ peer: `${hovers.length} times`, goal: `95%: ${HOVER_MS} ms`, holds: slow <= HOVER_MS }
	});
	await page.context().close();
	await tell(ground, 'frames while a trial is taken back and done again', () => toggled(visit));
}

const WORDS = { pan: 'panning', zoom: 'zooming', hover: 'pointing over' } as const;

/**
 * One movement a frame, made in the page itself, so that each frame has something to draw
 * and no other program stands between.
 */
function moved(page: Page, gesture: keyof typeof WORDS): Promise<number[]> {
	return page.evaluate(
		async ([what, frames]) => {
			const mouse = document.querySelector('canvas.sigma-mouse')!;
			const box = mouse.getBoundingClientRect();
			const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
			const send = (type: string, far: number, on: EventTarget, more: WheelEventInit = {}): void =>
				void on.dispatchEvent(
					new (type === 'wheel' ? WheelEvent : MouseEvent)(type, {
						...{ clientX: x + far, clientY: y + far / 3, bubbles: true, cancelable: true },
						...more
					})
				);
			const frame = (): Promise<number> => new Promise(requestAnimationFrame);
			if (what === 'pan') send('mousedown', 0, mouse, { buttons: 1 });
			const times: number[] = [];
			let last = await frame();
			for (let i = 0; i < frames; i++) {
				const far = Math.sin(i / 12) * Math.min(box.width, box.height) * 0.45;
				if (what === 'pan') send('mousemove', far, document, { buttons: 1 });
				else if (what === 'hover') send('mousemove', far, mouse);
				else if (i % 6 === 0) send('wheel', 0, mouse, { deltaY: i < frames / 2 ? -120 : 120 });
				const now = await frame();
				times.push(now - last);
				last = now;
			}
			if (what === 'pan') send('mouseup', 0, document);
			return times;
		},
		[gesture, FRAMES] as const
	);
}

/** Somebody leaves and comes back: each time until what changed is painted. */
async function toggled(visit: Visit): Promise<number[]> {
	const steps = JSON.stringify([{ verb: 'leaves', who: 'P0' }]);
	const page = await visit.open(`${visit.scan}/what-if?try=${encodeURIComponent(steps)}`);
	await page.locator('ol > li').first().waitFor();
	const times = await page.evaluate(async () => {
		const frame = (): Promise<number> => new Promise(requestAnimationFrame);
		const key = (name: string): void =>
			void document.body.dispatchEvent(
				new KeyboardEvent('keydown', { key: name, ctrlKey: true, bubbles: true, cancelable: true })
			);
		const times: number[] = [];
		for (let i = 0; i < 20; i++) {
			const start = await frame();
			const steps = document.querySelectorAll('ol > li').length;
			key(steps > 0 ? 'z' : 'y');
			// The frame that shows it has been painted when the next one begins.
			while (document.querySelectorAll('ol > li').length === steps) await frame();
			times.push((await frame()) - start);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		return times;
	});
	await page.context().close();
	return times;
}

/** Does something that takes frames, and tells how long these took, and how much work each was. */
async function tell(
	{ name, report }: Ground,
	what: string,
	act: () => Promise<readonly number[]>
): Promise<void> {
	const before = effort();
	const times = await act();
	const after = effort();
	const { middle, slow } = spread(times);
	const share = (spent: number): string => ms(spent / times.length);
	const work =
		before &&
		after &&
		`processor a frame: page ${share(after.page - before.page)}, drawing ${share(after.drawing - before.drawing)}`;
	report.add({
		...{ what, size: name, ours: `${ms(middle)}, 95%: ${ms(slow)}`, peer: work ?? '' },
		goal: `${MIDDLE_MS} ms, 95%: ${SLOW_MS} ms`,
		holds: middle <= MIDDLE_MS && slow <= SLOW_MS
	});
}

function spread(times: readonly number[]): { readonly middle: number; readonly slow: number } {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
	return { middle: at(0.5), slow: at(0.95) };
}
