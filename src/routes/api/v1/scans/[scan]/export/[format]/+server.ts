import { error } from '@sveltejs/kit';
import { localCall } from '#lib/server/call.ts';
import {
	DOWNLOADS,
	contentDisposition,
	downloadScan,
	type DownloadFormat
} from '#lib/server/export/download.ts';
import { installation } from '#lib/server/installation.ts';
import type { RequestHandler } from './$types';

/** A scan as a file: as a whole, or as a graph of what the address shows. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	if (!Object.hasOwn(DOWNLOADS, params.format)) error(404);
	const call = localCall('browser', locals.reference, new Date());
	const asked = { parameters: url.searchParams, reader: locals };
	const format = params.format as DownloadFormat;
	const file = await downloadScan(installation().store, call, params.scan, format, asked);
	if (!file) error(404);
	const { bytes, type, fileName } = file;
	return new Response(bytes, {
		headers: { 'Content-Type': type, 'Content-Disposition': contentDisposition(fileName) }
	});
};
