/** Light or dark, as the reader chose; nothing chosen is as their computer does. */
export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export function isScheme(text: string): text is Scheme {
	return (SCHEMES as readonly string[]).includes(text);
}

/** What the head of a page says, so that the browser paints no white before a dark page. */
export function schemesOf(scheme: Scheme): string {
	return scheme === 'system' ? 'light dark' : scheme;
}
