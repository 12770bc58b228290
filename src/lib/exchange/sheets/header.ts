import { refuse, type Problem } from '#lib/domain/problem.ts';
import { cellText, type Cell } from '../sheet.ts';

/** Names that mean something to the language this program is written in. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

export function isHostileName(name: string): boolean {
	return HOSTILE.has(name);
}

/**
 * Refuses a row of headers in which a name stands twice, since one of the two columns
 * would be lost. Only an exact repeat is one: `Label` and `label` may stand side by side.
 *
 * @throws Refusal `duplicate-header`, `hostile-header`
 */
export function checkHeader(
	cells: readonly Cell[],
	place: Pick<Problem, 'sheet' | 'row' | 'file'>
): void {
	const seen = new Set<string>();
	for (const cell of cells) {
		const name = cellText(cell);
		if (isHostileName(name)) refuse('hostile-header', { ...place, field: name });
		if (name !== '' && seen.has(name)) refuse('duplicate-header', { ...place, field: name });
		seen.add(name);
	}
}
