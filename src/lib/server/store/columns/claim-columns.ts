import type { Database, Statement } from 'better-sqlite3';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import type { ClaimColumns, Fractions } from '#lib/domain/records/columns.ts';
import { CLAIM_BITS, HAS_MORE, fillFromBits } from './claim-bits.ts';
import type { Positions } from './indices.ts';
import { PackedReader, type Page } from './packing.ts';
import { TIES_A_PAGE, TieReader } from './tie-reader.ts';
import { ListsInOrder, type WordNumbers } from './word-lists.ts';

export interface ClaimContext {
	readonly actors: Positions;
	readonly sources: Positions;
	readonly words: Readonly<Record<'domain' | 'frame' | 'setting' | 'relation', WordNumbers>>;
}

/** Claims of a page of ties, from the index that holds most of what they say. */
const CLAIMS = `FROM claim INDEXED BY claim_columns
	WHERE scan_id = @scan AND tie_id BETWEEN @from AND @to`;
const IN_ORDER = 'ORDER BY tie_id, id';

type MoreTuple = [
	strength: number | null,
	contacts: number | null,
	timesAMonth: number | null,
	standsInFor: number | null,
	onBehalfOf: number | null,
	lifeDomains: string | null,
	legalFrames: string | null,
	settings: string | null
];

/** Claims of ties in the order of their ties. */
export function readClaimColumns(
	sqlite: Database,
	scan: number,
	context: ClaimContext
): ClaimColumns {
	const ids = sqlite
		.prepare<[number, number, number], [length: number, first: number | null, last: number | null]>(
			`SELECT (SELECT count(*) FROM claim WHERE scan_id = ? AND tie_id IS NOT NULL),
				(SELECT min(id) FROM claim WHERE scan_id = ?), (SELECT max(id) FROM claim WHERE scan_id = ?)`
		)
		.raw()
		.get(scan, scan, scan)!;
	const reader = new ClaimReader(sqlite, context, ids[0], ids[1] ?? 0, ids[2] ?? 0);
	const ties = new TieReader(sqlite, scan, context.actors, context.words.relation);
	let at = 0;
	for (let page = ties.next(0); page; page = ties.next(page.to + 1)) {
		const end = reader.read(at, page);
		ties.fill(reader.columns, at, end);
		if (ties.hasLayers) ties.fillLayers(reader.columns.tie, reader.own('relation'), at, end);
		at = end;
	}
	return reader.done(readAbout(sqlite, scan, context.actors));
}

class ClaimReader {
	readonly columns: ReturnType<typeof emptyColumns>;
	readonly #none: Int32Array;
	readonly #lists: Record<'lifeDomains' | 'legalFrames' | 'settings', ListsInOrder>;
	readonly #context: ClaimContext;
	readonly #ids: PackedReader;
	readonly #bits: Statement<Page, number>;
	readonly #days: Statement<Page, [number | null, number | null]>;
	readonly #more: Statement<Page, MoreTuple>;

