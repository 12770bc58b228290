import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/app.css';
import type { Scene } from '#lib/map/scene.ts';
import { layoutTies } from '#lib/map/scene.ts';
import { NO_ATTENTION as NOBODY } from '#lib/map/picture/appearance.ts';
import { touch } from '#lib/map/picture/labels.ts';
import { weightsOf } from '#lib/map/looks/sizes.ts';
import { prepareStage, type Stage, type StageEvents } from '#lib/map/picture/stage.ts';
import { layOut } from '#lib/work/layout.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';
import { pixelsOf } from '../../helpers/pixels.ts';

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

async function show(scene: Scene, events: Partial<StageEvents> = {}) {
	const known = new Float64Array(2 * (scene.nodes.length + scene.organisations.length)).fill(NaN);
	const places = layOut({ ...layoutTies(scene), places: known, rounds: 120, seed: 1 });
	const silent = { hover() {}, pick() {}, pickTie() {}, moved() {}, lost() {} };
	const empty = prepareStage(container, scene.ties.length, { ...silent, ...events });
	stage = empty!.show(scene, places, weightsOf(scene, undefined, 'contacts'));
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
	test('makes ready what it draws and nothing else', async () => {
		const linked = vi.spyOn(WebGL2RenderingContext.prototype, 'linkProgram');
		await show(sceneOfStory(chainTown(9)));
		expect(linked).toHaveBeenCalledTimes(2);
		linked.mockRestore();
	});

	test('an empty one tells nothing of the mouse, and can be cleared away', () => {
		const told: unknown[] = [];
		const tell = (...what: readonly unknown[]): void => void told.push(what);
		const events = { hover: tell, pick: tell, pickTie: tell, moved: tell, lost: tell };
		const empty = prepareStage(container, 3, events)!;
		const sheet = container.querySelector('canvas.sigma-mouse')!;
		for (const kind of ['mousemove', 'mousedown', 'mouseup', 'click'])
			sheet.dispatchEvent(new MouseEvent(kind, { clientX: 20, clientY: 20, bubbles: true }));
		expect(told).toEqual([]);
		empty.kill();
		expect(container.querySelector('canvas')).toBeNull();
	});

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
	test('may lie a little beside the hand: each node is 24 pixels wide to it', async () => {
		const heard: (number | undefined)[] = [];
		const scene = sceneOfStory(chainTown(5));
		const drawn = await show(scene, { hover: (node) => heard.push(node) });
		drawn.dress(scene, new Float64Array(5));
		for (let i = 0; i < 3; i++) {
			drawn.zoom('out');
			await new Promise((resolve) => setTimeout(resolve, 250));
		}
		const { at, radius } = drawn.shot();
		const small = at.findIndex(
			(spot, node) =>
				radius[node]! < 10 &&
				at.every((other, i) => i === node || Math.hypot(other.x - spot.x, other.y - spot.y) > 32)
		);
		expect(small).toBeGreaterThanOrEqual(0);
		const box = container.getBoundingClientRect();
		const mouse = container.querySelector('.sigma-mouse')!;
		const move = (beside: number): boolean =>
			mouse.dispatchEvent(
				new MouseEvent('mousemove', {
					clientX: box.left + at[small]!.x + beside,
					clientY: box.top + at[small]!.y,
					bubbles: true
				})
			);
		move(11);
		move(14);
		expect(heard).toEqual([small, undefined]);
	});

	test('costs no sheet while nothing stands out', async () => {
		const drawn = await show(sceneOfStory(chainTown(12)));
		const sheets = (): number =>
			[...container.querySelectorAll('canvas')].filter(
				({ style }) => style.display !== 'none' && style.opacity !== '0'
			).length;
		expect(sheets()).toBe(4);
		drawn.attend({ ...NOBODY, hovered: 5 });
		expect(sheets()).toBe(5);
		drawn.attend(NOBODY);
		expect(sheets()).toBe(4);
	});

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

	test('gets its name when it is chosen, though there is no room for all', async () => {
		const scene = sceneOfStory(chainTown(300));
		const drawn = await show(scene);
		const isNamed = (node: number): boolean =>
			drawn.names().some(({ text }) => text === scene.nodes[node]!.name);
		const nameless = scene.nodes.flatMap((_, node) => (isNamed(node) ? [] : [node]));
		expect(nameless.length).toBeGreaterThan(20);
		const gained = nameless.filter((node) => {
			drawn.attend({ ...NOBODY, chosen: new Set([node]) });
			return isNamed(node);
		});
		// Some stand so close among others that not even one name has room beside them.
		expect(gained.length).toBeGreaterThan(10);
		drawn.attend(NOBODY);
		expect(nameless.filter(isNamed)).toEqual([]);
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

	test('can be a line: a press beside everybody, on the way between two', async () => {
		const ties: number[] = [];
		const scene = sceneOfStory(chainTown(6));
		const drawn = await show(scene, { pickTie: (tie) => ties.push(tie) });
		const { at } = drawn.shot();
		const across = scene.ties.findIndex((tie) => tie.isAcross);
		const { from, to } = scene.ties[across]!;
		const position = { x: (at[from]!.x + at[to]!.x) / 2, y: (at[from]!.y + at[to]!.y) / 2 };
		await page.elementLocator(container).click({ position });
		await expect.poll(() => ties).toEqual([across]);
	});
});

describe('moving somebody', () => {
	test('over the screen moves that one alone, and says where they now stand', async () => {
		const moved: [number, number, number][] = [];
		const drawn = await show(sceneOfStory(chainTown(12)), {
			moved: (...told) => moved.push(told)
		});
		const before = drawn.shot().at;
		drawn.nudge(3, 30, -20);
		const after = drawn.shot().at;
		expect(after[3]!.x - before[3]!.x).toBeCloseTo(30, 3);
		expect(after[3]!.y - before[3]!.y).toBeCloseTo(-20, 3);
		expect(after.filter((_, i) => i !== 3)).toEqual(before.filter((_, i) => i !== 3));
		expect(moved).toEqual([[3, expect.any(Number), expect.any(Number)]]);
	});

	test('by dragging puts them where the hand lets go, and is no click', async () => {
		const moved: number[] = [];
		const picked: unknown[] = [];
		const drawn = await show(sceneOfStory(chainTown(12)), {
			moved: (node) => moved.push(node),
			pick: (node) => picked.push(node)
		});
		const { x, y } = drawn.shot().at[5]!;
		const { left, top } = container.getBoundingClientRect();
		const canvas = container.querySelector('.sigma-mouse')!;
		const send = (type: string, dx: number, target: EventTarget = canvas): boolean =>
			target.dispatchEvent(
				new MouseEvent(type, {
					clientX: left + x + dx,
					clientY: top + y + dx,
					button: 0,
					buttons: 1,
					bubbles: true
				})
			);
		send('mousemove', 0);
		send('mousedown', 0);
		for (const dx of [10, 25, 40]) send('mousemove', dx, document);
		send('mouseup', 40, document);
		send('click', 40);
		await expect.poll(() => moved).toEqual([5]);
		// A mouse stands on whole pixels.
		expect(Math.abs(drawn.shot().at[5]!.x - x - 40)).toBeLessThan(1);
		expect(picked).toEqual([]);
	});
});
