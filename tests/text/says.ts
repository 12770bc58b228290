/** Tables of sentences: a case, its values, and what is said in Dutch and in English. */
import { expect, test } from 'vitest';
import type { Language } from '../../src/lib/text/language.ts';

type Said = string | readonly string[] | undefined;
type Row<Values> = readonly [
	name: string,
	values: Values,
	dutch: string | undefined,
	english: string | undefined
];

function joined(said: Said): string | undefined {
	return said === undefined || typeof said === 'string' ? said : said.join(' ');
}

export const says = {
	each<Values>(
		say: (values: Values, language: Language) => Said,
		rows: readonly Row<Values>[]
	): void {
		test.each(rows.map((row) => ({ name: row[0], row })))('$name', ({ row }) => {
			const [, values, dutch, english] = row;
			expect(joined(say(values, 'nl'))).toBe(dutch);
			expect(joined(say(values, 'en'))).toBe(english);
		});
	}
};
