import { error, json } from '@sveltejs/kit';
import { scenarioSchema } from '#lib/domain/scenario.ts';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { triedAt } from '#lib/server/pages/household/tried.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import { organisationTypes } from '#lib/server/store/read/organisation-types.ts';
import type { RequestHandler } from './$types';

/** What becomes of the picture of one household when something is tried; nothing is changed. */
export const POST: RequestHandler = async ({ params, url, request, locals }) => {
	const asked = scenarioSchema.safeParse(await request.json().catch(() => undefined));
	if (!asked.success) error(400);
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const stored = await findHousehold(store, study.scan.id, params.code, study.lens.audience);
	if (!stored) error(404);
	const call = localCall('browser', locals.reference, new Date());
	await recordRead(store, call, {
		verb: 'read',
		kind: 'household',
		id: stored.id,
		scan: study.scan.id
	});
	const types = organisationTypes(store, study.scan.id);
	const tried = triedAt(study, stored, types, asked.data);
	if (!tried) error(409);
	return json(tried);
};
