import { starts, type Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';

/** What can be picked, each by a text of its own. */
export interface Choices {
	readonly people: ReadonlyMap<string, string>;
	readonly households: ReadonlyMap<string, string>;
	readonly organisations: ReadonlyMap<string, string>;
	readonly forums: ReadonlyMap<string, string>;
	/** The group that each helper belongs to, both by code. */
	readonly groupOf: ReadonlyMap<string, string>;
}

/** What a field picks from. */
export type List = Exclude<keyof Choices, 'groupOf'>;

/**
 * Texts to codes: people by name, function and organisation, with the code behind two
 * who would read the same.
 *
 * @param people per helper the name and what stands below it
 */
export function choicesOf(
	snapshot: Snapshot,
	{ codes, labels, groups }: Directory,
	people: readonly (readonly [string, string])[]
): Choices {
	const start = starts(snapshot);
	const between = (from: number, to: number): Map<string, string> =>
		byText(codes.slice(from, to).map((code, i) => [labels[from + i] || code, code]));
	return {
		people: byText(
			people.map(([name, under], i) => [under ? `${name}, ${under}` : name, codes[i]!])
		),
		households: between(start.household, start.organisation),
		organisations: between(start.organisation, start.forum),
		forums: between(start.forum, codes.length),
		groupOf: new Map(
			Array.from(snapshot.helper.group, (group, i): [string, string] => [
				codes[i]!,
				groups[group] ?? ''
			])
		)
	};
}

function byText(pairs: readonly (readonly [string, string])[]): Map<string, string> {
	const count = new Map<string, number>();
	for (const [text] of pairs) count.set(text, (count.get(text) ?? 0) + 1);
	const sorted = pairs
		.map(([text, code]): [string, string] => [
			count.get(text)! > 1 ? `${text} (${code})` : text,
			code
		])
		.sort(([a], [b]) => a.localeCompare(b, 'nl'));
	return new Map(sorted);
}

/** The people of one group, by the texts by which they are picked. */
export function peopleOf({ people, groupOf }: Choices, group: string): readonly string[] {
	return [...people].filter(([, code]) => groupOf.get(code) === group).map(([text]) => text);
}

/** What a code reads as; '' for one that cannot be picked. */
export function textOf(choices: ReadonlyMap<string, string>, code: string | undefined): string {
	for (const [text, own] of choices) if (own === code) return text;
	return '';
}

/**
 * The code that a typed text stands for: the text of a choice, a code itself, or the name
 * alone, in capitals or not, where nobody else is called so.
 */
export function codeOf(choices: ReadonlyMap<string, string>, typed: string): string | undefined {
	const text = typed.trim();
	const found = choices.get(text);
	if (found !== undefined) return found;
	for (const code of choices.values()) if (code === text) return code;
	const name = text.toLocaleLowerCase('nl');
	const called = [...choices].filter(([choice]) => {
		const all = choice.toLocaleLowerCase('nl');
		return name !== '' && (all === name || all.startsWith(`${name}, `));
	});
	return called.length === 1 ? called[0]![1] : undefined;
}
