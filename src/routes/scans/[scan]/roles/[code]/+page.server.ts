import { error, fail } from '@sveltejs/kit';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { choicesFor } from '#lib/server/pages/household/choices.ts';
import { nameDeputyOf } from '#lib/server/pages/household/mend.ts';
import { rolePage } from '#lib/server/pages/roles.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	const page = study && rolePage(study, params.code);
	if (!page) error(404);
	const call = localCall('browser', locals.reference, new Date());
	const what = { kind: 'professional', id: page.actor, scan: study.scan.id } as const;
	await recordRead(store, call, { verb: 'read', ...what });
	// Who may not be named is not offered either.
	return { ...page, people: page.isGuarded ? [] : choicesFor(study).people };
};

export const actions: Actions = {
	deputy: async ({ params, request, locals }) => {
		const { store } = installation();
		const scan = findScan(store, params.scan);
		if (!scan) error(404);
		const call = localCall('browser', locals.reference, new Date());
		const named = await nameDeputyOf({
			store,
			call,
			scan: scan.id,
			form: await request.formData()
		});
		return named.ok ? { saved: named.value } : fail(400, { problems: named.problems });
	}
};
