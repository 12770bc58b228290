/**
 * Colours of the look as #rrggbb, for what is drawn without a style sheet: WebGL, a
 * canvas, and pictures that leave the page.
 *
 * @param host where they would be seen
 * @param values as a style sheet says them: a custom property, or a colour of the system
 * @param scheme instead of what the reader sees
 */
export function readColours<Name extends string>(
	host: HTMLElement,
	values: Readonly<Record<Name, string>>,
	scheme?: 'light' | 'dark'
): Readonly<Record<Name, string>> {
	const probe = document.createElement('span');
	probe.style.forcedColorAdjust = 'none';
	if (scheme) probe.style.colorScheme = scheme;
	host.append(probe);
	const entries = Object.entries<string>(values).map(([name, value]) => {
		probe.style.color = value;
		return [name, hexOf(getComputedStyle(probe).color)] as const;
	});
	probe.remove();
	return Object.fromEntries(entries) as Record<Name, string>;
}

/** A colour as browsers write it, `rgb(1, 2, 3)`, as #rrggbb. */
function hexOf(colour: string): string {
	const parts = colour.match(/[\d.]+/g)?.slice(0, 3) ?? [];
	return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
}

/** Does something with a part of the page while that has the light set: paper and pictures are light. */
export function inLight<Result>(part: HTMLElement, run: () => Result): Result {
	const settle = (): void => {
		for (const animation of part.getAnimations({ subtree: true })) animation.finish();
	};
	part.style.colorScheme = 'light';
	settle();
	try {
		return run();
	} finally {
		part.style.removeProperty('color-scheme');
		settle();
	}
}
