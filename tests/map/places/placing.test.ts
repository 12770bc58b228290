import { describe, expect, test } from 'vitest';
import { arrangement } from '#lib/map/levels/arrangement.ts';
import { AllPlaces, placedLayout } from '#lib/map/places/places.ts';
import { placing } from '#lib/map/places/placing.ts';
import { NO_WISH } from '#lib/map/wish.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';

const scene = sceneOfStory(chainTown(6));
const nothing = { people: {}, organisations: {} };

describe('what somebody put somewhere', () => {
	test.each(['blocks', 'rings'] as const)(
		'stands there in %s, and nobody else moves',
		async (layout) => {
			const wish = { ...NO_WISH, layout, focus: 'p1' };
			const places = new AllPlaces({
				...nothing,
				people: { [layout]: [['helper', 'p2', 900, -40, 1]], force: [['helper', 'p3', 1, 1, 1]] }
			});
			const { at } = await placing({ level: 'people', scene, whole: scene, places, wish }, () => {})
				.result;
			const free = arrangement(scene, layout, 'p1');
			expect([...at.subarray(4, 6)]).toEqual([900, -40]);
			expect([...at].filter((_, i) => i >> 1 !== 2)).toEqual(
				[...free].filter((_, i) => i >> 1 !== 2)
			);
		}
	);

	test('was let go of, so it stands where everybody would', async () => {
		const wish = { ...NO_WISH, layout: 'blocks' as const };
		const places = new AllPlaces({ ...nothing, people: { blocks: [['helper', 'p2', 900, 0, 0]] } });
		const { at } = await placing({ level: 'people', scene, whole: scene, places, wish }, () => {})
			.result;
		expect([...at]).toEqual([...arrangement(scene, 'blocks', undefined)]);
	});

	test('stands there among organisations of which one is unfolded', async () => {
		const open = ['house 0'];
		const whole = sceneOfStory(chainTown(6), [], { level: 'organisations' });
		const unfolded = sceneOfStory(chainTown(6), [], {
			level: 'organisations',
			open: new Set(open)
		});
		const places = new AllPlaces({
			...nothing,
			organisations: {
				force: [
					['organisation', 'house 0', 0, 0, 0],
					['organisation', 'house 1', 100, 0, 0]
				],
				unfolded: [['organisation', 'house 1', 300, 300, 1]]
			}
		});
		const wish = { ...NO_WISH, open };
		const { at } = await placing(
			{ level: 'organisations', scene: unfolded, whole, places, wish },
			() => {}
		).result;
		const node = unfolded.nodes.findIndex(({ code }) => code === 'house 1');
		expect([...at.subarray(2 * node, 2 * node + 2)]).toEqual([300, 300]);
	});
});

test('a picture with something unfolded has places of its own', () => {
	expect(placedLayout(NO_WISH)).toBe('force');
	expect(placedLayout({ ...NO_WISH, open: ['GGZ'] })).toBe('unfolded');
	expect(placedLayout({ ...NO_WISH, open: ['GGZ'], layout: 'rings' })).toBe('rings');
});

test('domains are no actors: where somebody puts one lasts as long as the page', () => {
	const story = chainTown(2);
	story.records.actor({ kind: 'professional', code: 'z1', lifeDomains: ['health'] });
	story.says('list', 'collaboration', 'z1', 'p0');
	const domains = sceneOfStory(story, [], { level: 'domains' });
	const places = new AllPlaces(nothing);
	expect(places.of('domains', 'force').pin(domains, 0, 5, 6)).toEqual([]);
	expect([...places.of('domains', 'force').of(domains)]).toEqual([5, 6]);
	expect([...places.of('domains', 'rings').of(domains)]).toEqual([NaN, NaN]);
});
