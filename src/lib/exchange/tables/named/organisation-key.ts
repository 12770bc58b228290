import {
	NAME_ABBREVIATIONS,
	firstSpelling
} from '#lib/domain/vocabulary/names/organisation-names.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';

/**
 * What spellings of one organisation share: "G.G.Z. Meerzicht" and "ggz meerzicht",
 * "Gem. Vechtstede" and "Gemeente Vechtstede", "WT" and "wijkteam".
 */
export function organisationKey(name: string): string {
	const words = joinLetters(wordKey(name))
		.replace(/ (?:b ?v|n ?v|v ?o ?f)$/, '')
		.split(' ');
	if (words.length > 1) words[0] = NAME_ABBREVIATIONS[words[0]!] ?? words[0]!;
	if (words.length > 1 && /^(stichting|de|het|the|t)$/.test(words[0]!)) words.shift();
	return firstSpelling(words.join(' '));
}

/** "g g z meerzicht" as "ggz meerzicht". */
function joinLetters(key: string): string {
	return key.replace(/\b(?:\p{L} )+\p{L}\b/gu, (letters) => letters.replaceAll(' ', ''));
}

/** "G.G.Z. Meerzicht - Jeugd": an organisation and perhaps one of its departments. */
export function dashedName(
	name: string
): { readonly base: string; readonly department: string } | undefined {
	const found = /^(.+?)\s+[-–—|:]\s*(.+)$|^(.+?)\s*[-–—|:]\s+(.+)$/.exec(name.trim());
	if (!found) return undefined;
	return { base: (found[1] ?? found[3])!, department: (found[2] ?? found[4])! };
}

/** Whether the words of one name stand at the begin or the end of a longer one. */
export function isShortOf(short: string, long: string): boolean {
	return long.length > short.length && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}
