import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../../src/app.css';
import { NO_ATTENTION } from '#lib/map/picture/appearance.ts';
import type { Stage } from '#lib/map/picture/stage.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';
import { nextFrame, showStage } from '../../helpers/stage-shown.ts';

async function prefer(value: 'reduce' | 'no-preference'): Promise<void> {
	const features = [{ name: 'prefers-reduced-motion', value }];
	await cdp().send('Emulation.setEmulatedMedia', { features });
}

afterEach(() => prefer('no-preference'));

/** Where everybody stands in each of the next frames. */
async function frames(stage: Stage, count: number): Promise<readonly string[]> {
	const seen: string[] = [];
	for (let i = 0; i < count; i++) {
		await nextFrame();
		seen.push(JSON.stringify(stage.shot().at));
	}
	return seen;
}

const wheel = (container: HTMLElement): void => {
	const { left, top } = container.getBoundingClientRect();
	const where = { clientX: left + 300, clientY: top + 200, bubbles: true, cancelable: true };
	container
		.querySelector('.sigma-mouse')!
		.dispatchEvent(new WheelEvent('wheel', { ...where, deltaY: -120 }));
};

const MOVES: readonly (readonly [string, (stage: Stage, container: HTMLElement) => unknown])[] = [
	['nearer', (stage) => stage.zoom('in')],
	['further away', (stage) => stage.zoom('out')],
	['to somebody', (stage) => stage.centre(7)],
	['by the wheel', (_, container) => wheel(container)],
	[
		'to whoever is out of sight',
		async (stage) => {
			for (let i = 0; i < 40; i++) stage.pan(1, 0);
			await nextFrame();
			stage.attend({ ...NO_ATTENTION, hovered: 3 });
		}
	]
];

describe.each(MOVES)('the camera goes %s', (_, move) => {
	test('at once for whoever wants no movement', async () => {
		await prefer('reduce');
		using shown = await showStage(sceneOfStory(chainTown(30)));
		const before = JSON.stringify(shown.stage.shot().at);
		await move(shown.stage, shown.container);
		const [, ...later] = await frames(shown.stage, 12);
		expect(new Set(later).size).toBe(1);
		expect(later[0]).not.toBe(before);
		expect(later[0]).not.toContain('null');
	});

	test('step by step for others, and stands still within 5 seconds', async () => {
		using shown = await showStage(sceneOfStory(chainTown(30)));
		await move(shown.stage, shown.container);
		expect(new Set(await frames(shown.stage, 4)).size).toBeGreaterThan(1);
		const isStill = async () => new Set(await frames(shown.stage, 5)).size === 1;
		await expect.poll(isStill, { timeout: 5000 }).toBe(true);
	});
});

test.each(['reduce', 'no-preference'] as const)(
	'a layout is found before it is painted, and painted once (%s)',
	async (wish) => {
		await prefer(wish);
		using shown = await showStage(sceneOfStory(chainTown(30)));
		const first = JSON.stringify(shown.stage.shot().at);
		expect(new Set([first, ...(await frames(shown.stage, 20))]).size).toBe(1);
	}
);
