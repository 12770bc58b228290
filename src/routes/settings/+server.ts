import { redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/server/access.ts';
import { isLanguage } from '#lib/text/language.ts';
import type { RequestHandler } from './$types';

const A_YEAR = 365 * 24 * 60 * 60;

/** The two switches of the frame: language, and names or codes. Kept by the reader's own browser. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const form = await request.formData();
	const keep = { path: '/', maxAge: A_YEAR, secure: false, sameSite: 'lax' } as const;
	const language = String(form.get('language') ?? '');
	if (isLanguage(language)) cookies.set('language', language, keep);
	const names = form.get('names');
	if (names === 'on' || names === 'off') cookies.set('names', names, keep);
	redirect(303, ownPath(String(form.get('to') ?? '/')));
};
