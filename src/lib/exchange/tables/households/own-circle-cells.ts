import { OWN_CIRCLE_TO_ASK } from '#lib/domain/vocabulary/own-circle.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Context } from '../context.ts';
import type { Meaning } from '../header/meaning.ts';
import { readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import { readWho } from '../values/who.ts';
import type { CellFate, HelperDraft } from '../rows/draft.ts';
import { hintsFor, informal } from '../rows/helper-refs.ts';
import type { RowReader } from '../rows/row-reader.ts';

const TO_ASK = new Set(OWN_CIRCLE_TO_ASK.map(wordKey));

/** What a column of the own circle says of a household. */
export interface OwnCircleReading {
	readonly helpers: readonly HelperDraft[];
	readonly answer?: 'none' | 'unknown';
	readonly fate: CellFate;
}

/** Reads "oma", "buurvrouw, tante", "geen", "?", "x". Names are left out. */
export function readOwnCircleCell(
	row: RowReader,
	meaning: Meaning,
	household: string,
	context: Context
): OwnCircleReading {
	const answer = readAnswer(row.cell(meaning));
	if (answer.kind === 'blank') return { helpers: [], fate: 'blank' };
	if (answer.kind === 'unknown') return { helpers: [], answer: 'unknown', fate: 'unknown' };
	if (answer.kind === 'no') return { helpers: [], answer: 'none', fate: 'used' };
	const place = { household, label: meaning.column.label };
	const draft = (
		relation: string,
		count: number,
		isSure: boolean,
		status?: HelperDraft['claim']['status']
	): HelperDraft[] =>
		informal(relation, count, place).map((ref) => ({
			ref,
			roles: [],
			wave: meaning.wave,
			claim: { certainty: isSure ? undefined : 'low', status }
		}));
	const counted = /^\d{1,2}$/.exec(answer.text);
	if (answer.kind === 'yes' && !/\p{L}{3,}/u.test(answer.text)) {
		return { helpers: draft('', 1, answer.isSure), fate: 'used' };
	}
	if (counted && Number(counted[0]) <= 12) {
		return { helpers: draft('', Number(counted[0]), answer.isSure), fate: 'used' };
	}
	const hints = hintsFor(context, 'own-circle');
	const text = answer.kind === 'yes' ? answer.text : row.names(meaning);
	const helpers = splitCell(text)
		.map((part) => readWho(part, hints))
		.filter((who) => who.kind === 'own-circle')
		.flatMap((who) => {
			if (TO_ASK.has(wordKey(who.name))) {
				const at = { row: row.line.number, field: meaning.column.header };
				context.notes.counted('question', 'word-has-two-meanings', at);
			}
			return draft(who.name, who.count, answer.isSure && who.isSure, who.status);
		});
	return { helpers: numbered(helpers), fate: helpers.length > 0 ? 'used' : 'refused' };
}

/** Two who are called alike, or two without a word, are two. */
function numbered(helpers: readonly HelperDraft[]): readonly HelperDraft[] {
	const met = new Map<string, number>();
	return helpers.map((helper) => {
		if (helper.ref.kind !== 'informal') return helper;
		const nth = (met.get(helper.ref.relation) ?? 0) + 1;
		met.set(helper.ref.relation, nth);
		return { ...helper, ref: { ...helper.ref, nth } };
	});
}
