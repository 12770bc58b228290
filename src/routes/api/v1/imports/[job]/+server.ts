import { error, json } from '@sveltejs/kit';
import { installation } from '#lib/server/installation.ts';
import { setFlash } from '#lib/server/pages/flash.ts';
import { confirmImport, dropImport, importState } from '#lib/server/pages/importing.ts';
import type { RequestHandler } from './$types';

/** How far it is, and the preview when it has been read. */
export const GET: RequestHandler = ({ params, locals, cookies }) => {
	const state = importState(installation(), params.job, locals);
	if (!state) error(404);
	if (state.isStored) setFlash(cookies, 'imported');
	return json(state);
};

/** Yes: stores what the preview showed, as one step; a scan that it makes has the name that the form says. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	const type = request.headers.get('content-type') ?? '';
	const form = type.startsWith('multipart/form-data') ? await request.formData() : undefined;
	const name = String(form?.get('name') ?? '').trim();
	const started = await confirmImport(installation(), params.job, name, locals);
	if (!started) error(404);
	return json(started, { status: 202 });
};

/** No, or stop: nothing stays behind. */
export const DELETE: RequestHandler = async ({ params }) => {
	await dropImport(installation(), params.job);
	return new Response(null, { status: 204 });
};
