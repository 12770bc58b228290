import { digitsOf, holdsCitizenNumber, passesElevenTest } from '#lib/domain/bsn.ts';
import { Refusal, type Problem } from '#lib/domain/problem.ts';

/** A column of any file: a header or the name of an attribute, with what stands under it. */
export interface ColumnValues {
	readonly header: string;
	readonly sheet: string;
	readonly values: readonly { readonly text: string; readonly row: number }[];
}

const NAMED = /\b(bsn|burger\s*service|sofi)/i;
const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{11,12}/gi;

/**
 * Refuses a file that holds citizen service numbers, before anything of it is kept. A
 * column that is called so, or of whose nine-digit cells half are real numbers, cannot be
 * talked round; a single hit may be told to be something else, per column.
 *
 * @param confirmed headers of which the user says that they hold no such numbers
 * @throws Refusal `holds-bsn`, `looks-like-bsn`, with row and column, never the digits
 */
export function refuseCitizenNumbers(
	columns: Iterable<ColumnValues>,
	confirmed: readonly string[] = []
): void {
	const problems: Problem[] = [];
	for (const column of columns) {
		const problem = judge(column, confirmed);
		if (problem) problems.push(problem);
	}
	if (problems.length > 0) throw new Refusal(problems);
}

function judge(column: ColumnValues, confirmed: readonly string[]): Problem | undefined {
	const { header, sheet, values } = column;
	const tell = (code: string, row: number | undefined): Problem => ({
		code,
		severity: 'error',
		sheet,
		row,
		field: header
	});
	// A name that is a number itself is not repeated.
	if (holdsCitizenNumber(header)) return { code: 'holds-bsn', severity: 'error', sheet };
	if (NAMED.test(header)) {
		const hit = values.find(({ text }) => /^\d{8,9}$/.test(digitsOf(text)));
		if (hit) return tell('holds-bsn', hit.row);
	}
	const nine = values.filter(({ text }) => /^\d{9}$/.test(digitsOf(text)));
	const passing = nine.filter(({ text }) => passesElevenTest(digitsOf(text)));
	if (passing.length >= 5 && passing.length >= nine.length / 2) {
		return tell('holds-bsn', passing[0]!.row);
	}
	if (confirmed.includes(header)) return undefined;
	const hit = passing[0] ?? values.find(({ text }) => holdsCitizenNumber(text.replace(GUID, '')));
	return hit && tell('looks-like-bsn', hit.row);
}
