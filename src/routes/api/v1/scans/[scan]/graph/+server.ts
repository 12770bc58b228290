import { error } from '@sveltejs/kit';
import { canonicalLens } from '#lib/domain/lens.ts';
import { encodeSnapshot } from '#lib/graph/wire.ts';
import { installation } from '#lib/server/installation.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { answer } from '#lib/server/pages/cached.ts';
import type { RequestHandler } from './$types';

/** The graph through a lens, as bytes: numbers and no names. */
export const GET: RequestHandler = ({ params, url, request, locals }) => {
	const study = openStudy(installation().store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const { scan, lens, view } = study;
	const tag = `${scan.uid}-${scan.dataVersion}-${canonicalLens(lens)}`;
	return answer(request, tag, 'application/octet-stream', () => encodeSnapshot(view.snapshot));
};
