import { z } from 'zod';
import { IDENTITIES, TIERS } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { Call } from '../../call.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { changeScan, type Changed } from '../../store/history/change.ts';
import { addAlias, findActor, isPartOf } from '../../store/write/actors.ts';
import { updateVersioned } from '../../store/write/rows.ts';
import { knownActor } from '../known.ts';
import {
	codes,
	day,
	id,
	isTurned,
	listColumn,
	parsed,
	periodColumns,
	textOnPeople
} from '../parse.ts';

const ALL_KINDS = ['household', 'professional', 'informal', 'organisation', 'forum'] as const;
const optional = textOnPeople.nullable().transform((value) => value || null);

const changeSchema = z.strictObject({
	scan: id,
	actor: id,
	version: id,
	label: optional.optional(),
	function: optional.optional(),
	identity: z.enum(IDENTITIES).optional(),
	tier: z.enum(TIERS).nullable().optional(),
	neighbourhood: optional.optional(),
	organisationType: optional.optional(),
	partOf: id.nullable().optional(),
	lifeDomains: codes.optional(),
	tags: codes.optional(),
	period: z.strictObject({ from: day.optional(), to: day.optional() }).optional()
});

/** Changes what is known of an actor. A name that goes becomes an alias, so that files still find it. */
export async function changeActor(
	store: Store,
	call: Call,
	input: z.input<typeof changeSchema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(changeSchema, input);
	if (!given.ok) return given;
	const { scan, actor, version, partOf, period } = given.value;
	if (period && isTurned(period.from, period.to)) {
		return refused('ends-before-begin', { field: 'period.to' });
	}
	return changeScan(
		store,
		call,
		{ scan, verb: 'change-actor', subject: actor },
		async (writing) => {
			const known = await knownActor(writing, actor, ALL_KINDS, 'actor');
			if (!known.ok) return known;
			const { kind, label: former } = known.value;
			const { label } = given.value;
			if (kind === 'household' && label)
				return refused('household-has-no-name', { field: 'label' });
			// People may be known by what they do; an organisation is nothing without a name.
			const isBody = kind === 'organisation' || kind === 'forum';
			if (isBody && label === null) return refused('name-missing', { field: 'label' });
			if (partOf) {
				const whole = await knownActor(writing, partOf, [kind], 'partOf');
				if (!whole.ok) return whole;
				if (partOf === actor) return refused('self-tie', { field: 'partOf' });
				if (isPartOf(writing, partOf, actor)) {
					return refused('part-in-a-circle', { field: 'partOf' });
				}
			}
			if (former && label && foldName(former) !== foldName(label)) {
				await addAlias(writing, actor, former);
			}
			return updateVersioned(writing, 'actor', { id: actor, version }, columnsOf(given.value));
		}
	);
}

function columnsOf(given: z.output<typeof changeSchema>): Record<string, string | number | null> {
	const { lifeDomains, tags, period } = given;
	const columns = {
		label: given.label,
		function: given.function,
		identity: given.identity,
		tier: given.tier,
		neighbourhood: given.neighbourhood,
		organisation_type: given.organisationType,
		part_of: given.partOf,
		life_domains: lifeDomains && listColumn(lifeDomains),
		tags: tags && listColumn(tags),
		...(period ? periodColumns(period.from, period.to) : {})
	};
	const entries = Object.entries(columns).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as Record<string, string | number | null>;
}

const mergeSchema = z.strictObject({
	scan: id,
	/** Who turns out to be somebody else under another name. */
	actor: id,
	version: id,
	into: id
});

/** Says that two actors are one. No tie and no claim is rewritten: whoever reads follows. */
export async function mergeActors(
	store: Store,
	call: Call,
	input: z.input<typeof mergeSchema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(mergeSchema, input);
	if (!given.ok) return given;
	const { scan, actor, version, into } = given.value;
	if (actor === into) return refused('self-tie', { field: 'into' });
	return changeScan(store, call, { scan, verb: 'merge-actors', subject: into }, async (writing) => {
		const merged = await knownActor(writing, actor, ALL_KINDS, 'actor');
		if (!merged.ok) return merged;
		const target = await knownActor(writing, into, [merged.value.kind], 'into');
		if (!target.ok) return target;
		const last = await lastOf(writing, into);
		if (last === actor) return refused('merge-in-a-circle', { field: 'into' });
		const { label } = merged.value;
		if (label && foldName(label) !== foldName(target.value.label ?? '')) {
			await addAlias(writing, last, label);
		}
		return updateVersioned(writing, 'actor', { id: actor, version }, { merged_into: last });
	});
}

/** A merge into somebody who was merged points to the last. */
async function lastOf(writing: Parameters<typeof findActor>[0], actor: number): Promise<number> {
	for (let at = actor; ;) {
		const next = (await findActor(writing, at))?.mergedInto;
		if (next === undefined) return at;
		at = next;
	}
}

const splitSchema = z.strictObject({ scan: id, actor: id, version: id });

/** Says that an actor is somebody of their own after all. */
export async function splitActors(
	store: Store,
	call: Call,
	input: z.input<typeof splitSchema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(splitSchema, input);
	if (!given.ok) return given;
	const { scan, actor, version } = given.value;
	return changeScan(
		store,
		call,
		{ scan, verb: 'split-actors', subject: actor },
		async (writing) => {
			const known = await knownActor(writing, actor, ALL_KINDS, 'actor');
			if (!known.ok) return known;
			const updated = updateVersioned(
				writing,
				'actor',
				{ id: actor, version },
				{ merged_into: null }
			);
			return updated.ok ? done(undefined) : updated;
		}
	);
}
