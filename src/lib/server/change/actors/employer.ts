import { z } from 'zod';
import { dayBounds, dayOf, dayText } from '#lib/domain/day.ts';
import type { Call } from '../../call.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { changeScan, type Changed, type Writing } from '../../store/history/change.ts';
import { sayOwn } from '../../store/write/own-knowledge.ts';
import { knownActor } from '../known.ts';
import { day, id, parsed } from '../parse.ts';

const schema = z.strictObject({
	scan: id,
	helper: id,
	/** Where somebody works; null: no longer at `instead`. */
	organisation: id.nullable(),
	/** Where they worked before, and no longer do. */
	instead: id.nullable(),
	/** The day from which it is so; today when it is not given. */
	from: day.optional()
});

/**
 * Says where somebody works, from own knowledge. What other sources say of it stays; where
 * they worked before ends with the day before.
 */
export async function nameEmployer(
	store: Store,
	call: Call,
	input: z.input<typeof schema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(schema, input);
	if (!given.ok) return given;
	const { scan, helper, organisation, instead } = given.value;
	const step = { scan, verb: 'name-employer', subject: helper } as const;
	return changeScan(store, call, step, async (writing) => {
		const known = await knownActor(writing, helper, ['professional', 'informal'], 'helper');
		if (!known.ok) return known;
		for (const one of [organisation, instead]) {
			if (one === null) continue;
			const employer = await knownActor(writing, one, ['organisation'], 'organisation');
			if (!employer.ok) return employer;
		}
		if (instead !== null && instead !== organisation) {
			const from = given.value.from ?? dayOf(call.now);
			await endEmployment(writing, { helper, employer: instead }, from);
		}
		if (organisation !== null) {
			const ends = { kind: 'employment', from: helper, to: organisation } as const;
			const open = { status: 'active', to_text: null, latest: null, is_main: 1 } as const;
			await sayOwn(writing, ends, { stance: 'present', ...open });
		}
		return done(undefined);
	});
}

async function endEmployment(
	writing: Writing,
	{ helper, employer }: { readonly helper: number; readonly employer: number },
	from: string
): Promise<void> {
	const latest = dayBounds(from)!.earliest - 1;
	const ends = { kind: 'employment', from: helper, to: employer } as const;
	const end = { status: 'ended', to_text: dayText(latest), latest, is_main: 0 } as const;
	await sayOwn(writing, ends, { stance: 'present', ...end });
}
