import { error } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/day.ts';
import { installation } from '#lib/server/installation.ts';
import { confirmList } from '#lib/server/pages/data/confirm.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	return { households: confirmList(store, study, dayOf(new Date())) };
};
