import type { Context } from '../context.ts';
import type { ActorSpecs } from './actor-specs.ts';
import type { WorkbookTable } from './workbook-table.ts';

/** What the sheets of one workbook share. */
export interface WorkbookContext extends Context {
	readonly actors: ActorSpecs;
	/** Index of each wave by folded name, and of each source by code. */
	readonly waves: Map<string, number>;
	readonly sourceCodes: ReadonlySet<string>;
	readonly sourceIndex: Map<string, number>;
	readonly tables: readonly WorkbookTable[];
	/** What is added when all sources are known. */
	readonly later: (() => void)[];
}

/** Whether a sheet is there, be it without a row: then there are none. */
export function hasSheet(context: WorkbookContext, id: WorkbookTable['sheet']['id']): boolean {
	return context.tables.some(({ sheet }) => sheet.id === id);
}

/** Whether a sheet has rows of its own. */
export function hasRows(context: WorkbookContext, id: WorkbookTable['sheet']['id']): boolean {
	return context.tables.some(({ sheet, table }) => sheet.id === id && table.lines.length > 0);
}
