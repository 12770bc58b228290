import { COVERS, SOURCE_KINDS } from '#lib/domain/source.ts';
import { CONSULTATION_STATES, IDENTITIES, TIERS, type ActorKind } from '#lib/domain/actor.ts';
import { ORGANISATION_TYPE_CODES } from '#lib/domain/vocabulary/organisation-types.ts';
import { starts } from '#lib/graph/directory.ts';
import { words } from '#lib/text/words.ts';
import type { Language } from '#lib/text/language.ts';
import type { Store } from '../../store/database/open.ts';
import { listTableActors, type TableActor } from '../../store/read/data/table-rows.ts';
import type { Study } from '../study.ts';
import { OrganisationNames } from './organisation-names.ts';

/** The tables in which one edits. */
export const DATA_TABLES = [
	'people',
	'organisations',
	'meetings',
	'households',
	'sources'
] as const;
export type DataTable = (typeof DATA_TABLES)[number];
/** Tables of whom or what the network is of. */
export type ActorTable = Exclude<DataTable, 'sources'>;

export const KINDS_OF: Readonly<Record<ActorTable, readonly ActorKind[]>> = {
	people: ['professional', 'informal'],
	organisations: ['organisation'],
	meetings: ['forum'],
	households: ['household']
};

const COLUMNS_OF = {
	people: [
		'code',
		'label',
		'function',
		'employer',
		'kind',
		'identity',
		'tier',
		'neighbourhood',
		'from',
		'to',
		'tags'
	],
	organisations: [
		'code',
		'label',
		'organisationType',
		'partOf',
		'neighbourhood',
		'from',
		'to',
		'tags'
	],
	meetings: ['code', 'label', 'neighbourhood', 'from', 'to', 'tags'],
	// A household has a code and never a name.
	households: ['code', 'neighbourhood', 'consultation'],
	sources: ['code', 'title', 'sourceKind', 'day', 'informants', 'interviewers', 'covers', 'wave']
} as const satisfies Readonly<Record<DataTable, readonly string[]>>;
export type ColumnId = (typeof COLUMNS_OF)[DataTable][number];

/** Columns that tell and are not typed in. */
const FIXED: readonly ColumnId[] = ['code', 'kind', 'wave'];

/** A column as the page shows it. */
export interface Column {
	readonly id: ColumnId;
	readonly as: 'fixed' | 'text' | 'day' | 'choice' | 'organisation';
	/** Values to choose from, in their order, with what they are called; '' is nothing. */
	readonly choices?: readonly (readonly [value: string, text: string])[];
	/** Only of rows of these kinds can it be changed. */
	readonly kinds?: readonly string[];
}

/** A row on its way to the page: cells in the order of the columns. */
export type WireRow = readonly [
	id: number,
	version: number,
	kind: string,
	...cells: readonly string[]
];

/** The columns of a table for this reader; names of people only for who sees names. */
export function columnsOf(
	table: DataTable,
	{ language, hasNames }: Pick<Study, 'language' | 'hasNames'>
): readonly Column[] {
	const columns: readonly ColumnId[] = COLUMNS_OF[table];
	return (
		columns
			.filter((id) => hasNames || table !== 'people' || id !== 'label')
			.filter((id) => hasNames || id !== 'interviewers')
			.map((id) => columnOf(id, language))
			.map((column) => (table === 'sources' ? { ...column, kinds: ['source'] } : column))
			// Without the names in it a title would be kept as it is shown.
			.map((column) => (hasNames || column.id !== 'title' ? column : { id: 'title', as: 'fixed' }))
	);
}

function columnOf(id: ColumnId, language: Language): Column {
	const { labels } = words(language);
	const named = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
		codes.map((code) => [code, names[code]] as const);
	const nothing = ['', ''] as const;
	const kinds = ['professional'] as const;
	if (id === 'kind') {
		return { id, as: 'fixed', choices: named(KINDS_OF.people, labels.actorKinds) };
	}
	if (FIXED.includes(id)) return { id, as: 'fixed' };
	if (id === 'from' || id === 'to' || id === 'day') return { id, as: 'day' };
	if (id === 'sourceKind') {
		return { id, as: 'choice', choices: named(SOURCE_KINDS, labels.sourceKinds) };
	}
	if (id === 'covers') return { id, as: 'choice', choices: named(COVERS, labels.covers) };
	if (id === 'employer' || id === 'partOf') return { id, as: 'organisation' };
	if (id === 'identity') {
		return { id, as: 'choice', choices: named(IDENTITIES, labels.identities), kinds };
	}
	if (id === 'tier') {
		return { id, as: 'choice', choices: [nothing, ...named(TIERS, labels.tiers)], kinds };
	}
	if (id === 'organisationType') {
		const types = named(ORGANISATION_TYPE_CODES, labels.organisationTypes);
		return { id, as: 'choice', choices: [nothing, ...types] };
	}
	if (id === 'consultation') {
		return { id, as: 'choice', choices: named(CONSULTATION_STATES, labels.consultationStates) };
	}
	return { id, as: 'text' };
}

/** All rows of a table, by code. */
export function tableRows(store: Store, study: Study, table: ActorTable): readonly WireRow[] {
	const columns = columnsOf(table, study);
	const organisations = new OrganisationNames(store, study.scan.id);
	const employers = table === 'people' ? employersIn(study) : NOBODY;
	const actors = listTableActors(store, study.scan.id, KINDS_OF[table], study.lens.audience);
	return actors.map((actor): WireRow => {
		const cells = columns.map(({ id, kinds }) => {
			// What only professionals have says nothing of others, whatever stands there.
			if (kinds && !kinds.includes(actor.kind)) return '';
			if (id === 'employer') return organisations.text(employers.get(actor.id));
			if (id === 'partOf') return organisations.text(actor.partOf);
			return cellOf(actor, id);
		});
		return [actor.id, actor.version, actor.kind, ...cells];
	});
}

/** The cells of one row that can be changed, as they stand now; where somebody works follows from claims. */
export function editableCells(
	actor: TableActor,
	columns: readonly Column[],
	organisations: OrganisationNames
): Readonly<Partial<Record<ColumnId, string>>> {
	const editable = columns.filter(({ as, id }) => as !== 'fixed' && id !== 'employer');
	return Object.fromEntries(
		editable.map(({ id }) => [
			id,
			id === 'partOf' ? organisations.text(actor.partOf) : cellOf(actor, id)
		])
	);
}

function cellOf(actor: TableActor, id: ColumnId): string {
	if (id === 'tags') return actor.tags.join(', ');
	const value = (actor as Partial<Record<ColumnId, unknown>>)[id];
	return typeof value === 'string' ? value : '';
}

/** The organisation that each helper works for under the lens, by the id of the helper. */
export function employersIn({ view: { snapshot }, columns }: Study): ReadonlyMap<number, number> {
	const { organisation } = starts(snapshot);
	const idOf = (actor: number): number => columns.actors.id[snapshot.actor[actor]!]!;
	const employers = new Map<number, number>();
	for (let h = 0; h < snapshot.helpers; h++) {
		const employer = snapshot.helper.organisation[h]!;
		if (employer >= 0) employers.set(idOf(h), idOf(organisation + employer));
	}
	return employers;
}

const NOBODY: ReadonlyMap<number, number> = new Map();
