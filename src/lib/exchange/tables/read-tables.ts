import { OTHER_SHEETS } from '#lib/domain/columns.ts';
import { Refusal, type Problem } from '#lib/domain/problem.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { FileReading, ReadOptions } from '../reading.ts';
import { cellText, type Sheet } from '../sheet.ts';
import type { Context } from './context.ts';
import { guardNames } from './guard/citizen-numbers.ts';
import { Households } from './named/households.ts';
import { Organisations } from './named/organisations.ts';
import { People } from './named/people.ts';
import { Sources } from './named/sources.ts';
import { Notes } from './notes.ts';
import { planTables } from './plan-tables.ts';
import { takenApart } from './pasted-text.ts';
import { tellsExample, tellsNameless, toldTitle } from '../write/records/about-sheet.ts';
import { isWorkbook } from './workbook/detect.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/**
 * Reads the sheets of a file as people keep them: the Vangnet workbook, or tables of
 * their own about households, organisations, people and contacts.
 *
 * @param isOurs the sheets are known to be those of the Vangnet workbook
 * @throws Refusal `columns-unknown` when nothing of the field is recognised, and for
 * citizen service numbers `name-holds-bsn` and `holds-bsn`
 */
export function readTables(
	sheets: readonly Sheet[],
	options: ReadOptions,
	isOurs = false
): FileReading {
	guardNames(options.fileName, sheets);
	const context = contextFor(options);
	const filled = sheets
		.map(takenApart)
		.filter((sheet) => sheet.rows.some((row) => row.some((cell) => cellText(cell) !== '')));
	const isRead = isOurs || isWorkbook(filled, options.mapping);
	const plans = isRead ? readWorkbook(filled, context) : planTables(filled, context);
	if (plans.length === 0) refuseUnknown(filled, context.notes.problems);
	context.notes.sheet = '';
	context.organisations.settle(context.notes);
	context.people.settle(context.notes);
	for (const plan of plans) {
		context.notes.sheet = plan.guess.sheet;
		plan.add();
	}
	const about = isRead ? sheets.filter(isAbout) : [];
	const isExample = about.some(({ rows }) => tellsExample(rows));
	const isNameless = about.some(({ rows }) => tellsNameless(rows));
	const title = about.map(({ rows }) => toldTitle(rows)).find(Boolean);
	const contacts = plans.filter((plan) => plan.directed !== undefined);
	return {
		records: context.builder.build(),
		problems: context.notes.problems,
		directed: contacts.length === 0 ? undefined : contacts.some((plan) => plan.directed),
		tables: plans.map((plan) => plan.guess),
		keys: context.households.keys,
		madeCodes: context.households.madeCodes,
		...(isExample ? { isExample } : {}),
		...(isNameless ? { isNameless } : {}),
		...(title === undefined ? {} : { title, isOurs: true })
	};
}

function isAbout({ name }: Sheet): boolean {
	const { nl, en } = OTHER_SHEETS.about;
	return name === nl || name === en;
}

function contextFor(options: ReadOptions): Context {
	const builder = new RecordsBuilder();
	const organisations = new Organisations();
	return {
		options,
		builder,
		notes: new Notes(),
		households: new Households(options),
		organisations,
		people: new People(organisations),
		sources: new Sources(builder, options)
	};
}

/** Names the columns of every sheet; what the guard found is told along with it. */
function refuseUnknown(sheets: readonly Sheet[], found: readonly Problem[]): never {
	const unread = found.filter((problem) => problem.code === 'sheet-not-read');
	const named = unread.map((problem): Problem => ({
		...problem,
		code: 'columns-unknown',
		severity: 'error'
	}));
	const errors = found.filter((problem) => problem.severity === 'error');
	const first = sheets[0]?.rows.find((row) => row.some((cell) => cellText(cell) !== '')) ?? [];
	const alone: Problem = {
		code: 'columns-unknown',
		severity: 'error',
		sheet: sheets[0]?.name ?? '',
		values: {
			columns: first
				.map(cellText)
				.filter((text) => text !== '' && !/\d{8}/.test(text))
				.slice(0, 40)
				.join(', ')
		}
	};
	throw new Refusal([...(named.length > 0 ? named : [alone]), ...errors]);
}
