import { Cells } from './cells.ts';

/** Ties with a weight, between points by number. */
export interface Springs {
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly weight: Float64Array;
}

export interface ForceSettings {
	/** How hard points push each other away. */
	readonly push: number;
	/** How hard every point is drawn to the middle, for each unit of distance. */
	readonly gravity: number;
	/** Divides every step. */
	readonly slowDown: number;
	/** A cell counts as one point where its side is less than half of this times its distance. */
	readonly theta: number;
}

/**
 * ForceAtlas2 over typed arrays: points push each other away by mass (one more than the
 * weight of their ties) over distance, ties pull by their length, and each point
 * slows down where it swings. The push is found once for a leaf of near points, from
 * one list of what they meet. M. Jacomy, T. Venturini, S. Heymann, M. Bastian (2014),
 * PLOS ONE 9(6) e98679; with strong gravity and without the logarithm.
 */
export class Forces {
	readonly #x: Float64Array;
	readonly #y: Float64Array;
	readonly #springs: Springs;
	readonly #held: Uint8Array;
	readonly #settings: ForceSettings;
	readonly #mass: Float64Array;
	readonly #cells: Cells;
	/** What works on each point now, and what did a round ago. */
	readonly #fx: Float64Array;
	readonly #fy: Float64Array;
	readonly #lastX: Float64Array;
	readonly #lastY: Float64Array;
	readonly #calm: Float64Array;
	/** What the points of one leaf meet. */
	readonly #metX: Float64Array;
	readonly #metY: Float64Array;
	readonly #metMass: Float64Array;

	/**
	 * @param x,y where the points start; moved in place
	 * @param held 1 for a point that pushes and pulls and does not move
	 */
	constructor(
		x: Float64Array,
		y: Float64Array,
		springs: Springs,
		held: Uint8Array,
		settings: ForceSettings
	) {
		[this.#x, this.#y, this.#springs] = [x, y, springs];
		[this.#held, this.#settings] = [held, settings];
		const points = x.length;
		this.#cells = new Cells(points);
		this.#mass = new Float64Array(points).fill(1);
		for (let t = 0; t < springs.from.length; t++) {
			this.#mass[springs.from[t]!]! += springs.weight[t]!;
			this.#mass[springs.to[t]!]! += springs.weight[t]!;
		}
		this.#fx = new Float64Array(points);
		this.#fy = new Float64Array(points);
		this.#lastX = new Float64Array(points);
		this.#lastY = new Float64Array(points);
		this.#calm = new Float64Array(points).fill(1);
		// What is met are cells and points of which none is in another.
		this.#metX = new Float64Array(points);
		this.#metY = new Float64Array(points);
		this.#metMass = new Float64Array(points);
	}

	/** One round: every point that is not held makes a step. */
	step(): void {
		this.#cells.build(this.#x, this.#y, this.#mass);
		this.#pushApart();
		this.#pullTogether();
		this.#move();
	}

	#pushApart(): void {
		const cells = this.#cells;
		for (let leaf = 0; leaf < cells.count; leaf++) {
			if (cells.leaf[leaf] === 0) continue;
			this.#pushOn(leaf, this.#gather(leaf));
		}
	}

	/** Lists what pushes on the points of a leaf: far cells whole, near points each. Returns how many. */
	#gather(leaf: number): number {
		const cells = this.#cells;
		const { x, y, mass, centreX, centreY, weight, side2, from, to, next } = cells;
		const [metX, metY, metMass] = [this.#metX, this.#metY, this.#metMass];
		const opened = 4 / this.#settings.theta ** 2;
		let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
		for (let i = from[leaf]!; i < to[leaf]!; i++) {
			left = Math.min(left, x[i]!);
			right = Math.max(right, x[i]!);
			low = Math.min(low, y[i]!);
			high = Math.max(high, y[i]!);
		}
		let met = 0;
		for (let cell = 0; cell < cells.count;) {
			const [cx, cy] = [centreX[cell]!, centreY[cell]!];
			const dx = cx < left ? left - cx : cx > right ? cx - right : 0;
			const dy = cy < low ? low - cy : cy > high ? cy - high : 0;
			if (side2[cell]! * opened < dx * dx + dy * dy) {
				metX[met] = cx;
				metY[met] = cy;
				metMass[met++] = weight[cell]!;
				cell = next[cell]!;
			} else if (cells.leaf[cell] === 1) {
				for (let i = from[cell]!; i < to[cell]!; i++) {
					metX[met] = x[i]!;
					metY[met] = y[i]!;
					metMass[met++] = mass[i]!;
				}
				cell = next[cell]!;
			} else cell++;
		}
		return met;
	}

	#pushOn(leaf: number, met: number): void {
		const { x, y, mass, order, from, to } = this.#cells;
		const [metX, metY, metMass] = [this.#metX, this.#metY, this.#metMass];
		const { push } = this.#settings;
		for (let i = from[leaf]!; i < to[leaf]!; i++) {
			const [px, py] = [x[i]!, y[i]!];
			let [fx, fy] = [0, 0];
			for (let j = 0; j < met; j++) {
				const dx = px - metX[j]!;
				const dy = py - metY[j]!;
				// The point itself is in the list, at distance nought.
				const by = metMass[j]! / (dx * dx + dy * dy + 1e-12);
				fx += dx * by;
				fy += dy * by;
			}
			const point = order[i]!;
			this.#fx[point] = fx * push * mass[i]!;
			this.#fy[point] = fy * push * mass[i]!;
		}
	}

	#pullTogether(): void {
		const [x, y, fx, fy] = [this.#x, this.#y, this.#fx, this.#fy];
		const { from, to, weight } = this.#springs;
		for (let t = 0; t < from.length; t++) {
			const [a, b] = [from[t]!, to[t]!];
			const dx = (x[b]! - x[a]!) * weight[t]!;
			const dy = (y[b]! - y[a]!) * weight[t]!;
			fx[a]! += dx;
			fy[a]! += dy;
			fx[b]! -= dx;
			fy[b]! -= dy;
		}
		for (let i = 0; i < x.length; i++) {
			const middle = this.#settings.gravity * this.#mass[i]!;
			fx[i]! -= middle * x[i]!;
			fy[i]! -= middle * y[i]!;
		}
	}

	/** A point that swings to and fro makes smaller steps than one that is drawn along. */
	#move(): void {
		const [fx, fy, lastX, lastY, calm] = [this.#fx, this.#fy, this.#lastX, this.#lastY, this.#calm];
		for (let i = 0; i < fx.length; i++) {
			const [ax, ay, bx, by] = [fx[i]!, fy[i]!, lastX[i]!, lastY[i]!];
			lastX[i] = ax;
			lastY[i] = ay;
			if (this.#held[i] === 1) continue;
			const swing = this.#mass[i]! * Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
			const drawn = Math.sqrt((bx + ax) ** 2 + (by + ay) ** 2) / 2;
			const speed = (calm[i]! * Math.log(1 + drawn)) / (1 + Math.sqrt(swing));
			calm[i] = Math.min(1, Math.sqrt((speed * (ax * ax + ay * ay)) / (1 + Math.sqrt(swing))));
			this.#x[i]! += (ax * speed) / this.#settings.slowDown;
			this.#y[i]! += (ay * speed) / this.#settings.slowDown;
		}
	}
}
