import type Graph from 'graphology';
import type { Adjacency } from '#lib/graph/adjacency.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { Records } from '#lib/domain/records/records.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { viewOf } from '#lib/graph/view.ts';
import { graphologyOf } from './peers/graphology.ts';
import type { Igraph } from './peers/igraph.ts';
import type { Report } from './table.ts';
import { rawGraph } from './town/graphs.ts';
import { makeTown, type BenchTown } from './town/make-town.ts';
import { recordsOf } from './town/records.ts';
import type { SizeName } from './town/sizes.ts';

/** One town in every shape that is timed; each is made when it is asked for. */
export class Ground {
	readonly name: SizeName;
	readonly report: Report;
	readonly igraph: Igraph | undefined;
	readonly town: BenchTown;
	/** How many rounds a layout of a peer gets. */
	readonly rounds: number;
	readonly #made = new Map<string, unknown>();

	constructor(name: SizeName, report: Report, igraph: Igraph | undefined, rounds: number) {
		this.name = name;
		this.report = report;
		this.igraph = igraph;
		this.rounds = rounds;
		this.town = makeTown(name);
	}

	/** All nodes and ties as one graph. */
	get raw(): Adjacency {
		return this.#once('raw', () => rawGraph(this.town));
	}

	get records(): Records {
		return this.#once('records', () => recordsOf(this.town));
	}

	/** What the product sees: helpers with their contacts, and whom they help. */
	get snapshot(): Snapshot {
		return this.#once('snapshot', () => viewOf(this.records, { ...DEFAULT_LENS }).snapshot);
	}

	get graphology(): Graph {
		return this.#once('graphology', () => graphologyOf(this.town));
	}

	/** A snapshot of which nothing is remembered. */
	unseen(): Snapshot {
		const { snapshot } = this;
		return {
			...snapshot,
			contacts: { ...snapshot.contacts },
			noContact: { ...snapshot.noContact },
			support: { ...snapshot.support }
		};
	}

	#once<T>(what: string, make: () => T): T {
		if (!this.#made.has(what)) this.#made.set(what, make());
		return this.#made.get(what) as T;
	}
}

/** Something that is timed, on each of some towns. */
export interface Bench {
	/** What `--only` calls it. */
	readonly name: string;
	readonly sizes: readonly SizeName[];
	run(ground: Ground): void | Promise<void>;
}
