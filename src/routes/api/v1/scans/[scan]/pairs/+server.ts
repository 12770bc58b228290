import { error, json } from '@sveltejs/kit';
import { installation } from '#lib/server/installation.ts';
import { END_KINDS, pairsBehind, type End } from '#lib/server/pages/map/pairs.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { RequestHandler } from './$types';

/** Who is in contact behind a line of the map, and which sources say so. */
export const GET: RequestHandler = ({ params, url, locals }) => {
	const study = openStudy(installation().store, params.scan, url.searchParams, locals);
	const [a, b] = ['a', 'b'].map((end): End | undefined => {
		const kind = END_KINDS.find((known) => known === url.searchParams.get(`${end}-kind`));
		const code = url.searchParams.get(end);
		return kind && code ? { kind, code } : undefined;
	});
	const pairs = study && a && b && pairsBehind(study, a, b);
	if (!pairs) error(404);
	return json({ pairs }, { headers: { 'Cache-Control': 'private, no-store' } });
};
