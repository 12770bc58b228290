import { sequence } from '@sveltejs/kit/hooks';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { CLOSED_HEADERS, isOwnHost, isOwnRequest } from '#lib/server/access.ts';
import { installation, openInstallation } from '#lib/server/installation.ts';
import { logFailure } from '#lib/server/log.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '#lib/text/language.ts';
import { isScheme, schemesOf } from '#lib/ui/frame/scheme.ts';

export const init: ServerInit = async () => {
	await openInstallation();
};

/** Another site that points its name at this computer, or sends a form here, is refused. */
const guard: Handle = ({ event, resolve }) => {
	if (!isOwnHost(event.request.headers)) return new Response(null, { status: 421 });
	if (!isOwnRequest(event.request)) return new Response(null, { status: 403 });
	return resolve(event);
};

/** Who reads: their language, names or codes, light or dark. */
const reader: Handle = ({ event, resolve }) => {
	const language = event.cookies.get('language') ?? '';
	event.locals.language = isLanguage(language) ? language : DEFAULT_LANGUAGE;
	event.locals.names = event.cookies.get('names') !== 'off';
	const scheme = event.cookies.get('scheme') ?? '';
	event.locals.scheme = isScheme(scheme) ? scheme : 'system';
	event.locals.reference = crypto.randomUUID().slice(0, 8);
	return resolve(event, {
		transformPageChunk: ({ html }) => fillIn(html, event.locals)
	});
};

function fillIn(html: string, { language, scheme }: App.Locals): string {
	return html
		.replace('%lang%', language)
		.replace('%scheme%', scheme)
		.replace('%schemes%', schemesOf(scheme))
		.replace('%look%', installation().look.css && '<link rel="stylesheet" href="/look.css" />');
}

const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(CLOSED_HEADERS)) response.headers.set(name, value);
	if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store');
	return response;
};

export const handle = sequence(headers, guard, reader);

export const handleError: HandleServerError = ({ error, event, status }) => {
	const { reference } = event.locals;
	if (status !== 404) logFailure(error, reference);
	return { message: status === 404 ? 'not-found' : 'our-fault', reference };
};
