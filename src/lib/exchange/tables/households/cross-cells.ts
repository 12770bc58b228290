import { SUPPORT_STATUS_WORDS } from '#lib/domain/vocabulary/support-roles.ts';
import { indexVocabulary, wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Context } from '../context.ts';
import type { CrossHeader } from '../header/cross-header.ts';
import type { Meaning } from '../header/meaning.ts';
import { isDayCell, type Cell } from '../../sheet.ts';
import { isMark, readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import { readWho, type Who } from '../values/who.ts';
import type { CellFate, HelperDraft, HelperRef } from '../rows/draft.ts';
import { hintsFor, refsOf, someone, type HelperPlace } from '../rows/helper-refs.ts';
import type { RowReader } from '../rows/row-reader.ts';

const MOST_PEOPLE = 12;
const STATUSES = indexVocabulary(SUPPORT_STATUS_WORDS);

/** What the cells under one header that names who is there say of a household. */
export interface CrossReading {
	readonly helpers: readonly HelperDraft[];
	readonly fate: CellFate;
}

const NOTHING: CrossReading = { helpers: [], fate: 'blank' };

/** Reads a mark, a count or names under a header: "x", "2", "Tom (FACT)", "wijkagent". */
export function readCrossCell(
	row: RowReader,
	meaning: Meaning,
	household: string,
	context: Context
): CrossReading {
	const header = meaning.cross!;
	const cell = row.cell(meaning);
	const answer = readAnswer(cell);
	if (answer.kind === 'blank') return NOTHING;
	if (answer.kind === 'unknown') return { helpers: [], fate: 'unknown' };
	if (answer.kind === 'no') return { helpers: [], fate: 'used' };
	const place = placeOf(header, household, context);
	const draft = (refs: readonly HelperRef[], who?: Who): HelperDraft[] =>
		refs.map((ref) => toDraft(ref, who, header, meaning, answer.isSure));
	const count = countIn(cell, answer.kind === 'yes' ? '' : answer.text);
	if (count === 'strange' || isDayCell(cell)) {
		const code = isDayCell(cell) ? 'date-in-cell' : 'number-not-understood';
		context.notes.counted('question', code, { row: row.line.number, field: meaning.column.header });
		return { helpers: [], fate: 'refused' };
	}
	if (count !== undefined) return { helpers: draft(someone(place, count)), fate: 'used' };
	if (answer.kind === 'yes' && answer.text.length <= 3) {
		return { helpers: draft(marked(header, place, context)), fate: 'used' };
	}
	const status = STATUSES.get(wordKey(withoutMark(answer.text)));
	if (status) {
		// "wachtlijst" and "gestopt" say how the help stands, and name nobody.
		const helpers = draft(marked(header, place, context));
		return {
			helpers: helpers.map((one) => ({ ...one, claim: { ...one.claim, status } })),
			fate: 'used'
		};
	}
	return readNames(
		row,
		meaning,
		place,
		context,
		draft,
		answer.kind === 'yes' ? answer.text : undefined
	);
}

function readNames(
	row: RowReader,
	meaning: Meaning,
	place: HelperPlace,
	context: Context,
	draft: (refs: readonly HelperRef[], who?: Who) => HelperDraft[],
	behindYes: string | undefined
): CrossReading {
	const hints = hintsFor(context, isPlace(meaning.cross!) ? 'place' : 'anyone');
	const parts = splitCell(behindYes ?? row.names(meaning)).map((part) => readWho(part, hints));
	const helpers: HelperDraft[] = [];
	let hasUnclear = false;
	for (const who of parts) {
		helpers.push(...draft(refsOf(who, context, place), who));
		if (who.kind !== 'group' && who.kind !== 'unclear') continue;
		hasUnclear = true;
		const code = who.kind === 'group' ? 'group-word' : 'cell-not-understood';
		context.notes.counted('question', code, { row: row.line.number, field: meaning.column.header });
	}
	const onlyUnclear = hasUnclear && helpers.length === 0;
	const isGroup = parts.every((who) => who.kind === 'group');
	return { helpers, fate: onlyUnclear ? (isGroup ? 'unknown' : 'refused') : 'used' };
}

/** Under schools and landlords stand their names more often than those of people. */
function isPlace({ organisationType, lifeDomains }: CrossHeader): boolean {
	return (
		organisationType === 'education' ||
		organisationType === 'housing' ||
		lifeDomains.includes('housing')
	);
}

function placeOf(header: CrossHeader, household: string, { organisations }: Context): HelperPlace {
	const isOrganisation = header.kind === 'organisation';
	return {
		household,
		label: header.label,
		organisationType: header.organisationType,
		organisationName: isOrganisation ? header.label : undefined,
		organisation: isOrganisation
			? organisations.mention(header.label, {
					organisationType: header.organisationType,
					isDeclared: true
				})
			: undefined,
		functionName: header.kind === 'function' ? header.label : undefined
	};
}

/** A mark under a header: somebody of it, or the person who is the header. */
function marked(header: CrossHeader, place: HelperPlace, context: Context): readonly HelperRef[] {
	if (header.kind !== 'person') return someone(place);
	const who = readWho(header.label, hintsFor(context, 'person'));
	return refsOf(who, context, place);
}

/** "x (wachtlijst)" is a mark, and how it stands. */
function withoutMark(text: string): string {
	const found = /^(\S{1,3})\s*[(:,–-]\s*([^()]+?)\s*\)?$/.exec(text);
	return found && isMark(found[1]!) && readAnswer(found[1]!).kind === 'yes' ? found[2]! : text;
}

function countIn(cell: Cell, text: string): number | 'strange' | undefined {
	const written = /^(\d+(?:[.,]\d+)?)\s?x?$/i.exec(text)?.[1];
	if (typeof cell !== 'number' && written === undefined) return undefined;
	const count = typeof cell === 'number' ? cell : Number(written!.replace(',', '.'));
	if (count === 1) return undefined;
	return Number.isInteger(count) && count >= 2 && count <= MOST_PEOPLE ? count : 'strange';
}

function toDraft(
	ref: HelperRef,
	who: Who | undefined,
	header: CrossHeader,
	meaning: Meaning,
	isSure: boolean
): HelperDraft {
	return {
		ref,
		roles: who?.roles ?? [],
		wave: meaning.wave,
		claim: {
			lifeDomains: header.lifeDomains,
			status: who?.status,
			certainty: isSure && who?.isSure !== false ? undefined : 'low'
		}
	};
}
