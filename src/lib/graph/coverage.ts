import { OPEN_BEGIN, OPEN_END, dayText } from '#lib/domain/day.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { View } from './view.ts';

/** What every value of a view rests on. */
export interface Coverage {
	readonly professionals: number;
	/** Of those how many were spoken to, and were asked to name everyone. */
	readonly answered: number;
	readonly namedAll: number;
	/** Sources that are heard, by their kind. */
	readonly sources: Readonly<Partial<Record<SourceKind, number>>>;
	/** First and last day that any of them tells; missing when none tells a day. */
	readonly from?: string;
	readonly to?: string;
}

/** How many spoke, from which sources, of what days. O(helpers + sources). */
export function coverageOf(scan: ScanColumns, { snapshot, resolution }: View): Coverage {
	const { formal, answered, namedAll } = snapshot.helper;
	const count = { professionals: 0, answered: 0, namedAll: 0 };
	for (let p = 0; p < snapshot.helpers; p++) {
		if (!formal[p]) continue;
		count.professionals++;
		count.answered += answered[p]!;
		count.namedAll += namedAll[p]!;
	}
	const sources: Partial<Record<SourceKind, number>> = {};
	let earliest = OPEN_END;
	let latest = OPEN_BEGIN;
	scan.sources.forEach((source, i) => {
		if (!resolution.admitted.sources[i]) return;
		sources[source.kind] = (sources[source.kind] ?? 0) + 1;
		if (source.earliest > OPEN_BEGIN) earliest = Math.min(earliest, source.earliest);
		if (source.latest < OPEN_END) latest = Math.max(latest, source.latest);
	});
	return {
		...count,
		sources,
		...(earliest < OPEN_END ? { from: dayText(earliest) } : {}),
		...(latest > OPEN_BEGIN ? { to: dayText(latest) } : {})
	};
}
