import { type ImportTable, type Value, type Values } from '../../store/import/columns.ts';
import type { ScanState } from '../../store/import/state.ts';
import type { RowDrafts } from '../../store/import/write.ts';

/** What an import would write, with the ids that new rows will have. */
export class Drafts implements RowDrafts {
	readonly inserts = new Map<ImportTable, Values[]>();
	readonly updates = new Map<ImportTable, Values[]>();
	readonly deletes = new Map<ImportTable, number[]>();
	readonly #next = new Map<ImportTable, number>();
	readonly #state: ScanState;

	constructor(state: ScanState) {
		this.#state = state;
	}

	/** The id that a new row will have. */
	reserve(table: ImportTable): number {
		const id = this.#next.get(table) ?? this.#state.nextId(table);
		this.#next.set(table, id + 1);
		return id;
	}

	/** Adds a row; the first of its values is an id that was reserved. */
	insert(table: ImportTable, values: Values): void {
		listOf(this.inserts, table).push(values);
	}

	/** Adds a row under a new id, which is given back. */
	add(table: ImportTable, values: readonly Value[]): number {
		const id = this.reserve(table);
		this.insert(table, [id, ...values]);
		return id;
	}

	/** Changes a row if that makes a difference, and says whether it does. */
	change(table: ImportTable, stored: Values, values: Values): boolean {
		if (values.every((value, i) => value === stored[i])) return false;
		listOf(this.updates, table).push(values);
		return true;
	}

	remove(table: ImportTable, id: number): void {
		listOf(this.deletes, table).push(id);
	}

	/** Whether it would leave all that is known as it was. */
	get isEmpty(): boolean {
		// Where somebody stands is no knowledge: no step of the history tells of it.
		const known = [...this.inserts.keys()].filter((table) => table !== 'position');
		return known.length + this.updates.size + this.deletes.size === 0;
	}
}

function listOf<Item>(lists: Map<ImportTable, Item[]>, table: ImportTable): Item[] {
	const found = lists.get(table);
	if (found) return found;
	const list: Item[] = [];
	lists.set(table, list);
	return list;
}
