import { z } from 'zod';
import { SUPPORT_ROLES, SUPPORT_STATUSES } from '#lib/domain/claim.ts';
import { dayBounds, dayOf } from '#lib/domain/day.ts';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { changeScan, setSubject, type Changed, type Writing } from '../store/history/change.ts';
import { ownClaimOf, sayOwn, sayOwnOf } from '../store/write/own-knowledge.ts';
import { findTie } from '../store/write/ties.ts';
import { knownActor, openHousehold } from './known.ts';
import { helperOf, helperSchema } from './actors/new-actor.ts';
import {
	codes,
	day,
	id,
	isTurned,
	listColumn,
	parsed,
	periodColumns,
	textOnPeople
} from './parse.ts';

const addSchema = z.strictObject({
	scan: id,
	household: id,
	helper: helperSchema,
	roles: z.array(z.enum(SUPPORT_ROLES)).optional(),
	status: z.enum(SUPPORT_STATUSES).optional(),
	lifeDomains: codes.optional(),
	legalFrames: codes.optional(),
	settings: codes.optional(),
	onBehalfOf: id.optional(),
	timesAMonth: z.number().nonnegative().finite().optional(),
	does: textOnPeople.optional(),
	from: day.optional(),
	to: day.optional()
});

export interface AddedHelp {
	readonly helper: number;
	readonly tie: number;
	readonly claim: number;
}

/**
 * Adds a helper to a household, from own knowledge: somebody who is there, or somebody
 * new with a function and an organisation. A begin that is not given stays open.
 */
export async function addHelper(
	store: Store,
	call: Call,
	input: z.input<typeof addSchema>
): Promise<Outcome<Changed<AddedHelp>>> {
	const given = parsed(addSchema, input);
	if (!given.ok) return given;
	const { scan, household, roles, from, to, onBehalfOf } = given.value;
	if (isTurned(from, to)) return refused('ends-before-begin', { field: 'to' });
	const step = { scan, verb: 'add-helper', subject: household } as const;
	return changeScan(store, call, step, async (writing) => {
		const family = await openHousehold(writing, household, 'household');
		if (!family.ok) return family;
		if (onBehalfOf !== undefined) {
			const behalf = await knownActor(writing, onBehalfOf, ['organisation'], 'onBehalfOf');
			if (!behalf.ok) return behalf;
		}
		const helper = await helperOf(writing, given.value.helper);
		if (!helper.ok) return helper;
		const { id: helperId, newEmployer } = helper.value;
		if (newEmployer !== undefined) {
			const ends = { kind: 'employment', from: helperId, to: newEmployer } as const;
			await sayOwn(writing, ends, { stance: 'present', is_main: 1 });
		}
		const ends = { kind: 'support', from: helperId, to: household } as const;
		const said = await sayOwn(writing, ends, {
			stance: 'present',
			status: given.value.status ?? 'active',
			...periodColumns(from, to),
			roles: listColumn(roles),
			life_domains: listColumn(given.value.lifeDomains),
			legal_frames: listColumn(given.value.legalFrames),
			settings: listColumn(given.value.settings),
			on_behalf_of: onBehalfOf ?? null,
			times_a_month: given.value.timesAMonth ?? null,
			does: given.value.does || null
		});
		return done({ helper: helperId, ...said });
	});
}

const stopSchema = z.strictObject({
	scan: id,
	tie: id,
	/** The last day; today when it is not given. */
	on: day.optional()
});

/** Says that a help or a contact has ended. What other sources say of it stays. */
export async function stopHelp(
	store: Store,
	call: Call,
	input: z.input<typeof stopSchema>
): Promise<Outcome<Changed<{ readonly claim: number }>>> {
	const given = parsed(stopSchema, input);
	if (!given.ok) return given;
	const { scan, tie } = given.value;
	const on = given.value.on ?? dayOf(call.now);
	return changeScan(store, call, { scan, verb: 'stop-help' }, async (writing) => {
		const known = await openTie(writing, tie);
		if (!known.ok) return known;
		const { latest } = dayBounds(on)!;
		const own = await ownClaimOf(writing, tie);
		if (own && own.earliest !== null && own.earliest > latest) {
			return refused('ends-before-begin', { field: 'on' });
		}
		const end = { stance: 'present', status: 'ended', to_text: on, latest } as const;
		return done({ claim: await sayOwnOf(writing, tie, end) });
	});
}

const denySchema = z.strictObject({ scan: id, tie: id });

/** "Klopt niet": says that a tie is not. The claims of others stand beside it, contested. */
export async function denyTie(
	store: Store,
	call: Call,
	input: z.input<typeof denySchema>
): Promise<Outcome<Changed<{ readonly claim: number }>>> {
	const given = parsed(denySchema, input);
	if (!given.ok) return given;
	const { scan, tie } = given.value;
	return changeScan(store, call, { scan, verb: 'deny-tie' }, async (writing) => {
		const known = await openTie(writing, tie);
		if (!known.ok) return known;
		return done({ claim: await sayOwnOf(writing, tie, { stance: 'absent', roles: null }) });
	});
}

/** A tie that own knowledge may speak of. A step about help is about its household. */
export async function openTie(writing: Writing, id: number): Promise<Outcome<undefined>> {
	const tie = await findTie(writing, id);
	if (!tie) return refused('tie-unknown', { field: 'tie' });
	if (tie.kind !== 'support') return done(undefined);
	setSubject(writing, tie.to);
	const household = await openHousehold(writing, tie.to, 'tie');
	return household.ok ? done(undefined) : household;
}
