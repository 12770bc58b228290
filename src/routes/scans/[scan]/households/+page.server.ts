import { error, fail, redirect } from '@sveltejs/kit';
import { createHousehold } from '#lib/server/change/household.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { householdsPage } from '#lib/server/pages/households.ts';
import { picturesOf } from '#lib/server/pages/households/pictures.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { organisationTypes } from '#lib/server/store/read/organisation-types.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url, locals }) => {
	const study = openStudy(installation().store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const isDrawn = url.searchParams.get('as') === 'pictures';
	const types = organisationTypes(installation().store, study.scan.id);
	return {
		...householdsPage(study),
		// Only who asks for the pictures waits for them.
		pictures: isDrawn ? picturesOf(study, types) : undefined
	};
};

export const actions: Actions = {
	add: async ({ params, request, locals }) => {
		const { store } = installation();
		const scan = findScan(store, params.scan);
		if (!scan) error(404);
		const form = await request.formData();
		const made = await createHousehold(store, localCall('browser', locals.reference, new Date()), {
			scan: scan.id,
			code: String(form.get('code') ?? '').trim(),
			neighbourhood: String(form.get('area') ?? '').trim()
		});
		if (!made.ok) return fail(400, { problems: made.problems });
		redirect(303, `/scans/${params.scan}/households/${encodeURIComponent(made.value.value.code)}`);
	}
};
