import { expect, test } from 'vitest';
import { legendOf } from '#lib/map/looks/legend.ts';
import type { Sight } from '#lib/map/levels/net.ts';
import { words } from '#lib/text/words.ts';
import { sceneOfStory } from '../../helpers/map-scene.ts';
import { Story } from '../../helpers/scan.ts';

const { mapScreen: say, screens } = words('nl');
const { map } = screens;

/** a and b of GGZ, c of School; H-1 is helped by a. Without contacts nobody was asked. */
function town(contacts: readonly (readonly [string, string])[]): Story {
	const story = new Story().actor('professional', 'a', 'b', 'c');
	story.actor('household', 'H-1').actor('organisation', 'GGZ', 'School');
	story.source('list');
	story.says('list', 'employment', 'a', 'GGZ').says('list', 'employment', 'b', 'GGZ');
	story.says('list', 'employment', 'c', 'School').says('list', 'support', 'a', 'H-1');
	for (const [from, to] of contacts) story.says('list', 'collaboration', from, to);
	return story;
}

function textsOf(
	story: Story,
	{
		size = 'routes',
		weights = [0, 0, 0, 0] as readonly number[],
		...sight
	}: Partial<Sight> & {
		size?: string;
		weights?: readonly number[];
	} = {}
): readonly string[] {
	const scene = sceneOfStory(story, [], sight);
	const marks = { size, weights, hasPins: false, hasChosen: false };
	return legendOf(scene, [], marks, 'nl').map(({ text }) => text);
}

const bigger = say.bigger(say.sizes.routes);

test('a map on which nobody has a contact explains no lines and no sizes', () => {
	expect(textsOf(town([]))).toEqual([map.professional, map.ground]);
	const level = 'organisations';
	expect(textsOf(town([]), { level })).toEqual([say.organisationMark]);
});

test('lines are explained one kind at a time, as far as they are drawn', () => {
	expect(textsOf(town([['a', 'b']]))).toEqual([map.professional, map.within, map.ground]);
	expect(textsOf(town([['a', 'c']]))).toEqual([map.professional, map.across, map.ground]);
	const both = town([
		['a', 'b'],
		['a', 'c']
	]);
	expect(textsOf(both, { level: 'organisations' })).toEqual([say.organisationMark, say.lineWidth]);
	expect(textsOf(both, { focus: 'H-1' })).toEqual([map.professional, say.householdMark, say.helps]);
});

test('a size is explained where some are larger, and that all are alike where somebody wished so', () => {
	const story = town([['a', 'b']]);
	expect(textsOf(story, { weights: [0, 1, 0] })).toContain(bigger);
	expect(textsOf(story, { weights: [1, 1, 1] })).not.toContain(bigger);
	expect(textsOf(story, { size: 'same', weights: [1, 1, 1] })).toContain(say.sameSize);
	const level = 'organisations';
	expect(textsOf(story, { level, weights: [1, 0.5] })).toContain(say.bigger(say.sizeOfOthers));
	expect(textsOf(story, { level, weights: [1, 1] })).not.toContain(say.bigger(say.sizeOfOthers));
	// A household has a size of its own that says nothing.
	expect(textsOf(story, { focus: 'H-1', weights: [1, 0] })).not.toContain(bigger);
});
