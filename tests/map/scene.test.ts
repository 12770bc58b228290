import { describe, expect, test } from 'vitest';
import { NO_ATTENTION, emphasisOf, namingOrder } from '#lib/map/picture/appearance.ts';
import { NOWHERE, lineOfSight, look, step, target, walkFrom } from '#lib/map/keyboard/walk.ts';
import { MOST_ACTORS, MOST_TIES, layoutTies, type Scene } from '#lib/map/scene.ts';
import { sceneOfStory } from '../helpers/map-scene.ts';
import { Story } from '../helpers/scan.ts';

const scene = (story: Story): Scene => sceneOfStory(story, ['a', 'b', 'c', 'd', 'oma']);

function town(): Story {
	const story = new Story()
		.actor('professional', 'a', 'b', 'c', 'd')
		.actor('informal', 'oma')
		.actor('organisation', 'GGZ', 'School');
	story.source('list');
	story.says('list', 'employment', 'a', 'GGZ').says('list', 'employment', 'b', 'GGZ');
	story.says('list', 'employment', 'c', 'School');
	story.says('list', 'collaboration', 'a', 'b').says('list', 'collaboration', 'b', 'c');
	return story;
}

describe('what is drawn', () => {
	test('everybody with a contact or an organisation, every contact, and a name over each organisation', () => {
		const drawn = scene(town());
		expect(drawn.nodes.map((node) => [node.code, node.shape])).toEqual([
			['a', 'disc'],
			['b', 'disc'],
			['c', 'disc']
		]);
		expect([drawn.placed, drawn.all]).toEqual([3, 5]);
		expect(drawn.ties.map((tie) => [tie.from, tie.to, tie.isAcross])).toEqual([
			[1, 2, true],
			[0, 1, false]
		]);
		expect(drawn.organisations).toEqual([
			{ code: 'GGZ', name: 'GGZ', members: [0, 1] },
			{ code: 'School', name: 'School', members: [2] }
		]);
	});

	test('a city shows those with the most contacts, and counts the rest', () => {
		const story = new Story();
		const codes = Array.from(
			{ length: MOST_ACTORS + 50 },
			(_, i) => `p${String(i).padStart(4, '0')}`
		);
		story.actor('professional', ...codes);
		story.source('list');
		for (let i = 0; i < codes.length; i++) {
			for (const k of [1, 2, 3])
				story.says('list', 'collaboration', codes[i]!, codes[(i + k) % codes.length]!);
		}
		const drawn = scene(story);
		expect(drawn.nodes).toHaveLength(MOST_ACTORS);
		expect(drawn.ties).toHaveLength(MOST_TIES);
		expect(drawn.all).toBe(MOST_ACTORS + 50);
	});

	test('colleagues are drawn together by a hidden node of their organisation', () => {
		const ties = layoutTies(scene(town()));
		expect(ties.nodes).toBe(5);
		expect([...ties.to].slice(-3)).toEqual([3, 3, 4]);
	});
});

describe('how it looks', () => {
	test('whoever one points at comes forward with neighbours and ties', () => {
		const drawn = scene(town());
		expect(emphasisOf(drawn, { ...NO_ATTENTION, hovered: 0 })).toEqual({
			centre: 0,
			nodes: [0, 1],
			ties: [drawn.ties[1]]
		});
		expect(emphasisOf(drawn, { ...NO_ATTENTION, hovered: 0, picked: 2 })!.centre).toBe(0);
		expect(emphasisOf(drawn, NO_ATTENTION)).toBeUndefined();
	});

	test('what was searched for comes forward without anybody else', () => {
		const drawn = scene(town());
		expect(emphasisOf(drawn, { ...NO_ATTENTION, found: new Set([2]) })).toEqual({
			centre: undefined,
			nodes: [2],
			ties: []
		});
	});

	test('those chosen and then cut points get their name first, whatever their size', () => {
		const drawn = scene(town());
		expect(drawn.nodes.map((node) => node.isCutPoint)).toEqual([false, true, false]);
		expect(namingOrder(drawn, [0.2, 0, 0.9])).toEqual([1, 2, 0]);
		expect(namingOrder(drawn, [0.2, 0, 0.9], new Set([0]))).toEqual([0, 1, 2]);
	});
});

describe('walking with the arrow keys', () => {
	test('a walk begins at who is held, and goes on where it was', () => {
		const drawn = scene(town());
		const begun = step(drawn, walkFrom(NOWHERE, 2), 'ArrowRight')!;
		expect(look(drawn, begun)).toEqual({ at: 2, other: 1, nth: 1, of: 1 });
		expect(walkFrom(begun, 0)).toBe(begun);
		expect(step(drawn, walkFrom(NOWHERE, undefined), 'ArrowRight')!.path).toEqual([1]);
	});

	test('begins at the one with the most contacts, looks round, steps and returns', () => {
		const drawn = scene(town());
		let walk = step(drawn, NOWHERE, 'ArrowRight')!;
		expect(target(drawn, walk)).toBe(1);
		walk = step(drawn, walk, 'ArrowRight')!;
		expect(target(drawn, walk)).toBe(0);
		walk = step(drawn, walk, 'ArrowRight')!;
		expect(target(drawn, walk)).toBe(2);
		walk = step(drawn, walk, 'ArrowDown')!;
		expect(walk.path).toEqual([1, 2]);
		walk = step(drawn, walk, 'ArrowUp')!;
		expect(target(drawn, walk)).toBe(1);
	});

	test('whoever one looks at has a place among the others, at the end of a line', () => {
		const drawn = scene(town());
		const walk = step(drawn, { path: [1], looking: 0 }, 'ArrowRight')!;
		expect(look(drawn, walk)).toEqual({ at: 1, other: 2, nth: 2, of: 2 });
		expect(drawn.ties[lineOfSight(drawn, walk)!]).toMatchObject({ from: 1, to: 2 });
		expect(look(drawn, { path: [1], looking: -1 })).toBeUndefined();
		expect(lineOfSight(drawn, NOWHERE)).toBeUndefined();
	});

	test('on an empty map no key does anything', () => {
		expect(step(scene(new Story()), NOWHERE, 'Home')).toBeUndefined();
	});
});
