import { createHash } from 'node:crypto';

/**
 * An answer that a browser may keep and asks about each time: by the tag of what it
 * holds. Never kept by anything in between.
 */
export function answer(
	request: Request,
	state: string,
	type: string,
	make: () => string | Uint8Array<ArrayBuffer>
): Response {
	const tag = `"${createHash('sha256').update(state).digest('base64url').slice(0, 27)}"`;
	const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', 'Content-Type': type };
	if (request.headers.get('if-none-match') === tag)
		return new Response(null, { status: 304, headers });
	return new Response(make(), { headers });
}
