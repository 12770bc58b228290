import { expect, test } from 'vitest';
import { openMemory } from '#lib/server/store/database/open.ts';
import { TRACKED_TABLES } from '#lib/server/store/history/track.ts';
import { IMPORT_COLUMNS } from '#lib/server/store/import/columns.ts';

const NOT_YET = 'no screen, file or command fills it yet';
const OF_STORE = 'the numbers of one installation, given anew in another';

/** What a whole export does not hold, and why that is no loss. */
const NOT_IN_FILES: Readonly<Record<string, string>> = {
	'scan.name': 'told on the sheet of the scan; whoever imports chooses the name',
	'scan.is_example': 'told in front of the file',
	'scan.data_version': OF_STORE,
	'word.set_name': NOT_YET,
	'word.nl': NOT_YET,
	'word.en': NOT_YET,
	'actor.forum_kind': NOT_YET,
	'actor.is_independent': NOT_YET,
	'alias.from_text': NOT_YET,
	'alias.to_text': NOT_YET,
	'source.topics_covered': NOT_YET,
	'source_informant.stakeholder_group': NOT_YET,
	'source_informant.tier': NOT_YET,
	'source_interviewer.role': NOT_YET,
	'source_interviewer.technique': NOT_YET,
	'agreement_party.role': NOT_YET,
	'event.duration': NOT_YET,
	'claim.event_id': NOT_YET,
	'claim.agreement_id': NOT_YET,
	'claim.duration': NOT_YET,
	'claim.seat': 'a seat at a table is kept with what else is known of it',
	'claim.basis': NOT_YET,
	'statement.about_tie_id': NOT_YET,
	'statement.about_event_id': NOT_YET,
	'statement.about_agreement_id': NOT_YET,
	'statement.leads_to_id': NOT_YET,
	'figure.area': NOT_YET,
	review: NOT_YET,
	review_case: NOT_YET,
	review_theme: NOT_YET,
	finding: NOT_YET,
	finding_evidence: NOT_YET,
	action: NOT_YET
};
/** In every table: numbers of this installation. */
const EVERYWHERE = ['id', 'scan_id', 'uid', 'version'];

test('a whole export holds every column of a scan, or it is said why not', () => {
	const { sqlite } = openMemory().read;
	const columnsOf = sqlite
		.prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
		.pluck();
	const held: Readonly<Record<string, readonly string[]>> = IMPORT_COLUMNS;
	const missing = [...TRACKED_TABLES, 'position'].flatMap((table) => {
		if (!held[table]) return [table];
		const others = columnsOf.all(table).filter((name) => !EVERYWHERE.includes(name));
		return others.filter((name) => !held[table]!.includes(name)).map((name) => `${table}.${name}`);
	});
	expect(missing.sort()).toEqual(Object.keys(NOT_IN_FILES).sort());
});
