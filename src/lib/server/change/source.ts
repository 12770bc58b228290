import { z } from 'zod';
import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import { OPEN_BEGIN, OPEN_END, dayBounds } from '#lib/domain/day.ts';
import { COVERS, SOURCE_KINDS } from '#lib/domain/source.ts';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { changeScan, type Changed } from '../store/history/change.ts';
import { updateVersioned } from '../store/write/rows.ts';
import {
	raiseSource,
	setInformants,
	setInterviewers,
	titleOfSource
} from '../store/write/sources.ts';
import { knownActor } from './known.ts';
import { day, id, parsed, textOnPeople } from './parse.ts';

const schema = z.strictObject({
	scan: id,
	source: id,
	version: id,
	title: textOnPeople.refine((title) => title !== OWN_KNOWLEDGE, 'field-not-valid').optional(),
	kind: z.enum(SOURCE_KINDS).optional(),
	/** null: not known. */
	day: day.nullable().optional(),
	covers: z.enum(COVERS).optional(),
	/** Who told it, of this network. */
	informants: z.array(id).max(100).optional(),
	/** Who asked, by name. */
	interviewers: z
		.array(textOnPeople.pipe(z.string().min(1).max(200)))
		.max(20)
		.optional()
});

/**
 * Changes what is known of a source: its title, kind and date, and who spoke. What it says
 * of the network stays. Own knowledge is of the day on which it was said, and stays so.
 */
export async function changeSource(
	store: Store,
	call: Call,
	input: z.input<typeof schema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(schema, input);
	if (!given.ok) return given;
	const { scan, source, version, informants, interviewers, ...rest } = given.value;
	return changeScan(store, call, { scan, verb: 'change-source' }, async (writing) => {
		const title = titleOfSource(writing, source);
		if (title === undefined) return refused('source-unknown');
		if (title === OWN_KNOWLEDGE) return refused('field-not-valid');
		for (const actor of informants ?? []) {
			const known = await knownActor(writing, actor, ACTOR_KINDS, 'informants');
			if (!known.ok) return known;
		}
		const { day: text, ...plain } = rest;
		const values = Object.fromEntries(
			Object.entries(plain).filter(([, value]) => value !== undefined)
		) as Record<string, string>;
		const dated = { ...values, ...(text === undefined ? {} : dayColumns(text)) };
		const updated = updateVersioned(writing, 'source', { id: source, version }, dated);
		if (!updated.ok) return updated;
		const isOther =
			(informants !== undefined && setInformants(writing, source, informants)) ||
			(interviewers !== undefined && setInterviewers(writing, source, interviewers));
		if (isOther) raiseSource(writing, source);
		return done(undefined);
	});
}

function dayColumns(text: string | null) {
	const { earliest = OPEN_BEGIN, latest = OPEN_END } = (text && dayBounds(text)) || {};
	return {
		day_text: text,
		earliest: earliest > OPEN_BEGIN ? earliest : null,
		latest: latest < OPEN_END ? latest : null
	};
}
