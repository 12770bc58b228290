import type { Field } from '#lib/domain/columns/headers.ts';
import type { ColumnGuess } from '../../reading.ts';
import type { Column } from '../table.ts';
import type { CrossHeader } from './cross-header.ts';
import type { WaveMark } from './header-parts.ts';

/** What a column of a table holds, and how that became known. */
export interface Meaning {
	readonly column: Column;
	/** '' when nothing is known of it; `cross` when its header names who is there. */
	readonly field: Field | 'cross' | '';
	readonly by: ColumnGuess['by'];
	/** The measurement it is of, where the header says so. */
	readonly wave?: WaveMark;
	/** Which of several helpers in a row it is about; 0 is the row itself. */
	readonly slot: number;
	readonly cross?: CrossHeader;
	/** Marks below a life domain tell of a problem, and of no helper. */
	readonly isProblem?: boolean;
	/** The reader of the file wants it left out. */
	readonly isLeftOut?: boolean;
}

/** The columns of a field, in the order of the table. */
export function columnsOf(
	meanings: readonly Meaning[],
	...fields: readonly Meaning['field'][]
): readonly Meaning[] {
	return meanings.filter((meaning) => fields.includes(meaning.field));
}

export function hasField(
	meanings: readonly Meaning[],
	...fields: readonly Meaning['field'][]
): boolean {
	return meanings.some((meaning) => fields.includes(meaning.field));
}
