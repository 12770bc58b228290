import { expect, test } from 'vitest';
import { Places } from '#lib/map/places/places.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';

const scene = sceneOfStory(chainTown(2));

test('whoever had a place keeps it, and what is new is to be kept', () => {
	const places = new Places([['helper', 'p0', 3, 4, 0]]);
	expect([...places.of(scene)]).toEqual([3, 4, NaN, NaN, NaN, NaN]);
	const told = places.learn(scene, Float64Array.of(9, 9, 1, 2, 5, 6));
	expect(told).toEqual([
		['helper', 'p1', 1, 2, 0],
		['organisation', 'house 0', 5, 6, 0]
	]);
	expect([...places.of(scene)]).toEqual([3, 4, 1, 2, 5, 6]);
});

test('what somebody pinned outlives a new start, and can be let go', () => {
	const places = new Places([['helper', 'p1', 1, 2, 0]]);
	expect(places.pin(scene, 0, 7, 8)).toEqual([['helper', 'p0', 7, 8, 1]]);
	expect(places.pinned(scene)).toEqual(new Set([0]));
	places.loosen();
	expect([...places.of(scene)].slice(0, 4)).toEqual([7, 8, NaN, NaN]);
	expect(places.pin(scene, 0, 7, 8, false)).toEqual([['helper', 'p0', 7, 8, 0]]);
	expect(places.pinned(scene)).toEqual(new Set());
});
