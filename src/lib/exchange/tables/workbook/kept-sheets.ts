import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { lensSchema, type Lens } from '#lib/domain/lens.ts';
import { editSchema, type Edit } from '#lib/domain/scenario.ts';
import { cellText } from '../../sheet.ts';
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
