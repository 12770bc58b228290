import type { Problem } from '#lib/domain/problem.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
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

/** What is tried when all of these drop out: people, and those of an organisation. */
export function leavingOf(nodes: readonly SceneNode[]): Scenario {
	return nodes
		.filter(({ kind }) => kind === 'helper')
		.map(({ code }) => ({ verb: 'leaves', who: code }));
}

/** A table as text: for a file with commas, or for the clipboard with tabs. */
export function tableText(
	head: readonly string[],
	rows: readonly (readonly (string | number)[])[],
	separator: ',' | '\t'
): string {
	const write = (value: string | number): string => {
		// A spreadsheet would work out what begins like a formula.
		const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
		if (separator === '\t') return text.replace(/[\t\r\n]+/g, ' ');
		return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
