/**
 * A quadtree of points with mass, laid out for walking: cells stand in preorder, each
 * with the place to go on when its inside is skipped, over points sorted along a
 * Morton curve, so that near in the plane is near in memory.
 * After J. Barnes and P. Hut (1986), A hierarchical O(N log N) force-calculation algorithm.
 */
export class Cells {
	/** Of each place in the order: which point, where it is, how heavy. */
	readonly order: Int32Array;
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly mass: Float64Array;
	/** How many cells there are. */
	count = 0;
	/** Of each cell: centre and sum of mass, and how far from the centre its points reach at most. */
	centreX: Float64Array;
	centreY: Float64Array;
	weight: Float64Array;
	reach: Float64Array;
	/** Of each cell: its points in the order, the cell after its inside, 1 for one without cells in it. */
	from: Int32Array;
	to: Int32Array;
	next: Int32Array;
	leaf: Uint8Array;

	readonly #codes: Uint32Array;
	readonly #spareCodes: Uint32Array;
	readonly #spareOrder: Int32Array;
	readonly #counts = new Int32Array(PASSES * DIGIT);

	/** @param points how many points there are */
	constructor(points: number) {
		this.order = new Int32Array(points);
		this.#spareOrder = new Int32Array(points);
		this.#codes = new Uint32Array(points);
		this.#spareCodes = new Uint32Array(points);
		this.x = new Float64Array(points);
		this.y = new Float64Array(points);
		this.mass = new Float64Array(points);
		const room = points + 64;
		this.centreX = new Float64Array(room);
		this.centreY = new Float64Array(room);
		this.weight = new Float64Array(room);
		this.reach = new Float64Array(room);
		this.from = new Int32Array(room);
		this.to = new Int32Array(room);
		this.next = new Int32Array(room);
		this.leaf = new Uint8Array(room);
	}

	/** Sorts the points where they stand now, and divides the plane anew. */
	build(x: Float64Array, y: Float64Array, mass: Float64Array): void {
		this.count = 0;
		if (x.length === 0) return;
		this.#sort(x, y);
		for (let i = 0; i < this.order.length; i++) {
			const point = this.order[i]!;
			this.x[i] = x[point]!;
			this.y[i] = y[point]!;
			this.mass[i] = mass[point]!;
		}
		this.#divide(0, this.order.length, TOP_BIT);
	}

	/** Orders the points by the Morton code of their place. */
	#sort(x: Float64Array, y: Float64Array): void {
		let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
		for (let i = 0; i < x.length; i++) {
			left = Math.min(left, x[i]!);
			right = Math.max(right, x[i]!);
			low = Math.min(low, y[i]!);
			high = Math.max(high, y[i]!);
		}
		const scale = 65535 / Math.max(right - left, high - low, 1e-9);
		const counts = this.#counts.fill(0);
		const [codes, spareCodes] = [this.#codes, this.#spareCodes];
		const [order, spareOrder] = [this.order, this.#spareOrder];
		for (let i = 0; i < x.length; i++) {
			const code = ((spread((y[i]! - low) * scale) << 1) | spread((x[i]! - left) * scale)) >>> 0;
			spareCodes[i] = code;
			spareOrder[i] = i;
			for (let pass = 0; pass < PASSES; pass++) counts[pass * DIGIT + digit(code, pass)]!++;
		}
		pass(spareCodes, spareOrder, codes, order, counts, 0);
		pass(codes, order, spareCodes, spareOrder, counts, 1);
		pass(spareCodes, spareOrder, codes, order, counts, 2);
	}

	/** A cell over the points [from, to) of the order, and those in it. */
	#divide(from: number, to: number, bit: number): void {
		const cell = this.count++;
		if (cell === this.leaf.length) this.#grow();
		this.from[cell] = from;
		this.to[cell] = to;
		const isLeaf = to - from <= LEAF || bit < 0;
		this.leaf[cell] = isLeaf ? 1 : 0;
		if (!isLeaf) {
			let start = from;
			for (let quarter = 0; quarter < 4; quarter++) {
				const end = quarter === 3 ? to : this.#firstFrom(quarter + 1, bit, start, to);
				if (end > start) this.#divide(start, end, bit - 2);
				start = end;
			}
		}
		this.next[cell] = this.count;
		if (isLeaf) this.#weighLeaf(cell);
		else this.#weigh(cell);
	}

