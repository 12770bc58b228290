import type { LayoutServerLoad } from './$types';
import { takeFlash } from '#lib/server/pages/flash.ts';

export const load: LayoutServerLoad = ({ locals, cookies, url }) => ({
	language: locals.language,
	names: locals.names,
	// Asked for again on each page, so that what was said once is gone on the next.
	flash: url.pathname ? takeFlash(cookies) : undefined
});
