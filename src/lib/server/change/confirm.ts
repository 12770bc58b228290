import { z } from 'zod';
import { dayOf } from '#lib/domain/day.ts';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { changeScan, type Changed } from '../store/history/change.ts';
import { ownHelp, findTie, knownBegin } from '../store/write/ties.ts';
import { newestConsultation } from '../store/write/households.ts';
import { sayOwnOf } from '../store/write/own-knowledge.ts';
import { openTie } from './help.ts';
import { id, parsed } from './parse.ts';

const schema = z.strictObject({ scan: id, tie: id });

/**
 * "Klopt nog": says from own knowledge of today that help still runs. What own knowledge
 * said of it before is said again, and so is the begin that a source tells: a claim of
 * today that left them out would make them unknown.
 */
export async function confirmHelp(
	store: Store,
	call: Call,
	input: z.input<typeof schema>
): Promise<Outcome<Changed<{ readonly claim: number }>>> {
	const given = parsed(schema, input);
	if (!given.ok) return given;
	const { scan, tie: tieId } = given.value;
	const step = { scan, verb: 'confirm-help' } as const;
	return changeScan(store, call, step, async (writing) => {
		const tie = await findTie(writing, tieId);
		if (tie?.kind !== 'support') return refused('tie-unknown', { field: 'tie' });
		const open = await openTie(writing, tieId);
		if (!open.ok) return open;
		const own = (await ownHelp(writing, tie.to)).find(({ helper }) => helper === tie.from)?.said;
		const { sources } = await newestConsultation(writing, tie.to);
		const begin = own?.from_text ? own : await knownBegin(writing, tieId, sources);
		const claim = await sayOwnOf(writing, tieId, {
			...own,
			stance: 'present',
			status: 'active',
			from_text: begin?.from_text ?? null,
			earliest: begin?.earliest ?? null,
			to_text: null,
			latest: null,
			last_confirmed: dayOf(call.now)
		});
		return done({ claim });
	});
}
