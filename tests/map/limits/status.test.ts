import { expect, test } from 'vitest';
import { statusOf } from '#lib/map/limits/status.ts';
import { MOST_ACTORS, type Level } from '#lib/map/scene.ts';
import { sceneOfStory } from '../../helpers/map-scene.ts';
import { Story } from '../../helpers/scan.ts';

/** Professionals of one organisation, and as many of another. */
function town(people: number, others: number): Story {
	const story = new Story().actor('organisation', 'Groot', 'Klein');
	story.source('list');
	for (let i = 0; i < people + others; i++) {
		story.actor('professional', `p${i}`);
		story.says('list', 'employment', `p${i}`, i < people ? 'Groot' : 'Klein');
	}
	return story;
}

function told(story: Story, level: Level, open: readonly string[] = []): readonly string[] {
	const scene = sceneOfStory(story, [], { level, open: new Set(open) });
	const everybody = { helpers: scene.all, organisations: 2 };
	return statusOf(scene, everybody, [], open, 'nl');
}

test('of one it is told as of one, and of a level without anything why it is empty', () => {
	const alone = new Story().actor('professional', 'p');
	alone.actor('organisation', 'Groot').source('list');
	alone.says('list', 'employment', 'p', 'Groot');
	expect(told(alone, 'people')).toEqual(['1 mens is te zien.']);
	expect(told(alone, 'domains')).toEqual(['Van niemand is een leefgebied ingevuld.']);
});

test('an organisation with more people than a picture can show says so, and stays folded', () => {
	const story = town(MOST_ACTORS + 1, 2);
	expect(told(story, 'organisations', ['Groot', 'Klein'])).toEqual([
		'Alles is te zien: 2 organisaties.',
		'Uitgevouwen: Klein.',
		'Groot heeft 801 mensen: meer dan de kaart kan uitvouwen.'
	]);
});
