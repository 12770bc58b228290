import { z } from 'zod';

const code = z.string().min(1).max(200);
const codes = z.array(code).max(2000).readonly();

/**
 * One step of "what if?": plain data that names people, households, organisations and
 * meetings by code, so that it can be kept, sent and tried again on newer data.
 */
export const editSchema = z.discriminatedUnion('verb', [
	/** Somebody drops out, with all their help and contacts. */
	z.strictObject({ verb: z.literal('leaves'), who: code }),
	/** A new professional comes, whom nobody knows yet unless `contacts` says so. */
	z.strictObject({
		verb: z.literal('joins'),
		who: code,
		organisation: code.optional(),
		households: codes.optional(),
		contacts: codes.optional()
	}),
	/** Somebody takes over the help of another, at all their households or at some. */
	z.strictObject({
		verb: z.literal('takes-over'),
		who: code,
		from: code,
		households: codes.optional()
	}),
	/** Two roles become one: who is merged hands over everything. */
	z.strictObject({ verb: z.literal('merge-roles'), who: code, into: code }),
	/** Two organisations become one. */
	z.strictObject({ verb: z.literal('merge-organisations'), organisation: code, into: code }),
	/** Somebody no longer helps a household. */
	z.strictObject({ verb: z.literal('end'), who: code, household: code }),
	/** Somebody becomes the one case manager; `meets`: and is in contact with everybody there. */
	z.strictObject({
		verb: z.literal('appoint'),
		who: code,
		household: code,
		meets: z.boolean().optional()
	}),
	/** Two people get in contact. */
	z.strictObject({ verb: z.literal('introduce'), who: code, other: code }),
	/** Somebody takes part in a meeting; `meets`: and is in contact with everybody there. */
	z.strictObject({
		verb: z.literal('seat'),
		who: code,
		forum: code,
		meets: z.boolean().optional()
	})
]);

/** What somebody tries out: edits in order. */
export const scenarioSchema = z.array(editSchema).max(200).readonly();

export type Edit = z.infer<typeof editSchema>;
export type EditVerb = Edit['verb'];
export type Scenario = readonly Edit[];

const verbs: ReadonlySet<unknown> = new Set(
	editSchema.options.map(({ shape }) => shape.verb.value)
);

/** An edit of which not everything is said yet: what a form begins with. */
export const beginSchema = z.strictObject({
	verb: z.custom<EditVerb>((value) => verbs.has(value)),
	who: code.optional(),
	other: code.optional(),
	household: code.optional(),
	/** Groups out of which the two come who would meet. */
	between: z.tuple([code, code]).readonly().optional()
});
export type Begin = z.infer<typeof beginSchema>;

/** Whom a code of an edit names; `new`: somebody who is not there yet. */
export type NamedInEdit = 'helper' | 'household' | 'organisation' | 'forum' | 'new';

/** The same steps with other codes: of whom they name, each as what it is. */
export function withCodes(
	edits: Scenario,
	to: (code: string, named: NamedInEdit) => string
): Scenario {
	return edits.map((edit) => {
		const entries = Object.entries(edit).map(([field, value]) => {
			const named = namedBy(edit.verb, field);
			if (named === undefined) return [field, value] as const;
			const codes = typeof value === 'string' ? to(value, named) : value;
			return [field, Array.isArray(codes) ? codes.map((one) => to(one, named)) : codes] as const;
		});
		return Object.fromEntries(entries) as Edit;
	});
}

function namedBy(verb: EditVerb, field: string): NamedInEdit | undefined {
	if (field === 'verb' || field === 'meets') return undefined;
	if (field === 'who' && verb === 'joins') return 'new';
	if (field === 'household' || field === 'households') return 'household';
	if (field === 'organisation' || verb === 'merge-organisations') return 'organisation';
	return field === 'forum' ? 'forum' : 'helper';
}

/** Why an edit, or a part of it, does not apply. The words live in `text`. */
export type EditRefusal =
	| 'helper-gone'
	| 'household-gone'
	| 'organisation-gone'
	| 'forum-gone'
	| 'code-taken'
	| 'same-actor'
	| 'already-so'
	| 'does-not-help'
	| 'role-of-court'
	| 'own-circle';
