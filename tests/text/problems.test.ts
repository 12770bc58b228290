import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/lib/domain/problem.ts';
import { FILE_PROBLEMS } from '../../src/lib/exchange/problem-codes.ts';
import { TABLE_PROBLEMS } from '../../src/lib/exchange/tables/problem-codes.ts';
import { LANGUAGES } from '../../src/lib/text/language.ts';
import { problemMessage, problemPlace, problemSentence } from '../../src/lib/text/problems.ts';
import { words } from '../../src/lib/text/words.ts';
import { messagesOf } from './messages.ts';

/** Every code of the readers; a code that two of them give carries what both carry. */
const CODES = new Map<string, readonly string[]>(Object.entries(FILE_PROBLEMS));
for (const [code, names] of Object.entries<readonly string[]>(TABLE_PROBLEMS)) {
	const before = CODES.get(code);
	CODES.set(code, before ? names.filter((name) => before.includes(name)) : names);
}

describe.each(LANGUAGES)('in %s', (language) => {
	test.each([...CODES])('%s has words', (code, names) => {
		const values = Object.fromEntries(names.map((name) => [name, name === 'limit' ? 2 ** 21 : 3]));
		const sentence = problemMessage({ code, severity: 'error', values }, language);
		expect(sentence).not.toContain(code);
		expect(sentence).not.toMatch(/undefined|NaN|…/);
	});

	test('words use no value that the problem does not carry', () => {
		const used = messagesOf(language, ['problems']).map(({ path, slots }) => ({
			code: path.split('.').at(-1)!,
			slots
		}));
		const unknown = used.filter(
			({ code, slots }) => CODES.has(code) && slots.some((slot) => !CODES.get(code)!.includes(slot))
		);
		expect(unknown).toEqual([]);
	});
});

describe('where it stands, what is wrong, and what to do', () => {
	test.each<[string, Partial<Problem> & { code: string }, string, string]>([
		[
			'a cell of a workbook',
			{
				code: 'date-unreadable',
				file: 'gezinnen.xlsx',
				sheet: 'Hulp',
				row: 41,
				field: 'van'
			},
			'Bestand gezinnen.xlsx, blad Hulp, rij 41, kolom "van": Deze datum kunnen we niet lezen. Schrijf bijvoorbeeld 12-03-2026, 2026-03 of najaar 2026.',
			'File gezinnen.xlsx, sheet Hulp, row 41, column "van": We cannot read this date. Write for example 12-03-2026, 2026-03 or autumn 2026.'
		],
		[
			'a column that is known by its place',
			{ code: 'cell-errors', sheet: 'Hulp', row: 2, values: { column: 28, count: 3 } },
			'Blad Hulp, rij 2, kolom AB: In 3 vakken staat een foutmelding van Excel. We lezen dat als niet ingevuld.',
			'Sheet Hulp, row 2, column AB: There is an error message of Excel in 3 cells. We read that as not filled in.'
		],
		[
			'a line of text',
			{ code: 'json-invalid', file: 'net.json', row: 4, values: { line: 4, column: 12 } },
			'Bestand net.json, regel 4, teken 12: Dit is geen goed geschreven JSON. Maak het bestand opnieuw in het programma van herkomst.',
			'File net.json, line 4, character 12: This is no well-written JSON. Make the file again in the program it came from.'
		],
		[
			'a line of a net',
			{
				code: 'ends-do-not-fit',
				sheet: 'edges',
				row: 7,
				values: { from: 'household', to: 'organisation' }
			},
			"De lijnen (edges), rij 7: Tussen deze 2 soorten kan zo'n lijn niet bestaan. Kijk na of de soort klopt.",
			'The lines (edges), row 7: There can be no such line between these 2 kinds. Check whether the kind is right.'
		],
		[
			'a file as a whole',
			{ code: 'file-too-large', values: { limit: 20971520 } },
			'Dit bestand is groter dan 20 MB. Deel het op in kleinere bestanden.',
			'This file is larger than 20 MB. Split it into smaller files.'
		],
		[
			'a field of a form, which shows its place itself',
			{ code: 'field-missing', field: 'helper' },
			'Dit is nog niet ingevuld. Vul het in.',
			'This has not been filled in yet. Fill it in.'
		],
		[
			'a code without words',
			{ code: 'brand-new' },
			'Hier klopt iets niet (brand-new). Kijk dit na en probeer het opnieuw.',
			'Something is not right here (brand-new). Check it and try again.'
		]
	])('%s', (_, problem, dutch, english) => {
		expect(problemSentence({ severity: 'error', ...problem }, 'nl')).toBe(dutch);
		expect(problemSentence({ severity: 'error', ...problem }, 'en')).toBe(english);
	});
});

test('what may be a citizen service number is never repeated', () => {
	const number = '111222333';
	const problem: Problem = {
		code: 'ends-guessed',
		severity: 'question',
		file: `${number}.csv`,
		sheet: `blad ${number}`,
		row: 2,
		field: number,
		values: { from: number, to: '111.222.333' }
	};
	for (const language of LANGUAGES) {
		expect(problemSentence(problem, language)).not.toMatch(/111.?222.?333/);
		expect(problemPlace(problem, language)).not.toMatch(/111.?222.?333/);
	}
});

test('a value that a problem lacks leaves a gap and no word of ours', () => {
	expect(problemMessage({ code: 'several-graphs', severity: 'question' }, 'nl')).toBe(
		'In dit bestand staan … netten. Gaan ze over dezelfde mensen?'
	);
});

test('no code has words in two places', () => {
	const { files, tables, server } = words('nl').problems;
	const codes = [files, tables, server].flatMap((part) => Object.keys(part));
	expect(new Set(codes).size).toBe(codes.length);
});

test('what the server and the command line refuse has words', () => {
	const source = join(import.meta.dirname, '../../src');
	const files = ['lib/server', 'cli'].flatMap((room) =>
		readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.map((file) => readFileSync(join(source, room, file), 'utf8'))
	);
	const given = files.flatMap((text) =>
		[...text.matchAll(/\brefused?\('([a-z-]+)'|\bcode: '([a-z]+(?:-[a-z]+)+)'/g)].map(
			([, refused, code]) => (refused ?? code)!
		)
	);
	expect(given.length).toBeGreaterThan(20);
	const { files: read, tables, server } = words('nl').problems;
	const known = [read, tables, server].flatMap((part) => Object.keys(part));
	expect(given.filter((code) => !known.includes(code))).toEqual([]);
});
