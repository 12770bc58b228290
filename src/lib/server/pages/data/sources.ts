import type { Call } from '../../call.ts';
import { changeSource } from '../../change/source.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { dataVersion } from '../../store/read/columns.ts';
import { findSource, listSources, type SourceBrief } from '../../store/read/sources.ts';
import { sourceTitle, textSeen } from '../sources.ts';
import type { Study } from '../study.ts';
import { ActorNames } from './actor-names.ts';
import { dayTyped, type CellEdit, type RowNow, type TablePlace } from './edit.ts';
import type { Column, ColumnId, WireRow } from './tables.ts';

/** The kinds of rows in this table: what people said in a screen is not edited. */
const kindOf = (source: SourceBrief): string => (source.isOwnKnowledge ? 'own' : 'source');

/** All sources of a scan, newest first. */
export async function sourceRows(
	store: Store,
	study: Study,
	columns: readonly Column[]
): Promise<readonly WireRow[]> {
	const names = new ActorNames(store, study);
	const sources = await listSources(store, study.scan.id);
	return sources.map((source): WireRow => {
		const cells = cellsOf(source, names, study);
		return [source.id, source.version, kindOf(source), ...columns.map(({ id }) => cells[id] ?? '')];
	});
}

function cellsOf(
	source: SourceBrief,
	names: ActorNames,
	study: Study
): Readonly<Partial<Record<ColumnId, string>>> {
	return {
		code: textSeen(source.code, study),
		title: source.title === '' ? '' : sourceTitle(source, study),
		sourceKind: source.kind,
		day: source.day ?? '',
		wave: source.wave ?? '',
		informants: source.informants
			.map(({ id }) => names.text(id))
			.filter(Boolean)
			.join('; '),
		interviewers: source.interviewers.join('; '),
		covers: source.covers
	};
}

/** One cell of a source is one step. What somebody else changed first is given back as it stands. */
export async function editSource(
	store: Store,
	call: Call,
	{ scan, columns, study }: TablePlace,
	edit: CellEdit
): Promise<Outcome<RowNow> & { readonly now?: RowNow }> {
	const source = findSource(store, scan, edit.actor);
	if (!source) return refused('source-unknown');
	const column = columns.find(({ id }) => id === edit.column);
	const isOpen = column && column.as !== 'fixed' && column.kinds?.includes(kindOf(source));
	if (!isOpen) return refused('field-not-valid');
	const names = new ActorNames(store, study());
	const values = valuesOf(source, edit, names, call.now);
	if (!values.ok) return values;
	const { version } = edit;
	const changed = await changeSource(store, call, {
		scan,
		source: source.id,
		version,
		...values.value
	});
	const now = rowNow(store, scan, source.id, names, study());
	if (changed.ok) return done(now);
	const isStale = changed.problems.some(({ code }) => code === 'stale-version');
	return isStale ? { ...changed, now } : changed;
}

type Values = Omit<Parameters<typeof changeSource>[2], 'scan' | 'source' | 'version'>;

function valuesOf(
	source: SourceBrief,
	{ column, text: typed }: CellEdit,
	names: ActorNames,
	now: Date
): Outcome<Values> {
	const text = typed.trim();
	switch (column) {
		case 'sourceKind':
			// What is none of these is refused by the command.
			return done({ kind: text as Values['kind'] });
		case 'day': {
			const day = text === '' ? null : dayTyped(text, now);
			return day === null || typeof day === 'string' ? done({ day }) : day;
		}
		case 'informants': {
			const found = names.findAll(text);
			if (!found.ok) return found;
			// Who is not shown to this reader is not taken away either.
			const unseen = source.informants.map(({ id }) => id).filter((id) => names.text(id) === '');
			return done({ informants: [...found.value, ...unseen] });
		}
		case 'interviewers': {
			const interviewers = text.split(/[;,]/).map((name) => name.trim());
			return done({ interviewers: [...new Set(interviewers.filter(Boolean))] });
		}
		default:
			return done({ [column]: text });
	}
}

function rowNow(store: Store, scan: number, id: number, names: ActorNames, study: Study): RowNow {
	const source = findSource(store, scan, id);
	return {
		version: source?.version ?? 0,
		cells: source ? cellsOf(source, names, study) : {},
		isShown: source !== undefined,
		dataVersion: dataVersion(store.read.sqlite, scan)!
	};
}
