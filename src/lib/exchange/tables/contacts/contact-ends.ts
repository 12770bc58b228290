import type { Context } from '../context.ts';
import type { Meaning } from '../header/meaning.ts';
import { readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import { readWho, type WhoHints } from '../values/who.ts';
import type { CellFate } from '../rows/draft.ts';
import { hintsFor } from '../rows/helper-refs.ts';
import type { RowReader } from '../rows/row-reader.ts';

/** One end of a contact: a person or function, or an organisation as a whole. */
export interface ContactEnd {
	readonly kind: 'person' | 'organisation';
	readonly handle: number;
	readonly isSure: boolean;
}

/** Reads whom a cell names, for the contacts of a row. */
export function readEnds(
	row: RowReader,
	meaning: Meaning,
	expects: WhoHints['expects'],
	context: Context,
	household?: string
): { readonly ends: readonly ContactEnd[]; readonly fate: CellFate } {
	const answer = readAnswer(row.cell(meaning));
	if (answer.kind === 'blank') return { ends: [], fate: 'blank' };
	if (answer.kind === 'unknown') return { ends: [], fate: 'unknown' };
	// "geen" in a list of contacts is an answer; in a column of ends "N" is somebody.
	const isList = expects === 'anyone' || expects === 'place';
	if (answer.kind !== 'text' && isList) return { ends: [], fate: 'used' };
	const ends: ContactEnd[] = [];
	let isLost = false;
	for (const part of splitCell(row.names(meaning))) {
		const end = readEnd(part, expects, context, household);
		if (end) ends.push(end);
		else {
			isLost = true;
			context.notes.counted('question', 'cell-not-understood', {
				row: row.line.number,
				field: meaning.column.header
			});
		}
	}
	return { ends, fate: ends.length === 0 && isLost ? 'refused' : 'used' };
}

/** One end by its name; undefined for a group, the household or a word that names nobody. */
export function readEnd(
	text: string,
	expects: WhoHints['expects'],
	context: Context,
	household?: string
): ContactEnd | undefined {
	const { organisations, people } = context;
	const who = readWho(text, hintsFor(context, expects));
	if (who.kind === 'organisation') {
		return { kind: 'organisation', handle: organisations.mention(who.name), isSure: who.isSure };
	}
	// In a column of ends a number or a word nobody knows is an end too.
	const isEnd = who.kind === 'unclear' && expects !== 'anyone' && expects !== 'place';
	if (who.kind !== 'person' && who.kind !== 'function' && !isEnd) return undefined;
	const organisation =
		who.organisation === undefined ? undefined : organisations.mention(who.organisation);
	const handle = people.mention({
		kind: 'professional',
		identity: who.kind === 'function' ? 'function' : 'person',
		name: who.name,
		functionName: who.functionName,
		household,
		organisation,
		neighbourhood: who.area
	});
	return { kind: 'person', handle, isSure: who.isSure };
}
