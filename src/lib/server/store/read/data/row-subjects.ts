import type { Store } from '../../database/open.ts';
import type { StoredRow } from '../../history/rows.ts';
import type { TrackedTable } from '../../history/track.ts';
import { toReference, type ActorReference } from '../references.ts';
import { sourceReader, type SourceBrief } from '../sources.ts';

/** Whom rows speak of; what is gone by now is undefined. */
export interface RowSubjects {
	/** Ids of the actors that a row speaks of. */
	of(table: TrackedTable, row: StoredRow): readonly number[];
	actor(id: number): ActorReference | undefined;
	source(id: number): SourceBrief | undefined;
}

/** Columns in which a row names actors. */
const NAMING = [
	'actor_id',
	'other_id',
	'household_id',
	'about_actor_id',
	'about_id',
	'from_id',
	'to_id'
] as const;

export function rowSubjects({ read: { sqlite } }: Store): RowSubjects {
	const tie = sqlite
		.prepare<[number], [number, number]>('SELECT from_id, to_id FROM tie WHERE id = ?')
		.raw();
	const goneTie = sqlite
		.prepare<[number], string>(
			`SELECT before FROM change_item WHERE entity = 'tie' AND entity_id = ?
				AND before IS NOT NULL ORDER BY seq DESC LIMIT 1`
		)
		.pluck();
	const actor = sqlite.prepare<[number], Parameters<typeof toReference>[0]>(
		'SELECT id, kind, code, label, function, identity FROM actor WHERE id = ?'
	);
	const claimTie = sqlite
		.prepare<[number], number | null>('SELECT tie_id FROM claim WHERE id = ?')
		.pluck();
	const consultation = sqlite
		.prepare<[number], number>('SELECT household_id FROM consultation WHERE id = ?')
		.pluck();
	const isSource = sqlite.prepare<[number], number>('SELECT 1 FROM source WHERE id = ?').pluck();
	const source = sourceReader(sqlite);
	const endsOf = (id: number): readonly number[] => {
		const ends = tie.get(id);
		if (ends) return ends;
		// A tie goes with its last claim; what it joined was kept when it went.
		const gone = goneTie.get(id);
		if (gone === undefined) return [];
		const { from_id, to_id } = JSON.parse(gone) as { from_id: number; to_id: number };
		return [from_id, to_id];
	};
	return {
		of(table, row) {
			const number = (column: string): number | undefined =>
				typeof row[column] === 'number' ? row[column] : undefined;
			const named = NAMING.flatMap((column) => number(column) ?? []);
			if (table === 'actor') return [number('id')!];
			const ends = number('tie_id') ?? number('about_tie_id');
			const claim = table === 'claim_about' ? claimTie.get(number('claim_id')!) : undefined;
			const talk =
				table === 'consultation_source' ? consultation.get(number('consultation_id')!) : undefined;
			return [
				...(ends === undefined ? [] : endsOf(ends)),
				...(claim ? endsOf(claim) : []),
				...(talk === undefined ? [] : [talk]),
				...named
			];
		},
		actor(id) {
			const row = actor.get(id);
			return row && toReference(row);
		},
		source(id) {
			return isSource.get(id) ? source(id) : undefined;
		}
	};
}
