import { expect, test } from 'vitest';
import { toldOf } from '#lib/map/keyboard/told.ts';
import { knownContacts, type Level } from '#lib/map/scene.ts';
import { contactRows, sorted } from '#lib/map/table/rows.ts';
import { sceneOfStory } from '../../helpers/map-scene.ts';
import { Story } from '../../helpers/scan.ts';

/** a and c were asked: a names b, c names nobody. Nobody asked d, nor named them. */
function partly(): Story {
	const story = new Story();
	const professional = (code: string, domain: string): number =>
		story.records.actor({ kind: 'professional', code, lifeDomains: [domain] });
	professional('a', 'health');
	professional('b', 'housing');
	professional('c', 'safety');
	professional('d', 'work');
	story.actor('organisation', 'GGZ', 'School', 'Werkplein', 'Woningbouw');
	story.source('list');
	for (const code of ['a', 'c']) story.source(`gesprek ${code}`, {}, { informants: [code] });
	story.says('list', 'employment', 'a', 'GGZ').says('list', 'employment', 'b', 'Woningbouw');
	story.says('list', 'employment', 'c', 'School').says('list', 'employment', 'd', 'Werkplein');
	return story.says('gesprek a', 'collaboration', 'a', 'b');
}

const scene = (level: Level) => sceneOfStory(partly(), ['a', 'b', 'c', 'd'], { level });

test.each([
	['people', [1, 1, 0, undefined]],
	['organisations', [1, 0, undefined, 1]],
	['domains', [1, 1, 0, undefined]]
] as const)('of %s who were not asked and not named nothing is known', (level, expected) => {
	expect(scene(level).nodes.map(knownContacts)).toEqual(expected);
});

test('the walk says none of whom was asked, and not asked of the other', () => {
	const told = [2, 3].map((node) => toldOf(scene('people'), { path: [node], looking: -1 }, 'nl'));
	expect(told).toEqual([
		'c, functie, organisatie, 0 contacten',
		'd, functie, organisatie, contacten niet gevraagd'
	]);
	const organisation = { path: [0], looking: -1 };
	expect(toldOf(scene('organisations'), organisation, 'nl')).toBe(
		'GGZ, organisatie, 1, lijn met 1 andere'
	);
});

test('the table has whom nobody asked below those who have no contact', () => {
	const rows = contactRows(scene('people'), undefined);
	for (const by of ['contacts', 'across'] as const) {
		const names = sorted(rows, by, new Intl.Collator('nl')).map(({ node }) => node.name);
		expect(names).toEqual(['a', 'b', 'c', 'd']);
	}
	const backwards = { compare: (a: string, b: string): number => (a < b ? 1 : -1) };
	const last = sorted(rows, 'contacts', backwards).map(({ node }) => node.name);
	expect(last).toEqual(['b', 'a', 'c', 'd']);
});
