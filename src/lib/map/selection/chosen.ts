import type { Problem } from '#lib/domain/problem.ts';
import type { Begin, Scenario } from '#lib/domain/scenario.ts';
import type { Dictionary } from '#lib/text/nl/dictionary.ts';
import type { SceneNode } from '../scene.ts';

/**
 * Gives tags to what was chosen, or takes them away.
 *
 * @param text one tag, or several with commas between
 * @returns what is wrong with it; empty when it is done
 */
export type TagChange = (
	nodes: readonly SceneNode[],
	text: string,
	isOn: boolean
) => Promise<readonly Problem[]>;

/** Something to try with those who were chosen: wholly said, or as far as it is. */
export type Idea = { readonly question: keyof Dictionary['mapScreen']['ideas'] } & (
	{ readonly scenario: Scenario } | { readonly begin: Begin }
);

/**
 * What can be tried with these: that people drop out, that two of them meet; that two
 * organisations become one, or two of their people meet; that a household gets a case manager.
 *
 * @param areInContact whether a line runs between the two, when they are two
 */
export function ideasOf(nodes: readonly SceneNode[], areInContact: boolean): readonly Idea[] {
	const people = nodes.filter(({ kind }) => kind === 'helper').map(({ code }) => code);
	const [one, two, ...others] = nodes;
	const isOnly = (kind: SceneNode['kind']): boolean =>
		others.length === 0 && one?.kind === kind && (two?.kind ?? kind) === kind;
	const ideas: Idea[] = [];
	if (people.length > 0) {
		const scenario = people.map((who) => ({ verb: 'leaves' as const, who }));
		ideas.push({ question: people.length === 1 ? 'withoutOne' : 'without', scenario });
	}
	if (isOnly('household') && !two)
		ideas.push({ question: 'manager', begin: { verb: 'appoint', household: one!.code } });
	if (!two) return ideas;
	const [a, b] = [one!.code, two.code];
	if (isOnly('helper') && !areInContact)
		ideas.push({ question: 'meet', scenario: [{ verb: 'introduce', who: a, other: b }] });
	if (isOnly('organisation')) {
		ideas.push({ question: 'between', begin: { verb: 'introduce', between: [a, b] } });
		ideas.push({
			question: 'merge',
			scenario: [{ verb: 'merge-organisations', organisation: a, into: b }]
		});
	}
	return ideas;
}

/** What a spreadsheet would work out, also in wide letters. */
const FORMULA = /^[=+\-@\t\n\r\0\uff1d\uff0b\uff0d\uff20]/;

/** A table as text: for a file as Dutch Excel opens it, or for the clipboard with tabs. */
export function tableText(
	head: readonly string[],
	rows: readonly (readonly (string | number)[])[],
	separator: ';' | '\t'
): string {
	const write = (value: string | number): string => {
		const text = FORMULA.test(String(value)) ? `'${value}` : String(value);
		if (separator === '\t') return text.replace(/[\t\r\n]+/g, ' ');
		return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return [head, ...rows].map((row) => row.map(write).join(separator)).join('\r\n') + '\r\n';
}

/** Chooses all of these; when all of them are chosen, none of them. */
export function toggleAll(chosen: Set<string>, keys: readonly string[]): void {
	const areAll = keys.every((key) => chosen.has(key));
	for (const key of keys) {
		if (areAll) chosen.delete(key);
		else chosen.add(key);
	}
}
