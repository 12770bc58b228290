import { error } from '@sveltejs/kit';
import { writeKeyList } from '#lib/server/import/key-list.ts';
import { installation } from '#lib/server/installation.ts';
import type { RequestHandler } from './$types';

/** The names of families that became codes: handed over once, kept by the user alone. */
export const POST: RequestHandler = ({ params }) => {
	const keys = installation().jobs.takeKeys(params.job);
	if (keys.length === 0) error(410);
	return new Response(writeKeyList(keys), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': 'attachment; filename="sleutellijst.csv"'
		}
	});
};
