import { error, fail } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/day.ts';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { confirmHelp } from '#lib/server/change/confirm.ts';
import { installation } from '#lib/server/installation.ts';
import { isAnsweredSince, walkPage } from '#lib/server/pages/data/confirm.ts';
import { choicesFor } from '#lib/server/pages/household/choices.ts';
import { MENDINGS, type Mending } from '#lib/server/pages/household/mend.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { done } from '#lib/server/outcome.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const { scan, lens } = study;
	const stored = await findHousehold(store, scan.id, params.code, lens.audience);
	if (!stored) error(404);
	const now = new Date();
	const call = localCall('browser', locals.reference, now);
	const what = { kind: 'household', id: stored.id, scan: scan.id } as const;
	await recordRead(store, call, { verb: 'read', ...what });
	const page = walkPage(store, study, stored, dayOf(now));
	if (!page) error(404);
	return { ...page, choices: choicesFor(study) };
};

const STALE = { code: 'stale-version', severity: 'error' } as const;

const stays: Mending = async ({ store, call, scan, form }) => {
	const tie = Number(form.get('tie')) || 0;
	const confirmed = await confirmHelp(store, call, { scan, tie });
	return confirmed.ok ? done({ what: 'none', who: '' }) : confirmed;
};

async function say({ params, request, locals }: RequestEvent, mending: Mending) {
	const { store } = installation();
	const scan = findScan(store, params.scan);
	const household = scan && (await findHousehold(store, scan.id, params.code, 'editors'));
	if (!household) error(404);
	const call = localCall('browser', locals.reference, new Date());
	const form = await request.formData();
	// What another window said since this one was opened is told first.
	const was = form.get('was');
	const seen = { tie: Number(form.get('tie')), was: String(was) };
	if (was !== null && isAnsweredSince(household, seen, dayOf(call.now))) {
		return fail(409, { problems: [STALE], isStale: true });
	}
	const said = await mending({ store, call, scan: scan.id, household: household.id, form });
	if (said.ok) return { problems: undefined, isStale: false };
	return fail(400, { problems: said.problems, isStale: false });
}

export const actions: Actions = {
	stays: (event) => say(event, stays),
	stopped: (event) => say(event, MENDINGS.stop),
	add: (event) => say(event, MENDINGS.add)
};
