import type { Coverage } from '#lib/graph/coverage.ts';
import { dateInWords } from '../format/dates.ts';
import type { Language } from '../language.ts';
import { coverage } from '../sentences/network.ts';

/** What every number on a page rests on. */
export function coverageReading(
	{ answered, professionals, sources, from, to }: Coverage,
	language: Language
): readonly string[] {
	const count = Object.values(sources).reduce((sum, each) => sum + each, 0);
	const day = from !== undefined && to !== undefined ? period(from, to) : undefined;
	return coverage(
		{
			answered,
			professionals,
			sources: count,
			...(day === undefined ? {} : { date: dateInWords(day, language) })
		},
		language
	);
}

/** Months are exact enough for what people said over weeks. */
function period(from: string, to: string): string {
	const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
	return first === last ? first : `${first}/${last}`;
}
