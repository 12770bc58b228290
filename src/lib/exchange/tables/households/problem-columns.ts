import { saysInvolved } from '../header/cross-header.ts';
import { columnsOf, type Meaning } from '../header/meaning.ts';
import { isMark } from '../values/answers.ts';
import { cellsOf, type Table } from '../table.ts';
import type { Notes } from '../notes.ts';

/**
 * Headers that are all life domains, with marks only below them, tell of problems in a
 * household and not of who helps, unless the group above them says that it does.
 */
export function withProblems(
	table: Table,
	meanings: readonly Meaning[],
	notes: Notes
): readonly Meaning[] {
	const columns = columnsOf(meanings, 'cross');
	const isList =
		columns.length > 0 &&
		columns.every(
			({ cross, column, by }) =>
				by !== 'mapping' &&
				cross!.kind === 'domain' &&
				!saysInvolved(column.group) &&
				cellsOf(table, column.index).every(isMark)
		);
	if (!isList) return meanings;
	notes.notice('marks-are-problems', {
		values: { columns: columns.map((one) => one.column.header).join(', ') }
	});
	return meanings.map((one) => (one.field === 'cross' ? { ...one, isProblem: true } : one));
}
