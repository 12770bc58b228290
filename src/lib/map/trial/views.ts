import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import type { NodeKind } from '../scene.ts';
import type { Fate, Line } from './fates.ts';
import type { TrialScene } from './trial-scene.ts';

/** What one sees of a trial: before and after laid over each other, or one of the two. */
export const VIEWS = ['both', 'now', 'then'] as const;
export type View = (typeof VIEWS)[number];

export type Sign =
	| 'gone'
	| 'isNew'
	| 'manager'
	| 'managerNow'
	| 'managerGone'
	| 'moved'
	| 'household'
	| 'touched'
	| 'goes'
	| 'willGo'
	| 'comes'
	| 'stays';

/** Signs that each view shows; a line or a person that goes looks otherwise where it is still there. */
const SHOWN: Readonly<Record<View, readonly Sign[]>> = {
	both: [
		...(['gone', 'isNew', 'manager', 'managerGone', 'moved', 'touched', 'household'] as const),
		...(['goes', 'comes', 'stays'] as const)
	],
	now: ['managerNow', 'touched', 'household', 'willGo', 'stays'],
	then: ['isNew', 'manager', 'moved', 'touched', 'household', 'comes', 'stays']
};

/** The signs that occur in a picture, for its legend. */
export function signsOf({ scene, nodes, ties, touched }: TrialScene, view: View): readonly Sign[] {
	const isNoManagerThen = nodes.some(({ manager }) => manager === 'goes');
	const has: Readonly<Record<Sign, boolean>> = {
		gone: nodes.some(({ fate }) => fate === 'goes'),
		isNew: nodes.some(({ fate }) => fate === 'comes'),
		manager: nodes.some(({ manager }) => manager === 'comes'),
		managerNow: isNoManagerThen,
		managerGone: isNoManagerThen,
		moved: nodes.some(({ isMoved }) => isMoved),
		touched: scene.nodes.some(
			({ kind }, i) => kind === 'helper' && touched.has(i) && nodes[i]!.fate === 'stays'
		),
		household: scene.nodes.some(({ kind }) => kind === 'household'),
		goes: ties.includes('goes'),
		willGo: ties.includes('goes'),
		comes: ties.includes('comes'),
		stays: ties.includes('stays')
	};
	return SHOWN[view].filter((sign) => has[sign]);
}

/** What comes, goes and stays in numbers, and how much of it is drawn. */
export function countsOf(
	{ scene, fates, people, households }: TrialScene,
	language: Language
): readonly string[] {
	const say = words(language).whatIfScreen.picture;
	const count = (lines: readonly Line[], fate: Fate): number =>
		lines.filter((line) => line.fate === fate).length;
	const [goes, comes] = [count(fates.help, 'goes'), count(fates.help, 'comes')];
	const drawn = (kind: NodeKind): number => scene.nodes.filter((node) => node.kind === kind).length;
	const lines = scene.ties.filter(({ pairs }) => pairs > 0).length;
	const isAll = drawn('helper') === people;
	return [
		say.contacts(
			count(fates.contacts, 'goes'),
			count(fates.contacts, 'comes'),
			count(fates.contacts, 'stays')
		),
		...(goes + comes > 0 ? [say.help(goes, comes)] : []),
		...(isAll ? [] : [say.drawn(drawn('helper'), people)]),
		...(lines < scene.contacts ? [say.drawnLines(lines, scene.contacts)] : []),
		...(drawn('household') < households
			? [say.drawnHouseholds(drawn('household'), households)]
			: [])
	];
}
