import { error } from '@sveltejs/kit';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { rolePage } from '#lib/server/pages/roles.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	const page = study && rolePage(study, params.code);
	if (!page) error(404);
	const call = localCall('browser', locals.reference, new Date());
	const what = { kind: 'professional', id: page.actor, scan: study.scan.id } as const;
	await recordRead(store, call, { verb: 'read', ...what });
	return page;
};
