import { describe, expect, test } from 'vitest';
import { drawingOf } from '#lib/map/export/drawing.ts';
import { arrangement } from '#lib/map/levels/arrangement.ts';
import { grounded } from '#lib/map/levels/grounds.ts';
import { shownBy } from '#lib/map/levels/shown.ts';
import { unfolded } from '#lib/map/levels/unfolded.ts';
import { statusOf } from '#lib/map/limits/status.ts';
import { nodeRadius } from '#lib/map/picture/appearance.ts';
import type { Layout } from '#lib/map/wish.ts';
import { colouredBy, weightsBy } from '#lib/map/looks/dress.ts';
import { layoutTies, type Scene } from '#lib/map/scene.ts';
import { netOfStory, sceneOfStory } from '../../helpers/map-scene.ts';
import { Story } from '../../helpers/scan.ts';

const NAMES = ['a', 'b', 'c', 'd', 'oma'];

/** GGZ: a and b; School: c; d works nowhere; a-b, a-c, b-c, c-d in contact; H-1 is helped by a and oma. */
function town(): Story {
	const story = new Story();
	const { records } = story;
	records.actor({ kind: 'professional', code: 'a', lifeDomains: ['health'] });
	records.actor({ kind: 'professional', code: 'b', lifeDomains: ['health', 'housing'] });
	records.actor({ kind: 'professional', code: 'c', lifeDomains: ['housing'] });
	story.actor('professional', 'd').actor('informal', 'oma').actor('household', 'H-1');
	story.actor('organisation', 'GGZ', 'Leeg', 'School', 'Wijkteam');
	story.source('list');
	story.says('list', 'employment', 'a', 'GGZ').says('list', 'employment', 'b', 'GGZ');
	story.says('list', 'employment', 'c', 'School');
	story.says('list', 'collaboration', 'a', 'b').says('list', 'collaboration', 'a', 'c');
	story.says('list', 'collaboration', 'b', 'c').says('list', 'collaboration', 'c', 'd');
	story.says('list', 'collaboration', 'School', 'Wijkteam');
	story.says('list', 'support', 'a', 'H-1').says('list', 'support', 'oma', 'H-1');
	return story;
}

function lines({ nodes, ties }: Scene): string[] {
	return ties
		.map((tie) => [nodes[tie.from]!.code, nodes[tie.to]!.code].sort().join(' - ') + ` ${tie.pairs}`)
		.sort();
}

const codes = ({ nodes }: Scene): string[] => nodes.map(({ code }) => code).sort();

describe('people around somebody', () => {
	test.each([
		[1, ['a', 'b', 'c']],
		[2, ['a', 'b', 'c', 'd']]
	])('within %i steps', (depth, expected) => {
		expect(codes(sceneOfStory(town(), NAMES, { focus: 'a', depth }))).toEqual(expected);
	});

	test('around a household stand those who help it, tied to it and counted without it', () => {
		const scene = sceneOfStory(town(), NAMES, { focus: 'H-1', depth: 1 });
		expect(codes(scene)).toEqual(['H-1', 'a', 'oma']);
		expect(lines(scene)).toEqual(['H-1 - a 0', 'H-1 - oma 0']);
		expect(scene.nodes.find(({ code }) => code === 'a')!.contacts).toBe(2);
		expect(codes(sceneOfStory(town(), NAMES, { focus: 'H-1', depth: 2 }))).toEqual([
			'H-1',
			'a',
			'b',
			'c',
			'oma'
		]);
	});

	test('those who were chosen are drawn and nobody else', () => {
		const scene = sceneOfStory(town(), NAMES, { only: new Set(['a', 'c']) });
		expect([codes(scene), lines(scene)]).toEqual([['a', 'c'], ['a - c 1']]);
	});
});

describe('who is hidden', () => {
	const hidden = (...list: string[]): { hidden: ReadonlySet<string> } => ({
		hidden: new Set(list)
	});

	test('is not drawn, with the lines to them, and leads nowhere', () => {
		const scene = sceneOfStory(town(), NAMES, hidden('c'));
		expect([codes(scene), lines(scene)]).toEqual([['a', 'b', 'd'], ['a - b 1']]);
		const around = { focus: 'a', depth: 3, ...hidden('c') };
		expect(codes(sceneOfStory(town(), NAMES, around))).toEqual(['a', 'b']);
		expect(codes(sceneOfStory(town(), NAMES, { focus: 'H-1', ...hidden('oma') }))).toEqual([
			'H-1',
			'a'
		]);
	});

	test('is an organisation with its lines, a person among those of one, or a domain', () => {
		const level = 'organisations' as const;
		expect(lines(sceneOfStory(town(), NAMES, { level, ...hidden('GGZ') }))).toEqual([
			'School - Wijkteam 0'
		]);
		expect(lines(sceneOfStory(town(), NAMES, { level, ...hidden('a') }))).toContain(
			'GGZ - School 1'
		);
		const domains = sceneOfStory(town(), NAMES, { level: 'domains', ...hidden('health') });
		expect(codes(domains)).toEqual(['housing']);
	});
});

