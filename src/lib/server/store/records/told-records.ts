import type { Database } from 'better-sqlite3';
import type { AgeBand, MemberRole } from '#lib/domain/actor.ts';
import type {
	AgreementRecord,
	EventRecord,
	FigureRecord,
	MemberRecord,
	SourceDetail,
	StatementRecord
} from '#lib/domain/records/records.ts';
import type { Selectable } from 'kysely';
import type { FigureTable, StatementTable } from '../tables/claim-tables.ts';
import type { Places } from '../read/columns.ts';

/** What else a file can hold, with indices for ids. */
export function readMembers(
	sqlite: Database,
	scan: number,
	{ actors }: Places
): readonly MemberRecord[] {
	return sqlite
		.prepare<[number], { household_id: number; role: MemberRole; age_band: AgeBand | null }>(
			'SELECT household_id, role, age_band FROM member WHERE scan_id = ? ORDER BY id'
		)
		.all(scan)
		.map(({ household_id, role, age_band }) => ({
			household: actors.of(household_id),
			role,
			ageBand: age_band ?? undefined
		}));
}

export function readSourceDetails(
	sqlite: Database,
	scan: number
): readonly (SourceDetail | undefined)[] {
	const interviewers = sqlite
		.prepare<[number], string>(
			'SELECT name FROM source_interviewer WHERE source_id = ? ORDER BY id'
		)
		.pluck();
	return sqlite
		.prepare<
			[number],
			{
				id: number;
				question: string | null;
				form: 'single' | 'group' | null;
				second_hand_of: string | null;
				sha256: string | null;
			}
		>('SELECT id, question, form, second_hand_of, sha256 FROM source WHERE scan_id = ? ORDER BY id')
		.all(scan)
		.map(({ id, question, form, second_hand_of, sha256 }) => {
			const names = interviewers.all(id);
			const detail: SourceDetail = {
				question: question ?? undefined,
				form: form ?? undefined,
				secondHandOf: second_hand_of ?? undefined,
				interviewers: names.length > 0 ? names : undefined,
				sha256: sha256 ?? undefined
			};
			return Object.values(detail).some(Boolean) ? detail : undefined;
		});
}

export function readAgreements(
	sqlite: Database,
	scan: number,
	{ actors, sources }: Places
): readonly AgreementRecord[] {
	const parties = sqlite
		.prepare<[number], number>(
			'SELECT actor_id FROM agreement_party WHERE agreement_id = ? ORDER BY id'
		)
		.pluck();
	return sqlite
		.prepare<
			[number],
			Omit<AgreementRecord, 'parties' | 'source'> & { id: number; source_id: number }
		>(
			`SELECT id, code, kind, text, document, page, coalesce(from_text, '') AS "from",
				coalesce(to_text, '') AS "to", source_id
			FROM agreement WHERE scan_id = ? ORDER BY id`
		)
		.all(scan)
		.map(({ id, source_id, ...agreement }) => ({
			...agreement,
			source: sources.of(source_id),
			parties: parties.all(id).map((party) => actors.of(party))
		}));
}

export function readEvents(
	sqlite: Database,
	scan: number,
	{ actors, sources }: Places
): readonly EventRecord[] {
	const participants = sqlite.prepare<[number], EventRecord['participants'][number]>(
		'SELECT actor_id AS actor, role, presence FROM event_participant WHERE event_id = ? ORDER BY id'
	);
	return sqlite
		.prepare<
			[number],
			Pick<EventRecord, 'code' | 'kind' | 'day' | 'text'> & {
				id: number;
				about_id: number | null;
				source_id: number;
			}
		>(
			`SELECT id, code, kind, coalesce(day_text, '') AS day, about_id, text, source_id
			FROM event WHERE scan_id = ? ORDER BY id`
		)
		.all(scan)
		.map(({ id, about_id, source_id, ...event }) => ({
			...event,
			about: actors.of(about_id),
			source: sources.of(source_id),
			participants: participants
				.all(id)
				.map((participant) => ({ ...participant, actor: actors.of(participant.actor) }))
		}));
}

/** Statements about an actor or the scan: what a file can hold of them. */
export function readStatements(
	sqlite: Database,
	scan: number,
	{ actors, sources }: Places
): readonly StatementRecord[] {
	return sqlite
		.prepare<[number], Selectable<StatementTable>>(
			`SELECT * FROM statement WHERE scan_id = ? AND about_tie_id IS NULL
				AND about_event_id IS NULL AND about_agreement_id IS NULL ORDER BY id`
		)
		.all(scan)
		.map((row) => ({
			source: sources.of(row.source_id),
			about: actors.of(row.about_actor_id),
			theme: row.theme,
			kind: row.kind,
			scale: row.scale,
			value: row.value_text ?? row.value_number ?? undefined,
			words: row.words,
			member: row.member,
			shareable: row.shareable === 1
		}));
}

export function readFigures(
	sqlite: Database,
	scan: number,
	{ actors, sources }: Places
): readonly FigureRecord[] {
	return sqlite
		.prepare<[number], Selectable<FigureTable>>(
			'SELECT * FROM figure WHERE scan_id = ? ORDER BY id'
		)
		.all(scan)
		.map(({ what, about_id, period, value, unit, denominator, qualifier, source_id }) => ({
			what,
			about: actors.of(about_id),
			period,
			value,
			unit,
			denominator: denominator ?? NaN,
			qualifier,
			source: sources.of(source_id)
		}));
}
