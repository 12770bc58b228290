import { error } from '@sveltejs/kit';
import { installation } from '#lib/server/installation.ts';
import { refusedFile } from '#lib/server/pages/refused-file.ts';
import type { RequestHandler } from './$types';

/** The rows of a list that were not taken, with why, as a workbook to be mended. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const file = await refusedFile(installation(), params.job, locals);
	if (!file) error(404);
	return new Response(file.bytes, {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'Content-Disposition': `attachment; filename="${file.name}"`,
			'Cache-Control': 'no-store'
		}
	});
};
