import { error, fail } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/day.ts';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { choicesFor } from '#lib/server/pages/household/choices.ts';
import { householdPage } from '#lib/server/pages/household/page.ts';
import { MENDINGS, type Mending } from '#lib/server/pages/household/mend.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import { organisationTypes } from '#lib/server/store/read/organisation-types.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const stored = await findHousehold(store, study.scan.id, params.code, study.lens.audience);
	if (!stored) error(404);
	const now = new Date();
	const call = localCall('browser', locals.reference, now);
	const what = { kind: 'household', id: stored.id, scan: study.scan.id } as const;
	await recordRead(store, call, { verb: 'read', ...what });
	const page = householdPage(study, stored, dayOf(now), organisationTypes(store, study.scan.id));
	if (!page) error(404);
	return { ...page, choices: choicesFor(study) };
};

async function mend({ params, request, locals }: RequestEvent, mending: Mending) {
	const { store } = installation();
	const scan = findScan(store, params.scan);
	const household = scan && (await findHousehold(store, scan.id, params.code, 'editors'));
	if (!household) error(404);
	const call = localCall('browser', locals.reference, new Date());
	const mended = await mending({
		store,
		call,
		scan: scan.id,
		household: household.id,
		form: await request.formData()
	});
	if (!mended.ok) return fail(400, { problems: mended.problems });
	return { saved: mended.value };
}

export const actions: Actions = {
	add: (event) => mend(event, MENDINGS.add),
	stop: (event) => mend(event, MENDINGS.stop),
	deny: (event) => mend(event, MENDINGS.deny),
	overview: (event) => mend(event, MENDINGS.overview),
	circle: (event) => mend(event, MENDINGS.circle),
	link: (event) => mend(event, MENDINGS.link),
	deputy: (event) => mend(event, MENDINGS.deputy)
};
