import { error } from '@sveltejs/kit';
import { installation } from '#lib/server/installation.ts';
import { DATA_TABLES, columnsOf } from '#lib/server/pages/data/tables.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url, locals }) => {
	const table = DATA_TABLES.find((known) => known === params.table);
	const study = openStudy(installation().store, params.scan, url.searchParams, locals);
	if (!study || !table) error(404);
	return { table, columns: columnsOf(table, study), dataVersion: study.scan.dataVersion };
};
