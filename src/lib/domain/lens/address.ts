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

/** A lens as readable parameters of an address, what equals `base` left out. */
export function lensToParameters(lens: Addressed, base: Addressed): URLSearchParams {
	const parameters = new URLSearchParams();
	if (JSON.stringify(lens.when) !== JSON.stringify(base.when)) {
		if (lens.when === 'all') parameters.set('when', 'all');
		else if ('wave' in lens.when) parameters.set('wave', lens.when.wave);
		else parameters.set('asOf', lens.when.asOf);
	}
	for (const key of ['rule', 'side', 'audience', 'group'] as const) {
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
