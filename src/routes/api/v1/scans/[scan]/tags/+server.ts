import { error, json } from '@sveltejs/kit';
import { z } from 'zod';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { TAGGED_KINDS, changeTags } from '#lib/server/pages/map/tags.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { RequestHandler } from './$types';

const body = z.strictObject({
	whom: z
		.array(z.tuple([z.enum(TAGGED_KINDS), z.string()]))
		.min(1)
		.max(1000),
	text: z.string().max(2000),
	isOn: z.boolean()
});

/** Gives tags to some of what the lens shows, or takes them away. */
export const POST: RequestHandler = async ({ params, url, request, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const given = body.safeParse(await request.json().catch(() => undefined));
	if (!given.success) error(400);
	const call = localCall('browser', locals.reference, new Date());
	const changed = await changeTags(store, call, study, given.data);
	if (!changed.ok) return json({ problems: changed.problems }, { status: 400 });
	return json({});
};
