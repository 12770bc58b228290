/**
 * Six hues for life domains; the seventh and later share one with the first and are
 * drawn as a ring. What they look like stands in the look, light and dark.
 */
export const HUE_COUNT = 6;

/** The colour of a domain as a style sheet knows it; -1 is no domain. */
export function colourOf(hue: number): string {
	return hue < 0 ? 'var(--vangnet-color-line-strong)' : `var(--vangnet-domain-${hue % HUE_COUNT})`;
}

export function isRing(hue: number): boolean {
	return hue >= HUE_COUNT;
}
