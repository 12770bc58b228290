import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/app.css';
import type { Scene } from '#lib/map/scene.ts';
import { layoutTies } from '#lib/map/scene.ts';
import { touch } from '#lib/map/picture/labels.ts';
import { createStage, type Stage } from '#lib/map/picture/stage.ts';
import { layOut } from '#lib/work/layout.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';
import { pixelsOf } from '../../helpers/pixels.ts';

const NOBODY = { hovered: undefined, picked: undefined, found: new Set<number>() };
const INK = [27, 37, 48] as const;

let stage: Stage | undefined;
let container: HTMLDivElement;

beforeEach(async () => {
	await page.viewport(1100, 760);
	container = document.createElement('div');
	container.style.cssText = 'position:relative;width:960px;height:660px;background:#fbfaf7';
	document.body.append(container);
});

afterEach(() => {
	stage?.kill();
	document.body.replaceChildren();
});

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

async function show(scene: Scene, events: Partial<Parameters<typeof createStage>[3]> = {}) {
	const known = new Float64Array(2 * (scene.nodes.length + scene.organisations.length)).fill(NaN);
	const places = layOut({ ...layoutTies(scene), places: known, rounds: 120, seed: 1 });
	stage = createStage(container, scene, places, {
		hover() {},
		pick() {},
		lost() {},
		...events
	});
	await frame();
	await frame();
	return stage;
}

function nodeBoxes({ at, radius }: ReturnType<Stage['shot']>) {
	return at.map(({ x, y }, i) => ({
		left: x - radius[i]!,
		right: x + radius[i]!,
		top: y - radius[i]!,
		bottom: y + radius[i]!
	}));
}

describe('a picture of a town', () => {
	test.each([1, 2, 9, 40, 90])('of %i: no name touches another name or a node', async (people) => {
		const drawn = await show(sceneOfStory(chainTown(people)));
		const names = drawn.names();
		expect(names.length).toBeGreaterThanOrEqual(Math.min(people, 25));
		const boxes = names.map(({ box }) => box);
		const nodes = nodeBoxes(drawn.shot());
		boxes.forEach((box, i) => {
			expect(boxes.slice(i + 1).filter((other) => touch(box, other))).toEqual([]);
			expect(nodes.filter((node) => touch(box, node))).toEqual([]);
		});
	});

	test('no node hides another, and the picture fills its frame', async () => {
		const { at, radius, width, height } = (await show(sceneOfStory(chainTown(90)))).shot();
		for (let a = 0; a < at.length; a++) {
			for (let b = a + 1; b < at.length; b++) {
				const apart = Math.hypot(at[a]!.x - at[b]!.x, at[a]!.y - at[b]!.y);
				expect(apart).toBeGreaterThan(radius[a]! + radius[b]!);
			}
		}
		const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);
		const filled = [spread(at.map(({ x }) => x)) / width, spread(at.map(({ y }) => y)) / height];
		expect(Math.max(...filled)).toBeGreaterThan(0.8);
		expect(Math.min(...filled)).toBeGreaterThan(0.6);
	});

	test('two people do not fill the frame, and nobody is an empty one', async () => {
		const { at, radius } = (await show(sceneOfStory(chainTown(2)))).shot();
		expect(at).toHaveLength(2);
		expect(Math.max(...radius)).toBeLessThan(40);
		stage!.kill();
		expect((await show(sceneOfStory(chainTown(0)))).names()).toEqual([]);
	});

	test('an upright frame gets an upright picture', async () => {
		container.style.width = '360px';
		const { at } = (await show(sceneOfStory(chainTown(40)))).shot();
		const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);
		expect(spread(at.map(({ y }) => y))).toBeGreaterThan(spread(at.map(({ x }) => x)));
	});

	test.each([
		['of 200 characters', 'Wilhelmina '.repeat(19).slice(0, 200)],
		['from right to left', 'محمد عبد الله'],
		['of emoji', '👩🏽‍⚕️👨‍👩‍👧‍👦'],
		['that looks like code', '<script>alert(1)</script>']
	])('a name %s has its place like any other', async (_, name) => {
		const drawn = await show(sceneOfStory(chainTown(5), [name, name]));
		const widths = drawn.names().map(({ box }) => box.right - box.left);
		expect(widths.length).toBeGreaterThanOrEqual(5);
		expect(Math.max(...widths)).toBeLessThan(240);
	});
});

describe('what the reader points at', () => {
	test('comes forward with its neighbours while the rest fades, without a new scene', async () => {
		const drawn = await show(sceneOfStory(chainTown(12)));
		const layer = (name: string): HTMLCanvasElement => container.querySelector(`.sigma-${name}`)!;
		const before = await pixelsOf(container);
		drawn.attend({ ...NOBODY, hovered: 5 });
		expect(layer('nodes').style.opacity).toBe('0.25');
		expect(layer('front').style.opacity).toBe('');
		const after = await pixelsOf(container);
		const { at, radius } = drawn.shot();
		const ring = { x: at[5]!.x, y: at[5]!.y - radius[5]! - 4 };
		expect(after.at(ring.x, ring.y)[0]).toBeLessThan(90);
		expect(before.count([49, 130, 189]) + before.count([138, 150, 161])).toBeGreaterThan(
			after.count([49, 130, 189]) + after.count([138, 150, 161])
		);
		drawn.attend(NOBODY);
		expect(layer('nodes').style.opacity).toBe('');
		expect((await pixelsOf(container)).count(INK)).toBe(before.count(INK));
	});

	test('is brought into sight when it lies outside the frame', async () => {
		const drawn = await show(sceneOfStory(chainTown(30)));
		for (let i = 0; i < 40; i++) drawn.pan(1, 0);
		await frame();
		expect(drawn.shot().at[3]!.x).toBeLessThan(0);
		drawn.attend({ ...NOBODY, hovered: 3 });
		await expect.poll(() => drawn.shot().at[3]!.x).toBeGreaterThan(0);
	});

	test('can be picked with the mouse', async () => {
		const picked: (number | undefined)[] = [];
		const drawn = await show(sceneOfStory(chainTown(12)), { pick: (node) => picked.push(node) });
		const { x, y } = drawn.shot().at[7]!;
		const canvas = page.elementLocator(container);
		await canvas.click({ position: { x, y } });
		await expect.poll(() => picked).toEqual([7]);
	});
});
