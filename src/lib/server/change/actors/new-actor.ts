import { z } from 'zod';
import { IDENTITIES, type ActorKind } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import { CodeMaker } from '../../import/plan/codes.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Writing } from '../../store/history/change.ts';
import { allNamed, findNamed, insertActor, listCodes } from '../../store/write/actors.ts';
import { id, textOnPeople } from '../parse.ts';
import { knownActor } from '../known.ts';

const optionalText = textOnPeople.optional().transform((value) => value || undefined);

/** An actor that is there, or one to make. */
const organisationSchema = z.union([
	z.strictObject({ actor: id }),
	z.strictObject({ label: textOnPeople })
]);

export const helperSchema = z.union([
	z.strictObject({
		actor: id,
		/** What was typed beside who was picked: it has to be theirs. */
		function: optionalText,
		organisation: organisationSchema.optional()
	}),
	z.strictObject({
		kind: z.enum(['professional', 'informal']),
		label: optionalText,
		function: optionalText,
		identity: z.enum(IDENTITIES).optional(),
		organisation: organisationSchema.optional()
	})
]);

export type HelperInput = z.output<typeof helperSchema>;

export interface Helper {
	readonly id: number;
	/** Where a new professional works; undefined when unknown or the helper was there. */
	readonly newEmployer?: number;
}

/** The helper that was meant: found, or made with a code of its own. */
export async function helperOf(writing: Writing, input: HelperInput): Promise<Outcome<Helper>> {
	if ('actor' in input) {
		const kinds: ActorKind[] = ['professional', 'informal', 'organisation'];
		const actor = await knownActor(writing, input.actor, kinds, 'helper');
		return actor.ok ? asTyped(writing, actor.value.id, input) : actor;
	}
	const organisation = await organisationOf(writing, input.organisation);
	if (!organisation.ok) return organisation;
	const employer = organisation.value;
	const name = input.label ?? input.function;
	if (name === undefined && employer === undefined)
		return refused('name-missing', { field: 'helper' });
	// Somebody of an own circle belongs to one family, so a name finds professionals only.
	if (name !== undefined && input.kind === 'professional') {
		// Without an organisation a name is enough, as long as one person has it.
		const known =
			employer === undefined && input.label
				? await allNamed(writing, input.kind, input.label)
				: [await findNamed(writing, input.kind, name, employer)];
		if (known.length > 1) return refused('actor-not-one', { field: 'helper' });
		if (known[0] !== undefined) return asTyped(writing, known[0], { function: input.function });
	}
	const fallback = input.label ? 'person' : input.function ? 'function' : 'someone-of';
	const made = await insertActor(writing, {
		kind: input.kind,
		code: await newCode(writing, input.kind),
		code_is_made: 1,
		label: input.label ?? null,
		function: input.function ?? null,
		identity: input.identity ?? fallback,
		organisation_id: employer ?? null
	});
	return done({ id: made, newEmployer: employer });
}

/**
 * Somebody who was there already, when nothing typed beside the name says otherwise: what
 * would be lost is told. A function that nobody knew yet is taken over.
 */
async function asTyped(
	{ db }: Writing,
	known: number,
	typed: Pick<HelperInput, 'function' | 'organisation'>
): Promise<Outcome<Helper>> {
	const { label, code, job, employer, place } = await db
		.selectFrom('actor')
		.leftJoin('actor as home', 'home.id', 'actor.organisation_id')
		.select(['actor.label', 'actor.code', 'actor.function as job'])
		.select(['home.id as employer', 'home.label as place'])
		.where('actor.id', '=', known)
		.executeTakeFirstOrThrow();
	const isOther = (given: string | undefined, found: string | null): boolean =>
		Boolean(given) && foldName(given!) !== foldName(found ?? '');
	const { function: given, organisation } = typed;
	const isElsewhere =
		organisation !== undefined &&
		('actor' in organisation
			? organisation.actor !== employer
			: isOther(organisation.label, place));
	if (isElsewhere || (job !== null && isOther(given, job))) {
		const found = [job, place].filter(Boolean).join(', ') || code;
		return refused('known-otherwise', { field: 'helper', values: { name: label ?? code, found } });
	}
	if (job === null && given && label !== null) {
		await db.updateTable('actor').set({ function: given }).where('id', '=', known).execute();
	}
	return done({ id: known });
}

async function organisationOf(
	writing: Writing,
	input: z.output<typeof organisationSchema> | undefined
): Promise<Outcome<number | undefined>> {
	if (input === undefined || ('label' in input && input.label === '')) return done(undefined);
	if ('actor' in input) {
		const actor = await knownActor(writing, input.actor, ['organisation'], 'helper.organisation');
		return actor.ok ? done(actor.value.id) : actor;
	}
	const known = await findNamed(writing, 'organisation', input.label, undefined);
	if (known !== undefined) return done(known);
	const code = await newCode(writing, 'organisation');
	return done(
		await insertActor(writing, {
			kind: 'organisation',
			code,
			code_is_made: 1,
			label: input.label
		})
	);
}

async function newCode(writing: Writing, kind: Exclude<ActorKind, 'household'>): Promise<string> {
	const codes = new CodeMaker();
	for (const code of await listCodes(writing, kind)) codes.take(kind, code);
	return codes.next(kind);
}
