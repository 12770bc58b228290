import { cellText } from '../sheet.ts';
import type { Context } from './context.ts';
import type { Meaning } from './header/meaning.ts';
import type { Table } from './table.ts';
import { cellsOf } from './table.ts';
import { splitCell } from './values/lists.ts';
import {
	functionOf,
	hasFirstName,
	isGroup,
	isOwnCircle,
	looksLikePerson,
	mayBePerson,
	soundsLikeOrganisation
} from './values/who-kinds.ts';

/** Makes the names of a table known before its rows are read, so that "Levvel" is what it is elsewhere. */
export function learnNames(table: Table, meanings: readonly Meaning[], context: Context): void {
	for (const { field, column, cross } of meanings) {
		if (field === 'cross' && cross!.kind === 'organisation')
			context.organisations.know(cross!.label);
		if (field === 'household.code' || field === 'household.name') {
			for (const cell of cellsOf(table, column.index)) context.households.know(cellText(cell));
		}
		if (field === 'organisation' || field === 'organisation.parent') {
			for (const name of namesIn(table, column.index)) {
				if (/\p{L}{2}/u.test(name) && !isGroup(name))
					context.organisations.know(name.replace(/\s*\([^)]*\)/g, ''));
			}
		}
		if (
			field === 'professional' ||
			field === 'support.caseManager' ||
			field === 'collaboration.from'
		) {
			for (const name of namesIn(table, column.index))
				if (isPerson(name)) context.people.know(name);
		}
	}
}

function namesIn(table: Table, column: number): readonly string[] {
	return cellsOf(table, column).flatMap((cell) =>
		typeof cell === 'string' ? splitCell(cell) : []
	);
}

function isPerson(name: string): boolean {
	const isName = looksLikePerson(name) || (hasFirstName(name) && mayBePerson(name));
	return (
		isName && functionOf(name) === undefined && !isOwnCircle(name) && !soundsLikeOrganisation(name)
	);
}
