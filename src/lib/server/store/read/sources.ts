import type { Database } from 'better-sqlite3';
import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import type { Covers, SourceKind, SourceStatus } from '#lib/domain/source.ts';
import type { Store } from '../database/open.ts';
import { referenceReader, type ActorReference } from './references.ts';

/** A source as evidence names it, and as the list of sources shows it. */
export interface SourceBrief {
	readonly id: number;
	readonly code: string;
	readonly kind: SourceKind;
	readonly title: string;
	/** What somebody said in a screen; its title is a code, and its words live elsewhere. */
	readonly isOwnKnowledge: boolean;
	readonly status: SourceStatus;
	readonly covers: Covers;
	readonly day?: string;
	readonly wave?: string;
	readonly fileName?: string;
	readonly question?: string;
	readonly form?: 'single' | 'group';
	readonly secondHandOf?: string;
	/** The one household it speaks of. */
	readonly household?: ActorReference;
	readonly informants: readonly ActorReference[];
	readonly interviewers: readonly string[];
	readonly version: number;
}

/** A source with how much it says. */
export interface ListedSource extends SourceBrief {
	readonly claims: number;
	readonly statements: number;
}

interface SourceRow {
	id: number;
	code: string;
	kind: SourceKind;
	title: string;
	status: SourceStatus;
	covers: Covers;
	day_text: string | null;
	wave: string | null;
	file_name: string | null;
	question: string | null;
	form: 'single' | 'group' | null;
	second_hand_of: string | null;
	household_id: number | null;
	version: number;
}

const SELECT = `SELECT source.id, source.code, source.kind, source.title, source.status,
	source.covers, source.day_text, wave.name AS wave, source.file_name, source.question,
	source.form, source.second_hand_of, source.household_id, source.version
	FROM source LEFT JOIN wave ON wave.id = source.wave_id`;

/** Reads sources by id, each once. */
export function sourceReader(sqlite: Database): (id: number) => SourceBrief {
	const one = sqlite.prepare<[number], SourceRow>(`${SELECT} WHERE source.id = ?`);
	const toBrief = briefMaker(sqlite);
	const known = new Map<number, SourceBrief>();
	return (id) => {
		const found = known.get(id) ?? toBrief(one.get(id)!);
		known.set(id, found);
		return found;
	};
}

/** One source of a scan; undefined when it is not there. */
export function findSource(
	{ read: { sqlite } }: Store,
	scan: number,
	id: number
): SourceBrief | undefined {
	const row = sqlite
		.prepare<[number, number], SourceRow>(`${SELECT} WHERE source.scan_id = ? AND source.id = ?`)
		.get(scan, id);
	return row && briefMaker(sqlite)(row);
}

/** All sources of a scan, newest first. */
export async function listSources(
	{ read: { sqlite } }: Store,
	scan: number
): Promise<readonly ListedSource[]> {
	const toBrief = briefMaker(sqlite);
	const count = (table: 'claim' | 'statement') =>
		sqlite
			.prepare<[number, number], number>(
				`SELECT count(*) FROM ${table} WHERE scan_id = ? AND source_id = ?`
			)
			.pluck();
	const [claims, statements] = [count('claim'), count('statement')];
	return sqlite
		.prepare<[number], SourceRow>(
			`${SELECT} WHERE source.scan_id = ? ORDER BY source.earliest DESC, source.id DESC`
		)
		.all(scan)
		.map((row) => ({
			...toBrief(row),
			claims: claims.get(scan, row.id)!,
			statements: statements.get(scan, row.id)!
		}));
}

function briefMaker(sqlite: Database): (row: SourceRow) => SourceBrief {
	const reference = referenceReader(sqlite);
	const informants = sqlite
		.prepare<[number], number>(
			`SELECT actor_id FROM source_informant
			WHERE source_id = ? AND actor_id IS NOT NULL ORDER BY id`
		)
		.pluck();
	const interviewers = sqlite
		.prepare<[number], string>(
			'SELECT name FROM source_interviewer WHERE source_id = ? ORDER BY id'
		)
		.pluck();
	return ({ id, code, kind, title, status, covers, version, ...row }) => ({
		id,
		code,
		kind,
		title,
		isOwnKnowledge: title === OWN_KNOWLEDGE,
		status,
		covers,
		day: row.day_text ?? undefined,
		wave: row.wave ?? undefined,
		fileName: row.file_name ?? undefined,
		question: row.question ?? undefined,
		form: row.form ?? undefined,
		secondHandOf: row.second_hand_of ?? undefined,
		household: row.household_id === null ? undefined : reference(row.household_id),
		informants: informants.all(id).map(reference),
		interviewers: interviewers.all(id),
		version
	});
}
