import type { Database } from 'better-sqlite3';
import { mayBeSeen, type Audience, type ConsultationState } from '#lib/domain/actor.ts';

/** Which households an audience may not see, and which sources others were kept to. */
export interface Visibility {
	isHidden(household: number): boolean;
	/** Whether a source speaks of a household outside what was agreed. */
	isOutOfScope(household: number, source: number): boolean;
}

interface Newest {
	id: number;
	household_id: number;
	state: ConsultationState;
	is_scoped: number;
}

export function visibility(sqlite: Database, scan: number, audience: Audience): Visibility {
	const scope = sqlite
		.prepare<[number], number>(
			'SELECT source_id FROM consultation_source WHERE consultation_id = ?'
		)
		.pluck();
	const newest = sqlite
		.prepare<[number], Newest>(
			`SELECT id, household_id, state, is_scoped FROM consultation WHERE id IN
				(SELECT max(id) FROM consultation WHERE scan_id = ? GROUP BY household_id)`
		)
		.all(scan);
	const states = new Map(newest.map((row) => [row.household_id, row.state]));
	const scopes = new Map(
		newest
			.filter(({ is_scoped }) => is_scoped)
			.map(({ id, household_id }) => [household_id, new Set(scope.all(id))])
	);
	return {
		isHidden: (household) => !mayBeSeen(states.get(household) ?? 'not-asked', audience),
		isOutOfScope: (household, source) => scopes.get(household)?.has(source) === false
	};
}