describe('organisations', () => {
	test('are tied by their pairs of people, or by a word of their own without people', () => {
		const scene = sceneOfStory(town(), NAMES, { level: 'organisations' });
		expect(codes(scene)).toEqual(['GGZ', 'School', 'Wijkteam']);
		expect(lines(scene)).toEqual(['GGZ - School 2', 'School - Wijkteam 0']);
		expect([scene.all, scene.placed]).toEqual([4, 3]);
		expect(scene.nodes.map(({ people }) => people)).toEqual([2, 1, 0]);
	});

	test('one that is unfolded gives way to its people; its lines are shared out among them', () => {
		const open = new Set(['GGZ']);
		const scene = sceneOfStory(town(), NAMES, { level: 'organisations', open });
		expect(codes(scene)).toEqual(['School', 'Wijkteam', 'a', 'b']);
		expect(lines(scene)).toEqual([
			'School - Wijkteam 0',
			'School - a 1',
			'School - b 1',
			'a - b 1'
		]);
		expect(scene.organisations).toMatchObject([{ code: 'GGZ', members: [0, 1] }]);
	});

	test('unfolding moves the others away and nobody to another side', () => {
		const open = new Set(['GGZ']);
		const scene = sceneOfStory(town(), NAMES, { level: 'organisations', open });
		const spots = { GGZ: { x: 0, y: 0 }, School: { x: 30, y: 0 }, Wijkteam: { x: 0, y: -400 } };
		const at = unfolded(scene, (code) => spots[code as keyof typeof spots]);
		const spotOf = (code: string): number[] => {
			const node = scene.nodes.findIndex((one) => one.code === code);
			return [...at.subarray(2 * node, 2 * node + 2)];
		};
		expect(spotOf('School')[0]).toBeGreaterThan(70);
		expect(spotOf('School')[1]).toBe(0);
		expect(spotOf('Wijkteam')[1]).toBeLessThan(-400);
		expect(Math.hypot(...spotOf('a'))).toBeLessThan(60);
	});

	test('around one stand those within the steps', () => {
		const around = (depth: number): string[] =>
			codes(sceneOfStory(town(), NAMES, { level: 'organisations', focus: 'GGZ', depth }));
		expect(around(1)).toEqual(['GGZ', 'School']);
		expect(around(2)).toEqual(['GGZ', 'School', 'Wijkteam']);
	});
});

test('domains are tied by pairs of whom one works in each, and each pair counts once', () => {
	const scene = sceneOfStory(town(), NAMES, { level: 'domains' });
	expect(scene.nodes.map(({ code, people }) => [code, people])).toEqual([
		['health', 2],
		['housing', 2]
	]);
	// a-b, a-c and b-c; c-d has a domain on one side only.
	expect(lines(scene)).toEqual(['health - housing 3']);
});

