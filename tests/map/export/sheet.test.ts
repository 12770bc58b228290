import { expect, test } from 'vitest';
import { pageSheet } from '#lib/map/export/page-sheet.ts';
import { legendOf } from '#lib/map/looks/legend.ts';
import { words } from '#lib/text/words.ts';
import { colour, hues } from '../../helpers/look.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';

const named = (name: string): string => colour(`color-${name}`, 'light');
const LIGHT = {
	ink: named('ink'),
	soft: named('soft'),
	paper: named('paper'),
	card: named('card'),
	accent: named('accent'),
	problem: named('problem'),
	within: named('drawing'),
	across: named('across'),
	faint: named('drawing-ground'),
	faintLine: named('drawing-faint'),
	hasHues: true,
	ground: () => named('paper'),
	domain: (hue: number) => hues('light')[hue % 6] ?? named('line-strong')
};

function sheet(
	names: readonly string[] = [],
	people = 3,
	isExample = true,
	story = chainTown(people)
) {
	const scene = sceneOfStory(story, names);
	const places = Float64Array.from({ length: 2 * scene.nodes.length + 2 }, (_, i) => 40 * i);
	const weights = Float64Array.from({ length: people }, (_, i) => i / people);
	const marks = { size: 'routes', weights, hasPins: false, hasChosen: false };
	return pageSheet(scene, places, weights, {
		origin: {
			name: 'Noord & <Zuid>',
			isExample,
			hasNames: false,
			day: '22 november 2026',
			moment: 'najaar',
			coverage: 'Dit komt uit 3 bronnen.'
		},
		status: ['3 van 9 te zien, omdat u kijkt naar gezondheid.'],
		legend: legendOf(scene, [], marks, 'nl'),
		language: 'nl',
		colours: LIGHT
	});
}

const textsOf = (svg: string): string[] =>
	[...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

test('a picture carries its title, who is shown and why, the day, the legend and its mark', () => {
	const say = words('nl').mapScreen;
	const texts = textsOf(sheet().svg);
	expect(texts).toEqual(
		expect.arrayContaining([
			'Noord &amp; &lt;Zuid&gt;: Mensen',
			say.exampleMark,
			'Naam p0',
			'Naam p2',
			'3 van 9 te zien, omdat u kijkt naar gezondheid.',
			'Dit komt uit 3 bronnen.',
			`najaar · ${say.withCodes} · Gemaakt op 22 november 2026 · Vangnet`,
			words('nl').screens.map.within,
			'Groter: ligt op meer routes tussen anderen.'
		])
	);
	expect(textsOf(sheet([], 3, false).svg)).not.toContain(say.exampleMark);
});

test('what is on paper alone is dashed, and the legend says so', () => {
	const story = chainTown(3).says('list', 'collaboration', 'p0', 'p2', { stance: 'agreed' });
	const dashed = (svg: string): number => svg.match(/stroke-dasharray/g)?.length ?? 0;
	// The line, and its sign in the legend.
	expect(dashed(sheet([], 3, true, story).svg)).toBe(2);
	expect(textsOf(sheet([], 3, true, story).svg)).toContain(words('nl').mapScreen.onPaper);
	expect(dashed(sheet().svg)).toBe(0);
});

test('a name is text, whatever it looks like, and signs that XML forbids are left out', () => {
	const { svg } = sheet(['<script>alert("1")</script>', 'a\u0000b', 'محمد']);
	expect(svg).not.toContain('<script');
	expect(textsOf(svg)).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
	expect(textsOf(svg)).toContain('ab');
	expect(textsOf(svg)).toContain('محمد');
});

test('a picture of nobody is still a picture', () => {
	const { svg, width, height } = sheet([], 0);
	expect(svg).toContain('</svg>');
	expect([width, height].every((side) => side > 100 && Number.isFinite(side))).toBe(true);
});

test('around a picture for a wall the words are as large as the picture', () => {
	const scaleOf = (svg: string): number => Number(/scale\(([\d.]+)\)/.exec(svg)![1]);
	expect(scaleOf(sheet().svg)).toBe(1);
	const names = Array.from({ length: 80 }, (_, i) => `Naam ${i}`);
	const large = sheet(names, 80);
	expect(large.width).toBeGreaterThan(2800);
	expect(scaleOf(large.svg)).toBeGreaterThan(2);
});
