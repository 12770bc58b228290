import { Push } from './push.ts';

/** Ties with a weight, between points by number. */
export interface Springs {
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly weight: Float64Array;
}

/** Points in the plane; where they are is moved in place. */
export interface Points {
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly mass: Float64Array;
	/** 1 for a point that pushes and pulls and does not move; missing: all move. */
	readonly held?: Uint8Array;
}

export interface ForceSettings {
	/** How hard points push each other away. */
	readonly push: number;
	/** How hard every point is drawn to the middle, for each unit of distance. */
	readonly gravity: number;
	/** Divides every step. */
	readonly slowDown: number;
	/** Two crowds push each other as wholes where their reaches are less than this times their distance. */
	readonly theta: number;
}

/** What points weigh of their own accord: one more than the weight of their ties. */
export function massesOf(points: number, { from, to, weight }: Springs): Float64Array {
	const mass = new Float64Array(points).fill(1);
	for (let t = 0; t < from.length; t++) {
		mass[from[t]!]! += weight[t]!;
		mass[to[t]!]! += weight[t]!;
	}
	return mass;
}

/**
 * ForceAtlas2 over typed arrays: points push each other away by mass over distance, ties
 * pull by their length, and each point slows down where it swings.
 * M. Jacomy, T. Venturini, S. Heymann, M. Bastian (2014), PLOS ONE 9(6) e98679;
 * with strong gravity and without the logarithm.
 */
export class Forces {
	readonly #points: Points;
	readonly #springs: Springs;
	readonly #settings: ForceSettings;
	readonly #push: Push;
	/** What works on each point now, and what did a round ago. */
	readonly #fx: Float64Array;
	readonly #fy: Float64Array;
	readonly #lastX: Float64Array;
	readonly #lastY: Float64Array;
	readonly #calm: Float64Array;

	constructor(points: Points, springs: Springs, settings: ForceSettings) {
		[this.#points, this.#springs, this.#settings] = [points, springs, settings];
		const many = points.x.length;
		this.#push = new Push(many, settings.theta);
		this.#fx = new Float64Array(many);
		this.#fy = new Float64Array(many);
		this.#lastX = new Float64Array(many);
		this.#lastY = new Float64Array(many);
		this.#calm = new Float64Array(many).fill(1);
	}

	/** One round: every point that is not held makes a step. */
	step(): void {
		this.#pushApart();
		this.#pullTogether();
		this.#move();
	}

	/** The push, and what draws to the middle. */
	#pushApart(): void {
		const { x, y, mass } = this.#points;
		const { push, gravity } = this.#settings;
		const [fx, fy] = [this.#fx, this.#fy];
		this.#push.apart(x, y, mass);
		const { x: pushX, y: pushY } = this.#push;
		for (let i = 0; i < fx.length; i++) {
			fx[i] = mass[i]! * (push * pushX[i]! - gravity * x[i]!);
			fy[i] = mass[i]! * (push * pushY[i]! - gravity * y[i]!);
		}
	}

	#pullTogether(): void {
		const { x, y } = this.#points;
		const [fx, fy] = [this.#fx, this.#fy];
		const { from, to, weight } = this.#springs;
		for (let t = 0; t < from.length; t++) {
			const a = from[t]!;
			const b = to[t]!;
			const dx = (x[b]! - x[a]!) * weight[t]!;
			const dy = (y[b]! - y[a]!) * weight[t]!;
			fx[a]! += dx;
			fy[a]! += dy;
			fx[b]! -= dx;
			fy[b]! -= dy;
		}
	}

	/** A point that swings to and fro makes smaller steps than one that is drawn along. */
	#move(): void {
		const { x, y, mass, held } = this.#points;
		const { slowDown } = this.#settings;
		const [fx, fy, lastX, lastY, calm] = [this.#fx, this.#fy, this.#lastX, this.#lastY, this.#calm];
		for (let i = 0; i < fx.length; i++) {
			const ax = fx[i]!;
			const ay = fy[i]!;
			const bx = lastX[i]!;
			const by = lastY[i]!;
			lastX[i] = ax;
			lastY[i] = ay;
			if (held?.[i] === 1) continue;
			const swing = mass[i]! * Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
			const drawn = Math.sqrt((bx + ax) ** 2 + (by + ay) ** 2) / 2;
			const damped = 1 + Math.sqrt(swing);
			const speed = (calm[i]! * Math.log(1 + drawn)) / damped;
			calm[i] = Math.min(1, Math.sqrt((speed * (ax * ax + ay * ay)) / damped));
			x[i]! += (ax * speed) / slowDown;
			y[i]! += (ay * speed) / slowDown;
		}
	}
}