describe('by setting', () => {
	/** a comes at home twice and in the street once; c in the street; of b and d nothing is known. */
	const settings = (): Story => {
		const story = town().actor('household', 'H-2', 'H-3');
		return story
			.says('list', 'support', 'a', 'H-2', { settings: ['home', 'street'] })
			.says('list', 'support', 'a', 'H-3', { settings: ['home'] })
			.says('list', 'support', 'c', 'H-2', { settings: ['street'] });
	};
	const nameOf = (_: unknown, group: number): string => (group < 0 ? 'onbekend' : `${group}`);

	test('everybody stands where they help most often, with a ground and a name of its own', () => {
		const net = netOfStory(settings(), NAMES);
		const scene = grounded(sceneOfStory(settings(), NAMES), 'settings', nameOf);
		const groups = scene.grounds.map(({ name, members }) => [
			net.settings.names[Number(name)] ?? name,
			members.map((member) => scene.nodes[member]!.code)
		]);
		expect(groups).toEqual([
			['thuis', ['a']],
			['onbekend', ['b', 'd']],
			['op straat', ['c']]
		]);
		const at = arrangement(scene, 'settings', undefined);
		const apart = (a: number, b: number): number =>
			Math.hypot(at[2 * a]! - at[2 * b]!, at[2 * a + 1]! - at[2 * b + 1]!);
		// b and d stand together; a and c each on their own.
		expect(apart(1, 3)).toBeLessThan(Math.min(apart(0, 1), apart(0, 2), apart(2, 3)));
	});

	test('an organisation stands where most of its people do, with room around it', () => {
		const scene = sceneOfStory(settings(), NAMES, { level: 'organisations' });
		expect(scene.nodes.map(({ code, setting }) => [code, setting >= 0])).toEqual([
			['GGZ', true],
			['School', true],
			['Wijkteam', false]
		]);
		const at = arrangement(scene, 'domains', undefined);
		expect(Math.hypot(at[0]! - at[2]!, at[1]! - at[3]!)).toBeGreaterThan(80);
	});

	test('how many it is not known of is told, in other words when that is everybody', () => {
		const told = (story: Story): readonly string[] => {
			const scene = grounded(sceneOfStory(story, NAMES), 'settings', nameOf);
			return statusOf(
				scene,
				netOfStory(story).snapshot,
				{ helpers: 5, organisations: 4 },
				[],
				[],
				'nl'
			);
		};
		expect(told(settings())).toContain('Van 2 is niet ingevuld waar de hulp komt.');
		expect(told(town())).toContain('Van niemand is ingevuld waar de hulp komt.');
	});

	test('by domain the grounds are domains, and in rings there are none', () => {
		const scene = sceneOfStory(town(), NAMES);
		const names = (layout: Layout): string[] =>
			grounded(scene, layout, (by, group) => `${by} ${group}`).grounds.map(({ name }) => name);
		expect(names('domains')).toEqual(['domain 0', 'domain 1', 'domain -1']);
		expect(names('rings')).toEqual([]);
		expect(names('force')).toEqual(['GGZ', 'School']);
	});
});

describe('what is on paper alone', () => {
	const paper = (): Story =>
		town()
			.says('list', 'collaboration', 'b', 'd', { stance: 'agreed' })
			.says('list', 'collaboration', 'a', 'b', { stance: 'agreed' })
			.says('list', 'collaboration', 'a', 'oma', { stance: 'agreed' })
			.says('list', 'collaboration', 'GGZ', 'Wijkteam', { stance: 'agreed' });
	const onPaper = ({ nodes, ties }: Scene): string[] =>
		ties
			.filter(({ isPaper }) => isPaper)
			.map(({ from, to, pairs }) => `${nodes[from]!.code} - ${nodes[to]!.code} ${pairs}`);

	test('is a line of its own, unless it is seen as well, and brings nobody nearer', () => {
		const scene = sceneOfStory(paper(), NAMES);
		expect(onPaper(scene)).toEqual(['b - d 0', 'a - oma 0']);
		expect(scene.nodes.find(({ code }) => code === 'd')!.contacts).toBe(1);
		expect(layoutTies(scene).to).toHaveLength(layoutTies(sceneOfStory(town(), NAMES)).to.length);
		expect(codes(sceneOfStory(paper(), NAMES, { focus: 'd', depth: 1 }))).toEqual(['c', 'd']);
	});

	test('gives a place to whom nothing else is known of', () => {
		expect(codes(sceneOfStory(town(), NAMES))).not.toContain('oma');
		expect(codes(sceneOfStory(paper(), NAMES))).toContain('oma');
	});

	test('stays on paper through a lens that looks at paper as well', () => {
		const scene = sceneOfStory(paper(), NAMES, {}, { side: 'any' });
		expect(onPaper(scene)).toEqual(['b - d 0', 'a - oma 0']);
		expect(lines(scene)).toEqual([
			'a - b 1',
			'a - c 1',
			'a - oma 0',
			'b - c 1',
			'b - d 0',
			'c - d 1'
		]);
	});

	test('joins organisations that have no pair in contact', () => {
		const scene = sceneOfStory(paper(), NAMES, { level: 'organisations' });
		expect(onPaper(scene)).toEqual(['GGZ - Wijkteam 0']);
		expect(scene.nodes.map(({ code, contacts }) => `${code} ${contacts}`)).toEqual([
			'GGZ 1',
			'School 2',
			'Wijkteam 1'
		]);
	});
});

