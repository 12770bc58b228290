import { error } from '@sveltejs/kit';
import { lensToParameters } from '#lib/domain/lens.ts';
import { coverageOf } from '#lib/graph/coverage.ts';
import { coverageReading } from '#lib/text/readings/coverage.ts';
import { installation } from '#lib/server/installation.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findChange, nextSteps } from '#lib/server/store/read/changes.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, url, locals }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const { scan, lens, base, columns } = study;
	const { undo, redo } = await nextSteps(store, scan.id, 'local');
	const last = undo === undefined ? undefined : await findChange(store, scan.id, undo);
	return {
		scan: { uid: scan.uid, name: scan.name, isExample: scan.isExample },
		lens,
		base,
		coverage: coverageReading(coverageOf(columns, study.view), study.language),
		waves: columns.waves.map(({ name }) => name),
		parameters: lensToParameters(lens, base).toString(),
		canUndo: undo !== undefined,
		/** What is taken back first. */
		undoes: last?.verb,
		canRedo: redo !== undefined
	};
};