	#weighLeaf(cell: number): void {
		const [from, to] = [this.from[cell]!, this.to[cell]!];
		let [x, y, mass] = [0, 0, 0];
		for (let i = from; i < to; i++) {
			const m = this.mass[i]!;
			x += this.x[i]! * m;
			y += this.y[i]! * m;
			mass += m;
		}
		x /= mass;
		y /= mass;
		let far2 = 0;
		for (let i = from; i < to; i++) {
			far2 = Math.max(far2, (this.x[i]! - x) ** 2 + (this.y[i]! - y) ** 2);
		}
		this.#set(cell, x, y, mass, Math.sqrt(far2));
	}

	/** From the cells in it, which are weighed already. */
	#weigh(cell: number): void {
		const { centreX, centreY, weight, next } = this;
		let [x, y, mass, reach] = [0, 0, 0, 0];
		for (let part = cell + 1; part < this.count; part = next[part]!) {
			const m = weight[part]!;
			x += centreX[part]! * m;
			y += centreY[part]! * m;
			mass += m;
		}
		x /= mass;
		y /= mass;
		for (let part = cell + 1; part < this.count; part = next[part]!) {
			const away = Math.sqrt((centreX[part]! - x) ** 2 + (centreY[part]! - y) ** 2);
			reach = Math.max(reach, away + this.reach[part]!);
		}
		this.#set(cell, x, y, mass, reach);
	}

	#set(cell: number, x: number, y: number, mass: number, reach: number): void {
		this.centreX[cell] = x;
		this.centreY[cell] = y;
		this.weight[cell] = mass;
		this.reach[cell] = reach;
	}

	/** The first place in [from, to) of the given quarter or a later one. */
	#firstFrom(quarter: number, bit: number, from: number, to: number): number {
		let [low, high] = [from, to];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (((this.#codes[middle]! >>> bit) & 3) < quarter) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#grow(): void {
		const doubled = <T extends Float64Array | Int32Array | Uint8Array>(old: T, made: T): T => {
			made.set(old);
			return made;
		};
		const room = 2 * this.leaf.length;
		this.centreX = doubled(this.centreX, new Float64Array(room));
		this.centreY = doubled(this.centreY, new Float64Array(room));
		this.weight = doubled(this.weight, new Float64Array(room));
		this.reach = doubled(this.reach, new Float64Array(room));
		this.from = doubled(this.from, new Int32Array(room));
		this.to = doubled(this.to, new Int32Array(room));
		this.next = doubled(this.next, new Int32Array(room));
		this.leaf = doubled(this.leaf, new Uint8Array(room));
	}
}

/** Points that a cell may hold before it is divided. */
const LEAF = 8;
/** Of a code of 32 bits, the lower of the first two. */
const TOP_BIT = 30;
/** The codes are sorted by three digits of eleven bits. */
const DIGIT = 2048;
const PASSES = 3;

function digit(code: number, pass: number): number {
	return (code >>> (11 * pass)) & (DIGIT - 1);
}

/** One pass of a radix sort: stable, by one digit. */
function pass(
	codes: Uint32Array,
	order: Int32Array,
	codesTo: Uint32Array,
	orderTo: Int32Array,
	counts: Int32Array,
	which: number
): void {
	let sum = 0;
	for (let d = which * DIGIT; d < (which + 1) * DIGIT; d++) {
		const many = counts[d]!;
		counts[d] = sum;
		sum += many;
	}
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i]!;
		const place = counts[which * DIGIT + digit(code, which)]!++;
		codesTo[place] = code;
		orderTo[place] = order[i]!;
	}
}

/** The lowest sixteen bits of a number with a gap after each. */
function spread(value: number): number {
	let bits = value & 0xffff;
	bits = (bits | (bits << 8)) & 0x00ff00ff;
	bits = (bits | (bits << 4)) & 0x0f0f0f0f;
	bits = (bits | (bits << 2)) & 0x33333333;
	return (bits | (bits << 1)) & 0x55555555;
}
