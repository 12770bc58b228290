import { error } from '@sveltejs/kit';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { stepPage } from '#lib/server/pages/data/step.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	const number = Number(params.step);
	if (!study || !Number.isSafeInteger(number)) error(404);
	const { id } = study.scan;
	const call = localCall('browser', locals.reference, new Date());
	await recordRead(store, call, { verb: 'read', kind: 'scan', id, scan: id });
	const page = await stepPage(store, study, number);
	if (!page) error(404);
	return page;
};
