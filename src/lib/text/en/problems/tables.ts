import { english } from '../../format/template.ts';
import type { tableProblems as source } from '../../nl/problems/tables.ts';
import { phrases } from '../phrases.ts';

const DETAILS: Readonly<Record<string, string>> = {
	'e-mail': 'an email address',
	iban: 'a bank account number',
	phone: 'a telephone number',
	address: 'an address',
	'birth-date': 'a date of birth'
};

function times(count: number): string {
	return count > 1 ? ` This occurs in ${phrases.cells(count)}.` : '';
}

function rows(count: number): string {
	return count > 1 ? ` This occurs in ${phrases.tableRows(count)}.` : '';
}

export const tableProblems = {
	'columns-unknown': ({ columns }) =>
		english`We do not know what these columns are about: ${columns}. Point out what they hold.`,
	'sheet-not-read': ({ columns }) =>
		english`We did not read this sheet. We do not know its columns: ${columns}.`,
	'hidden-sheet-skipped': 'This sheet is hidden. We did not read it. Unhide it if it should count.',
	'column-unknown': 'We do not know what this column is about. We keep it as an attribute.',
	'column-not-used': 'We do nothing with this column yet. The rest of the row was read.',
	'column-dropped':
		'We do not take over this column, because it is about 1 person. None of it was kept.',
	'mapping-unknown': ({ field }) =>
		english`We do not know the field "${field}". Choose another field for this column.`,
	'marks-are-problems': ({ columns }) =>
		english`We read the marks at ${columns} as worries, not as help. Is that right?`,
	'headers-are-organisations': ({ columns }) =>
		english`We read these columns as organisations: ${columns}. Is that right?`,
	'name-holds-bsn': ({ where }) =>
		`The name of ${where === 'sheet' ? 'a sheet' : 'the file'} seems to hold a citizen service number. Give another name.`,
	'personal-details': ({ kind, count }) =>
		english`There is ${DETAILS[kind] ?? kind} here. We do not keep that.${times(count)}`,
	'column-holds-bsn':
		'There are citizen service numbers in this column. We skipped the whole column.',
	'title-row-skipped': 'We read this as a heading above the table. We skip the row.',
	'total-row-skipped': 'We read this as a total. We skip the row.',
	'legend-row-skipped': 'We read this as an explanation of the table. We skip the row.',
	'header-row-skipped': 'These are the column names once more. We skip the row.',
	'example-row-skipped': ({ count }) =>
		english`We skipped ${phrases.tableRows(count)} with an example.`,
	'blank-rows-skipped': ({ count }) =>
		english`We skipped ${phrases.tableRows(count)} without text.`,
	'other-table-skipped': ({ count }) =>
		english`Another table begins here. We skip ${phrases.tableRows(count)}. Put that table on a sheet of its own.`,
	'household-missing': 'There is no household here. Fill in the code or the name.',
	'household-twice': ({ household, first }) =>
		`Household ${household} is in row ${first} too, but different. Remove 1 of the 2 rows.`,
	'household-on-more-rows': ({ household, first }) =>
		`Household ${household} is in row ${first} too. We put the rows together.`,
	'household-differs': ({ household, first, count }) =>
		`Household ${household} is described differently in row ${first}. We keep to row ${first}.${rows(count)}`,
	'row-closed': 'This seems to be closed. Do you know when? Then fill in an end date.',
	'code-padded': ({ written, code }) =>
		english`We read "${written}" as "${code}", like the other codes. Is that right?`,
	'same-household': ({ household, other }) =>
		english`Are household ${household} and household ${other} the same? The names look alike.`,
	'date-wrong': ({ text }) =>
		english`The date "${text}" does not exist. We take the row without this date.`,
	'answered-without-wave':
		'It does not say in which measurement somebody was spoken to. Fill it in, and it counts.',
	'date-without-year': 'This date has no year. Which year goes with it?',
	'date-not-understood':
		'We do not understand this date. We take the row without it. Write for example 12-03-2026 or autumn 2026.',
	'date-in-cell': ({ count }) =>
		english`Excel has turned this text into a date. What was there first?${times(count)}`,
	'number-not-understood': ({ count }) =>
		english`We do not understand this number. What should be here?${times(count)}`,
	'children-not-understood': ({ count }) =>
		english`We do not understand how many children these are. Write for example 2 (4 and 9 years).${times(count)}`,
	'frequency-not-understood': ({ count }) =>
		english`We do not understand how often this is. Do you mean a week or a month?${times(count)}`,
	'frequency-without-number': ({ written, count }) =>
		english`"${written}" is no number. "Times a month" stays empty, and we keep the word.${times(count)}`,
	'hours-are-no-contacts': ({ count }) =>
		english`Hours are no contacts. We keep this as text.${times(count)}`,
	'word-has-two-meanings': ({ count }) =>
		english`This word means more than 1 thing. What do you mean here?${times(count)}`,
	'word-unknown': ({ count }) =>
		english`We do not know this word yet. What does it belong to?${times(count)}`,
	'group-word': ({ count }) =>
		english`This word names a group and no person. Who belong to it?${times(count)}`,
	'cell-not-understood': ({ count }) =>
		english`We do not understand this cell. What does it say?${times(count)}`,
	'contact-with-oneself': ({ count }) =>
		english`There is somebody with themselves here. We do not count that contact.${times(count)}`,
	'deputy-of-nobody': ({ count }) =>
		english`There is a deputy here, but not of whom. Fill in whose deputy it is.${times(count)}`,
	'organisation-spellings': ({ name, count, spellings }) =>
		english`${name} is written in ${count} ways: ${spellings}. Is that 1 organisation?`,
	'organisation-short-name': ({ written, name }) =>
		english`We read "${written}" as ${name}. Is that right?`,
	'group-not-organisation': ({ name }) =>
		english`"${name}" seems to be a group and no organisation. Which organisation do you mean?`,
	'same-function': ({ first, second, count }) =>
		english`Are "${first}" and "${second}" the same person? This function is there ${phrases.times(count)}.`,
	'same-first-name': ({ name, count }) =>
		english`There are ${count} people who may be "${name}". Whom do you mean?`,
	'first-name-matched': ({ name, full }) => english`We read "${name}" as ${full}. Is that right?`,
	'same-name-two-organisations': ({ name, count }) =>
		english`${name} is listed at ${count} organisations. Is that the same person?`,
	'comma-in-name': ({ written, name }) =>
		english`We read "${written}" as 2 people. Is it 1? Then write ${name}.`,
	'surname-first': ({ written, name }) =>
		english`The surname comes first here. We read "${written}" as ${name}.`,
	'value-missing': 'This cell must be filled in. Fill it in.',
	'number-wrong': 'There should be a number here. Write for example 4 or 2.5.',
	'members-unknown':
		'We do not read members of a household like this. Write for example: parent 23-64; child 4-11.',
	'attributes-unknown':
		'We do not read attributes like this. Write for example: colour=red; team=2.',
	'end-unknown': ({ name }) =>
		english`"${name}" is in none of the other sheets. Add it there or correct the name.`,
	'end-ambiguous': ({ name }) => english`"${name}" is there more than once. Use the code here.`,
	'code-twice': ({ code }) =>
		english`The code "${code}" is there twice. Give each row a code of its own.`,
	'scan-json-newer': 'This file comes from a newer Vangnet. Update Vangnet first.',
	'scan-json-invalid': 'This part of the file is not right. Make the file again with Vangnet.'
} satisfies typeof source;
