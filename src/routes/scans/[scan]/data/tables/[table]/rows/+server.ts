import { error, json } from '@sveltejs/kit';
import { z } from 'zod';
import { recordRead } from '#lib/server/audit.ts';
import { localCall } from '#lib/server/call.ts';
import { installation } from '#lib/server/installation.ts';
import { editCell } from '#lib/server/pages/data/edit.ts';
import { editSource, sourceRows } from '#lib/server/pages/data/sources.ts';
import { DATA_TABLES, columnsOf, tableRows, type ColumnId } from '#lib/server/pages/data/tables.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { RequestHandler } from './$types';

/** All rows of a table of one scan. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const { store } = installation();
	const table = DATA_TABLES.find((known) => known === params.table);
	const study = openStudy(store, params.scan, url.searchParams, locals);
	if (!study || !table) error(404);
	const { id } = study.scan;
	const call = localCall('browser', locals.reference, new Date());
	await recordRead(store, call, { verb: 'read', kind: 'scan', id, scan: id });
	if (table === 'sources') {
		return json({ rows: await sourceRows(store, study, columnsOf(table, study)) });
	}
	return json({ rows: tableRows(store, study, table) });
};

const body = z.strictObject({
	actor: z.int().positive(),
	version: z.int().nonnegative(),
	column: z.string().max(40),
	text: z.string().max(20_000),
	was: z.string().max(20_000)
});

/** One cell that somebody changed. A row that changed meanwhile comes back as it is, with 409. */
export const POST: RequestHandler = async ({ params, url, request, locals }) => {
	const { store } = installation();
	const table = DATA_TABLES.find((known) => known === params.table);
	const scan = findScan(store, params.scan);
	if (!scan || !table) error(404);
	const given = body.safeParse(await request.json().catch(() => undefined));
	if (!given.success) error(400);
	const call = localCall('browser', locals.reference, new Date());
	const columns = columnsOf(table, { language: locals.language, hasNames: locals.names });
	// A column that is not known is refused as any other that cannot be changed.
	const edit = { ...given.data, column: given.data.column as ColumnId };
	const study = () => openStudy(store, params.scan, url.searchParams, locals)!;
	const place = { scan: scan.id, columns, study };
	const edited =
		table === 'sources'
			? await editSource(store, call, { ...place, table }, edit)
			: await editCell(store, call, { ...place, table }, edit);
	if (edited.ok) return json({ now: edited.value });
	const { problems, now } = edited;
	return json({ problems, now }, { status: now ? 409 : 400 });
};
