import type { ActorKind } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import { splitList } from '#lib/domain/columns/list-cell.ts';
import { cellText } from '../../sheet.ts';
import type { Context } from '../context.ts';
import { isCode } from '../named/households.ts';
import { exactKey, type Line } from '../table.ts';
import { ActorSpecs, type ActorSpec } from './actor-specs.ts';
import { codeIn } from './workbook-row.ts';
import type { WorkbookTable } from './workbook-table.ts';

/** Every actor that the sheets of a workbook declare, before anything is read. */
export interface Declarations {
	readonly actors: ActorSpecs;
	/** Per sheet and line the actor it declares; missing when its code stands there twice. */
	readonly specs: ReadonlyMap<Line, ActorSpec>;
}

/** Collects the declarations of the sheets of organisations, households, people and forums. */
export function declareActors(tables: readonly WorkbookTable[], context: Context): Declarations {
	const actors = new ActorSpecs();
	const specs = new Map<Line, ActorSpec>();
	for (const table of tables) {
		const seen = new Set<string>();
		for (const line of table.table.lines) {
			const key = exactKey(line);
			const declared = seen.has(key) ? undefined : declarationOf(line, table, context);
			seen.add(key);
			if (!declared) continue;
			const spec = actors.declare(declared.spec, declared.names);
			if (spec) specs.set(line, spec);
		}
	}
	return { actors, specs };
}

function declarationOf(
	line: Line,
	{ sheet, columns }: WorkbookTable,
	context: Context
): { readonly spec: ActorSpec; readonly names: readonly string[] } | undefined {
	const text = (id: string): string => cellText(line.cells[columns.get(id) ?? -1]);
	const [code, name] = [text('code'), text('name')];
	if (sheet.id === 'households') {
		if (code === '') return undefined;
		// A name in the place of a code becomes a code; rows may go on calling it by name.
		const own = isCode(code) ? code : context.households.codeOf(code, context.notes, line.number);
		return { spec: { kind: 'household', code: own, codeGiven: true }, names: [code] };
	}
	const kind = kindOf(sheet.id, text('kind'));
	if (!kind || (code === '' && name === '')) return undefined;
	const organisation = splitList(text('organisation'))[0];
	const given =
		organisation && kind !== 'organisation'
			? `${foldName(name)} (${foldName(organisation)})`
			: foldName(name);
	const spec: ActorSpec = { kind, code: code || given, codeGiven: code !== '' };
	return { spec, names: [name, ...splitList(text('aliases'))] };
}

function kindOf(sheet: WorkbookTable['sheet']['id'], kind: string): ActorKind | undefined {
	if (sheet === 'organisations') return 'organisation';
	if (sheet === 'forums') return 'forum';
	if (sheet !== 'people') return undefined;
	return codeIn(kind, 'helperKinds') ?? 'professional';
}
