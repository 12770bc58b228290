import type { Database } from 'better-sqlite3';
import { ACTOR_KINDS, IDENTITIES, type Attributes } from '#lib/domain/actor.ts';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import type { ActorColumns } from '#lib/domain/records/columns.ts';
import { Positions, indexIn } from './indices.ts';
import { ListsInOrder, type WordNumbers } from './word-lists.ts';

type ActorTuple = [
	id: number,
	kind: number,
	identity: number,
	code: string,
	label: string | null,
	functionName: string | null,
	neighbourhood: string | null,
	partOf: number | null,
	mergedInto: number | null,
	earliest: number | null,
	latest: number | null,
	lifeDomains: string | null,
	attributes: string | null
];

/** Actors in the order of their ids. */
export function readActorColumns(
	sqlite: Database,
	scan: number,
	domains: WordNumbers
): { readonly actors: ActorColumns; readonly positions: Positions } {
	const rows = sqlite
		.prepare<[number], ActorTuple>(
			`SELECT id, ${indexIn('kind', ACTOR_KINDS)}, ${indexIn('identity', IDENTITIES)}, code, label,
				function, neighbourhood, part_of, merged_into, earliest, latest, life_domains, attributes
			FROM actor WHERE scan_id = ? ORDER BY id`
		)
		.raw()
		.all(scan);
	const id = Int32Array.from(rows, (row) => row[0]);
	const positions = new Positions(id);
	const lifeDomains = new ListsInOrder(rows.length);
	for (const row of rows) lifeDomains.add(domains.ofList(row[11]));
	const actors: ActorColumns = {
		length: rows.length,
		id,
		kind: Uint8Array.from(rows, (row) => row[1]),
		identity: Uint8Array.from(rows, (row) => row[2]),
		code: rows.map((row) => row[3]),
		label: rows.map((row) => row[4] ?? ''),
		functionName: rows.map((row) => row[5] ?? ''),
		neighbourhood: rows.map((row) => row[6] ?? ''),
		partOf: Int32Array.from(rows, (row) => positions.of(row[7])),
		mergedInto: Int32Array.from(rows, (row) => positions.of(row[8])),
		since: Int32Array.from(rows, (row) => row[9] ?? OPEN_BEGIN),
		until: Int32Array.from(rows, (row) => row[10] ?? OPEN_END),
		lifeDomains: lifeDomains.lists(),
		attributes: rows.map((row) =>
			row[12] === null ? undefined : (JSON.parse(row[12]) as Attributes)
		)
	};
	return { actors, positions };
}
