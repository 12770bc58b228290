import type { EventRecord } from '#lib/domain/records/records.ts';
import type { Context } from '../context.ts';
import type { Meaning } from '../header/meaning.ts';
import { readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import { readWho } from '../values/who.ts';
import type { CellFate } from '../rows/draft.ts';
import { hintsFor } from '../rows/helper-refs.ts';
import type { RowReader } from '../rows/row-reader.ts';

/** Who took part: a person or function, an organisation, or the household itself. */
export type ParticipantRef =
	| { readonly kind: 'person' | 'organisation'; readonly handle: number }
	| { readonly kind: 'household' };

export interface EventDraft {
	readonly kind: 'nomination' | 'case-meeting';
	readonly day: string;
	readonly text: string;
	readonly participants: readonly {
		readonly ref: ParticipantRef;
		readonly role: string;
		readonly presence: EventRecord['participants'][number]['presence'];
	}[];
}

/** Reads who nominated a household and who sat at the table around it. */
export function readEvents(
	row: RowReader,
	since: string | undefined,
	context: Context
): { readonly events: readonly EventDraft[]; readonly fates: readonly CellFate[] } {
	const events: EventDraft[] = [];
	const fates: CellFate[] = [];
	for (const meaning of row.columns('event.nomination')) {
		const participants = readParticipants(row, meaning, 'nominator', context, []);
		if (participants.length > 0) {
			events.push({ kind: 'nomination', day: since ?? '', text: '', participants });
		}
	}
	const participants = row
		.columns('participation.actor')
		.flatMap((meaning) => readParticipants(row, meaning, '', context, fates));
	const came = readClientPresent(row);
	const text = row.text(row.column('forum'));
	if (participants.length > 0 || came || text !== '') {
		const client = came ? [{ ref: { kind: 'household' } as const, role: '', presence: came }] : [];
		const others = came ? participants.filter(({ ref }) => ref.kind !== 'household') : participants;
		events.push({ kind: 'case-meeting', day: '', text, participants: [...others, ...client] });
	}
	return { events, fates };
}

function readClientPresent(row: RowReader): 'came' | 'absent' | undefined {
	const { kind } = readAnswer(row.cell(row.column('event.clientPresent')));
	if (kind === 'yes') return 'came';
	return kind === 'no' ? 'absent' : undefined;
}

function readParticipants(
	row: RowReader,
	meaning: Meaning,
	role: string,
	context: Context,
	fates: CellFate[]
): EventDraft['participants'][number][] {
	const answer = readAnswer(row.cell(meaning));
	if (answer.kind === 'unknown') fates.push('unknown');
	if (answer.kind === 'no') fates.push('used');
	if (answer.kind !== 'text') return [];
	const found = splitCell(row.names(meaning)).map((part) => readParticipant(part, context));
	for (const { isGroup, isUnclear } of found) {
		if (!isGroup && !isUnclear) continue;
		const code = isGroup ? 'group-word' : 'cell-not-understood';
		context.notes.counted('question', code, { row: row.line.number, field: meaning.column.header });
	}
	const refs = found.flatMap(({ ref }) => ref ?? []);
	fates.push(refs.length > 0 ? 'used' : found.some((one) => one.isUnclear) ? 'refused' : 'unknown');
	return refs.map((ref) => ({ ref, role, presence: 'came' as const }));
}

interface Participant {
	readonly ref?: ParticipantRef;
	readonly isGroup?: boolean;
	readonly isUnclear?: boolean;
}

/** Who a text names at a table. Somebody of the own circle is not kept there. */
export function readParticipant(text: string, context: Context): Participant {
	const who = readWho(text, hintsFor(context, 'anyone'));
	switch (who.kind) {
		case 'household':
			return { ref: { kind: 'household' } };
		case 'organisation': {
			const handle = context.organisations.mention(who.name, { department: who.department });
			return { ref: { kind: 'organisation', handle } };
		}
		case 'person':
		case 'function': {
			const organisation =
				who.organisation === undefined
					? undefined
					: context.organisations.mention(who.organisation);
			const handle = context.people.mention({
				kind: 'professional',
				identity: who.kind,
				name: who.name,
				functionName: who.functionName,
				organisation,
				neighbourhood: who.area
			});
			return { ref: { kind: 'person', handle } };
		}
		case 'group':
			return { isGroup: true };
		case 'unclear':
			return { isUnclear: true };
		default:
			return {};
	}
}
