/** A page is given this long to become idle. */
const PATIENCE = 2000;

/**
 * Calls once the page has nothing else to do, or after a while.
 *
 * @returns how to let it be
 */
export function whenIdle(call: () => void): () => void {
	// Not every browser knows idle time.
	if (typeof requestIdleCallback === 'undefined') {
		const wait = setTimeout(call, PATIENCE);
		return () => clearTimeout(wait);
	}
	const wait = requestIdleCallback(call, { timeout: PATIENCE });
	return () => cancelIdleCallback(wait);
}
