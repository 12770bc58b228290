import { expect, test } from 'vitest';
import { statusOf } from '#lib/map/limits/status.ts';
import { MOST_ACTORS, type Level } from '#lib/map/scene.ts';
import { netOfStory, sceneOfStory } from '../../helpers/map-scene.ts';
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
	return statusOf(scene, netOfStory(story).snapshot, everybody, [], open, 'nl');
}

test('of one it is told as of one, and of a level without anything why it is empty', () => {
	const alone = new Story().actor('professional', 'p');
	alone.actor('organisation', 'Groot').source('list');
	alone.says('list', 'employment', 'p', 'Groot');
	expect(told(alone, 'people')).toEqual(['Alles is te zien: 1 professional.']);
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

test('people are told by kind: who is in the picture, and who has no place on it', () => {
	const story = new Story().actor('professional', 'p', 'q').actor('informal', 'aunt', 'uncle');
	story.actor('organisation', 'Groot').source('list');
	story.says('list', 'employment', 'p', 'Groot').says('list', 'employment', 'q', 'Groot');
	expect(told(story, 'people')).toEqual([
		'2 van 4 mensen te zien: 2 professionals.',
		'Van 2 uit de eigen kring kennen we geen contact en geen organisatie.'
	]);
	story.says('list', 'collaboration', 'p', 'aunt').says('list', 'collaboration', 'p', 'uncle');
	expect(told(story, 'people')).toEqual([
		'Alles is te zien: 2 professionals en 2 uit de eigen kring.'
	]);
});

test('organisations without professionals who help are told apart from the others', () => {
	const story = town(2, 1).actor('household', 'h');
	story.says('list', 'support', 'p0', 'h');
	expect(told(story, 'organisations')).toEqual([
		'Alles is te zien: 2 organisaties.',
		'1 daarvan heeft professionals die een huishouden helpen.'
	]);
	story.says('list', 'support', 'p2', 'h');
	expect(told(story, 'organisations', ['Klein'])).toEqual([
		'Alles is te zien: 2 organisaties.',
		'Uitgevouwen: Klein.'
	]);
});
