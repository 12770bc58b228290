import { dayOf } from '#lib/domain/day.ts';
import type { FileNote } from '#lib/exchange/write/records/about-sheet.ts';
import { recordRead } from '../audit.ts';
import type { Call } from '../call.ts';
import { openStudy, type Reader, type Study } from '../pages/study.ts';
import type { Store } from '../store/database/open.ts';
import { actorDetailsOf } from '../store/records/actor-details.ts';
import { exportScan } from './export.ts';
import { writeSeen, writeWhole, type WrittenFile } from './formats.ts';

/** Formats that can be asked for by an address, with what they are to a browser. */
export const DOWNLOADS = {
	workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	json: 'application/json',
	graphml: 'application/graphml+xml',
	gexf: 'application/gexf+xml'
} as const;
export type DownloadFormat = keyof typeof DOWNLOADS;

export interface Download {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
	/** As the user sees it: `vangnet-Noord-2026-11-22.xlsx`. */
	readonly fileName: string;
}

/**
 * A scan as a file to take away: as a whole, or as a graph of what the address shows.
 * Written down in the audit before anything is read.
 *
 * @returns undefined when there is no such scan
 */
export async function downloadScan(
	store: Store,
	call: Call,
	uid: string,
	format: DownloadFormat,
	asked: { readonly parameters: URLSearchParams; readonly reader: Reader }
): Promise<Download | undefined> {
	const study = openStudy(store, uid, asked.parameters, asked.reader);
	if (!study) return undefined;
	const { scan } = study;
	const day = dayOf(call.now);
	const note = { title: scan.name, day, names: study.hasNames, isExample: scan.isExample };
	const file = await writtenFile(store, call, study, format, note);
	if (!file) return undefined;
	const { bytes, ending } = file;
	return { bytes, type: DOWNLOADS[format], fileName: `vangnet-${scan.name}-${day}${ending}` };
}

async function writtenFile(
	store: Store,
	call: Call,
	{ scan, columns, view, lens, language }: Study,
	format: DownloadFormat,
	note: FileNote
): Promise<WrittenFile | undefined> {
	if (format === 'graphml' || format === 'gexf') {
		await recordRead(store, call, { verb: 'export', kind: 'scan', id: scan.id, scan: scan.id });
		const detailed = { ...columns, actorDetails: actorDetailsOf(store, scan.id, columns) };
		return writeSeen(format, { scan: detailed, view, lens }, note, language)[0];
	}
	const whole = format === 'json' ? 'scan-json' : 'workbook';
	const exported = await exportScan(store, call, scan.name, lens.audience);
	return exported && (await writeWhole(whole, exported.records, note, language))[0];
}

/** What the headers of a download say of its name (RFC 6266): plain letters, and the name itself. */
export function contentDisposition(fileName: string): string {
	const clean = fileName
		.normalize('NFC')
		.replace(/[\p{C}/\\:*?"<>|]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.toWellFormed();
	const plain = clean
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9._-]+/g, '-')
		.replace(/-+/g, '-');
	const encoded = encodeURIComponent(clean).replace(
		/['()*]/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
