/**
 * Where everything of an ecogram stands: helpers on a circle in their sectors, and a
 * label beside each that never touches another, from 1 to 60 helpers.
 */
export interface Spot {
	readonly x: number;
	readonly y: number;
	/** Angle in radians, 0 is to the right, clockwise. */
	readonly angle: number;
	readonly label: { readonly x: number; readonly y: number; readonly side: 'start' | 'end' };
}

interface Sector {
	readonly name: string;
	readonly from: number;
	readonly to: number;
	readonly path: string;
}

export interface Placement {
	readonly width: number;
	readonly height: number;
	readonly centre: { readonly x: number; readonly y: number };
	readonly radius: number;
	readonly spots: readonly Spot[];
	readonly sectors: readonly Sector[];
}

const LABEL_HEIGHT = 38;
const LABEL_WIDTH = 262;
const MARGIN = 26;
const BAND = 24;

/**
 * Places helpers that are sorted by sector.
 *
 * @param sectorOf name of the sector of each helper, in their order
 */
export function place(sectorOf: readonly string[]): Placement {
	const count = sectorOf.length;
	const perSide = Math.ceil(count / 2);
	const radius = Math.max(170, Math.min(330, (perSide * LABEL_HEIGHT) / 1.65));
	const height = Math.max(2 * (radius + MARGIN + 24), perSide * LABEL_HEIGHT + 2 * MARGIN);
	const width = 2 * (radius + MARGIN + LABEL_WIDTH);
	const centre = { x: width / 2, y: height / 2 };
	const step = (2 * Math.PI) / Math.max(count, 1);
	const angles = sectorOf.map((_, i) => -Math.PI / 2 + (i + 0.5) * step);
	const onCircle = (angle: number, r: number) => ({
		x: centre.x + r * Math.cos(angle),
		y: centre.y + r * Math.sin(angle)
	});
	const labels = placeLabels(angles, centre, radius + MARGIN, height);
	return {
		width,
		height,
		centre,
		radius,
		spots: angles.map((angle, i) => ({ ...onCircle(angle, radius), angle, label: labels[i]! })),
		sectors: sectorsOf(sectorOf, angles, step, centre, radius)
	};
}

/** Labels left and right of the circle, each side pushed apart until none touches another. */
function placeLabels(
	angles: readonly number[],
	centre: { x: number; y: number },
	radius: number,
	height: number
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
		spread(wanted, LABEL_HEIGHT, LABEL_HEIGHT / 2, height - LABEL_HEIGHT / 2).forEach((y, k) => {
			const up = Math.min(Math.abs(y - centre.y), radius);
			const reach = Math.max(Math.sqrt(radius * radius - up * up), 14);
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

function sectorsOf(
	names: readonly string[],
	angles: readonly number[],
	step: number,
	centre: { x: number; y: number },
	radius: number
): Sector[] {
	const sectors: Sector[] = [];
	for (let from = 0; from < names.length;) {
		let to = from;
		while (to + 1 < names.length && names[to + 1] === names[from]) to++;
		const pad = Math.min(step * 0.44, 0.16);
		const path = band(angles[from]! - pad, angles[to]! + pad, radius, centre);
		sectors.push({ name: names[from]!, from, to, path });
		from = to + 1;
	}
	return sectors;
}

/** A piece of a ring from one angle to the other. */
function band(from: number, to: number, radius: number, centre: { x: number; y: number }): string {
	const point = (angle: number, r: number): string =>
		`${(centre.x + r * Math.cos(angle)).toFixed(1)} ${(centre.y + r * Math.sin(angle)).toFixed(1)}`;
	const large = to - from > Math.PI ? 1 : 0;
	const outer = radius + BAND;
	const inner = radius - BAND;
	return (
		`M${point(from, outer)}A${outer} ${outer} 0 ${large} 1 ${point(to, outer)}` +
		`L${point(to, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}Z`
	);
}

/** A line between two helpers that bends towards the middle, without passing through it. */
export function arc(a: Spot, b: Spot, centre: { x: number; y: number }): string {
	const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
	const pull = 0.62;
	const x = centre.x + (middle.x - centre.x) * pull;
	const y = centre.y + (middle.y - centre.y) * pull;
	return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
}
