import { reachOf, sectorsOf, type Sector } from './sectors.ts';

/**
 * Where everything of an ecogram stands: helpers in their sectors, nearer the more often
 * they come, and a label beside each that never touches another, from 1 to 60 helpers.
 */
export interface Spot {
	readonly x: number;
	readonly y: number;
	/** Angle in radians, 0 is to the right, clockwise. */
	readonly angle: number;
	/** Where its way outwards, to its label, crosses the circle. */
	readonly edge: { readonly x: number; readonly y: number };
	readonly label: {
		readonly x: number;
		readonly y: number;
		readonly side: 'start' | 'end' | 'middle';
	};
}

export interface Placement {
	readonly width: number;
	readonly height: number;
	readonly centre: { readonly x: number; readonly y: number };
	readonly radius: number;
	/** Radius of the largest mark of a helper. */
	readonly mark: number;
	/** Height of a label. */
	readonly line: number;
	readonly spots: readonly Spot[];
	readonly sectors: readonly Sector[];
}

const LINE = 46;
/** With so many that the picture would grow too tall, labels are smaller. */
const DENSE = { from: 25, line: 40 };
const MARGIN = 28;
/** Room for the household itself. */
const LEAST = 150;
/** Of two the line between them bends around the household. */
const LEAST_OF_TWO = 230;
const BAND = 26;
const MARK = 15;
/** Who comes most often stands this share of the way to the middle; less where many stand. */
const DEPTH = 0.32;
const CROWDED = 6;
/** A small picture, as on a phone: a number beside each mark, and the names in a list. */
const SMALL = { size: 360, radius: 128, numbers: 24, mark: 11 };
/** Where numbers are many and large, every other one stands further out. */
const APART = { from: 24, near: 18, far: 36 };

/**
 * Places helpers that are sorted by sector.
 *
 * @param sectorOf name of the sector of each helper, in their order
 * @param labelWidth room that the widest label needs
 * @param mostRadius of the circle; labels may stand further apart than the helpers
 * @param near how often each comes, from 0 to 1
 */
export function place(
	sectorOf: readonly string[],
	labelWidth = 262,
	mostRadius = 300,
	near: readonly number[] = []
): Placement {
	const count = sectorOf.length;
	const perSide = Math.ceil(count / 2);
	const line = count < DENSE.from ? LINE : DENSE.line;
	const radius = Math.max(170, Math.min(mostRadius, (perSide * line) / 1.75));
	const angles = anglesOf(count);
	const up = Math.max(0, ...angles.map((angle) => Math.abs(Math.sin(angle)))) * radius;
	const height = Math.max(
		2 * (up + MARGIN + 12),
		2 * (reachOf(sectorOf, angles, radius + BAND) + 2),
		(perSide + 1) * line,
		count === 2 ? LEAST_OF_TWO : LEAST
	);
	const width = 2 * (radius + MARGIN + labelWidth);
	const centre = { x: width / 2, y: height / 2 };
	const placed = spotsOf(angles, centre, radius, near);
	const inner = radius * (1 - depthOf(near) * Math.max(0, ...near));
	const labels = placeLabels(angles, centre, radius + MARGIN, height, line);
	return {
		width,
		height,
		centre,
		radius,
		line,
		mark: markFor(MARK, placed),
		spots: placed.map((spot, i) => ({ ...spot, label: labels[i]! })),
		sectors: sectorsOf(sectorOf, angles, BAND, centre, radius, inner)
	};
}

/**
 * The same for a small screen, where a label is the number of a helper.
 *
 * @param isTight the screen is so small that the numbers are large in the drawing
 */
