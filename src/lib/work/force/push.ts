import { Cells } from './cells.ts';

/** A distance that keeps two points on one spot from pushing without end; squared. */
const TOUCHING = 1e-12;

/**
 * How points push each other away: each by the mass of the other over their distance.
 * Two cells that are small beside the distance between them meet once, as wholes:
 * what one does to the points of the other is kept as a Taylor series around its centre,
 * and handed down to the points at the end. Only near points meet one by one, and what
 * two do to each other is reckoned once for both.
 * After W. Dehnen (2002), A hierarchical O(N) force calculation algorithm,
 * J. Comput. Phys. 179, 27-42. In the plane a place is a complex number z and the push of
 * a mass m at 0 is the conjugate of m / z, of which the series is that of 1 / z.
 */
export class Push {
	/** The push on each point by mass alone, after `apart`. */
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly #cells: Cells;
	readonly #theta2: number;
	/** The same in the order of the cells, so that what is near is at hand; being summed. */
	readonly #sumX: Float64Array;
	readonly #sumY: Float64Array;
	/** Of each cell the series a + b z + c z², real and imaginary parts in turn. */
	#series = new Float64Array();

	/** @param theta two cells meet as wholes where their reaches are less than this times their distance */
	constructor(points: number, theta: number) {
		this.#cells = new Cells(points);
		this.#theta2 = theta ** 2;
		this.x = new Float64Array(points);
		this.y = new Float64Array(points);
		this.#sumX = new Float64Array(points);
		this.#sumY = new Float64Array(points);
	}

	/** Finds the push on every point where it stands now. */
	apart(x: Float64Array, y: Float64Array, mass: Float64Array): void {
		const cells = this.#cells;
		cells.build(x, y, mass);
		if (cells.count === 0) return;
		if (this.#series.length < TERMS * cells.count) {
			this.#series = new Float64Array(TERMS * cells.leaf.length);
		} else this.#series.fill(0, 0, TERMS * cells.count);
		this.#sumX.fill(0);
		this.#sumY.fill(0);
		this.#within(0);
		this.#handDown();
		for (let i = 0; i < x.length; i++) {
			const point = cells.order[i]!;
			this.x[point] = this.#sumX[i]!;
			this.y[point] = this.#sumY[i]!;
		}
	}

	/** All pairs inside one cell. */
	#within(cell: number): void {
		const { leaf, next } = this.#cells;
		if (leaf[cell] === 1) {
			this.#meet(cell, cell);
			return;
		}
		const end = next[cell]!;
		for (let part = cell + 1; part < end; part = next[part]!) {
			this.#within(part);
			for (let other = next[part]!; other < end; other = next[other]!) {
				this.#between(part, other);
			}
		}
	}

	/** All pairs with one point in each of two cells. */
	#between(a: number, b: number): void {
		const { centreX, centreY, reach, leaf, next } = this.#cells;
		const dx = centreX[a]! - centreX[b]!;
		const dy = centreY[a]! - centreY[b]!;
		const distance2 = dx * dx + dy * dy;
		const both = reach[a]! + reach[b]!;
		if (both * both < this.#theta2 * distance2) {
			this.#meetAsWholes(a, b, dx / distance2, -dy / distance2);
		} else if (leaf[a] === 1 && leaf[b] === 1) {
			this.#meet(a, b);
		} else if (leaf[b] === 1 || (leaf[a] === 0 && reach[a]! >= reach[b]!)) {
			const end = next[a]!;
			for (let part = a + 1; part < end; part = next[part]!) this.#between(part, b);
		} else {
			const end = next[b]!;
			for (let part = b + 1; part < end; part = next[part]!) this.#between(a, part);
		}
	}

	/** @param x,y the complex number 1 / z, with z from the centre of b to that of a */
	#meetAsWholes(a: number, b: number, x: number, y: number): void {
		const { weight } = this.#cells;
		const massA = weight[a]!;
		const massB = weight[b]!;
		const series = this.#series;
		const x2 = x * x - y * y;
		const y2 = 2 * x * y;
		const x3 = x2 * x - y2 * y;
		const y3 = x2 * y + y2 * x;
		// 1 / (z + d) = 1/z - d/z² + d²/z³ - …, and seen from b all of z is -z.
		const ofA = TERMS * a;
		series[ofA]! += massB * x;
		series[ofA + 1]! += massB * y;
		series[ofA + 2]! -= massB * x2;
		series[ofA + 3]! -= massB * y2;
		series[ofA + 4]! += massB * x3;
		series[ofA + 5]! += massB * y3;
		const ofB = TERMS * b;
		series[ofB]! -= massA * x;
		series[ofB + 1]! -= massA * y;
		series[ofB + 2]! -= massA * x2;
		series[ofB + 3]! -= massA * y2;
		series[ofB + 4]! -= massA * x3;
		series[ofB + 5]! -= massA * y3;
	}

	/** The points of two leaves push each other one by one, or those of one among themselves. */
	#meet(a: number, b: number): void {
		const { x, y, mass, from, to } = this.#cells;
		const sumsX = this.#sumX;
		const sumsY = this.#sumY;
		const end = to[b]!;
		for (let i = from[a]!; i < to[a]!; i++) {
			const ownX = x[i]!;
			const ownY = y[i]!;
			const ownMass = mass[i]!;
			let sumX = 0;
			let sumY = 0;
			for (let j = a === b ? i + 1 : from[b]!; j < end; j++) {
				const dx = ownX - x[j]!;
				const dy = ownY - y[j]!;
				const by = 1 / (dx * dx + dy * dy + TOUCHING);
				const mine = mass[j]! * by;
				const theirs = ownMass * by;
				sumX += dx * mine;
				sumY += dy * mine;
				sumsX[j]! -= dx * theirs;
				sumsY[j]! -= dy * theirs;
			}
			sumsX[i]! += sumX;
			sumsY[i]! += sumY;
		}
	}

	/** Adds the series of each cell to those of the cells in it, and of each leaf to its points. */
	#handDown(): void {
		const { count, leaf, next, from, to, x, y, centreX, centreY } = this.#cells;
		const series = this.#series;
		for (let cell = 0; cell < count; cell++) {
			const at = TERMS * cell;
			const [ax, ay, bx, by] = [series[at]!, series[at + 1]!, series[at + 2]!, series[at + 3]!];
			const [cx, cy] = [series[at + 4]!, series[at + 5]!];
			const [middleX, middleY] = [centreX[cell]!, centreY[cell]!];
			if (leaf[cell] === 1) {
				for (let i = from[cell]!; i < to[cell]!; i++) {
					const [dx, dy] = [x[i]! - middleX, y[i]! - middleY];
					const [ux, uy] = [bx + dx * cx - dy * cy, by + dx * cy + dy * cx];
					this.#sumX[i]! += ax + dx * ux - dy * uy;
					this.#sumY[i]! -= ay + dx * uy + dy * ux;
				}
				continue;
			}
			for (let part = cell + 1; part < next[cell]!; part = next[part]!) {
				const [dx, dy] = [centreX[part]! - middleX, centreY[part]! - middleY];
				const [vx, vy] = [dx * cx - dy * cy, dx * cy + dy * cx];
				const [ux, uy] = [bx + vx, by + vy];
				const into = TERMS * part;
				series[into]! += ax + dx * ux - dy * uy;
				series[into + 1]! += ay + dx * uy + dy * ux;
				series[into + 2]! += ux + vx;
				series[into + 3]! += uy + vy;
				series[into + 4]! += cx;
				series[into + 5]! += cy;
			}
		}
	}
}

/** Numbers in the series of a cell. */
const TERMS = 6;
