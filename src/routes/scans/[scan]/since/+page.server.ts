import { error } from '@sveltejs/kit';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { sincePage } from '#lib/server/pages/since/page.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const code = url.searchParams.get('household') ?? '';
	if (code !== '') {
		const stored = await findHousehold(store, study.scan.id, code, study.lens.audience);
		if (!stored) error(404);
		const call = localCall('browser', locals.reference, new Date());
		const what = { kind: 'household', id: stored.id, scan: study.scan.id } as const;
		await recordRead(store, call, { verb: 'read', ...what });
	}
	return { household: code, since: sincePage(store, study, locals, code) };
};
