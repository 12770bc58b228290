import { error } from '@sveltejs/kit';
import { installation } from '#lib/server/installation.ts';
import { coachesLeftOut, lensChoices } from '#lib/server/pages/lens-choices.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { networkReading } from '#lib/text/readings/network.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	const everything = openStudy(store, params.scan, new URLSearchParams(), locals);
	if (!study || !everything) error(404);
	const { helpers, organisations } = everything.view.snapshot;
	return {
		reading: networkReading(study.view.snapshot, study.directory, locals.language),
		choices: lensChoices(study),
		coachesLeftOut: coachesLeftOut(study),
		/** How many there are when nobody is left out. */
		everybody: { helpers, organisations }
	};
};
