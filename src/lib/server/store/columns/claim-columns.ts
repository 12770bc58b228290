import type { Database } from 'better-sqlite3';
import {
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import type { ClaimColumns } from '#lib/domain/records/columns.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { indexIn, type Positions } from './indices.ts';
import { ListsInOrder, type WordNumbers } from './word-lists.ts';

/** Rows at a time: enough to be quick, few enough to leave the memory alone. */
const CHUNK = 4000;

export interface ClaimContext {
	readonly actors: Positions;
	readonly sources: Positions;
	readonly words: Readonly<Record<'domain' | 'frame' | 'setting' | 'relation', WordNumbers>>;
}

/** Small numbers of a claim packed into one, so that each row has fewer values to carry. */
const PACKED = `${indexIn('stance', STANCES)} + 8 * ${indexIn('reporter', REPORTERS)}
	+ 32 * ${indexIn('direction', DIRECTIONS)} + 128 * ${indexIn('status', SUPPORT_STATUSES)}
	+ 1024 * is_main + 2048 * withdrawn`;

type ClaimTuple = [
	tie: number,
	id: number,
	source: number,
	packed: number,
	earliest: number | null,
	latest: number | null,
	strength: number | null,
	contacts: number | null,
	timesAMonth: number | null,
	standsInFor: number | null,
	onBehalfOf: number | null,
	modes: string | null,
	roles: string | null,
	lifeDomains: string | null,
	legalFrames: string | null,
	settings: string | null
];

/** Claims of ties in the order of their ties. */
export function readClaimColumns(
	sqlite: Database,
	scan: number,
	context: ClaimContext
): ClaimColumns {
	const length = sqlite
		.prepare<[number], number>(
			'SELECT count(*) FROM claim WHERE scan_id = ? AND tie_id IS NOT NULL'
		)
		.pluck()
		.get(scan)!;
	const columns = emptyColumns(length);
	const lists = {
		lifeDomains: new ListsInOrder(length),
		legalFrames: new ListsInOrder(length),
		settings: new ListsInOrder(length),
		about: new ListsInOrder(length)
	};
	const { actors, sources, words } = context;
	const modeBits = bitsOf(MODES);
	const roleBits = bitsOf(SUPPORT_ROLES);
	const about = readAbout(sqlite, scan, actors);
	const page = sqlite
		.prepare<[number, number, number], ClaimTuple>(
			`SELECT tie_id, id, source_id, ${PACKED}, earliest, latest, strength, contacts,
				times_a_month, stands_in_for, on_behalf_of, modes, roles, life_domains, legal_frames,
				settings
			FROM claim
			WHERE scan_id = ? AND (tie_id, id) > (?, ?)
			ORDER BY tie_id, id LIMIT ${CHUNK}`
		)
		.raw();
	let i = 0;
	for (let rows = page.all(scan, 0, 0); rows.length > 0;) {
		for (const row of rows) {
			const packed = row[3];
			columns.tie[i] = row[0];
			columns.id[i] = row[1];
			columns.source[i] = sources.of(row[2]);
			columns.stance[i] = packed & 7;
			columns.reporter[i] = (packed >> 3) & 3;
			columns.direction[i] = (packed >> 5) & 3;
			columns.status[i] = (packed >> 7) & 7;
			columns.main[i] = (packed >> 10) & 1;
			columns.withdrawn[i] = (packed >> 11) & 1;
			columns.since[i] = row[4] ?? OPEN_BEGIN;
			columns.until[i] = row[5] ?? OPEN_END;
			columns.strength[i] = row[6] ?? NaN;
			columns.contacts[i] = row[7] ?? NaN;
			columns.timesAMonth[i] = row[8] ?? NaN;
			columns.standsInFor[i] = actors.of(row[9]);
			columns.onBehalfOf[i] = actors.of(row[10]);
			columns.modes[i] = modeBits(row[11]);
			columns.roles[i] = roleBits(row[12]);
			lists.lifeDomains.add(words.domain.ofList(row[13]));
			lists.legalFrames.add(words.frame.ofList(row[14]));
			lists.settings.add(words.setting.ofList(row[15]));
			lists.about.add(about.get(row[1]) ?? []);
			i++;
		}
		const last = rows.at(-1)!;
		rows = rows.length < CHUNK ? [] : page.all(scan, last[0], last[1]);
	}
	readTies(sqlite, scan, columns, context);
	return {
		...columns,
		lifeDomains: lists.lifeDomains.lists(),
		legalFrames: lists.legalFrames.lists(),
		settings: lists.settings.lists(),
		about: lists.about.lists()
	};
}

function emptyColumns(length: number) {
	const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(length);
	const ints = (): Int32Array<ArrayBuffer> => new Int32Array(length);
	const numbers = (): Float64Array<ArrayBuffer> => new Float64Array(length);
	return {
		length,
		id: ints(),
		tie: ints(),
		kind: bytes(),
		relation: ints(),
		from: ints(),
		to: ints(),
		source: ints(),
		stance: bytes(),
		reporter: bytes(),
		direction: bytes(),
		status: bytes(),
		since: ints(),
		until: ints(),
		strength: numbers(),
		contacts: numbers(),
		timesAMonth: numbers(),
		modes: bytes(),
		roles: new Uint16Array(length),
		standsInFor: ints(),
		onBehalfOf: ints(),
		main: bytes(),
		withdrawn: bytes()
	};
}

/** Bits of a list in JSON; the lists that occur are few. */
function bitsOf(list: readonly string[]): (json: string | null) => number {
	const known = new Map<string | null, number>([[null, 0]]);
	return (json) => {
		const found = known.get(json);
		if (found !== undefined) return found;
		const words = JSON.parse(json!) as string[];
		const bits = words.reduce((sum, word) => sum | (1 << list.indexOf(word)), 0);
		known.set(json, bits);
		return bits;
	};
}

function readAbout(sqlite: Database, scan: number, actors: Positions): Map<number, number[]> {
	const about = new Map<number, number[]>();
	const rows = sqlite
		.prepare<[number], [claim: number, household: number]>(
			'SELECT claim_id, household_id FROM claim_about WHERE scan_id = ? ORDER BY id'
		)
		.raw()
		.all(scan);
	for (const [claim, household] of rows) {
		const list = about.get(claim) ?? [];
		list.push(actors.of(household));
		about.set(claim, list);
	}
	return about;
}

/** Fills in what claims take from their ties; both stand in the order of the ties. */
function readTies(
	sqlite: Database,
	scan: number,
	columns: ReturnType<typeof emptyColumns>,
	{ actors, words }: ClaimContext
): void {
	const page = sqlite
		.prepare<[number, number], [number, number, string, number, number]>(
			`SELECT id, ${indexIn('kind', TIE_KINDS)}, relation, from_id, to_id
			FROM tie WHERE scan_id = ? AND id > ? ORDER BY id LIMIT ${CHUNK}`
		)
		.raw();
	let i = 0;
	for (let rows = page.all(scan, 0); rows.length > 0;) {
		for (const [id, kind, relation, from, to] of rows) {
			const layer = relation === '' ? -1 : words.relation.of(relation);
			const ends = [actors.of(from), actors.of(to)];
			for (; i < columns.length && columns.tie[i] === id; i++) {
				columns.kind[i] = kind;
				columns.relation[i] = layer;
				columns.from[i] = ends[0]!;
				columns.to[i] = ends[1]!;
			}
		}
		rows = rows.length < CHUNK ? [] : page.all(scan, rows.at(-1)![0]);
	}
}
