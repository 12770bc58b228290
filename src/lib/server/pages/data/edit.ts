import { OPEN_BEGIN, dayOf, dayText } from '#lib/domain/day.ts';
import type { ConsultationState } from '#lib/domain/actor.ts';
import { readDate } from '#lib/exchange/tables/values/dates.ts';
import type { Call } from '../../call.ts';
import { changeActor } from '../../change/actors/actor.ts';
import { nameEmployer } from '../../change/actors/employer.ts';
import { changeConsultation } from '../../change/consultation.ts';
import { done, refused, type Outcome, type Refused } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { dataVersion } from '../../store/read/columns.ts';
import { findTableActor } from '../../store/read/data/table-rows.ts';
import type { Study } from '../study.ts';
import { OrganisationNames } from './organisation-names.ts';
import {
	KINDS_OF,
	editableCells,
	employersIn,
	type ActorTable,
	type Column,
	type ColumnId,
	type DataTable
} from './tables.ts';

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

/** The table in which somebody types. */
export interface TablePlace<Table extends DataTable = DataTable> {
	readonly scan: number;
	readonly table: Table;
	readonly columns: readonly Column[];
	/** The scan as the reader sees it now. */
	readonly study: () => Study;
}

/** One cell is one step. What somebody else changed first is given back as it stands now. */
export async function editCell(
	store: Store,
	call: Call,
	place: TablePlace<ActorTable>,
	edit: CellEdit
): Promise<Outcome<RowNow> & { readonly now?: RowNow }> {
	const { scan, table, columns } = place;
	const actor = findTableActor(store, scan, edit.actor);
	if (!actor || !KINDS_OF[table].includes(actor.kind)) return refused('actor-unknown');
	const column = columns.find(({ id }) => id === edit.column);
	const isOpen = column && column.as !== 'fixed' && (column.kinds?.includes(actor.kind) ?? true);
	if (!isOpen) return refused('field-not-valid');
	const changed = await write(store, call, place, edit, column);
	const now = rowNow(store, place, edit);
	if (changed.ok) return done(now);
	const isStale = changed.problems.some(({ code }) => code === 'stale-version');
	return isStale ? { ...changed, now } : changed;
}

async function write(
	store: Store,
	call: Call,
	place: TablePlace,
	edit: CellEdit,
	column: Column
): Promise<Outcome<unknown>> {
	const { scan } = place;
	const { actor, version } = edit;
	const text = edit.text.trim();
	const { id } = column;
	if (id === 'consultation') {
		// What is none of these is refused by the command.
		const [state, was] = [text, edit.was] as [ConsultationState, ConsultationState];
		return changeConsultation(store, call, { scan, household: actor, state, was });
	}
	if (column.as === 'organisation') {
		const organisations = new OrganisationNames(store, scan);
		const found = text === '' ? done(null) : organisations.find(text);
		if (!found.ok) return found;
		if (id === 'partOf') {
			return changeActor(store, call, { scan, actor, version, partOf: found.value });
		}
		const study = place.study();
		const instead = employersIn(study).get(actor) ?? null;
		if (organisations.text(instead ?? undefined) !== edit.was) return refused('stale-version');
		const work = { organisation: found.value, instead, from: firstDay(study) };
		return nameEmployer(store, call, { scan, helper: actor, ...work });
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

/** What somebody mends holds in the measurement, or on the day, that they look at. */
function firstDay({ lens: { when }, columns }: Study): string | undefined {
	if (when === 'all') return undefined;
	if ('asOf' in when) return when.asOf;
	const wave = columns.waves.find(({ name }) => name === when.wave);
	return wave && wave.earliest > OPEN_BEGIN ? dayText(wave.earliest) : undefined;
}

/** A day as people write it. */
export function dayTyped(text: string, now: Date): string | Refused {
	const read = readDate(text, dayOf(now));
	return read.kind === 'day' ? read.text : refused('not-a-date');
}

function rowNow(store: Store, place: TablePlace, { actor: id, column }: CellEdit): RowNow {
	const { scan, columns } = place;
	const actor = findTableActor(store, scan, id);
	const organisations = new OrganisationNames(store, scan);
	const cells = actor ? editableCells(actor, columns, organisations) : {};
	const employer = (): string => organisations.text(employersIn(place.study()).get(id));
	return {
		version: actor?.version ?? 0,
		cells: actor && column === 'employer' ? { ...cells, employer: employer() } : cells,
		isShown: actor !== undefined,
		dataVersion: dataVersion(store.read.sqlite, scan)!
	};
}
