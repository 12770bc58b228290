import { error } from '@sveltejs/kit';
import { lensToParameters } from '#lib/domain/lens.ts';
import { installation } from '#lib/server/installation.ts';
import { coachesLeftOut, lensChoices } from '#lib/server/pages/map/lens-choices.ts';
import { sinceLastWave } from '#lib/server/pages/map/since.ts';
import { tagsOf } from '#lib/server/pages/map/tags.ts';
import { stepsIn } from '#lib/server/pages/steps.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { networkReading } from '#lib/text/readings/network.ts';
import type { PageServerLoad } from './$types';

const NOTHING_LEFT_OUT = {
	sourceKinds: undefined,
	sources: undefined,
	tieKinds: undefined,
	relations: undefined,
	modes: undefined,
	lifeDomains: undefined,
	neighbourhoods: undefined,
	strength: undefined
} as const;

export const load: PageServerLoad = ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const { base, lens } = study;
	const whole = { ...lens, ...NOTHING_LEFT_OUT, coach: base.coach };
	const everything = openStudy(store, params.scan, lensToParameters(whole, base), locals)!;
	const { helpers, organisations } = everything.view.snapshot;
	return {
		reading: networkReading(study.view.snapshot, study.directory, locals.language),
		/** What changed since the measurement before this one. */
		since: sinceLastWave(store, study, locals),
		tagged: tagsOf(store, study),
		/** What is being tried, for the way back to it. */
		steps: stepsIn(url.searchParams),
		choices: lensChoices(study),
		coachesLeftOut: coachesLeftOut(study),
		/** How many there are when nobody is left out, of the same moment. */
		everybody: { helpers, organisations }
	};
};
