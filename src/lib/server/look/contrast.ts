/** WCAG contrast of two colours as #rrggbb, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const value = parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What has to be readable on what: 4.5 for text, 3 for lines and marks that mean something. */
const PAIRS: readonly (readonly [marks: string, grounds: string, least: number])[] = [
	['ink soft accent problem', 'paper card', 4.5],
	['ink soft accent', 'accent-soft', 4.5],
	['ink soft accent', 'notice', 4.5],
	['ink problem', 'problem-soft', 4.5],
	['on-accent', 'accent accent-strong', 4.5],
	['line-strong drawing drawing-strong across', 'card', 3],
	['domain-0 domain-1 domain-2 domain-3 domain-4 domain-5', 'card', 3]
];

export interface Faint {
	readonly mark: string;
	readonly ground: string;
	readonly contrast: number;
	readonly least: number;
}

/**
 * What cannot be read well enough in a set of colours.
 *
 * @param colourOf a colour as #rrggbb by its name, such as `color-ink`
 */
export function faintIn(colourOf: (name: string) => string): readonly Faint[] {
	return PAIRS.flatMap(([marks, grounds, least]) =>
		grounds.split(' ').flatMap((ground) =>
			marks.split(' ').map((mark) => {
				const [over, under] = [fullName(mark), fullName(ground)];
				const found = contrast(colourOf(over), colourOf(under));
				return { mark: over, ground: under, contrast: found, least };
			})
		)
	).filter((pair) => pair.contrast < pair.least);
}

function fullName(name: string): string {
	return name.startsWith('domain-') ? name : `color-${name}`;
}
