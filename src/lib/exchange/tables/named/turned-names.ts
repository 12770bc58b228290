import { SURNAME_PREFIXES } from '#lib/domain/vocabulary/names/names.ts';
import type { Meaning } from '../header/meaning.ts';
import type { Notes } from '../notes.ts';
import type { Column, Line, Table } from '../table.ts';
import { readAnswer } from '../values/answers.ts';
import {
	functionOf,
	hasFirstName,
	isGroup,
	isHousehold,
	isOwnCircle,
	soundsLikeOrganisation
} from '../values/who-kinds.ts';

/** Columns in whose cells people stand. */
const OF_PEOPLE: ReadonlySet<Meaning['field']> = new Set([
	'professional',
	'support.caseManager',
	'support.coach',
	'deputy',
	'source.informant',
	'participation.actor',
	'collaboration.with',
	'collaboration.from',
	'collaboration.to',
	'cross'
]);

const PREFIX = SURNAME_PREFIXES.map((one) => one.replace("'", "['’]")).join('|');
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const PREFIXES = String.raw`(?:(?:${PREFIX})\s)`;
/** "Bakker, Sanne", "de Boer, Tom", "Jong, Karin de (wijkteam)": one comma, and names around it. */
const SURNAME_FIRST = new RegExp(
	String.raw`^(${PREFIXES}*${NAME}(?:\s${NAME})?), ?(${NAME}(?:\s${NAME}){0,2}(?:\s(?:${PREFIX}))*)(\s*\([^()]*\))?$`,
	'u'
);

/** Of a long list no more cells are asked about one by one. */
const MOST_ASKED = 50;

interface Pair {
	readonly surname: string;
	readonly first: string;
	readonly behind: string;
}

/** How a pair of names around a comma reads by itself. */
type Reading = 'one' | 'two' | 'unclear';

/**
 * A table in which names that are written surname first stand in their usual order, so that
 * the comma in them divides nobody in two. The cells decide together: a list of first names
 * is none. Where they do not, it is asked, and the comma divides.
 */
export function withTurnedNames(table: Table, meanings: readonly Meaning[], notes: Notes): Table {
	const columns = meanings.filter(({ field }) => OF_PEOPLE.has(field)).map(({ column }) => column);
	const isTurned = standsFirst(table, columns);
	if (isTurned === undefined) return table;
	const told = new Set<number>();
	let asked = 0;
	const lines = table.lines.map((line): Line => {
		const cells = [...line.cells];
		for (const { index, header } of columns) {
			const parts = partsOf(cells[index]);
			const pairs = parts.map(pairIn);
			const found = pairs.find((pair) => pair && readingOf(pair) !== 'two');
			if (!found) continue;
			const values = { written: `${found.surname}, ${found.first}`, name: turned(found) };
			if (isTurned) {
				if (!told.has(index)) notes.notice('surname-first', { field: header, values });
				told.add(index);
				cells[index] = parts
					.map((part, i) => (pairs[i] ? turned(pairs[i]) + pairs[i].behind : part))
					.join('; ');
			} else if (asked++ < MOST_ASKED) {
				notes.question('comma-in-name', { row: line.number, field: header, values });
			}
		}
		return { ...line, cells };
	});
	return isTurned ? { ...table, lines } : table;
}

/** Whether surnames stand first in these columns; undefined where no cell asks it. */
function standsFirst(table: Table, columns: readonly Column[]): boolean | undefined {
	const readings = { one: 0, two: 0, unclear: 0 };
	let isByFirstName = false;
	for (const { cells } of table.lines) {
		for (const part of columns.flatMap(({ index }) => partsOf(cells[index]))) {
			const pair = pairIn(part);
			if (pair) readings[readingOf(pair)]++;
			else isByFirstName ||= /^\p{L}+$/u.test(part) && hasFirstName(part);
		}
	}
	if (readings.one + readings.unclear === 0) return undefined;
	// Where people go by their first name, one cell alone proves nothing.
	return readings.two === 0 && (readings.one > 1 || (readings.one === 1 && !isByFirstName));
}

function partsOf(cell: Line['cells'][number] | undefined): readonly string[] {
	if (typeof cell !== 'string' || readAnswer(cell).kind !== 'text') return [];
	return cell.split(/[;\n]/).map((part) => part.trim());
}

function pairIn(part: string): Pair | undefined {
	const found = SURNAME_FIRST.exec(part);
	if (!found) return undefined;
	const [, surname = '', first = '', behind = ''] = found;
	const isNobody = [surname, first].some(
		(text) =>
			functionOf(text) !== undefined ||
			isGroup(text) ||
			isHousehold(text) ||
			isOwnCircle(text) ||
			soundsLikeOrganisation(text)
	);
	return isNobody ? undefined : { surname, first, behind };
}

function readingOf({ surname, first }: Pair): Reading {
	const isFirstName = !surname.includes(' ') && hasFirstName(surname);
	if (isFirstName) return hasFirstName(first) ? 'two' : 'unclear';
	// Two full names with a comma between them are two people.
	if (/\s\p{Lu}/u.test(surname) && hasFirstName(surname)) return 'two';
	return hasFirstName(first) || /^\p{Lu}\./u.test(first) ? 'one' : 'unclear';
}

function turned({ surname, first }: Pair): string {
	return `${first} ${surname}`;
}
