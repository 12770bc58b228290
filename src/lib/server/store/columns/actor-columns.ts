import type { Database } from 'better-sqlite3';
import { ACTOR_KINDS, IDENTITIES, type Attributes } from '#lib/domain/actor.ts';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import type { ActorColumns } from '#lib/domain/records/columns.ts';
import { Positions, indexIn } from './indices.ts';
import { PackedReader, type Page } from './packing.ts';
import { ListsInOrder, type WordNumbers } from './word-lists.ts';

/** What many actors have nothing of: a household is often a code alone. */
const MORE = `label, function, neighbourhood, part_of, merged_into, earliest, latest, life_domains,
	attributes`;

type MoreTuple = [
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

const ROWS = 'FROM actor WHERE scan_id = @scan AND id BETWEEN @from AND @to';

/** Actors in the order of their ids. */
export function readActorColumns(
	sqlite: Database,
	scan: number,
	domains: WordNumbers
): { readonly actors: ActorColumns; readonly positions: Positions } {
	const [length, from, to] = sqlite
		.prepare<[number], [length: number, first: number | null, last: number | null]>(
			'SELECT count(*), min(id), max(id) FROM actor WHERE scan_id = ?'
		)
		.raw()
		.get(scan)!;
	const page: Page = { scan, from: from ?? 0, to: to ?? 0 };
	const columns = emptyColumns(length);
	const hasMore = new Uint8Array(length);
	const numbers = [
		{ sql: 'id - @from', limit: page.to - page.from + 1, into: columns.id, first: page.from },
		{ sql: indexIn('kind', ACTOR_KINDS), limit: ACTOR_KINDS.length, into: columns.kind },
		{ sql: indexIn('identity', IDENTITIES), limit: IDENTITIES.length, into: columns.identity },
		{ sql: `coalesce(${MORE}) IS NOT NULL`, limit: 2, into: hasMore }
	];
	new PackedReader(sqlite, numbers, `${ROWS} ORDER BY id`).read(0, page);
	const code = sqlite.prepare<Page, string>(`SELECT code ${ROWS} ORDER BY id`).pluck().all(page);
	const positions = new Positions(columns.id);
	const lifeDomains = new ListsInOrder(length);
	const more = sqlite
		.prepare<Page, MoreTuple>(
			`SELECT ${MORE} ${ROWS} AND coalesce(${MORE}) IS NOT NULL ORDER BY id`
		)
		.raw()
		.all(page);
	let i = -1;
	for (const row of more) {
		i = hasMore.indexOf(1, i + 1);
		columns.label[i] = row[0] ?? '';
		columns.functionName[i] = row[1] ?? '';
		columns.neighbourhood[i] = row[2] ?? '';
		columns.partOf[i] = positions.of(row[3]);
		columns.mergedInto[i] = positions.of(row[4]);
		columns.since[i] = row[5] ?? OPEN_BEGIN;
		columns.until[i] = row[6] ?? OPEN_END;
		lifeDomains.put(i, domains.ofList(row[7]));
		columns.attributes[i] = row[8] === null ? undefined : (JSON.parse(row[8]) as Attributes);
	}
	return { actors: { ...columns, code, lifeDomains: lifeDomains.lists() }, positions };
}

function emptyColumns(length: number) {
	const ints = (value: number): Int32Array<ArrayBuffer> => new Int32Array(length).fill(value);
	const texts = (): string[] => new Array<string>(length).fill('');
	return {
		length,
		id: ints(0),
		kind: new Uint8Array(length),
		identity: new Uint8Array(length),
		label: texts(),
		functionName: texts(),
		neighbourhood: texts(),
		partOf: ints(-1),
		mergedInto: ints(-1),
		since: ints(OPEN_BEGIN),
		until: ints(OPEN_END),
		attributes: new Array<Attributes | undefined>(length).fill(undefined)
	};
}
