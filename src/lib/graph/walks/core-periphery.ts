import { degreesOf, nodesOf, pairsOf, type Rows } from './rows.ts';

/** Whether ties between core and periphery are expected, or left aside. */
export type CoreVariant = 'cp_ignored' | 'cp_ones';

export interface Core {
	readonly correlation: number;
	/** Equally good cores, each rising. */
	readonly cores: readonly Int32Array[];
	readonly exact: boolean;
}

/** Up to this many nodes every core is tried. */
const TRY_ALL = 16;
const EQUAL = 1e-9;
const KEEP = 100;

/**
 * The core that fits best: the highest correlation between who is tied and the ideal in
 * which all of the core are tied and none of the periphery (Borgatti and Everett 1999).
 * Every core of a small graph; else the people with most ties, then single moves as long
 * as one is better: a lower bound. undefined where no core correlates at all.
 */
export function bestCore(rows: Rows, variant: CoreVariant): Core | undefined {
	const nodes = nodesOf(rows);
	const fit = new CoreFit(rows, variant);
	return nodes <= TRY_ALL ? tryAll(fit, nodes) : climb(fit, rows);
}

/** A core that changes by one node at a time, with the ties it counts. */
class CoreFit {
	readonly #rows: Rows;
	readonly #variant: CoreVariant;
	readonly inCore: Uint8Array;
	#size = 0;
	#within = 0;
	#across = 0;

	constructor(rows: Rows, variant: CoreVariant) {
		this.#rows = rows;
		this.#variant = variant;
		this.inCore = new Uint8Array(nodesOf(rows));
	}

	turn(node: number): void {
		const { offsets, targets } = this.#rows;
		let toCore = 0;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) toCore += this.inCore[targets[k]!]!;
		const toOthers = offsets[node + 1]! - offsets[node]! - toCore;
		const sign = this.inCore[node] ? -1 : 1;
		this.#within += sign * toCore;
		this.#across += sign * (toOthers - toCore);
		this.#size += sign;
		this.inCore[node] = this.inCore[node] ? 0 : 1;
	}

	/** NaN when the ideal or the ties do not vary. */
	correlation(): number {
		const nodes = this.inCore.length;
		const ties = this.#rows.targets.length / 2;
		const core = pairsOf(this.#size);
		const periphery = pairsOf(nodes - this.#size);
		const isCounted = this.#variant === 'cp_ones';
		const pairs = isCounted ? pairsOf(nodes) : core + periphery;
		const ideal = isCounted ? pairs - periphery : core;
		const tied = isCounted ? ties : ties - this.#across;
		const both = isCounted ? this.#within + this.#across : this.#within;
		// Pearson between two columns of zeros and ones.
		const spread = ideal * (pairs - ideal) * tied * (pairs - tied);
		return spread > 0 ? (pairs * both - ideal * tied) / Math.sqrt(spread) : NaN;
	}

	core(): Int32Array {
		return Int32Array.from([...this.inCore.keys()].filter((node) => this.inCore[node]));
	}
}

/** In the order of Gray, so that each core differs from the last by one node. */
function tryAll(fit: CoreFit, nodes: number): Core | undefined {
	let correlation = -Infinity;
	let cores: Int32Array[] = [];
	for (let i = 1; i < 1 << nodes; i++) {
		fit.turn(31 - Math.clz32(i & -i));
		const found = fit.correlation();
		if (found > correlation + EQUAL) {
			correlation = found;
			cores = [fit.core()];
		} else if (Math.abs(found - correlation) <= EQUAL && cores.length < KEEP) {
			cores.push(fit.core());
		}
	}
	cores.sort(compare);
	return cores.length === 0 ? undefined : { correlation, cores, exact: true };
}

function climb(fit: CoreFit, rows: Rows): Core | undefined {
	const degree = degreesOf(rows);
	const order = Int32Array.from(degree.keys()).sort((a, b) => degree[b]! - degree[a]! || a - b);
	let correlation = -Infinity;
	let size = 0;
	order.forEach((node, i) => {
		fit.turn(node);
		if (fit.correlation() > correlation + EQUAL) [correlation, size] = [fit.correlation(), i + 1];
	});
	if (correlation === -Infinity) return undefined;
	for (const node of order.subarray(size)) fit.turn(node);
	for (let isBetter = true; isBetter;) {
		isBetter = false;
		for (const node of order) {
			fit.turn(node);
			if (fit.correlation() > correlation + EQUAL) {
				correlation = fit.correlation();
				isBetter = true;
			} else fit.turn(node);
		}
	}
	return { correlation, cores: [fit.core()], exact: false };
}

function compare(a: Int32Array, b: Int32Array): number {
	for (let i = 0; i < Math.min(a.length, b.length); i++) {
		if (a[i] !== b[i]) return a[i]! - b[i]!;
	}
	return a.length - b.length;
}
