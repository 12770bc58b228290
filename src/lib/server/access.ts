/** Names under which this computer answers itself. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether the address that was asked for is this computer's own. A foreign name
 * that was made to point here (DNS rebinding) is not.
 */
export function isOwnHost(headers: Headers): boolean {
	const host = headers.get('host') ?? '';
	const name = host.replace(/:\d+$/, '');
	return LOOPBACK.includes(name);
}

/**
 * Whether an unsafe request comes from our own pages: by Sec-Fetch-Site, else by
 * Origin. A program without a browser sends neither, and no page can make one.
 */
export function isOwnRequest(request: Request): boolean {
	if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return true;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null) return site === 'same-origin' || site === 'none';
	const origin = request.headers.get('origin');
	return origin === null || origin === `http://${request.headers.get('host')}`;
}

/** What every answer carries, so that no other page can look in or take over. */
export const CLOSED_HEADERS: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
};

/** Whether a server may listen here: only where nobody else can reach it. */
export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
/** A path of this application; anything else leads to the start. */
export function ownPath(path: string): string {
	return /^\/(?![/\\])[\w\-./?=&%~+,:]*$/.test(path) ? path : '/';
}
