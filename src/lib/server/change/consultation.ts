import { z } from 'zod';
import { CONSULTATION_STATES } from '#lib/domain/actor.ts';
import { dayOf } from '#lib/domain/day.ts';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { changeScan, type Changed } from '../store/history/change.ts';
import { insertConsultation, newestConsultation } from '../store/write/households.ts';
import { knownActor } from './known.ts';
import { id, parsed } from './parse.ts';

const schema = z.strictObject({
	scan: id,
	household: id,
	state: z.enum(CONSULTATION_STATES),
	/** The state that was on the screen: another one by now is told first. */
	was: z.enum(CONSULTATION_STATES)
});

/**
 * Writes down how far the talk with a household is, today. Sources that they agreed to
 * stay the only ones: a new state never widens what was agreed.
 */
export async function changeConsultation(
	store: Store,
	call: Call,
	input: z.input<typeof schema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(schema, input);
	if (!given.ok) return given;
	const { scan, household, state, was } = given.value;
	const step = { scan, verb: 'record-consultation', subject: household } as const;
	return changeScan(store, call, step, async (writing) => {
		const family = await knownActor(writing, household, ['household'], 'household');
		if (!family.ok) return family;
		const newest = await newestConsultation(writing, household);
		if (newest.state !== was) return refused('stale-version', { field: 'state' });
		if (newest.state === state) return done(undefined);
		await insertConsultation(writing, {
			household,
			state,
			on: dayOf(call.now),
			sources: newest.sources
		});
		return done(undefined);
	});
}
