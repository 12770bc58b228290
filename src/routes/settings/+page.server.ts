import { redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/server/access.ts';
import { installation } from '#lib/server/installation.ts';
import { setFlash } from '#lib/server/pages/flash.ts';
import { isLanguage } from '#lib/text/language.ts';
import { isScheme } from '#lib/ui/frame/scheme.ts';
import type { Actions, PageServerLoad } from './$types';

const A_YEAR = 365 * 24 * 60 * 60;
const HERE = '/settings';

export const load: PageServerLoad = ({ locals, url }) => ({
	scheme: locals.scheme,
	/** What the municipality lays over our look: how much, and what is wrong with it. */
	laidOver: {
		names: installation().look.names,
		problems: installation().look.problems
	},
	/** Where the reader came from. */
	from: ownPath(url.searchParams.get('from') ?? '/')
});

export const actions: Actions = {
	/** How a reader sees the pages: language, names or codes, light or dark. Kept by their own browser. */
	async default({ request, cookies, url }) {
		const form = await request.formData();
		const keep = { path: '/', maxAge: A_YEAR, secure: false, sameSite: 'lax' } as const;
		const language = String(form.get('language') ?? '');
		if (isLanguage(language)) cookies.set('language', language, keep);
		const names = form.get('names');
		if (names === 'on' || names === 'off') cookies.set('names', names, keep);
		const scheme = String(form.get('scheme') ?? '');
		if (isScheme(scheme)) cookies.set('scheme', scheme, keep);
		const to = form.get('to');
		if (to !== null) redirect(303, ownPath(String(to)));
		setFlash(cookies, 'kept');
		redirect(303, HERE + url.search);
	}
};
