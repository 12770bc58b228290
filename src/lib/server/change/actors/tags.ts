import { z } from 'zod';
import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import type { Call } from '../../call.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { changeScan, type Changed } from '../../store/history/change.ts';
import { tagsOfActor } from '../../store/write/actors.ts';
import { updateVersioned } from '../../store/write/rows.ts';
import { knownActor } from '../known.ts';
import { codes, id, listColumn, parsed } from '../parse.ts';

const schema = z.strictObject({
	scan: id,
	actors: z.array(id).min(1).max(1000),
	tags: codes.min(1, 'field-missing'),
	/** Whether they get the tags, or lose them. */
	isOn: z.boolean()
});

/** Gives many actors tags of the user's own, or takes them away: one step. */
export async function tagActors(
	store: Store,
	call: Call,
	input: z.input<typeof schema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(schema, input);
	if (!given.ok) return given;
	const { scan, actors, tags, isOn } = given.value;
	const [subject] = actors;
	const step = { scan, verb: 'tag-actors', ...(actors.length === 1 ? { subject } : {}) } as const;
	return changeScan(store, call, step, async (writing) => {
		for (const actor of new Set(actors)) {
			const known = await knownActor(writing, actor, ACTOR_KINDS, 'actors');
			if (!known.ok) return known;
			const before = await tagsOfActor(writing, actor);
			const next = isOn ? [...before, ...tags] : before.filter((tag) => !tags.includes(tag));
			const { version } = known.value;
			const updated = updateVersioned(
				writing,
				'actor',
				{ id: actor, version },
				{ tags: listColumn([...new Set(next)]) }
			);
			if (!updated.ok) return updated;
		}
		return done(undefined);
	});
}
