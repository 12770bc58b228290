import type { Study } from '../study.ts';

/** Ids in the store of the sources that speak within the lens. */
export function heardBy({ view, columns }: Study): ReadonlySet<number> {
	const { sources } = view.resolution.admitted;
	return new Set(columns.sources.flatMap(({ id }, i) => (sources[i] ? [id] : [])));
}