	constructor(
		sqlite: Database,
		context: ClaimContext,
		length: number,
		firstId: number,
		lastId: number
	) {
		this.#context = context;
		this.columns = emptyColumns(length);
		this.#none = this.columns.relation;
		this.#lists = {
			lifeDomains: new ListsInOrder(length),
			legalFrames: new ListsInOrder(length),
			settings: new ListsInOrder(length)
		};
		const { id, tie, source } = this.columns;
		const { first, span } = context.sources;
		this.#ids = new PackedReader(
			sqlite,
			[
				{ sql: `id - ${firstId}`, limit: lastId - firstId + 1, into: id, first: firstId },
				{ sql: 'tie_id - @from', limit: TIES_A_PAGE, into: tie },
				{ sql: `source_id - ${first}`, limit: span, into: source }
			],
			`${CLAIMS} ${IN_ORDER}`
		);
		this.#bits = sqlite.prepare<Page, number>(`SELECT ${CLAIM_BITS} ${CLAIMS} ${IN_ORDER}`).pluck();
		this.#days = sqlite
			.prepare<Page, [number | null, number | null]>(
				`SELECT earliest, latest ${CLAIMS} ${IN_ORDER}`
			)
			.raw();
		this.#more = sqlite
			.prepare<Page, MoreTuple>(
				`SELECT strength, contacts, times_a_month, stands_in_for, on_behalf_of, life_domains,
					legal_frames, settings ${CLAIMS} AND ${HAS_MORE} ${IN_ORDER}`
			)
			.raw();
	}

	/** Fills in the claims of a page of ties from row `at` on; where they end. */
	read(at: number, page: Page): number {
		const { source } = this.columns;
		const end = at + this.#ids.read(at, page);
		for (let i = at; i < end; i++) source[i] = this.#context.sources.after(source[i]!);
		const { rows, hasDays } = fillFromBits(this.columns, at, this.#bits.all(page));
		if (hasDays) this.#readDays(at, page);
		if (rows.length > 0) this.#readMore(rows, page);
		return end;
	}

	#readDays(at: number, page: Page): void {
		const { since, until } = this.columns;
		this.#days.all(page).forEach(([earliest, latest], k) => {
			since[at + k] = earliest ?? OPEN_BEGIN;
			until[at + k] = latest ?? OPEN_END;
		});
	}

	#readMore(rows: readonly number[], page: Page): void {
		const { columns } = this;
		const { actors, words } = this.#context;
		const { lifeDomains, legalFrames, settings } = this.#lists;
		this.#more.all(page).forEach((row, k) => {
			const i = rows[k]!;
			columns.strength = put(columns.strength, i, row[0] ?? NaN);
			columns.contacts = put(columns.contacts, i, row[1] ?? NaN);
			columns.timesAMonth = put(columns.timesAMonth, i, row[2] ?? NaN);
			if (row[3] !== null) this.own('standsInFor')[i] = actors.of(row[3]);
			if (row[4] !== null) this.own('onBehalfOf')[i] = actors.of(row[4]);
			lifeDomains.put(i, words.domain.ofList(row[5]));
			legalFrames.put(i, words.frame.ofList(row[6]));
			settings.put(i, words.setting.ofList(row[7]));
		});
	}

	/** A column to write in, which so far was the one that tells nothing of any claim. */
	own(name: 'relation' | 'standsInFor' | 'onBehalfOf'): Int32Array {
		if (this.columns[name] === this.#none) this.columns[name] = this.#none.slice();
		return this.columns[name];
	}

	done(aboutOf: ReadonlyMap<number, readonly number[]>): ClaimColumns {
		const { columns } = this;
		const about = new ListsInOrder(columns.length);
		if (aboutOf.size > 0) {
			columns.id.forEach((claim, i) => about.put(i, aboutOf.get(claim) ?? []));
		}
		return {
			...columns,
			lifeDomains: this.#lists.lifeDomains.lists(),
			legalFrames: this.#lists.legalFrames.lists(),
			settings: this.#lists.settings.lists(),
			about: about.lists()
		};
	}
}

function emptyColumns(length: number) {
	const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(length);
	const ints = (value = 0): Int32Array => {
		const column = new Int32Array(length);
		return value === 0 ? column : column.fill(value);
	};
	const numbers = (): Fractions => new Float32Array(length).fill(NaN);
	const none = ints(-1);
	return {
		length,
		id: ints(),
		tie: ints(),
		kind: bytes(),
		relation: none,
		from: ints(),
		to: ints(),
		source: ints(),
		stance: bytes(),
		reporter: bytes(),
		direction: bytes(),
		status: bytes(),
		since: ints(OPEN_BEGIN),
		until: ints(OPEN_END),
		strength: numbers(),
		contacts: numbers(),
		timesAMonth: numbers(),
		modes: bytes(),
		roles: new Uint16Array(length),
		standsInFor: none,
		onBehalfOf: none,
		main: bytes(),
		withdrawn: bytes()
	};
}

/** Writes a number in a column; the column, or a wider one when it does not fit. */
function put(column: Fractions, i: number, value: number): Fractions {
	const isExact = Math.fround(value) === value || Number.isNaN(value);
	const isWide = column instanceof Float64Array;
	const wide = isWide || isExact ? column : Float64Array.from(column);
	wide[i] = value;
	return wide;
}

function readAbout(sqlite: Database, scan: number, actors: Positions): Map<number, number[]> {
	const about = new Map<number, number[]>();
	const rows = sqlite
		.prepare<[number], [claim: number, household: number]>(
			'SELECT claim_id, household_id FROM claim_about WHERE scan_id = ? ORDER BY id'
		)
		.raw()
		.all(scan);
	for (const [claim, household] of rows) {
		const list = about.get(claim) ?? [];
		list.push(actors.of(household));
		about.set(claim, list);
	}
	return about;
}
