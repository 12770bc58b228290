import type { Claim } from '#lib/domain/claim.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Context, TablePlan } from '../context.ts';
import { columnsOf, hasField, type Meaning } from '../header/meaning.ts';
import { kindsOfRows } from '../header/row-kinds.ts';
import { profileOf } from '../header/profile.ts';
import { cellText } from '../../sheet.ts';
import { cellsOf, type Table } from '../table.ts';
import { splitCell } from '../values/lists.ts';
import type { WhoHints } from '../values/who.ts';
import { soundsLikeOrganisation } from '../values/who-kinds.ts';
import { addActorRow, type ActorRow } from './add-actor-row.ts';
import { HelperAdder } from '../rows/add-helpers.ts';
import { readContact } from './contact-claim.ts';
import { readEnds, type ContactEnd } from './contact-ends.ts';
import { CellCount } from '../rows/draft.ts';
import { guessOf } from '../rows/guess.ts';
import { readHousehold } from '../households/household-row.ts';
import { readRowActors } from './row-actors.ts';
import { RowFates } from '../rows/row-fates.ts';
import { RowReader } from '../rows/row-reader.ts';
import { RowSources } from '../rows/row-source.ts';
import { readSeats } from './seats.ts';

const IDENTITY = [
	'organisation',
	'professional',
	'collaboration.from',
	'collaboration.to',
	'forum',
	'agreement.text',
	'participation.actor'
] as const;

/** Reads a list of organisations, people, meetings or agreements, with their contacts. */
export function readActorTable(
	table: Table,
	meanings: readonly Meaning[],
	context: Context
): TablePlan {
	const { notes, options } = context;
	const identity = meanings
		.filter((one) => (IDENTITY as readonly string[]).includes(one.field))
		.map((one) => one.column.index);
	const ignored = new Set(
		meanings.filter((one) => one.field === 'rowNumber').map((one) => one.column.index)
	);
	const kinds = kindsOfRows(table, identity, ignored);
	const count = new CellCount();
	const fates = new RowFates(table.sheet, context);
	const sources = new RowSources(context);
	const expects = {
		from: expected(table, meanings, 'collaboration.from'),
		to: expected(table, meanings, 'collaboration.to'),
		with: expectedOfLists(table, meanings, context)
	};
	const hasContacts = hasField(meanings, 'collaboration.with', 'collaboration.to');
	let isDirected = false;
	const rows = table.lines.map((line, i): ActorRow | undefined => {
		options.progress?.(i + 1, table.lines.length);
		const kind = kinds[i]!;
		if (kind !== 'row') return fates.leave(line.number, kind);
		const row = new RowReader(line, meanings, notes, options.day);
		const own = new CellCount();
		const read = readRow(row, meanings, expects, context, sources, own);
		if (row.errors.length > 0) {
			count.refused += own.cells.filled;
			return fates.reject(line.number, row.errors);
		}
		count.merge(own);
		if (read.others.length > 0 && read.contact.direction !== 'none') isDirected = true;
		return read;
	});
	return {
		guess: guessOf(table, meanings, hasContacts ? 'contacts' : 'register', count),
		directed: hasContacts ? isDirected : undefined,
		add() {
			const adder = new HelperAdder(context);
			table.lines.forEach((line, i) => {
				const row = rows[i];
				if (row) addActorRow(row, adder, context);
				fates.close(line.number, row !== undefined);
			});
		}
	};
}

function readRow(
	row: RowReader,
	meanings: readonly Meaning[],
	expects: Readonly<Record<'from' | 'to' | 'with', WhoHints['expects']>>,
	context: Context,
	sources: RowSources,
	count: CellCount
): ActorRow {
	const ends = (
		fields: readonly Meaning['field'][],
		expecting: WhoHints['expects']
	): readonly ContactEnd[] =>
		row.columns(...fields).flatMap((meaning) => {
			const read = readEnds(row, meaning, expecting, context);
			count.add(read.fate);
			return read.ends;
		});
	const actors = readRowActors(row, context);
	const from = ends(['collaboration.from'], expects.from);
	const others = [
		...ends(['collaboration.with'], expects.with),
		...ends(['collaboration.to'], expects.to)
	];
	const seats = readSeats(row, context, count);
	const hasHousehold = row.columns('household.code', 'household.name').length > 0;
	const isNobody =
		actors.organisation === undefined && actors.people.length === 0 && from.length === 0;
	if (isNobody && seats.forum === '' && row.text(row.column('agreement.text')) === '') {
		row.reject(
			'name-missing',
			meanings.find((one) => (IDENTITY as readonly string[]).includes(one.field))
		);
	}
	if (hasField(meanings, 'collaboration.to') && from.length > 0 && others.length === 0) {
		row.reject('name-missing', row.column('collaboration.to'));
	}
	const contact = readContact(row, context.notes);
	return {
		number: row.line.number,
		actors,
		from,
		others,
		seats,
		contact,
		reporter: reporterOf(row),
		household: hasHousehold ? readHousehold(row, context) : undefined,
		agreement: {
			text: row.text(row.column('agreement.text')),
			document: row.text(row.column('agreement.document')),
			page: row.text(row.column('agreement.page')),
			day: row.date(row.column('agreement.date')) ?? ''
		},
		source: sources.read(row)
	};
}

/** Whoever has a row of its own, or is the respondent, says so itself. */
function reporterOf(row: RowReader): Claim['reporter'] {
	const column = row.column('collaboration.from');
	if (!column) return 'from';
	return /ego|respondent|van/.test(wordKey(column.column.label)) ? 'from' : 'both';
}

/** Lists of contacts name organisations where most of the names sound like one. */
function expectedOfLists(
	table: Table,
	meanings: readonly Meaning[],
	{ organisations }: Context
): WhoHints['expects'] {
	const names = columnsOf(meanings, 'collaboration.with')
		.flatMap(({ column }) => cellsOf(table, column.index))
		.flatMap((cell) => splitCell(cellText(cell)));
	const known = names.filter((name) => organisations.isKnown(name) || soundsLikeOrganisation(name));
	return known.length * 2 >= names.length ? 'place' : 'anyone';
}

/** Whether the ends of contacts are people or organisations: the header says so, or the names. */
function expected(
	table: Table,
	meanings: readonly Meaning[],
	field: 'collaboration.from' | 'collaboration.to'
): WhoHints['expects'] {
	const columns = meanings.filter(
		(one) => one.field === 'collaboration.from' || one.field === 'collaboration.to'
	);
	const column = columns.find((one) => one.field === field);
	if (!column) return 'anyone';
	if (/organi[sz]at/i.test(column.column.header)) return 'organisation';
	if (/persoon|person/i.test(column.column.header)) return 'person';
	const isMostly = columns.every(
		(one) => profileOf(table, one.column.index).share(soundsLikeOrganisation) >= 0.4
	);
	return isMostly ? 'organisation' : 'person';
}
