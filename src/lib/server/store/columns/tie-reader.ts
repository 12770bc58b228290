import type { Database, Statement } from 'better-sqlite3';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { indexIn, type Positions } from './indices.ts';
import { PackedReader, type Page } from './packing.ts';
import type { WordNumbers } from './word-lists.ts';

/** How many ids of ties make a page: enough to be quick, few enough to stay in the cache. */
export const TIES_A_PAGE = 4096;

/**
 * Kind and whether there is a layer, in one number, as the index `tie_columns` keeps it.
 * Both must say it in the same words.
 */
export const TIE_BITS = `(${indexIn('kind', TIE_KINDS)} + 8 * (relation <> ''))`;

/** What claims take from their ties. */
interface TieEnds {
	/** In: the ids, counted from the first of the page. */
	readonly tie: Int32Array;
	readonly kind: Uint8Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** Ties a page at a time, for the claims of that page. */
export class TieReader {
	readonly #scan: number;
	readonly #actors: Positions;
	readonly #relations: WordNumbers;
	readonly #first: Statement<[number, number], number | null>;
	readonly #reader: PackedReader;
	readonly #layers: Statement<Page, [number, string]>;
	#page: Page | undefined;
	#hasLayers = false;
	/** Row in the page by id, counted from the first. */
	readonly #row = new Int32Array(TIES_A_PAGE);
	readonly #id = new Int32Array(TIES_A_PAGE);
	readonly #bits = new Uint8Array(TIES_A_PAGE);
	readonly #from = new Int32Array(TIES_A_PAGE);
	readonly #to = new Int32Array(TIES_A_PAGE);
	/** Word of the layer by row. */
	readonly #layer = new Int32Array(TIES_A_PAGE);

	constructor(sqlite: Database, scan: number, actors: Positions, relations: WordNumbers) {
		const { first, span } = actors;
		this.#scan = scan;
		this.#actors = actors;
		this.#relations = relations;
		this.#first = sqlite
			.prepare<[number, number], number | null>(
				'SELECT min(id) FROM tie WHERE scan_id = ? AND id >= ?'
			)
			.pluck();
		const rows =
			'FROM tie INDEXED BY tie_columns WHERE scan_id = @scan AND id BETWEEN @from AND @to';
		this.#reader = new PackedReader(
			sqlite,
			[
				{ sql: 'id - @from', limit: TIES_A_PAGE, into: this.#id },
				{ sql: TIE_BITS, limit: 16, into: this.#bits },
				{ sql: `from_id - ${first}`, limit: span, into: this.#from },
				{ sql: `to_id - ${first}`, limit: span, into: this.#to }
			],
			`${rows} ORDER BY id`
		);
		this.#layers = sqlite
			.prepare<Page, [number, string]>(
				`SELECT id - @from, relation ${rows} AND relation <> '' ORDER BY id`
			)
			.raw();
	}

	/** Reads the ties from an id on; undefined when there are no more. */
	next(id: number): Page | undefined {
		const from = this.#first.get(this.#scan, id);
		if (typeof from !== 'number') return undefined;
		const page = { scan: this.#scan, from, to: from + TIES_A_PAGE - 1 };
		const length = this.#reader.read(0, page);
		let layers = 0;
		for (let row = 0; row < length; row++) {
			this.#row[this.#id[row]!] = row;
			this.#from[row] = this.#actors.after(this.#from[row]!);
			this.#to[row] = this.#actors.after(this.#to[row]!);
			layers |= this.#bits[row]! & 8;
		}
		this.#hasLayers = layers !== 0;
		if (this.#hasLayers) this.#readLayers(page);
		this.#page = page;
		return page;
	}

	#readLayers(page: Page): void {
		this.#layer.fill(-1);
		for (const [id, relation] of this.#layers.all(page)) {
			this.#layer[this.#row[id]!] = this.#relations.of(relation);
		}
	}

	/** Whether a tie of this page lies in a layer. */
	get hasLayers(): boolean {
		return this.#hasLayers;
	}

	/** Gives claims of this page what they take from their ties, and the ids of those. */
	fill({ tie, kind, from, to }: TieEnds, at: number, end: number): void {
		const first = this.#page!.from;
		const [rows, bits] = [this.#row, this.#bits];
		const [froms, tos] = [this.#from, this.#to];
		for (let i = at; i < end; i++) {
			const row = rows[tie[i]!]!;
			tie[i] = tie[i]! + first;
			kind[i] = bits[row]! & 7;
			from[i] = froms[row]!;
			to[i] = tos[row]!;
		}
	}

	/** Gives claims of this page the layers of their ties. */
	fillLayers(tie: Int32Array, relation: Int32Array, at: number, end: number): void {
		const first = this.#page!.from;
		for (let i = at; i < end; i++) relation[i] = this.#layer[this.#row[tie[i]! - first]!]!;
	}
}
