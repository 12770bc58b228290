import { z } from 'zod';
import { AGE_BANDS, CONSULTATION_STATES, MEMBER_ROLES } from '#lib/domain/actor.ts';
import { looksLikeCode, newHouseholdCode } from '#lib/domain/code.ts';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { changeScan, setSubject, type Changed } from '../store/history/change.ts';
import { insertActor, listCodes } from '../store/write/actors.ts';
import { ownSource } from '../store/write/own-knowledge.ts';
import { insertConsultation, insertMembers, knownSources } from '../store/write/households.ts';
import { knownActor } from './known.ts';
import { day, id, parsed, text, textOnPeople } from './parse.ts';

const createSchema = z.strictObject({
	scan: id,
	/** The user's own code, if it is one; a name is refused. */
	code: text.refine((code) => code === '' || looksLikeCode(code), 'looks-like-name').optional(),
	neighbourhood: textOnPeople.optional(),
	members: z
		.array(z.strictObject({ role: z.enum(MEMBER_ROLES), ageBand: z.enum(AGE_BANDS).optional() }))
		.max(30)
		.optional()
});

/**
 * Makes a household under a code and nothing else that tells who it is.
 *
 * @param random fills an array with random bytes; a cryptographic generator by default
 */
export async function createHousehold(
	store: Store,
	call: Call,
	input: z.input<typeof createSchema>,
	random?: (bytes: Uint8Array<ArrayBuffer>) => void
): Promise<Outcome<Changed<{ readonly household: number; readonly code: string }>>> {
	const given = parsed(createSchema, input);
	if (!given.ok) return given;
	const { scan, neighbourhood, members = [] } = given.value;
	return changeScan(store, call, { scan, verb: 'create-household' }, async (writing) => {
		const taken = new Set(await listCodes(writing, 'household'));
		const code = given.value.code || newHouseholdCode(taken, random);
		if (taken.has(code)) return refused('code-taken', { field: 'code' });
		const household = await insertActor(writing, {
			kind: 'household',
			code,
			code_is_made: given.value.code ? 0 : 1,
			neighbourhood: neighbourhood || null
		});
		await insertMembers(writing, household, members);
		setSubject(writing, household);
		return done({ household, code });
	});
}

const consultationSchema = z.strictObject({
	scan: id,
	household: id,
	state: z.enum(CONSULTATION_STATES),
	on: day.optional(),
	byRole: textOnPeople.optional(),
	how: text.optional(),
	infoVersion: text.optional(),
	feedback: textOnPeople.optional(),
	/** Sources that the household agreed to; not given: all of them. */
	sources: z.array(id).optional(),
	/** With `sources`: they also agreed to what the makers of the scan know themselves. */
	ownKnowledge: z.boolean().optional()
});

/**
 * Writes down what was agreed with a household. The newest counts at once: who declined
 * or withdrew is gone from every picture, number, export and share.
 */
export async function recordConsultation(
	store: Store,
	call: Call,
	input: z.input<typeof consultationSchema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(consultationSchema, input);
	if (!given.ok) return given;
	const { scan, household, sources, ownKnowledge, ...said } = given.value;
	const step = { scan, verb: 'record-consultation', subject: household } as const;
	return changeScan(store, call, step, async (writing) => {
		const family = await knownActor(writing, household, ['household'], 'household');
		if (!family.ok) return family;
		if (sources && !(await knownSources(writing, sources))) {
			return refused('source-unknown', { field: 'sources' });
		}
		const own = sources && ownKnowledge ? [await ownSource(writing)] : [];
		await insertConsultation(writing, {
			...said,
			household,
			sources: sources && [...sources, ...own]
		});
		return done(undefined);
	});
}
