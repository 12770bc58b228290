import type { Database } from 'better-sqlite3';
import type { TieKind } from '#lib/domain/tie.ts';

/** A tie by the codes of its ends. */
export interface TieEnds {
	readonly kind: TieKind;
	readonly from: string;
	readonly to: string;
}

export function describeTies(sqlite: Database, ties: readonly number[]): readonly TieEnds[] {
	const statement = sqlite.prepare<[number], TieEnds>(
		`SELECT tie.kind, a.code AS "from", b.code AS "to"
		FROM tie JOIN actor AS a ON a.id = tie.from_id JOIN actor AS b ON b.id = tie.to_id
		WHERE tie.id = ?`
	);
	return ties.flatMap((tie) => statement.get(tie) ?? []);
}
