import { error, fail } from '@sveltejs/kit';
import { localCall } from '#lib/server/call.ts';
import { removeScenario, saveScenario } from '#lib/server/change/scenario.ts';
import { installation } from '#lib/server/installation.ts';
import { keptOf } from '#lib/server/pages/what-if/kept.ts';
import { beginIn, stepsIn } from '#lib/server/pages/steps.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { listScenarios } from '#lib/server/store/read/scenarios.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study) error(404);
	const kept = await listScenarios(store, study.scan.id);
	return {
		steps: stepsIn(url.searchParams),
		begin: beginIn(url.searchParams),
		kept: keptOf(study, kept)
	};
};

export const actions: Actions = {
	save: async ({ params, request, locals, url }) => {
		const { store } = installation();
		const study = openStudy(store, params.scan, url.searchParams, locals);
		if (!study) error(404);
		const form = await request.formData();
		const name = String(form.get('name') ?? '');
		const edits: unknown = JSON.parse(String(form.get('edits') ?? '[]'));
		const call = localCall('browser', locals.reference, new Date());
		const saved = await saveScenario(store, call, {
			scan: study.scan.id,
			name,
			lens: study.lens,
			edits: edits as never
		});
		return saved.ok ? { saved: true } : fail(400, { problems: saved.problems, name });
	},

	remove: async ({ params, request, locals }) => {
		const { store } = installation();
		const scan = findScan(store, params.scan);
		if (!scan) error(404);
		const form = await request.formData();
		const call = localCall('browser', locals.reference, new Date());
		const scenario = Number(form.get('scenario'));
		const removed = await removeScenario(store, call, { scan: scan.id, scenario });
		return removed.ok ? { saved: false } : fail(404, { problems: removed.problems, name: '' });
	}
};
