import type { ActorKind } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import type {
	AgreementRecord,
	EventRecord,
	FigureRecord,
	StatementRecord
} from '#lib/domain/records/records.ts';
import { eachRow } from './each-row.ts';
import { readSource } from './tie-sheets.ts';
import type { WorkbookContext } from './workbook-context.ts';
import { codeIn, type WorkbookRow } from './workbook-row.ts';
import type { WorkbookTable } from './workbook-table.ts';

const EVERYONE: readonly ActorKind[] = [
	'household',
	'professional',
	'informal',
	'organisation',
	'forum'
];

/** Reads a sheet of agreements, events, statements or figures. */
export function readRecordSheet(table: WorkbookTable, context: WorkbookContext): void {
	const { builder } = context;
	eachRow(table, context, (row) => {
		const source = readSource(row, context);
		switch (table.sheet.id) {
			case 'parties': {
				const agreement = readAgreement(row);
				return () => builder.agreement({ ...agreement, source: source() });
			}
			case 'events': {
				const event = readEvent(row);
				return () => builder.event({ ...event, source: source() });
			}
			case 'statements': {
				const statement = readStatement(row);
				return () => builder.statement({ ...statement, source: source() });
			}
			default: {
				const figure = readFigure(row);
				return () => builder.figure({ ...figure, source: source() });
			}
		}
	});
}

function readAgreement(row: WorkbookRow): Omit<AgreementRecord, 'source'> {
	const [from, to] = row.period();
	return {
		code: row.text('code'),
		kind: row.text('kind'),
		text: row.text('text'),
		document: row.text('document'),
		page: row.text('page'),
		from: from ?? '',
		to: to ?? '',
		parties: row.actors('parties', EVERYONE)
	};
}

function readEvent(row: WorkbookRow): Omit<EventRecord, 'source'> {
	const roles = row.places('roles');
	const presences = row.places('presences');
	const participants = row.places('participants').flatMap((name, i) => {
		const actor = name === '' ? undefined : row.actorNamed(name, 'participants', EVERYONE);
		const written = presences[i] ?? '';
		const presence = written === '' ? 'came' : codeIn(written, 'presences');
		if (presence === undefined) row.reject('value-unknown', 'presences');
		return actor === undefined || presence === undefined
			? []
			: [{ actor, role: roles[i] ?? '', presence }];
	});
	return {
		code: row.text('code'),
		kind: row.text('kind'),
		day: row.day('date') ?? '',
		about: row.actor('about', EVERYONE) ?? -1,
		text: row.text('text'),
		participants
	};
}

function readStatement(row: WorkbookRow): Omit<StatementRecord, 'source'> {
	row.required('kind');
	const kind = row.code('kind', 'statementKinds') ?? 'observation';
	const value = row.value('value');
	// An answer says that there is nobody, or that it is not known; both are words of ours.
	const isAnswer = kind === 'answer';
	const none = typeof value === 'string' ? codeIn(value, 'answerValues') : undefined;
	return {
		about: row.actor('about', EVERYONE) ?? -1,
		theme: (isAnswer && codeIn(row.text('theme'), 'answerThemes')) || row.text('theme'),
		kind,
		scale: row.text('scale'),
		value: (isAnswer ? none : undefined) ?? value,
		words: row.text('words'),
		member: row.text('member'),
		shareable: row.yes('shareable') ?? false
	};
}

function readFigure(row: WorkbookRow): Omit<FigureRecord, 'source'> {
	row.required('value');
	return {
		what: row.required('what'),
		about: row.actor('about', EVERYONE) ?? -1,
		period: row.day('period') ?? '',
		value: row.number('value') ?? NaN,
		unit: row.text('unit'),
		denominator: row.number('denominator') ?? NaN,
		qualifier: row.code('qualifier', 'qualifiers') ?? 'exact'
	};
}

/** Reads the waves of a workbook, and keeps each under its name. */
export function readWaveSheet(table: WorkbookTable, context: WorkbookContext): void {
	eachRow(table, context, (row) => {
		const name = row.required('name');
		const [from, to] = row.period();
		return () => {
			const wave = context.builder.wave(name, from ?? '', to ?? '');
			const folded = foldName(name);
			// Two names that differ in letter case only are two, each by its own letters.
			if (!context.waves.has(folded)) context.waves.set(folded, wave);
			context.waves.set(name, wave);
		};
	});
}

/** Reads the sources of a workbook, and keeps each under its code. */
export function readSourceSheet(table: WorkbookTable, context: WorkbookContext): void {
	const { builder, options } = context;
	eachRow(table, context, (row) => {
		const code = row.required('code');
		row.required('kind');
		if (context.sourceIndex.has(code)) row.reject('code-twice', 'code', { code });
		const file = row.text('file');
		const source = {
			code,
			kind: row.code('kind', 'sourceKinds') ?? ('professional' as const),
			title: row.text('title'),
			day: row.day('date'),
			status: row.code('status', 'sourceStatuses') ?? ('done' as const),
			covers: row.code('covers', 'covers') ?? options.covers ?? ('mentions' as const),
			question: row.text('question') || undefined,
			form: row.code('form', 'forms'),
			secondHandOf: row.text('secondHandOf') || undefined,
			interviewers: row.list('interviewers').length > 0 ? row.list('interviewers') : undefined,
			file:
				file === '' && row.text('sha256') === ''
					? undefined
					: { name: file, sha256: row.text('sha256') }
		};
		const points = {
			wave: row.waves('wave')[0],
			informants: row.actors('informants', EVERYONE),
			household: row.actor('household', ['household'])
		};
		return () => context.sourceIndex.set(code, builder.source(source, points));
	});
}

/** Reads the word lists that the scan keeps, in their own order. */
export function readWordSheet(table: WorkbookTable, context: WorkbookContext): void {
	eachRow(table, context, (row) => {
		row.required('kind');
		const kind = row.code('kind', 'wordKinds');
		const word = row.required('word');
		return () => context.builder.listWord(kind!, word);
	});
}

/** Reads who belongs to each measurement, and whether they spoke. */
export function readRosterSheet(table: WorkbookTable, context: WorkbookContext): void {
	eachRow(table, context, (row) => {
		row.required('wave');
		const [wave] = row.waves('wave');
		const actor = row.actor('actor', EVERYONE, true);
		const status = row.code('status', 'rosterStatuses') ?? 'inView';
		return () => context.builder.roster(wave!, actor!, status);
	});
}
