import { error, json } from '@sveltejs/kit';
import { installation } from '#lib/server/installation.ts';
import { shownProblems, startPreview } from '#lib/server/pages/importing.ts';
import type { RequestHandler } from './$types';

/** Takes a file in memory and starts to read it; nothing is stored before it is confirmed. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const type = request.headers.get('content-type') ?? '';
	if (!type.startsWith('multipart/form-data')) error(415);
	const started = await startPreview(installation(), await request.formData(), locals);
	return started.ok
		? json(started.value, { status: 202 })
		: json({ problems: shownProblems(started.problems, locals.language) }, { status: 422 });
};
