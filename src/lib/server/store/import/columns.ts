import { CARD_FIELDS, cardColumn } from '#lib/domain/columns/scan-card.ts';

/**
 * The columns that an import fills, in the order of a row's values. The first is the
 * id; the scan and the version are the writer's.
 */
export const IMPORT_COLUMNS = {
	scan: ['id', ...CARD_FIELDS.map(cardColumn)],
	wave: ['id', 'name', 'from_text', 'to_text', 'earliest', 'latest'],
	word: ['id', 'kind', 'code', 'position'],
	actor: [
		'id',
		'kind',
		'code',
		'code_is_made',
		'label',
		'identity',
		'function',
		'tier',
		'organisation_id',
		'part_of',
		'merged_into',
		'neighbourhood',
		'life_domains',
		'tags',
		'organisation_type',
		'is_entrance',
		'from_text',
		'to_text',
		'earliest',
		'latest',
		'attributes'
	],
	alias: ['id', 'actor_id', 'text', 'folded'],
	member: ['id', 'household_id', 'role', 'age_band'],
	source: [
		'id',
		'code',
		'kind',
		'title',
		'status',
		'covers',
		'day_text',
		'earliest',
		'latest',
		'wave_id',
		'household_id',
		'question',
		'form',
		'second_hand_of',
		'file_name',
		'sha256'
	],
	source_informant: ['id', 'source_id', 'actor_id'],
	source_interviewer: ['id', 'source_id', 'name'],
	consultation: [
		'id',
		'household_id',
		'state',
		'on_day',
		'by_role',
		'how',
		'info_version',
		'feedback',
		'is_scoped'
	],
	consultation_source: ['id', 'consultation_id', 'source_id'],
	roster: ['id', 'wave_id', 'actor_id', 'status'],
	tie: ['id', 'kind', 'relation', 'from_id', 'to_id'],
	claim: [
		'id',
		'tie_id',
		'source_id',
		'stance',
		'reporter',
		'direction',
		'status',
		'from_text',
		'to_text',
		'earliest',
		'latest',
		'strength',
		'contacts',
		'times_a_month',
		'modes',
		'roles',
		'stands_in_for',
		'on_behalf_of',
		'is_main',
		'life_domains',
		'legal_frames',
		'settings',
		'certainty',
		'quote',
		'does',
		'provision',
		'for_members',
		'requested_on',
		'last_confirmed',
		'purpose',
		'ease',
		'attributes',
		'withdrawn'
	],
	claim_about: ['id', 'claim_id', 'household_id'],
	agreement: [
		'id',
		'code',
		'kind',
		'text',
		'document',
		'page',
		'from_text',
		'to_text',
		'earliest',
		'latest',
		'source_id'
	],
	agreement_party: ['id', 'agreement_id', 'actor_id'],
	event: ['id', 'code', 'kind', 'day_text', 'earliest', 'latest', 'about_id', 'text', 'source_id'],
	event_participant: ['id', 'event_id', 'actor_id', 'role', 'presence'],
	statement: [
		'id',
		'source_id',
		'about_actor_id',
		'theme',
		'kind',
		'scale',
		'value_text',
		'value_number',
		'words',
		'member',
		'shareable'
	],
	figure: [
		'id',
		'what',
		'about_id',
		'period',
		'value',
		'unit',
		'denominator',
		'qualifier',
		'source_id'
	],
	apart: ['id', 'actor_id', 'other_id'],
	scenario: ['id', 'name', 'lens', 'edits'],
	position: ['id', 'level', 'layout', 'actor_id', 'x', 'y', 'pinned']
} as const;

export type ImportTable = keyof typeof IMPORT_COLUMNS;
export type Value = string | number | null;
/** A row as the values of its columns. */
export type Values = Value[];

/** Tables whose rows carry a version. */
const VERSIONED: ReadonlySet<ImportTable> = new Set([
	'scan',
	'wave',
	'word',
	'actor',
	'source',
	'claim',
	'agreement',
	'event',
	'statement',
	'figure',
	'scenario'
]);

export function isVersioned(table: ImportTable): boolean {
	return VERSIONED.has(table);
}

/** What a table calls the scan that its rows are of. */
export function scanKey(table: ImportTable): 'id' | 'scan_id' {
	return table === 'scan' ? 'id' : 'scan_id';
}

/** Where a column stands among the values of its table. */
export function at<Table extends ImportTable>(
	table: Table,
	column: (typeof IMPORT_COLUMNS)[Table][number]
): number {
	return (IMPORT_COLUMNS[table] as readonly string[]).indexOf(column);
}
