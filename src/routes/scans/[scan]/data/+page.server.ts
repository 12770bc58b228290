import { error, fail, redirect } from '@sveltejs/kit';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { destination } from '#lib/server/pages/destination.ts';
import { setFlash } from '#lib/server/pages/flash.ts';
import { doAgain, historyPage, takeBack } from '#lib/server/pages/history.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const before = Number(url.searchParams.get('before') ?? NaN);
	const who = (url.searchParams.get('who') ?? '').trim().slice(0, 200);
	return historyPage(store, study, Number.isSafeInteger(before) ? before : undefined, who);
};

/** Back to the page that asked, which tells what became of it. */
async function step({ params, request, locals, cookies }: RequestEvent, verb: 'undo' | 'redo') {
	const { store } = installation();
	const scan = findScan(store, params.scan);
	if (!scan) error(404);
	const form = await request.formData();
	const given = form.get('change');
	const call = localCall('browser', locals.reference, new Date());
	const change = given === null ? undefined : String(given);
	const taken =
		verb === 'undo'
			? await takeBack(store, call, scan.id, change)
			: await doAgain(store, call, scan.id);
	if (!taken.ok && change !== undefined) return fail(409, { problems: taken.problems });
	const isNone = !taken.ok && taken.problems.some(({ code }) => code.startsWith('nothing-to-'));
	if (taken.ok) setFlash(cookies, verb === 'undo' ? 'undone' : 'redone', taken.value);
	else setFlash(cookies, isNone ? `nothing-to-${verb}` : `cannot-${verb}`);
	redirect(303, destination(store, scan.uid, String(form.get('to') ?? ''), locals));
}

export const actions: Actions = {
	undo: (event) => step(event, 'undo'),
	redo: (event) => step(event, 'redo')
};
