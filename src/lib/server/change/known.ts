import type { ActorKind } from '#lib/domain/actor.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Writing } from '../store/history/change.ts';
import { findActor, type ActorBrief } from '../store/write/actors.ts';
import { scopeOfOwnKnowledge } from '../store/write/scope.ts';

/** An actor of one of these kinds; another, or one of another scan, is not known. */
export async function knownActor(
	writing: Writing,
	id: number,
	kinds: readonly ActorKind[],
	field: string
): Promise<Outcome<ActorBrief>> {
	const actor = await findActor(writing, id);
	if (!actor || !kinds.includes(actor.kind)) return refused('actor-unknown', { field });
	return done(actor);
}

/**
 * A household that own knowledge may speak of. Who declined or withdrew is not known any
 * more; who agreed to other sources is asked first.
 */
export async function openHousehold(
	writing: Writing,
	id: number,
	field: string
): Promise<Outcome<ActorBrief>> {
	const household = await knownActor(writing, id, ['household'], field);
	if (!household.ok) return household;
	const scope = await scopeOfOwnKnowledge(writing, id);
	if (scope === 'declined') return refused('actor-unknown', { field });
	return scope === 'outside' ? refused('source-outside-agreement', { field }) : household;
}

export async function openHouseholds(
	writing: Writing,
	ids: readonly number[],
	field: string
): Promise<Outcome<undefined>> {
	for (const id of ids) {
		const household = await openHousehold(writing, id, field);
		if (!household.ok) return household;
	}
	return done(undefined);
}
