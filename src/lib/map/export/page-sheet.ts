import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import type { LegendLine } from '../looks/legend.ts';
import type { Colours } from '../picture/colours.ts';
import type { Scene } from '../scene.ts';
import { drawingOf } from './drawing.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/** What of a scan stands in every picture of it. */
export interface Origin {
	readonly name: string;
	readonly isExample: boolean;
	readonly hasNames: boolean;
	/** Today, in words. */
	readonly day: string;
	/** Measurement and rule, in words. */
	readonly moment: string;
	/** On how many sources it rests, of when, and who was asked. */
	readonly coverage: string;
}

/** A map with what is needed to read it away from this screen. */
export function pageSheet(
	scene: Scene,
	places: Float64Array,
	weights: ArrayLike<number>,
	around: {
		readonly origin: Origin;
		readonly status: readonly string[];
		readonly legend: readonly LegendLine[];
		readonly language: Language;
		/** Of the light set: a file is for paper. */
		readonly colours: Colours;
	}
): Sheet {
	const { origin, status, legend, language, colours } = around;
	const say = words(language).mapScreen;
	const state = origin.hasNames ? say.withNames : say.withCodes;
	return sheetOf(
		drawingOf(scene, places, weights),
		{
			title: `${origin.name}: ${say.levels[scene.level]}`,
			below: [
				status.join(' '),
				...(origin.coverage ? [origin.coverage] : []),
				[origin.moment, state, say.madeOn(origin.day), 'Vangnet'].filter(Boolean).join(' · ')
			],
			mark: origin.isExample ? say.exampleMark : '',
			legend
		},
		colours
	);
}
