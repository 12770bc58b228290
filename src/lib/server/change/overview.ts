import { z } from 'zod';
import type { Call } from '../call.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { changeScan, type Changed, type Writing } from '../store/history/change.ts';
import { answerOwn, sayOwn } from '../store/write/own-knowledge.ts';
import { ownHelp } from '../store/write/ties.ts';
import { knownActor, openHousehold } from './known.ts';
import { helperOf, helperSchema } from './actors/new-actor.ts';
import { id, listColumn, parsed } from './parse.ts';

const overviewSchema = z.strictObject({
	scan: id,
	household: id,
	/** Who keeps the overview; `none`: asked, and nobody was agreed; `unknown`: asked, not known. */
	helper: z.union([id, z.enum(['none', 'unknown'])])
});

/** Says who keeps the overview of a household, or that nobody was agreed on. */
export async function nameOverview(
	store: Store,
	call: Call,
	input: z.input<typeof overviewSchema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(overviewSchema, input);
	if (!given.ok) return given;
	const { scan, household, helper } = given.value;
	const step = { scan, verb: 'name-overview', subject: household } as const;
	return changeScan(store, call, step, async (writing) => {
		const family = await openHousehold(writing, household, 'household');
		if (!family.ok) return family;
		if (typeof helper === 'number') {
			const known = await knownActor(writing, helper, ['professional', 'informal'], 'helper');
			if (!known.ok) return known;
		}
		await releaseOthers(writing, household, helper);
		await answerOwn(
			writing,
			household,
			'case-manager',
			typeof helper === 'number' ? undefined : helper
		);
		if (typeof helper === 'number') await appoint(writing, household, helper);
		return done(undefined);
	});
}

/** Adds the role to what own knowledge says of this help already. */
async function appoint(writing: Writing, household: number, helper: number): Promise<void> {
	const known = (await ownHelp(writing, household)).find((help) => help.helper === helper);
	if (known?.roles.includes('caseManager')) return;
	const ends = { kind: 'support', from: helper, to: household } as const;
	const roles = listColumn(['caseManager', ...(known?.roles ?? [])]);
	await sayOwn(writing, ends, {
		...known?.said,
		stance: 'present',
		status: 'active',
		roles
	});
}

/** Own knowledge said before that somebody else keeps the overview: today it says otherwise. */
async function releaseOthers(
	writing: Writing,
	household: number,
	helper: number | string
): Promise<void> {
	for (const help of await ownHelp(writing, household)) {
		if (help.helper === helper || !help.roles.includes('caseManager')) continue;
		const roles = help.roles.filter((role) => role !== 'caseManager');
		const ends = { kind: 'support', from: help.helper, to: household } as const;
		await sayOwn(writing, ends, { ...help.said, roles: listColumn(roles) });
	}
}

const circleSchema = z.strictObject({
	scan: id,
	household: id,
	/** `none`: asked, and there is nobody; else who there is. */
	circle: z.union([z.enum(['none', 'unknown']), z.array(helperSchema).min(1).max(20)])
});

/** Says who of their own circle helps a household, or that it was asked and there is nobody. */
export async function nameOwnCircle(
	store: Store,
	call: Call,
	input: z.input<typeof circleSchema>
): Promise<Outcome<Changed<readonly number[]>>> {
	const given = parsed(circleSchema, input);
	if (!given.ok) return given;
	const { scan, household, circle } = given.value;
	const step = { scan, verb: 'name-own-circle', subject: household } as const;
	return changeScan(store, call, step, async (writing) => {
		const family = await openHousehold(writing, household, 'household');
		if (!family.ok) return family;
		const answer = typeof circle === 'string' ? circle : undefined;
		await answerOwn(writing, household, 'own-circle', answer);
		const helpers: number[] = [];
		for (const input of typeof circle === 'string' ? [] : circle) {
			const helper = await helperOf(writing, input);
			if (!helper.ok) return helper;
			const ends = { kind: 'support', from: helper.value.id, to: household } as const;
			await sayOwn(writing, ends, { stance: 'present', status: 'active' });
			helpers.push(helper.value.id);
		}
		return done(helpers);
	});
}
