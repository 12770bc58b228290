import { z } from 'zod';
import { MODES } from '#lib/domain/claim.ts';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { changeScan, type Changed } from '../store/history/change.ts';
import { sayOwn } from '../store/write/own-knowledge.ts';
import { aboutOf, setAbout } from '../store/write/ties.ts';
import { knownActor, openHouseholds } from './known.ts';
import { day, id, isTurned, listColumn, parsed, periodColumns, textOnPeople } from './parse.ts';

const linkSchema = z.strictObject({
	scan: id,
	from: id,
	to: id,
	/** Households this contact is about; none: in general. */
	about: z.array(id).max(100).optional(),
	modes: z.array(z.enum(MODES)).optional(),
	strength: z.number().positive().finite().optional(),
	contacts: z.number().nonnegative().finite().optional(),
	purpose: textOnPeople.optional(),
	since: day.optional(),
	until: day.optional()
});

export interface Link {
	readonly tie: number;
	readonly claim: number;
}

/** Says that two helpers, or two organisations, are in contact. */
export async function linkHelpers(
	store: Store,
	call: Call,
	input: z.input<typeof linkSchema>
): Promise<Outcome<Changed<Link>>> {
	const given = parsed(linkSchema, input);
	if (!given.ok) return given;
	const { scan, from, to, about = [], since, until } = given.value;
	if (from === to) return refused('self-tie', { field: 'to' });
	if (isTurned(since, until)) return refused('ends-before-begin', { field: 'until' });
	const subject = about.length === 1 ? about[0] : undefined;
	return changeScan(store, call, { scan, verb: 'link-helpers', subject }, async (writing) => {
		const first = await knownActor(writing, from, CONTACTS, 'from');
		if (!first.ok) return first;
		const isOrganisation = first.value.kind === 'organisation';
		const others = CONTACTS.filter((kind) => (kind === 'organisation') === isOrganisation);
		const second = await knownActor(writing, to, others, 'to');
		if (!second.ok) return second;
		const households = await openHouseholds(writing, about, 'about');
		if (!households.ok) return households;
		const link = await sayOwn(
			writing,
			{ kind: 'collaboration', from, to },
			{
				stance: 'present',
				status: 'active',
				...periodColumns(since, until),
				modes: listColumn(given.value.modes),
				strength: given.value.strength ?? null,
				contacts: given.value.contacts ?? null,
				purpose: given.value.purpose || null
			}
		);
		await setAbout(writing, link.claim, [...(await aboutOf(writing, link.claim)), ...about]);
		return done(link);
	});
}

const CONTACTS = ['professional', 'informal', 'organisation'] as const;

const deputySchema = z.strictObject({
	scan: id,
	helper: id,
	deputy: id,
	/** Named households; none: all of them. */
	households: z.array(id).max(500).optional(),
	agreedOn: day.optional()
});

/** Says who stands in for somebody, for all or for some households. */
export async function nameDeputy(
	store: Store,
	call: Call,
	input: z.input<typeof deputySchema>
): Promise<Outcome<Changed<Link>>> {
	const given = parsed(deputySchema, input);
	if (!given.ok) return given;
	const { scan, helper, deputy, households = [], agreedOn } = given.value;
	if (helper === deputy) return refused('self-tie', { field: 'deputy' });
	return changeScan(
		store,
		call,
		{ scan, verb: 'name-deputy', subject: helper },
		async (writing) => {
			for (const [actor, field] of [
				[helper, 'helper'],
				[deputy, 'deputy']
			] as const) {
				const known = await knownActor(writing, actor, ['professional', 'informal'], field);
				if (!known.ok) return known;
			}
			const named = await openHouseholds(writing, households, 'households');
			if (!named.ok) return named;
			const link = await sayOwn(
				writing,
				{ kind: 'deputy', from: helper, to: deputy },
				{
					stance: 'agreed',
					status: 'active',
					last_confirmed: agreedOn ?? null
				}
			);
			await setAbout(writing, link.claim, households);
			return done(link);
		}
	);
}
