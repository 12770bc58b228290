import type { Language } from '#lib/text/language.ts';
import type { MeasureId } from '#lib/measures/index.ts';
import { words } from '#lib/text/words.ts';
import type { ColourKey } from './dress.ts';
import type { Scene, SceneNode, SceneTie } from '../scene.ts';
import { isMeasure } from './sizes.ts';
import type { Shape } from '../programs/shapes.ts';

/** A line of the legend: a sign of the picture and what it stands for. */
export type LegendLine =
	| { readonly sign: 'colour'; readonly hue: number; readonly text: string }
	| { readonly sign: 'shape'; readonly shape: Shape; readonly text: string }
	| {
			readonly sign: 'across' | 'within' | 'paper' | 'wide' | 'ground' | 'pin' | 'ring';
			readonly text: string;
	  }
	| { readonly sign: 'none'; readonly text: string };

/** What the signs of a picture stand for: only those that occur in it. */
export function legendOf(
	scene: Scene,
	key: readonly ColourKey[],
	marks: {
		readonly size: string;
		/** How large each node is drawn. */
		readonly weights: ArrayLike<number>;
		readonly hasPins: boolean;
		readonly hasChosen: boolean;
	},
	language: Language
): readonly LegendLine[] {
	const { mapScreen: say, screens, measures } = words(language);
	const map = screens.map;
	const lines: LegendLine[] = key.map(({ hue, kind, number, name }) => ({
		sign: 'colour',
		hue,
		text: {
			domain: name,
			organisation: name,
			'helper-kind': number === 1 ? map.informal : map.professional,
			none: map.noDomain,
			rest: say.restColour
		}[kind]
	}));
	const shapes: readonly (readonly [Shape, string])[] = [
		['disc', map.professional],
		['triangle', map.informal],
		['square', say.organisationMark],
		['pentagon', say.householdMark]
	];
	if (scene.level !== 'domains') {
		for (const [shape, text] of shapes) {
			if (scene.nodes.some((node) => node.shape === shape))
				lines.push({ sign: 'shape', shape, text });
		}
	}
	const isPeople = scene.level === 'people';
	const kinds = scene.ties.map((tie) => kindOfLine(scene, tie));
	if (kinds.includes('across')) lines.push({ sign: 'across', text: map.across });
	if (kinds.includes('within')) lines.push({ sign: 'within', text: map.within });
	if (kinds.includes('help')) lines.push({ sign: 'within', text: say.helps });
	if (kinds.includes('paper')) lines.push({ sign: 'paper', text: say.onPaper });
	if (kinds.includes('wide')) lines.push({ sign: 'wide', text: say.lineWidth });
	if (scene.grounds.some(({ members }) => members.length > 1))
		lines.push({ sign: 'ground', text: groundText() });
	if (marks.hasPins) lines.push({ sign: 'pin', text: say.pinMark });
	if (marks.hasChosen) lines.push({ sign: 'ring', text: say.chosenMark });
	if (areSized(scene, marks.weights))
		lines.push({ sign: 'none', text: isPeople ? sizeText() : say.bigger(say.sizeOfOthers) });
	else if (isPeople && marks.size === 'same') lines.push({ sign: 'none', text: say.sameSize });
	return lines;

	function groundText(): string {
		if (scene.groundsBy === 'organisation') return map.ground;
		return say.sameGround[scene.groundsBy];
	}

	function sizeText(): string {
		const { size } = marks;
		if (isMeasure(size)) return say.bigger(measures[size as MeasureId]?.name ?? size);
		return say.bigger(say.sizes[size as keyof typeof say.sizes]);
	}
}

type LineKind = 'across' | 'within' | 'help' | 'paper' | 'wide';

function kindOfLine({ nodes }: Scene, { from, to, isPaper, isAcross }: SceneTie): LineKind {
	if (isPaper) return 'paper';
	const kinds = [nodes[from]!.kind, nodes[to]!.kind];
	if (kinds.includes('household')) return 'help';
	if (kinds.includes('organisation') || kinds.includes('domain')) return 'wide';
	return isAcross ? 'across' : 'within';
}

/** Whether some of those whose size says something are larger than others. */
function areSized({ level, nodes }: Scene, weights: ArrayLike<number>): boolean {
	const says = ({ kind }: SceneNode): boolean =>
		kind !== 'household' && (kind === 'helper') === (level === 'people');
	const sized = nodes.flatMap((node, i) => (says(node) ? [weights[i]!] : []));
	return new Set(sized).size > 1;
}

/** What stands above the numbers that sizes follow; '' when they say nothing more than the contacts. */
export function columnOf(size: string, language: Language): string {
	const { mapScreen: say, measures } = words(language);
	if (isMeasure(size)) return measures[size as MeasureId]?.name ?? '';
	return size === 'routes' || size === 'households' ? say.sizeColumns[size] : '';
}
