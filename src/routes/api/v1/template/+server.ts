import { writeTemplate } from '#lib/exchange/write/template.ts';
import { DOWNLOADS, contentDisposition } from '#lib/server/export/download.ts';
import { isLanguage } from '#lib/text/language.ts';
import type { RequestHandler } from './$types';

const NAMES = { nl: 'vangnet-invullen.xlsx', en: 'vangnet-template.xlsx' } as const;

/** The workbook to fill in, in the language that is asked for or else the reader's own. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const asked = url.searchParams.get('language') ?? '';
	const language = isLanguage(asked) ? asked : locals.language;
	return new Response(await writeTemplate(language), {
		headers: {
			'Content-Type': DOWNLOADS.workbook,
			'Content-Disposition': contentDisposition(NAMES[language])
		}
	});
};
