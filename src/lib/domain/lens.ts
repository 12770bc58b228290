import { z } from 'zod';
import { AUDIENCES } from './actor.ts';
import { MODES } from './claim.ts';
import { dayBounds } from './day.ts';
import { lensLists } from './lens/address.ts';
import { SOURCE_KINDS } from './source.ts';
import { TIE_KINDS } from './tie.ts';

const day = z.string().refine((text) => dayBounds(text) !== undefined, 'no date');
const texts = z.array(z.string()).readonly();

/**
 * What you see (wat u ziet): every number of a screen, table, report and export
 * holds under one lens. Missing lists mean: all of them.
 */
export const lensSchema = z.strictObject({
	/** A measurement, a day, or every claim. */
	when: z.union([
		z.strictObject({ wave: z.string() }),
		z.strictObject({ asOf: day }),
		z.literal('all')
	]),
	/** Contact named by one of the two, by both, or kept as directed arcs. */
	rule: z.enum(['either', 'both', 'directed']),
	/** What happens, what was agreed on paper, or any of the two. */
	side: z.enum(['practice', 'paper', 'any']),
	audience: z.enum(AUDIENCES),
	sourceKinds: z.array(z.enum(SOURCE_KINDS)).readonly().optional(),
	sources: texts.optional(),
	tieKinds: z.array(z.enum(TIE_KINDS)).readonly().optional(),
	relations: texts.optional(),
	modes: z.array(z.enum(MODES)).readonly().optional(),
	lifeDomains: texts.optional(),
	neighbourhoods: texts.optional(),
	strength: z.tuple([z.number(), z.number()]).readonly().optional(),
	/** Whether helpers with the role coach are counted. */
	coach: z.boolean(),
	/** What divides people into groups: `organisation`, `organisation.top` or an attribute. */
	group: z.string()
});

export { lensToParameters } from './lens/address.ts';

export type Lens = z.infer<typeof lensSchema>;
export type Rule = Lens['rule'];

/** One text for lenses that say the same, whatever the order of their keys and lists. */
export function canonicalLens(lens: Lens): string {
	const sorted = Object.entries(lens)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => [
			key,
			Array.isArray(value) && key !== 'strength' ? [...value].sort() : value
		])
		.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
	return JSON.stringify(Object.fromEntries(sorted));
}

/** The lens an address asks for; what makes no sense falls back to `base`. */
export function lensFromParameters(parameters: URLSearchParams, base: Lens): Lens {
	const wish: Record<string, unknown> = {};
	if (parameters.get('when') === 'all') wish.when = 'all';
	else if (parameters.has('wave')) wish.when = { wave: parameters.get('wave') };
	else if (parameters.has('asOf')) wish.when = { asOf: parameters.get('asOf') };
	for (const key of ['rule', 'side', 'audience', 'group']) {
		if (parameters.has(key)) wish[key] = parameters.get(key);
	}
	if (parameters.has('coach')) wish.coach = parameters.get('coach') !== 'no';
	for (const key of lensLists) {
		if (parameters.has(key)) wish[key] = parameters.get(key)!.split(',').filter(Boolean);
	}
	if (parameters.has('strength'))
		wish.strength = parameters.get('strength')!.split('..').map(Number);
	let lens = base;
	for (const [key, value] of Object.entries(wish)) {
		const attempt = lensSchema.safeParse({ ...lens, [key]: value });
		if (attempt.success) lens = attempt.data;
	}
	return lens;
}
