import type { Database } from 'better-sqlite3';
import type { ConsultationState } from '#lib/domain/actor.ts';
import { lensSchema } from '#lib/domain/lens.ts';
import type {
	ApartRecord,
	CardRecord,
	ConsultationDetail,
	EarlierRecord,
	PositionRecord,
	ScenarioRecord
} from '#lib/domain/records/records.ts';
import { CARD_FIELDS, cardColumn, type ScanCard } from '#lib/domain/columns/scan-card.ts';
import { scenarioSchema } from '#lib/domain/scenario.ts';
import type { Places } from '../read/columns.ts';

/** Which two somebody said are not the same. */
export function readApart(
	sqlite: Database,
	scan: number,
	{ actors }: Places
): readonly ApartRecord[] {
	return sqlite
		.prepare<[number], [number, number]>(
			'SELECT actor_id, other_id FROM apart WHERE scan_id = ? ORDER BY id'
		)
		.raw()
		.all(scan)
		.map(([actor, other]) => ({ actor: actors.of(actor), other: actors.of(other) }));
}

/** What was tried and kept. */
export function readScenarios(sqlite: Database, scan: number): readonly ScenarioRecord[] {
	return sqlite
		.prepare<[number], { name: string; lens: string; edits: string }>(
			'SELECT name, lens, edits FROM scenario WHERE scan_id = ? ORDER BY id'
		)
		.all(scan)
		.map(({ name, lens, edits }) => ({
			name,
			lens: lensSchema.parse(JSON.parse(lens)),
			edits: scenarioSchema.parse(JSON.parse(edits))
		}));
}

/** What is written down of the scan itself, beside its name. */
export function readCard(sqlite: Database, scan: number): CardRecord {
	const { name, ...columns } = sqlite
		.prepare<[number], { name: string } & Record<string, string | number | null>>(
			`SELECT name, ${CARD_FIELDS.map(cardColumn).join(', ')} FROM scan WHERE id = ?`
		)
		.get(scan)!;
	const filled = CARD_FIELDS.map((field) => [field, columns[cardColumn(field)]] as const).filter(
		([, value]) => value !== null
	);
	return { name, card: Object.fromEntries(filled) as ScanCard };
}

interface AnswerRow {
	id: number;
	household_id: number;
	state: ConsultationState;
	is_scoped: number;
	on_day: string | null;
	by_role: string | null;
	how: string | null;
	info_version: string | null;
	feedback: string | null;
}

/** The newest answer of every household, or all those before it, in the order in which they came. */
export function readAnswers(
	sqlite: Database,
	scan: number,
	which: 'newest' | 'earlier'
): readonly AnswerRow[] {
	return sqlite
		.prepare<[number, number], AnswerRow>(
			`SELECT id, household_id, state, is_scoped, on_day, by_role, how, info_version, feedback
			FROM consultation WHERE scan_id = ? AND id ${which === 'newest' ? 'IN' : 'NOT IN'}
				(SELECT max(id) FROM consultation WHERE scan_id = ? GROUP BY household_id)
			ORDER BY id`
		)
		.all(scan, scan);
}

/** What else is known of an answer. */
export function answerDetail(row: AnswerRow): ConsultationDetail {
	return {
		day: row.on_day ?? undefined,
		byRole: row.by_role ?? undefined,
		how: row.how ?? undefined,
		infoVersion: row.info_version ?? undefined,
		feedback: row.feedback ?? undefined
	};
}

/** What households answered before the answer that counts. */
export function readEarlier(
	sqlite: Database,
	scan: number,
	{ actors, sources }: Places
): readonly EarlierRecord[] {
	const scope = sqlite
		.prepare<[number], number>(
			'SELECT source_id FROM consultation_source WHERE consultation_id = ? ORDER BY id'
		)
		.pluck();
	return readAnswers(sqlite, scan, 'earlier').map((row) => ({
		household: actors.of(row.household_id),
		state: row.state,
		scope: row.is_scoped ? scope.all(row.id).map((source) => sources.of(source)) : undefined,
		detail: answerDetail(row)
	}));
}

/** Who stands where on the map. */
export function readPlaced(
	sqlite: Database,
	scan: number,
	{ actors }: Places
): readonly PositionRecord[] {
	return sqlite
		.prepare<[number], Omit<PositionRecord, 'pinned'> & { readonly pinned: number }>(
			`SELECT level, layout, actor_id AS actor, x, y, pinned FROM position
			WHERE scan_id = ? ORDER BY level, layout, actor_id`
		)
		.all(scan)
		.map((row) => ({ ...row, actor: actors.of(row.actor), pinned: row.pinned === 1 }));
}
