import type { SheetId } from '#lib/domain/columns.ts';
import { wordAt } from '#lib/domain/records/columns.ts';
import type { RecordTable, Records } from '#lib/domain/records/records.ts';
import { actorRow, answerOf } from '#lib/exchange/write/records/actor-rows.ts';
import { References } from '#lib/exchange/write/records/references.ts';
import type { Row } from '#lib/exchange/write/records/row.ts';
import { saidOfTie } from '#lib/exchange/write/records/tie-rows.ts';
import { besideRows, frameRows, toldRows } from '#lib/exchange/write/records/told-rows.ts';

/** What a file says of one thing: columns of the workbook, in codes. */
export interface Said {
	readonly sheet: SheetId;
	readonly row: Row;
}

/** Columns of which a preview tells in another way, or that say what goes without saying. */
const LEFT_OUT: Readonly<Partial<Record<RecordTable, readonly string[]>>> = {
	actor: ['code', 'name', 'kind', 'mergedInto'],
	claim: ['source', 'reporter', 'direction'],
	wave: ['name'],
	source: ['code', 'title', 'status', 'file', 'sha256'],
	roster: ['actor'],
	agreement: ['parties', 'source'],
	event: ['about', 'source'],
	statement: ['about', 'source'],
	figure: ['about', 'source'],
	card: ['name'],
	earlier: ['household']
};
const USUAL: Readonly<Record<string, string>> = { stance: 'present', covers: 'mentions' };

/** Where the things that are rows of their own stand, in the order of the records. */
const SHEETS: Readonly<Partial<Record<RecordTable, SheetId>>> = {
	wave: 'waves',
	source: 'sources',
	roster: 'roster',
	agreement: 'parties',
	event: 'events',
	statement: 'statements',
	figure: 'figures',
	card: 'scan',
	earlier: 'earlier'
};

/** Tells thing by thing what a file says of it, beside what it is called. */
export class SaidInFile {
	readonly #records: Records;
	readonly #refer: Names;
	#rows: ReadonlyMap<SheetId, readonly Row[]> | undefined;

	constructor(records: Records) {
		this.#records = records;
		this.#refer = new Names(records);
	}

	/** undefined when there is no more to say than what it is called. */
	of(table: RecordTable, index: number): Said | undefined {
		const found = this.#rowOf(table, index);
		if (!found) return undefined;
		const [sheet, row] = found;
		const isTold = ([id, value]: readonly [string, unknown]): boolean =>
			!LEFT_OUT[table]?.includes(id) && USUAL[id] !== value;
		return { sheet, row: Object.fromEntries(Object.entries(row).filter(isTold)) };
	}

	#rowOf(table: RecordTable, index: number): readonly [SheetId, Row] | undefined {
		const records = this.#records;
		switch (table) {
			case 'actor':
				return actorRow(records, index, this.#refer);
			case 'claim':
				return saidOfTie(records, index, this.#refer);
			case 'word':
				return ['words', { kind: wordAt(records.words, index)[0] }];
			case 'member': {
				const { role, ageBand } = records.members[index]!;
				return ['households', { members: [ageBand ? `${role} ${ageBand}` : role] }];
			}
			case 'consultation': {
				const detail = records.consultationDetails[index];
				return ['households', answerOf(records.consultations[index]!, detail, this.#refer)];
			}
			default:
				return this.#listed(SHEETS[table], index);
		}
	}

	#listed(sheet: SheetId | undefined, index: number): readonly [SheetId, Row] | undefined {
		if (!sheet) return undefined;
		this.#rows ??= this.#inOrder();
		const row = this.#rows.get(sheet)?.[index];
		return row && [sheet, row];
	}

	#inOrder(): ReadonlyMap<SheetId, readonly Row[]> {
		const [records, refer] = [this.#records, this.#refer];
		const rows = [frameRows, toldRows, besideRows].flatMap((of) => of(records, refer));
		const groups = Map.groupBy(rows, ([sheet]) => sheet);
		return new Map([...groups].map(([sheet, list]) => [sheet, list.map(([, row]) => row)]));
	}
}

/** Everybody by what they are called, as a reader knows them. */
class Names extends References {
	readonly #actors: Records['actors'];

	constructor(records: Records) {
		super(records);
		this.#actors = records.actors;
	}

	override actor(index: number | undefined): string | undefined {
		if (index === undefined || index < 0) return undefined;
		const { label, functionName, code } = this.#actors;
		return label[index] || functionName[index] || code[index];
	}
}