test('who is shown: by domain, by help in the area, and not those who are coach alone', () => {
	const net = netOfStory(town(), NAMES);
	const shown = (lens: Parameters<typeof shownBy>[1], coaches: string[] = []): string[] => {
		const shows = shownBy(net, lens, coaches);
		return net.people.flatMap(([name], helper) => (shows(helper) ? [name] : []));
	};
	expect(shown({})).toEqual(NAMES);
	expect(shown({ lifeDomains: ['housing'] })).toEqual(['b', 'c']);
	expect(shown({ neighbourhoods: ['Noord'] })).toEqual(['a', 'oma']);
	expect(shown({}, ['a', 'd'])).toEqual(['b', 'c', 'oma']);
});

describe('how it looks', () => {
	test('organisations get a hue each, the largest first, and whoever has none is grey', () => {
		const { scene, key } = colouredBy(
			sceneOfStory(town(), NAMES),
			'organisation',
			String,
			(o) => `organisation ${o}`
		);
		expect(scene.nodes.map(({ code, hue }) => [code, hue])).toEqual([
			['a', 0],
			['b', 0],
			['c', 1],
			['d', -1]
		]);
		expect(key.map(({ name }) => name)).toEqual(['organisation 0', 'organisation 2']);
	});

	test('more organisations than signs: the smallest share the rest', () => {
		const story = new Story();
		story.source('list');
		for (let i = 0; i < 14; i++) {
			story.actor('professional', `p${i}`).actor('organisation', `o${i}`);
			story.says('list', 'employment', `p${i}`, `o${i}`);
		}
		const { scene, key } = colouredBy(sceneOfStory(story), 'organisation', String, String);
		expect(key).toHaveLength(13);
		expect(key.at(-1)).toMatchObject({ kind: 'rest', hue: -1 });
		expect(scene.nodes.filter(({ hue }) => hue < 0)).toHaveLength(2);
	});

	test('sizes are shares of the largest, and what should not be read is the smallest', () => {
		const scene = sceneOfStory(town(), NAMES);
		const values = [4, NaN, 2, 0];
		expect([...weightsBy(scene, ({ number }) => values[number]!)]).toEqual([1, 0, 0.5, 0]);
	});

	test('in rings everybody stands as far out as they are steps away', () => {
		const scene = sceneOfStory(town(), NAMES, { focus: 'a', depth: 2 });
		const at = arrangement(scene, 'rings', 'a');
		const far = (code: string): number => {
			const node = scene.nodes.findIndex((one) => one.code === code);
			return Math.round(Math.hypot(at[2 * node]!, at[2 * node + 1]!));
		};
		expect(far('a')).toBe(0);
		expect(far('b')).toBe(far('c'));
		expect(far('d')).toBe(2 * far('b'));
	});

	test('in rings nothing that stands for many touches its neighbour', () => {
		const story = new Story().actor('organisation', 'middle').actor('professional', 'p');
		story.source('list');
		story.says('list', 'employment', 'p', 'middle');
		for (let i = 0; i < 17; i++) {
			story.actor('organisation', `house ${i}`).actor('professional', `p${i}`);
			story.says('list', 'employment', `p${i}`, `house ${i}`);
			story.says('list', 'collaboration', 'p', `p${i}`);
		}
		const scene = sceneOfStory(story, [], { level: 'organisations', focus: 'middle' });
		const at = arrangement(scene, 'rings', 'middle');
		const least = 2 * nodeRadius({ kind: 'organisation' }, 1);
		for (let a = 0; a < 18; a++) {
			for (let b = 0; b < a; b++) {
				const apart = Math.hypot(at[2 * a]! - at[2 * b]!, at[2 * a + 1]! - at[2 * b + 1]!);
				expect(apart).toBeGreaterThan(least);
			}
		}
	});
});

test('whoever stands alone in a setting or domain has its name over them all the same', () => {
	const name = (by: string, group: number): string => `${by} ${group}`;
	const scene = grounded(sceneOfStory(town(), NAMES), 'domains', name);
	const texts = (of: Scene): string[] => {
		const at = arrangement(of, 'domains', undefined);
		const { labels } = drawingOf(of, at, new Float64Array(of.nodes.length));
		return labels.filter(({ node }) => node < 0).map(({ text }) => text);
	};
	expect(scene.grounds.map(({ members }) => members.length)).toContain(1);
	expect(texts(scene).sort()).toEqual(scene.grounds.map((ground) => ground.name).sort());
	// An organisation of one is told beside the one who works there.
	expect(texts(sceneOfStory(town(), NAMES))).toEqual(['GGZ']);
});
