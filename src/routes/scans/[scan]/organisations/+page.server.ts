import { error } from '@sveltejs/kit';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { organisationsPage } from '#lib/server/pages/organisations.ts';
import { pairOf } from '#lib/server/pages/organisations/pair.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const [one, other] = [url.searchParams.get('between'), url.searchParams.get('and')];
	const pair = one === null ? undefined : pairOf(study, [one, other ?? one]);
	if (pair) {
		const call = localCall('browser', locals.reference, new Date());
		const { id } = study.scan;
		await recordRead(store, call, { verb: 'read', kind: 'scan', id, scan: id });
	}
	return { ...organisationsPage(study), pair };
};
