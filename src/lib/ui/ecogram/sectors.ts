/** Neighbours of one sector, drawn as a band behind them; `from` and `to` are places in the list. */
export interface Sector {
	readonly name: string;
	readonly from: number;
	readonly to: number;
	readonly path: string;
}

/** How far above or below the middle the bands of the sectors come. */
export function reachOf(
	names: readonly string[],
	angles: readonly number[],
	outer: number
): number {
	let most = 0;
	for (const { first, last } of bandsOf(names, angles)) {
		const passesBelow = first <= Math.PI / 2 && last >= Math.PI / 2;
		const passesAbove = first <= -Math.PI / 2 || last >= 1.5 * Math.PI;
		const ends = Math.max(Math.abs(Math.sin(first)), Math.abs(Math.sin(last)));
		most = Math.max(most, passesBelow || passesAbove ? 1 : ends);
	}
	return most * outer;
}

/** Neighbours of one sector share a band, from one angle to another. */
function bandsOf(names: readonly string[], angles: readonly number[]) {
	const bands: { name: string; from: number; to: number; first: number; last: number }[] = [];
	const step = (2 * Math.PI) / Math.max(names.length, 1);
	const pad = Math.min(step * 0.44, 0.16);
	for (let from = 0; from < names.length;) {
		let to = from;
		while (to + 1 < names.length && names[to + 1] === names[from]) to++;
		bands.push({
			name: names[from]!,
			from,
			to,
			first: angles[from]! - pad,
			last: angles[to]! + pad
		});
		from = to + 1;
	}
	return bands;
}

/** The sectors with their bands, around the middle. */
export function sectorsOf(
	names: readonly string[],
	angles: readonly number[],
	breadth: number,
	centre: { x: number; y: number },
	radius: number,
	inner: number
): Sector[] {
	return bandsOf(names, angles).map(({ name, from, to, first, last }) => ({
		name,
		from,
		to,
		path: band(first, last, radius + breadth, inner - breadth, centre)
	}));
}

/** A piece of a ring from one angle to the other. */
function band(
	from: number,
	to: number,
	outer: number,
	inner: number,
	centre: { x: number; y: number }
): string {
	const point = (angle: number, r: number): string =>
		`${(centre.x + r * Math.cos(angle)).toFixed(1)} ${(centre.y + r * Math.sin(angle)).toFixed(1)}`;
	const large = to - from > Math.PI ? 1 : 0;
	return (
		`M${point(from, outer)}A${outer} ${outer} 0 ${large} 1 ${point(to, outer)}` +
		`L${point(to, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}Z`
	);
}
