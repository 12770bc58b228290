/**
 * Six hues for life domains; the seventh and later share one with the first and are
 * drawn as a ring. The same values stand in app.css, because WebGL reads no custom
 * properties; a test holds them together.
 */
export const HUES = ['#3182bd', '#997700', '#882255', '#332288', '#ee6677', '#000000'] as const;
export const NO_HUE = '#8a96a1';

/** The colour of a domain as a style sheet knows it; -1 is no domain. */
export function colourOf(hue: number): string {
	return hue < 0
		? 'var(--vangnet-color-line-strong)'
		: `var(--vangnet-domain-${hue % HUES.length})`;
}

export function isRing(hue: number): boolean {
	return hue >= HUES.length;
}
