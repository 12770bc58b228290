import type { TableGuess } from '#lib/exchange/reading.ts';
import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { wordAt } from '#lib/domain/records/columns.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { RECORD_TABLES, type RecordTable, type Records } from '#lib/domain/records/records.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import type { ImportedFile } from './apply.ts';
import { ROW_OUTCOMES, type RowOutcome } from './plan/outcomes.ts';
import type { ImportPlan } from './plan/plan.ts';
import type { Fate } from './plan/planning.ts';
import { SaidInFile, type Said } from './said.ts';

/** What will happen when the user says yes, row by row. Nothing of it has been stored. */
export interface ImportPreview {
	/** Number under which the file waits for a yes. */
	readonly importId: number;
	readonly file: ImportedFile;
	/** The first rows of each sheet and outcome; the counts stand in `sheets`. */
	readonly rows: readonly PreviewRow[];
	readonly sheets: readonly SheetCounts[];
	/** All rows that would not be taken. */
	readonly refused: readonly RowPlace[];
	/** How each table was understood, with every guess. */
	readonly tables: readonly TableGuess[];
	/** What the file calls the scan in it. */
	readonly title?: string;
	/** A scan that we wrote ourselves: it leaves nothing to ask. */
	readonly isOurs: boolean;
}

export interface RowPlace {
	readonly sheet: string;
	readonly row: number;
}

export interface PreviewRow extends RowPlace {
	readonly outcome: RowOutcome;
	readonly made: readonly PreviewThing[];
}

/** A thing that a row makes or touches: its kind, and what it is called; a tie by its two ends. */
export interface PreviewThing {
	readonly table: RecordTable;
	readonly fate: Fate;
	readonly kind: string;
	readonly names: readonly string[];
	readonly said?: Said;
}

/** How many rows of a sheet have each outcome. */
export interface SheetCounts {
	readonly sheet: string;
	readonly counts: Readonly<Record<RowOutcome, number>>;
}

/** Of a file with one sheet, and of each sheet of a file with more. */
const MOST_ROWS = { one: 500, each: 100 };

/** How many rows of each sheet have each outcome, sheets without rows left out. */
export function countedSheets({ rows }: Records, { outcome }: ImportPlan): readonly SheetCounts[] {
	const counted = rows.sheets.map((sheet) => ({
		sheet,
		counts: { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 }
	}));
	outcome.forEach((one, row) => counted[rows.sheet[row]!]!.counts[ROW_OUTCOMES[one]!]++);
	return counted;
}

/** The first rows of each sheet and outcome with what they make. */
export function previewRows(records: Records, plan: ImportPlan): readonly PreviewRow[] {
	const { rows } = records;
	const said = new SaidInFile(records);
	const most = rows.sheets.length > 1 ? MOST_ROWS.each : MOST_ROWS.one;
	const shown = new Uint32Array(rows.sheets.length * ROW_OUTCOMES.length);
	const preview: PreviewRow[] = [];
	for (let row = 0; row < rows.length; row++) {
		const outcome = plan.outcome[row]!;
		const group = rows.sheet[row]! * ROW_OUTCOMES.length + outcome;
		if (shown[group]! >= most) continue;
		shown[group]!++;
		const made: PreviewThing[] = [];
		const list = listAt(rows.made, row);
		for (let k = 0; k < list.length; k += 2) {
			const table = RECORD_TABLES[list[k]!]!;
			made.push(thingOf(records, plan, said, table, list[k + 1]!));
		}
		preview.push({
			sheet: rows.sheets[rows.sheet[row]!] ?? '',
			row: rows.number[row]!,
			outcome: ROW_OUTCOMES[outcome]!,
			made
		});
	}
	return preview;
}

/** Where the rows stand that would not be taken. */
export function refusedPlaces({ rows }: Records, { outcome }: ImportPlan): readonly RowPlace[] {
	const rejected = ROW_OUTCOMES.indexOf('rejected');
	const places: RowPlace[] = [];
	outcome.forEach((one, row) => {
		if (one !== rejected) return;
		places.push({ sheet: rows.sheets[rows.sheet[row]!] ?? '', row: rows.number[row]! });
	});
	return places;
}

function thingOf(
	records: Records,
	plan: ImportPlan,
	said: SaidInFile,
	table: RecordTable,
	index: number
): PreviewThing {
	const [kind, ...names] = described(records, table, index);
	const fate = plan.fates.of(table, index);
	return { table, fate, kind: kind!, names, said: said.of(table, index) };
}

/** A kind, and then names. */
function described(records: Records, table: RecordTable, index: number): string[] {
	const actor = (i: number): string =>
		i < 0 ? '' : records.actors.label[i] || records.actors.functionName[i] || codeOf(records, i);
	switch (table) {
		case 'actor':
			return [ACTOR_KINDS[records.actors.kind[index]!]!, actor(index)];
		case 'claim': {
			const { kind, from, to } = records.claims;
			return [TIE_KINDS[kind[index]!]!, actor(from[index]!), actor(to[index]!)];
		}
		case 'word':
			return [...wordAt(records.words, index)];
		case 'wave':
			return ['', records.waves[index]!.name];
		case 'source':
			return [records.sources[index]!.kind, records.sources[index]!.title];
		case 'member':
			return [records.members[index]!.role, actor(records.members[index]!.household)];
		case 'consultation': {
			const { state, household } = records.consultations[index]!;
			return [state, actor(household)];
		}
		case 'roster':
			return [records.roster.status[index]!, actor(records.roster.actor[index]!)];
		case 'agreement': {
			const { kind, parties } = records.agreements[index]!;
			return [kind, ...parties.map(actor)];
		}
		case 'event':
			return [records.events[index]!.kind, actor(records.events[index]!.about)];
		case 'statement':
			return [records.statements[index]!.kind, actor(records.statements[index]!.about)];
		case 'figure':
			return [records.figures[index]!.what, actor(records.figures[index]!.about)];
		case 'apart': {
			const pair = records.apart[index]!;
			return ['', actor(pair.actor), actor(pair.other)];
		}
		case 'scenario':
			return ['', records.scenarios[index]!.name];
		case 'card':
			return ['', records.cards[index]!.name];
		case 'earlier': {
			const { state, household } = records.earlier[index]!;
			return [state, actor(household)];
		}
		case 'position':
			return ['', actor(records.positions[index]!.actor)];
	}
}

function codeOf(records: Records, actor: number): string {
	return records.actors.code[actor]!;
}
