import type { LayoutServerLoad } from './$types';
import { takeFlash } from '#lib/server/pages/flash.ts';

export const load: LayoutServerLoad = ({ locals, cookies }) => ({
	language: locals.language,
	names: locals.names,
	flash: takeFlash(cookies)
});
