import { SvelteMap } from 'svelte/reactivity';
import type { Problem } from '#lib/domain/problem.ts';
import { placesOf, type SheetRow } from './order.ts';
import type { Answer, CellEdit, RowNow, WireColumn, WireRow } from './wire.ts';

/** A cell that was typed in and does not stand in the store yet. */
export interface Draft {
	readonly id: number;
	readonly column: string;
	readonly text: string;
	/** What stood there, and in which version of the row, when it was typed. */
	readonly was: string;
	readonly version: number;
	/**
	 * On its way, kept until the server answers, not right, changed by somebody else
	 * meanwhile, or to be asked about first.
	 */
	readonly state: 'waiting' | 'away' | 'refused' | 'clash' | 'asking';
	readonly problems: readonly Problem[];
	/** The row as it stands now, when somebody else changed it. */
	readonly now?: RowNow;
}

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 15_000;

/**
 * The rows of a table with what is typed into them. Cells are sent one by one; what cannot
 * be stored yet stays in the page, with why, until somebody decides or the server is back.
 */
export class Sheet {
	rows = $state.raw<readonly SheetRow[]>([]);
	readonly drafts = new SvelteMap<string, Draft>();
	/** Ids of the rows in which something is typed that does not stand in the store yet. */
	readonly drafted: ReadonlySet<number> = $derived(
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew, never changed
		new Set([...this.drafts.values()].map(({ id }) => id))
	);
	/** Rises when a row changed in place, without a new order of the rows. */
	revision = $state(0);
	/** How often the data had changed at the last answer. */
	dataVersion = $state(-1);
	readonly #columns: readonly WireColumn[];
	readonly #send: (edit: CellEdit) => Promise<Answer>;
	#places = placesOf([]);
	#isSending = false;
	#onItsWay: Draft | undefined;
	#wait = FIRST_WAIT_MS;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(columns: readonly WireColumn[], send: (edit: CellEdit) => Promise<Answer>) {
		this.#columns = columns;
		this.#send = send;
	}

	/** Takes the rows as they stand in the store; what is typed stays. */
	load(rows: readonly WireRow[], dataVersion: number): void {
		this.rows = rows.map(([id, version, kind, ...cells]) => ({ id, version, kind, cells }));
		this.#places = placesOf(this.rows);
		this.dataVersion = dataVersion;
		for (const [key, { id }] of this.drafts) if (!this.#places.has(id)) this.drafts.delete(key);
	}

	row(id: number): SheetRow | undefined {
		return this.rows[this.#places.get(id) ?? -1];
	}

	draft(id: number, column: string): Draft | undefined {
		return this.drafts.get(`${id} ${column}`);
	}

	/** What stands in a cell of the store, as far as this page knows. */
	stored(id: number, column: string): string {
		const place = this.#columns.findIndex((one) => one.id === column);
		return this.row(id)?.cells[place] ?? '';
	}

	canEdit(row: SheetRow, column: WireColumn): boolean {
		return column.as !== 'fixed' && (column.kinds?.includes(row.kind) ?? true);
	}

	get isAway(): boolean {
		return [...this.drafts.values()].some(({ state }) => state === 'away');
	}

	/**
	 * What somebody typed in a cell. The version is that of the row they looked at.
	 *
	 * @param isAsked whether it is asked first: what cannot be taken back
	 */
	type(id: number, column: string, text: string, isAsked = false): void {
		const row = this.row(id);
		if (!row) return;
		const known = this.draft(id, column);
		const was = known?.was ?? this.stored(id, column);
		const isOnItsWay = known !== undefined && known === this.#onItsWay;
		if (text === this.stored(id, column) && !isOnItsWay) {
			this.drop(id, column);
			return;
		}
		const version = known && known.state !== 'refused' ? known.version : row.version;
		const state = isAsked ? 'asking' : 'waiting';
		this.#put({ id, column, text, was, version, state, problems: [] });
		void this.#work();
	}

	/** Lets go of what was typed: the cell shows what stands in the store. */
	drop(id: number, column: string): void {
		this.drafts.delete(`${id} ${column}`);
	}

	/** Puts what was typed there after all, over what somebody else wrote meanwhile. */
	insist(draft: Draft): void {
		if (draft.now) this.#apply(draft.id, draft.now);
		const version = draft.now?.version ?? draft.version;
		const was = draft.now?.cells[draft.column] ?? draft.was;
		this.#put({ ...draft, version, was, state: 'waiting', problems: [], now: undefined });
		void this.#work();
	}

	/** Leaves what somebody else wrote. */
	yield(draft: Draft): void {
		if (draft.now) this.#apply(draft.id, draft.now);
		this.drop(draft.id, draft.column);
	}

	/** Tries again at once what the server did not answer. */
	retry(): void {
		clearTimeout(this.#timer);
		for (const draft of this.drafts.values()) {
			if (draft.state === 'away') this.#put({ ...draft, state: 'waiting' });
		}
		void this.#work();
	}

	/** The page goes away. */
	close(): void {
		clearTimeout(this.#timer);
	}

	#put(draft: Draft): void {
		this.drafts.set(`${draft.id} ${draft.column}`, draft);
	}

	async #work(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		for (let next = this.#next(); next; next = this.#next()) {
			const { id, column, text, was, version } = next;
			this.#onItsWay = next;
			const answer = await this.#send({ actor: id, version, column, text, was });
			this.#onItsWay = undefined;
			this.#hear(next, answer);
			if (answer.kind === 'away') break;
		}
		this.#isSending = false;
	}

	#next(): Draft | undefined {
		return [...this.drafts.values()].find(({ state }) => state === 'waiting');
	}

	#hear(sent: Draft, answer: Answer): void {
		const known = this.draft(sent.id, sent.column);
		// Typed again while it was on its way: the later text goes after it.
		const isLast = known === sent;
		if (answer.kind === 'away') {
			this.#rest();
			return;
		}
		this.#wait = FIRST_WAIT_MS;
		if (answer.kind === 'saved') {
			if (isLast) this.drop(sent.id, sent.column);
			this.#follow(sent, answer.now);
			this.#apply(sent.id, answer.now);
			this.dataVersion = answer.now.dataVersion;
		} else if (isLast && answer.kind === 'stale') {
			this.#put({ ...sent, state: 'clash', now: answer.now });
		} else if (isLast && answer.kind === 'refused') {
			this.#put({ ...sent, state: 'refused', problems: answer.problems });
		}
	}

	/** Everything that waits is kept, and sent again after a while. */
	#rest(): void {
		for (const draft of this.drafts.values()) {
			if (draft.state === 'waiting') this.#put({ ...draft, state: 'away' });
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.retry(), this.#wait);
		this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
	}

	/** Other cells of the same row were typed by the same reader: their version goes along. */
	#follow({ id, column, version }: Draft, now: RowNow): void {
		for (const draft of this.drafts.values()) {
			if (draft.id !== id || draft.version !== version) continue;
			const was = draft.column === column ? (now.cells[column] ?? draft.was) : draft.was;
			this.#put({ ...draft, version: now.version, was });
		}
	}

	#apply(id: number, now: RowNow): void {
		const place = this.#places.get(id);
		const row = this.row(id);
		if (place === undefined || !row) return;
		if (!now.isShown) {
			this.load(
				this.rows.flatMap((one) =>
					one.id === id ? [] : [[one.id, one.version, one.kind, ...one.cells] as const]
				),
				now.dataVersion
			);
			return;
		}
		const cells = this.#columns.map(({ id: column }, i) => now.cells[column] ?? row.cells[i]!);
		// In place: a table that was sorted again under somebody's hands would lose them.
		(this.rows as SheetRow[])[place] = { ...row, version: now.version, cells };
		this.revision++;
	}
}
