import { z } from 'zod';
import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import type { Call } from '../../call.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { changeScan, type Changed } from '../../store/history/change.ts';
import { insertApart } from '../../store/write/actors.ts';
import { knownActor } from '../known.ts';
import { id, parsed } from '../parse.ts';

const schema = z.strictObject({ scan: id, actor: id, other: id });

/** "Niet dezelfde": two that look alike are not one, and nobody is asked again. */
export async function keepApart(
	store: Store,
	call: Call,
	input: z.input<typeof schema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(schema, input);
	if (!given.ok) return given;
	const { scan, actor, other } = given.value;
	if (actor === other) return refused('self-tie', { field: 'other' });
	const step = { scan, verb: 'keep-apart', subject: actor } as const;
	return changeScan(store, call, step, async (writing) => {
		const one = await knownActor(writing, actor, ACTOR_KINDS, 'actor');
		if (!one.ok) return one;
		const another = await knownActor(writing, other, [one.value.kind], 'other');
		if (!another.ok) return another;
		await insertApart(writing, actor, other);
		return done(undefined);
	});
}
