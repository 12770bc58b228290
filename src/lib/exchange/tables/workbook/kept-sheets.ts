import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { lensSchema, type Lens } from '#lib/domain/lens.ts';
import {
	CARD_COUNTS,
	CARD_DAYS,
	CARD_TEXTS,
	type ScanCard
} from '#lib/domain/columns/scan-card.ts';
import { editSchema, type Edit } from '#lib/domain/scenario.ts';
import { cellText } from '../../sheet.ts';
import { readAnswer } from './actor-sheets.ts';
import { eachRow } from './each-row.ts';
import type { WorkbookContext } from './workbook-context.ts';
import type { WorkbookTable } from './workbook-table.ts';

/** Reads which two look alike and are not the same. */
export function readApartSheet(table: WorkbookTable, context: WorkbookContext): void {
	eachRow(table, context, (row) => {
		const actor = row.actor('actor', ACTOR_KINDS, true);
		const kind = actor === undefined ? undefined : context.builder.kindOf(actor);
		const other = row.actor('with', kind ? [kind] : ACTOR_KINDS, true);
		if (actor !== undefined && actor === other) row.reject('end-unknown', 'with');
		return () => context.builder.apart({ actor: actor!, other: other! });
	});
}

/**
 * Reads what somebody tried, a step a row. Without one of its steps it is another try-out,
 * so one row that is not right takes all of them along.
 */
export function readScenarioSheet(table: WorkbookTable, context: WorkbookContext): void {
	const { builder } = context;
	const at = (id: string): number => table.columns.get(id) ?? -1;
	const wrong = new Set<string>();
	for (const { cells } of table.table.lines) {
		const isRight = stepOf(cellText(cells[at('edit')])) && lensOf(cellText(cells[at('lens')]));
		if (!isRight) wrong.add(cellText(cells[at('number')]));
	}
	const known = new Map<string, number>();
	eachRow(table, context, (row) => {
		const number = row.required('number');
		const name = row.required('name');
		row.number('step');
		const edit = stepOf(row.required('edit'));
		const lens = lensOf(row.required('lens'));
		if (wrong.has(number)) row.reject('value-unknown', lens ? 'edit' : 'lens');
		return () => {
			const found = known.get(number);
			if (found === undefined) {
				known.set(number, builder.scenario({ name, lens: lens!, edits: [edit!] }));
			} else builder.scenarioStep(found, edit!);
		};
	});
}

function stepOf(text: string): Edit | undefined {
	return editSchema.safeParse(jsonOf(text)).data;
}

function lensOf(text: string): Lens | undefined {
	return lensSchema.safeParse(jsonOf(text)).data;
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** Reads what is written down of the scan itself. */
export function readCardSheet(table: WorkbookTable, context: WorkbookContext): void {
	eachRow(table, context, (row) => {
		const name = row.required('name');
		const said: Record<string, string | number | undefined> = {};
		for (const field of CARD_TEXTS) said[field] = row.text(field) || undefined;
		for (const field of CARD_DAYS) said[field] = row.day(field);
		for (const field of CARD_COUNTS) {
			const count = row.number(field);
			if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0)) {
				row.reject('number-wrong', field);
			}
			said[field] = count;
		}
		const given = Object.entries(said).filter(([, value]) => value !== undefined);
		return () =>
			context.builder.beside.addCard({ name, card: Object.fromEntries(given) as ScanCard });
	});
}

/**
 * Reads what households answered before. Without the answer that counts it would count
 * itself, so it then is refused.
 */
export function readEarlierSheet(table: WorkbookTable, context: WorkbookContext): void {
	const { builder } = context;
	eachRow(table, context, (row) => {
		const household = row.actor('household', ['household'], true);
		row.required('consultation');
		const { state, detail, scope } = readAnswer(row);
		if (household !== undefined && !builder.wasConsulted(household)) {
			row.reject('value-missing', 'consultation');
		}
		return () => {
			builder.beside.addEarlier({
				household: household!,
				state: state!,
				...(scope ? { scope: scope(context) } : {}),
				...(detail ? { detail } : {})
			});
		};
	});
}

/** Reads who stands where on the map. */
export function readPositionSheet(table: WorkbookTable, context: WorkbookContext): void {
	eachRow(table, context, (row) => {
		for (const id of ['level', 'layout', 'x', 'y']) row.required(id);
		const level = row.code('level', 'placedLevels');
		const layout = row.code('layout', 'placedLayouts');
		const actor = row.actor('actor', ACTOR_KINDS, true);
		const [x, y] = [row.number('x'), row.number('y')];
		const pinned = row.yes('pinned') ?? false;
		return () => {
			context.builder.beside.addPosition({
				...{ level: level!, layout: layout! },
				...{ actor: actor!, x: x!, y: y!, pinned }
			});
		};
	});
}
