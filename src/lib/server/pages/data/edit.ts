import { dayOf } from '#lib/domain/day.ts';
import type { ConsultationState } from '#lib/domain/actor.ts';
import { readDate } from '#lib/exchange/tables/values/dates.ts';
import type { Call } from '../../call.ts';
import { changeActor } from '../../change/actor.ts';
import { changeConsultation } from '../../change/consultation.ts';
import { done, refused, type Outcome, type Refused } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { dataVersion } from '../../store/read/columns.ts';
import { findTableActor } from '../../store/read/data/table-rows.ts';
import { KINDS_OF, editableCells, type Column, type ColumnId, type DataTable } from './tables.ts';

/** One cell as somebody typed it, and the row as they saw it. */
export interface CellEdit {
	readonly actor: number;
	readonly version: number;
	readonly column: ColumnId;
	readonly text: string;
	/** What stood in the cell before. */
	readonly was: string;
}

/** The row as it stands now, for a page that goes on from there. */
export interface RowNow {
	readonly version: number;
	readonly cells: Readonly<Partial<Record<ColumnId, string>>>;
	/** False when the row is no longer shown: who does not take part is gone from every list. */
	readonly isShown: boolean;
	/** How often the data of the scan have changed. */
	readonly dataVersion: number;
}

/** One cell is one step. What somebody else changed first is given back as it stands now. */
export async function editCell(
	store: Store,
	call: Call,
	place: { readonly scan: number; readonly table: DataTable; readonly columns: readonly Column[] },
	edit: CellEdit
): Promise<Outcome<RowNow> & { readonly now?: RowNow }> {
	const { scan, table, columns } = place;
	const actor = findTableActor(store, scan, edit.actor);
	if (!actor || !KINDS_OF[table].includes(actor.kind)) return refused('actor-unknown');
	const column = columns.find(({ id }) => id === edit.column);
	const isOpen = column && column.as !== 'fixed' && (column.kinds?.includes(actor.kind) ?? true);
	if (!isOpen) return refused('field-not-valid');
	const changed = await write(store, call, scan, edit, column);
	const now = rowNow(store, scan, edit.actor, columns);
	if (changed.ok) return done(now);
	const isStale = changed.problems.some(({ code }) => code === 'stale-version');
	return isStale ? { ...changed, now } : changed;
}

async function write(
	store: Store,
	call: Call,
	scan: number,
	edit: CellEdit,
	column: Column
): Promise<Outcome<unknown>> {
	const { actor, version } = edit;
	const text = edit.text.trim();
	const { id } = column;
	if (id === 'consultation') {
		// What is none of these is refused by the command.
		const [state, was] = [text, edit.was] as [ConsultationState, ConsultationState];
		return changeConsultation(store, call, { scan, household: actor, state, was });
	}
	if (id === 'from' || id === 'to') {
		const day = text === '' ? undefined : dayTyped(text, call.now);
		if (day !== undefined && typeof day !== 'string') return day;
		const current = findTableActor(store, scan, actor)!;
		const period = { from: current.from || undefined, to: current.to || undefined, [id]: day };
		return changeActor(store, call, { scan, actor, version, period });
	}
	const value =
		id === 'tags'
			? text
					.split(/[,;]/)
					.map((tag) => tag.trim())
					.filter(Boolean)
			: text;
	const field = id === 'tags' ? [...new Set(value)] : id === 'tier' ? text || null : value;
	return changeActor(store, call, { scan, actor, version, [id]: field });
}

/** A day as people write it. */
function dayTyped(text: string, now: Date): string | Refused {
	const read = readDate(text, dayOf(now));
	return read.kind === 'day' ? read.text : refused('not-a-date');
}

function rowNow(store: Store, scan: number, id: number, columns: readonly Column[]): RowNow {
	const actor = findTableActor(store, scan, id);
	return {
		version: actor?.version ?? 0,
		cells: actor ? editableCells(actor, columns) : {},
		isShown: actor !== undefined,
		dataVersion: dataVersion(store.read.sqlite, scan)!
	};
}
