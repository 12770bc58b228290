import { error } from '@sveltejs/kit';
import { installation } from '#lib/server/installation.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { networkReading } from '#lib/text/readings/network.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url, locals }) => {
	const study = openStudy(installation().store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	return { reading: networkReading(study.view.snapshot, study.directory, locals.language) };
};
