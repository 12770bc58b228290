import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/app.css';
import { NO_ATTENTION } from '#lib/map/picture/appearance.ts';
import { ringRadius } from '#lib/map/picture/brush.ts';
import type { Stage } from '#lib/map/picture/stage.ts';
import { contrast } from '../../helpers/colour-vision.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';
import { pixelsOf, type Pixels } from '../../helpers/pixels.ts';
import { showStage } from '../../helpers/stage-shown.ts';

const NODE = 5;
const SCHEMES = ['light', 'dark'] as const;

afterEach(() => {
	delete document.documentElement.dataset.scheme;
});

function hex(colour: readonly number[]): string {
	return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** How far beside the middle of a ring its edge lies; a pixel seldom falls on it exactly. */
const BESIDE = [1.75, 2, 2.25, 2.5, 2.75];

/** The least contrast between a ring and what lies beside it, on both sides, all around. */
function leastContrast(
	pixels: Pixels,
	{ x, y }: { readonly x: number; readonly y: number },
	radius: number
): number {
	let least = Infinity;
	for (let degree = 0; degree < 360; degree += 3) {
		const [cos, sin] = [Math.cos, Math.sin].map((of) => of((degree * Math.PI) / 180));
		const at = (far: number): string => hex(pixels.at(x + far * cos! - 0.5, y + far * sin! - 0.5));
		for (const side of [-1, 1]) {
			const found = BESIDE.map((far) => contrast(at(radius), at(radius + side * far)));
			least = Math.min(least, Math.max(...found));
		}
	}
	return least;
}

/** Waits until the camera has come to rest. */
async function standsStill(stage: Stage): Promise<void> {
	let before = '';
	const isSame = (): boolean => {
		const { at, radius } = stage.shot();
		const now = JSON.stringify([at[1], radius[1]]);
		const same = now === before;
		before = now;
		return same;
	};
	await expect.poll(isSame, { interval: 200, timeout: 8_000 }).toBe(true);
}

describe.each(SCHEMES)('what stands out on the map, %s', (scheme) => {
	test.each([
		['walked over', { hovered: NODE }],
		['held', { picked: NODE }],
		['chosen', { chosen: new Set([NODE]) }]
	])('has a ring of 3 to 1 when it is %s, whatever lies beside it', async (_, attention) => {
		document.documentElement.dataset.scheme = scheme;
		using shown = await showStage(sceneOfStory(chainTown(12)));
		shown.stage.attend({ ...NO_ATTENTION, ...attention });
		const { at, radius } = shown.stage.shot();
		const pixels = await pixelsOf(shown.container);
		const ring = ringRadius(radius[NODE]!, 'disc');
		expect(leastContrast(pixels, at[NODE]!, ring)).toBeGreaterThanOrEqual(3);
	});
});

test.each(['disc', 'square', 'triangle', 'pentagon'] as const)(
	'a ring of 2 pixels or more goes around all of a %s',
	async (shape) => {
		const scene = sceneOfStory(chainTown(3));
		const nodes = scene.nodes.map((node) => ({ ...node, shape }));
		using shown = await showStage({ ...scene, nodes });
		for (let i = 0; i < 3; i++) shown.stage.zoom('in');
		shown.stage.attend({ ...NO_ATTENTION, picked: 1 });
		await standsStill(shown.stage);
		expect(shown.stage.shot().radius[1]).toBeGreaterThan(20);
		shown.stage.centre(1);
		await standsStill(shown.stage);
		expect(Math.abs(shown.stage.shot().at[1]!.x - 480)).toBeLessThan(1);
		shown.stage.attend({ ...NO_ATTENTION, picked: 1 });
		const { at, radius } = shown.stage.shot();
		const pixels = await pixelsOf(shown.container);
		expect(leastContrast(pixels, at[1]!, ringRadius(radius[1]!, shape))).toBeGreaterThanOrEqual(3);
	}
);
