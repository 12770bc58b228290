/** How colours look, also to eyes that lack a kind of cone. */
export const EYES = ['usual', 'protan', 'deutan', 'tritan'] as const;
type Eyes = (typeof EYES)[number];

type Triple = readonly [number, number, number];

/** Viénot, Brettel and Mollon 1999 for the first two, Machado 2009 at full strength for tritan. */
const MATRICES: Readonly<Record<Exclude<Eyes, 'usual'>, readonly [Triple, Triple, Triple]>> = {
	protan: [
		[0.11238, 0.88762, 0],
		[0.11238, 0.88762, 0],
		[0.00401, -0.00401, 1]
	],
	deutan: [
		[0.29275, 0.70725, 0],
		[0.29275, 0.70725, 0],
		[-0.02234, 0.02234, 1]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** Linear light of a colour as #rrggbb. */
function light(colour: string): Triple {
	return [1, 3, 5].map((at) => {
		const value = parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as unknown as Triple;
}

/** WCAG contrast, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [dark, bright] = [a, b]
		.map((colour) => {
			const [red, green, blue] = light(colour);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
		})
		.sort((x, y) => x - y);
	return bright! / dark!;
}

/** CIE L*a*b* of a colour as these eyes see it. */
export function seenBy(colour: string, eyes: Eyes): Triple {
	const own = light(colour);
	const seen =
		eyes === 'usual'
			? own
			: MATRICES[eyes].map((row) =>
					Math.min(Math.max(row[0] * own[0] + row[1] * own[1] + row[2] * own[2], 0), 1)
				);
	const [red, green, blue] = seen as unknown as Triple;
	const root = (t: number): number =>
		t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116;
	const x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
	const y = root(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
	const z = root((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Delta E of 1976. */
export function difference(a: Triple, b: Triple): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
