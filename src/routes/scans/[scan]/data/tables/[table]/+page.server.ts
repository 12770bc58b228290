import { error } from '@sveltejs/kit';
import { installation } from '#lib/server/installation.ts';
import { OrganisationNames } from '#lib/server/pages/data/organisation-names.ts';
import { DATA_TABLES, columnsOf } from '#lib/server/pages/data/tables.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url, locals }) => {
	const table = DATA_TABLES.find((known) => known === params.table);
	const { store } = installation();
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study || !table) error(404);
	const columns = columnsOf(table, study);
	const isChosen = columns.some(({ as }) => as === 'organisation');
	const organisations = isChosen ? new OrganisationNames(store, study.scan.id).choices : [];
	return { table, columns, organisations, dataVersion: study.scan.dataVersion };
};