export function placeSmall(
	sectorOf: readonly string[],
	near: readonly number[] = [],
	isTight = false
): Placement {
	const { size, radius } = SMALL;
	const numberAt = (i: number): number => {
		if (!isTight || sectorOf.length <= APART.from) return radius + SMALL.numbers;
		return radius + (i % 2 === 0 ? APART.near : APART.far);
	};
	const angles = anglesOf(sectorOf.length);
	const up = Math.max(0, ...angles.map((angle, i) => Math.abs(Math.sin(angle)) * numberAt(i)));
	const height = Math.max(
		2 * (up + SMALL.numbers),
		2 * (reachOf(sectorOf, angles, radius + SMALL.mark + 3) + 2),
		sectorOf.length === 2 ? LEAST_OF_TWO : LEAST
	);
	const centre = { x: size / 2, y: height / 2 };
	const placed = spotsOf(angles, centre, radius, near);
	const inner = radius * (1 - depthOf(near) * Math.max(0, ...near));
	return {
		width: size,
		height,
		centre,
		radius,
		mark: markFor(SMALL.mark, placed),
		line: 14,
		spots: placed.map((spot, i) => ({
			...spot,
			label: { ...onCircle(centre, spot.angle, numberAt(i)), side: 'middle' }
		})),
		sectors: sectorsOf(sectorOf, angles, SMALL.mark + 3, centre, radius, inner)
	};
}

/** From the top round with the clock; one alone stands to the right, where its name is read. */
function anglesOf(count: number): readonly number[] {
	if (count === 1) return [0];
	const step = (2 * Math.PI) / Math.max(count, 1);
	return Array.from({ length: count }, (_, i) => -Math.PI / 2 + (i + 0.5) * step);
}

function onCircle(centre: { x: number; y: number }, angle: number, radius: number) {
	return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

function depthOf(near: readonly number[]): number {
	return Math.min(DEPTH, CROWDED / Math.max(near.length, 1));
}

function spotsOf(
	angles: readonly number[],
	centre: { x: number; y: number },
	radius: number,
	near: readonly number[]
) {
	return angles.map((angle, i) => ({
		...onCircle(centre, angle, radius * (1 - depthOf(near) * (near[i] ?? 0))),
		angle,
		edge: onCircle(centre, angle, radius)
	}));
}

/** Marks beside each other never touch. */
function markFor(most: number, spots: readonly { x: number; y: number }[]): number {
	const apart = spots.map(({ x, y }, i) => {
		const next = spots[(i + 1) % spots.length]!;
		return Math.hypot(next.x - x, next.y - y) / 2.6;
	});
	return spots.length < 2 ? most : Math.min(most, ...apart);
}

/** Labels left and right of the circle, each side pushed apart until none touches another. */
function placeLabels(
	angles: readonly number[],
	centre: { x: number; y: number },
	radius: number,
	height: number,
	line: number
): Spot['label'][] {
	const labels: Spot['label'][] = [];
	for (const side of ['start', 'end'] as const) {
		const own = angles
			.map((angle, i) => ({
				i,
				y: centre.y + radius * Math.sin(angle),
				right: Math.cos(angle) > 0
			}))
			.filter(({ right }) => right === (side === 'start'))
			.sort((a, b) => a.y - b.y);
		const wanted = own.map(({ y }) => y);
		spread(wanted, line, line / 2, height - line / 2).forEach((y, k) => {
			// Labels follow an oval around the circle as tall as the picture, so that no leader
			// crosses another label; the edge nearest to the middle must clear the circle.
			const near = Math.max(Math.abs(y - centre.y) - line / 2, 0);
			const oval = Math.max(radius, height / 2);
			const reach = Math.max(radius * Math.sqrt(Math.max(1 - (near / oval) ** 2, 0)), 14);
			labels[own[k]!.i] = { x: centre.x + (side === 'start' ? reach : -reach), y, side };
		});
	}
	return labels;
}

/**
 * The closest places to those wanted (which rise) that are at least `gap` apart
 * and within bounds: runs that touch are merged around their common middle.
 */
export function spread(
	wanted: readonly number[],
	gap: number,
	from: number,
	to: number
): readonly number[] {
	const runs: { first: number; length: number; sum: number }[] = [];
	const start = (run: { first: number; length: number; sum: number }): number => {
		const middle = run.sum / run.length;
		const least = from;
		const most = to - (run.length - 1) * gap;
		return Math.max(least, Math.min(most, middle - ((run.length - 1) * gap) / 2));
	};
	wanted.forEach((place, i) => {
		runs.push({ first: i, length: 1, sum: place });
		while (runs.length > 1) {
			const last = runs[runs.length - 1]!;
			const before = runs[runs.length - 2]!;
			if (start(before) + before.length * gap <= start(last)) break;
			runs.pop();
			before.length += last.length;
			before.sum += last.sum;
		}
	});
	return runs.flatMap((run) => Array.from({ length: run.length }, (_, k) => start(run) + k * gap));
}
