/**
 * Stands apart from the schema, because a page of the browser writes addresses and
 * checks nothing: what checks wants to make functions out of text, which no page may.
 */

/** Parts of a lens that are lists; missing means all. */
export const lensLists = [
	'sourceKinds',
	'sources',
	'tieKinds',
	'relations',
	'modes',
	'lifeDomains',
	'neighbourhoods'
] as const;

/** A lens as far as an address holds it. */
interface Addressed extends Readonly<
	Partial<Record<(typeof lensLists)[number], readonly string[]>>
> {
	readonly when: 'all' | { readonly wave: string } | { readonly asOf: string };
	readonly rule: string;
	readonly side: string;
	readonly audience: string;
	readonly group: string;
	readonly coach: boolean;
	readonly strength?: readonly [number, number];
}

const CHOICES = ['rule', 'side', 'audience', 'group'] as const;
const MOMENTS = ['when', 'wave', 'asOf'] as const;

function setWhen(parameters: URLSearchParams, when: Addressed['when']): void {
	if (when === 'all') parameters.set('when', 'all');
	else if ('wave' in when) parameters.set('wave', when.wave);
	else parameters.set('asOf', when.asOf);
}

/** The same address, of this moment: it opens so when a newer measurement is there too. */
export function withWhen(parameters: URLSearchParams, when: Addressed['when']): URLSearchParams {
	const next = new URLSearchParams(parameters);
	for (const key of MOMENTS) next.delete(key);
	setWhen(next, when);
	return next;
}

/** The same address with the lens that nobody chose; what else is asked for stays. */
export function withoutLens(parameters: URLSearchParams): URLSearchParams {
	const next = new URLSearchParams(parameters);
	for (const key of [...MOMENTS, ...CHOICES, 'coach', ...lensLists, 'strength']) next.delete(key);
	return next;
}

/** A lens as readable parameters of an address, what equals `base` left out. */
export function lensToParameters(lens: Addressed, base: Addressed): URLSearchParams {
	const parameters = new URLSearchParams();
	if (JSON.stringify(lens.when) !== JSON.stringify(base.when)) setWhen(parameters, lens.when);
	for (const key of CHOICES) {
		if (lens[key] !== base[key]) parameters.set(key, lens[key]);
	}
	if (lens.coach !== base.coach) parameters.set('coach', lens.coach ? 'yes' : 'no');
	for (const key of lensLists) {
		const list = lens[key];
		if (list) parameters.set(key, list.join(','));
	}
	if (lens.strength) parameters.set('strength', lens.strength.join('..'));
	return parameters;
}
