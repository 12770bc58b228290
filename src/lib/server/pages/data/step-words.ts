import { dateInWords } from '#lib/text/format/dates.ts';
import { lifeDomainName } from '#lib/text/readings/names.ts';
import { words } from '#lib/text/words.ts';
import type { Language } from '#lib/text/language.ts';
import type { Store } from '../../store/database/open.ts';
import type { StoredRow } from '../../store/history/rows.ts';
import type { TrackedTable } from '../../store/history/track.ts';
import { rowSubjects, type RowSubjects } from '../../store/read/data/row-subjects.ts';
import type { StepRow } from '../../store/read/data/step-rows.ts';
import { visibility } from '../../store/read/visible.ts';
import { nameReference } from '../people.ts';
import { sourceTitle, textSeen } from '../sources.ts';
import type { Study } from '../study.ts';

/** One row that a step touched, in words. */
export interface RowInWords {
	readonly table: TrackedTable;
	readonly id: number;
	/** Whom or what the row speaks of. */
	readonly about: string;
	readonly did: 'made' | 'changed' | 'removed';
	readonly cells: readonly CellInWords[];
}

interface CellInWords {
	readonly column: ColumnWord;
	/** '' is nothing. */
	readonly before: string;
	readonly after: string;
}

type ColumnWord = keyof ReturnType<typeof words>['dataScreen']['columnNames'];

/** Columns that say something, in the order in which they read; each value as a reader sees it. */
type Reading = (value: string | number, reader: Reader) => string;

interface Reader {
	readonly language: Language;
	readonly subjects: RowSubjects;
	readonly study: Study;
}

const plain: Reading = (value) => String(value);
/** What people wrote: whoever sees codes sees no name of a person in it. */
const written: Reading = (value, { study }) => textSeen(String(value), study);
const day: Reading = (value, { language }) => dateInWords(String(value), language);
const actor: Reading = (value, { subjects, study }) => {
	const found = subjects.actor(Number(value));
	if (!found) return '';
	return found.kind === 'household' ? found.code : nameReference(found, study);
};
/** That something is not so, is how it is when nobody says anything. */
const yes: Reading = (value, { language }) => (value === 1 ? words(language).dataScreen.yes : '');
type Labels = ReturnType<typeof words>['labels'];
const label =
	(list: keyof Labels): Reading =>
	(value, { language }) => {
		const known = words(language).labels[list] as Readonly<Record<string, string>>;
		return known[String(value)] ?? String(value);
	};
const listOf =
	(one: Reading): Reading =>
	(value, reader) =>
		(JSON.parse(String(value)) as string[]).map((item) => one(item, reader)).join(', ');

const READINGS = {
	code: plain,
	name: plain,
	label: plain,
	text: written,
	title: written,
	function: plain,
	kind: plain,
	identity: label('identities'),
	tier: label('tiers'),
	organisation_type: label('organisationTypes'),
	organisation_id: actor,
	part_of: actor,
	merged_into: actor,
	other_id: actor,
	neighbourhood: plain,
	tags: listOf(plain),
	role: plain,
	age_band: label('ageBands'),
	state: label('consultationStates'),
	source_id: (value, { subjects, study }) => {
		const source = subjects.source(Number(value));
		return source ? sourceTitle(source, study) : '';
	},
	stance: label('stances'),
	status: plain,
	from_text: day,
	to_text: day,
	on_day: day,
	day_text: day,
	covers: label('covers'),
	last_confirmed: day,
	requested_on: day,
	roles: listOf(label('supportRoles')),
	life_domains: listOf((value, { language }) => lifeDomainName(String(value), language)),
	legal_frames: listOf(label('legalFrames')),
	settings: listOf(label('settings')),
	on_behalf_of: actor,
	stands_in_for: actor,
	times_a_month: plain,
	contacts: plain,
	strength: plain,
	is_main: yes,
	withdrawn: yes,
	does: written,
	provision: written,
	purpose: written,
	quote: written,
	theme: written,
	value_text: written,
	value_number: plain,
	value: written,
	words: written,
	feedback: written,
	client: plain,
	area: plain,
	question: written
} as const satisfies Partial<Record<ColumnWord, Reading>>;

/** Columns of which the words depend on the table. */
const OF_TABLE: Readonly<Partial<Record<`${TrackedTable}.${string}`, Reading>>> = {
	'actor.kind': label('actorKinds'),
	'tie.kind': label('tieKinds'),
	'word.kind': label('wordKinds'),
	'source.kind': label('sourceKinds'),
	'statement.kind': label('statementKinds'),
	'claim.status': label('supportStatuses'),
	'source.status': label('sourceStatuses'),
	'roster.status': label('rosterStatuses'),
	'member.role': label('memberRoles')
};

/** Reads rows for one reader; a row of which a household is not shown gives undefined. */
export function rowReader(store: Store, study: Study): (row: StepRow) => RowInWords | undefined {
	const subjects = rowSubjects(store);
	const visible = visibility(store.read.sqlite, study.scan.id, study.lens.audience);
	const reader: Reader = { language: study.language, subjects, study };
	return ({ table, id, before, after }) => {
		const states = [before, after].filter((state) => state !== undefined);
		const actors = states.flatMap((state) => subjects.of(table, state));
		const households = actors.filter((one) => subjects.actor(one)?.kind === 'household');
		const sources = states.flatMap(({ source_id }) =>
			typeof source_id === 'number' ? source_id : []
		);
		const isHidden = (one: number): boolean =>
			visible.isHidden(one) || sources.some((source) => visible.isOutOfScope(one, source));
		if (households.some(isHidden)) return undefined;
		const names = [...new Set(actors)].map((one) => actor(one, reader)).filter(Boolean);
		const source = table === 'source' ? subjects.source(id) : undefined;
		if (source) names.unshift(sourceTitle(source, study));
		return {
			table,
			id,
			about: names.join(' – '),
			did: before ? (after ? 'changed' : 'removed') : 'made',
			cells: cellsOf(table, before, after, reader)
		};
	};
}

function cellsOf(
	table: TrackedTable,
	before: StoredRow | undefined,
	after: StoredRow | undefined,
	reader: Reader
): readonly CellInWords[] {
	const columns = Object.entries(READINGS) as [keyof typeof READINGS, Reading][];
	return columns.flatMap(([column, general]): readonly CellInWords[] => {
		if (isName(table, column, before ?? after) && !reader.study.hasNames) return [];
		if (!isSaid(column, after ?? before)) return [];
		const reading = OF_TABLE[`${table}.${column}`] ?? general;
		const say = (row: StoredRow | undefined): string => {
			const value = row?.[column];
			return value === null || value === undefined ? '' : reading(value, reader);
		};
		if (before && after && before[column] === after[column]) return [];
		const [was, is] = [say(before), say(after)];
		return was === '' && is === '' ? [] : [{ column, before: was, after: is }];
	});
}

/** How well somebody is known, is said of a professional alone. */
function isSaid(column: string, row: StoredRow | undefined): boolean {
	return column !== 'identity' || row?.kind === 'professional';
}

/** Names of people are for who sees names; an organisation is no person. */
function isName(table: TrackedTable, column: string, row: StoredRow | undefined): boolean {
	if (table === 'alias') return column === 'text';
	if (table === 'source_interviewer') return column === 'name';
	return (
		table === 'actor' && column === 'label' && !['organisation', 'forum'].includes(`${row?.kind}`)
	);
}
