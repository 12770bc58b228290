import { OPEN_END, dayBounds } from '#lib/domain/day.ts';
import type { Evidence } from '../../store/read/evidence.ts';
import type { Study } from '../study.ts';

/** Ids in the store of the sources that speak within the lens. */
export function heardBy({ view, columns }: Study): ReadonlySet<number> {
	const { sources } = view.resolution.admitted;
	return new Set(columns.sources.flatMap(({ id }, i) => (sources[i] ? [id] : [])));
}

/**
 * From when to when, as the newest source that tells either wrote it (EDTF). One that tells of
 * the end alone leaves the begin that an older one tells.
 *
 * @param told the newest source first
 */
export function datesTold(
	told: readonly Evidence[]
): { readonly from?: string; readonly to?: string } | undefined {
	const present = told.filter(({ stance }) => stance === 'present');
	const newest = present.find(({ from, to }) => from !== undefined || to !== undefined);
	if (!newest?.to || newest.from) return newest;
	const until = dayBounds(newest.to)?.latest ?? OPEN_END;
	const begun = present.find(({ from }) => from && (dayBounds(from)?.earliest ?? until) < until);
	return { from: begun?.from, to: newest.to };
}
