import { error, fail } from '@sveltejs/kit';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { mergeActors, splitActors } from '#lib/server/change/actors/actor.ts';
import { keepApart } from '#lib/server/change/actors/apart.ts';
import { installation } from '#lib/server/installation.ts';
import type { Outcome } from '#lib/server/outcome.ts';
import { doublesPage } from '#lib/server/pages/data/doubles.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const { id } = study.scan;
	const call = localCall('browser', locals.reference, new Date());
	await recordRead(store, call, { verb: 'read', kind: 'scan', id, scan: id });
	return doublesPage(store, study);
};

type Deciding = (
	store: ReturnType<typeof installation>['store'],
	call: ReturnType<typeof localCall>,
	ids: Readonly<Record<'scan' | 'actor' | 'version' | 'other', number>>
) => Promise<Outcome<unknown>>;

async function decide(
	{ params, request, locals }: RequestEvent,
	what: 'merge' | 'apart' | 'split',
	deciding: Deciding
) {
	const { store } = installation();
	const scan = findScan(store, params.scan);
	if (!scan) error(404);
	const form = await request.formData();
	const number = (name: string): number => Number(form.get(name)) || 0;
	const call = localCall('browser', locals.reference, new Date());
	const ids = {
		scan: scan.id,
		actor: number('actor'),
		version: number('version'),
		other: number('other')
	};
	const decided = await deciding(store, call, ids);
	if (!decided.ok) return fail(409, { problems: decided.problems });
	return { saved: { what, name: String(form.get('name') ?? '') } };
}

export const actions: Actions = {
	merge: (event) =>
		decide(event, 'merge', (store, call, { scan, actor, version, other }) =>
			mergeActors(store, call, { scan, actor, version, into: other })
		),
	apart: (event) =>
		decide(event, 'apart', (store, call, { scan, actor, other }) =>
			keepApart(store, call, { scan, actor, other })
		),
	split: (event) =>
		decide(event, 'split', (store, call, { scan, actor, version }) =>
			splitActors(store, call, { scan, actor, version })
		)
};
