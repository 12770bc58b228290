import { VALUE_WORDS } from '#lib/domain/columns/values.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Context } from '../context.ts';
import { readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import type { CellCount } from '../rows/draft.ts';
import type { RowReader } from '../rows/row-reader.ts';
import { readParticipant, type ParticipantRef } from '../households/table-events.ts';

/** Who has a seat at a meeting, as a row tells. */
export interface Seats {
	/** Name of the meeting; '' when the row tells of none. */
	readonly forum: string;
	readonly participants: readonly ParticipantRef[];
	/** Code of the seat, or the word in the file. */
	readonly seat?: string;
	readonly since?: string;
}

/** Reads a meeting and those who take part in it. */
export function readSeats(row: RowReader, context: Context, count: CellCount): Seats {
	const forum = row.text(row.column('forum'));
	const participants: ParticipantRef[] = [];
	for (const meaning of row.columns('participation.actor')) {
		const answer = readAnswer(row.cell(meaning));
		if (answer.kind === 'unknown') count.add('unknown');
		if (answer.kind !== 'text') continue;
		const found = splitCell(row.names(meaning)).map((part) => readParticipant(part, context));
		const refs = found.flatMap(({ ref }) => (ref && ref.kind !== 'household' ? [ref] : []));
		count.add(refs.length > 0 ? 'used' : 'unknown');
		if (found.some((one) => one.isGroup)) {
			context.notes.counted('question', 'group-word', {
				row: row.line.number,
				field: meaning.column.header
			});
		}
		participants.push(...refs);
	}
	const written = row.text(row.column('participation.role'));
	return {
		forum,
		participants,
		seat: written === '' ? undefined : (seatOf(written) ?? written),
		since: row.date(row.column('participation.validFrom'))
	};
}

/** The code of a seat: chair, member, secretary, lead. */
function seatOf(text: string): string | undefined {
	const key = wordKey(text);
	return Object.entries(VALUE_WORDS.seats).find(([code, { nl, en }]) =>
		[code, nl, en].some((word) => wordKey(word) === key)
	)?.[0];
}
