import { error } from '@sveltejs/kit';
import { canonicalLens } from '#lib/domain/lens.ts';
import { installation } from '#lib/server/installation.ts';
import { answer } from '#lib/server/pages/cached.ts';
import { placesOf } from '#lib/server/pages/places.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { onPaperOnly } from '#lib/server/pages/map/agreed.ts';
import { aliasesOf } from '#lib/server/pages/map/aliases.ts';
import { settingsOf } from '#lib/server/pages/map/settings.ts';
import { nameHelper } from '#lib/server/pages/people.ts';
import type { RequestHandler } from './$types';

/** What the numbers of the graph are called, as this reader may see it, and where they stand. */
export const GET: RequestHandler = async ({ params, url, request, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const { scan, lens, view, directory } = study;
	const places = await placesOf(store, study);
	const state = [scan.uid, scan.dataVersion, canonicalLens(lens), locals.names, locals.language];
	return answer(request, `${state.join('-')}-${places.version}`, 'application/json', () => {
		const people = Array.from({ length: view.snapshot.helpers }, (_, p) => nameHelper(study, p));
		return JSON.stringify({
			directory,
			people: people.map(({ name, under }) => [name, under]),
			onPaper: onPaperOnly(view),
			settings: settingsOf(study),
			aliases: aliasesOf(store, study),
			places: places.rows
		});
	});
};
