import { indexVocabulary, wordKey, type Vocabulary } from '#lib/domain/vocabulary/word-key.ts';

/** What the words of a cell stand for in one vocabulary. */
interface WordsReading<Code extends string> {
	readonly codes: readonly Code[];
	/** Words that stand for two things. */
	readonly toAsk: readonly string[];
	/** Words that stand in no list. */
	readonly strange: readonly string[];
}

export type WordReader<Code extends string> = (text: string) => WordsReading<Code>;

const SEPARATORS = /[;,/+&\n|]| en | and /;

/**
 * A reader of cells that name codes of a vocabulary: the whole cell first, then each
 * part of a list, then the longest known words inside a part ("begeleiding Wmo").
 */
export function readerOf<Code extends string>(
	vocabulary: Vocabulary<Code>,
	ask: readonly string[] = []
): WordReader<Code> {
	const index = indexVocabulary(vocabulary);
	const toAsk = new Set(ask.map(wordKey));
	return (text) => {
		const found = { codes: [] as Code[], toAsk: [] as string[], strange: [] as string[] };
		const take = (part: string): boolean => {
			const key = wordKey(part);
			if (toAsk.has(key)) found.toAsk.push(part.trim());
			const code = toAsk.has(key) ? undefined : index.get(key);
			if (code && !found.codes.includes(code)) found.codes.push(code);
			return code !== undefined || toAsk.has(key);
		};
		if (take(text)) return found;
		for (const part of text.split(SEPARATORS)) {
			if (part.trim() === '' || take(part)) continue;
			const inside = longestInside(wordKey(part), index);
			if (inside === undefined) found.strange.push(part.trim());
			else if (!found.codes.includes(inside)) found.codes.push(inside);
		}
		return found;
	};
}

/** The code of the longest run of words that stands in the vocabulary. */
function longestInside<Code>(key: string, index: ReadonlyMap<string, Code>): Code | undefined {
	const words = key.split(' ');
	for (let length = words.length - 1; length > 0; length--) {
		for (let at = 0; at + length <= words.length; at++) {
			const run = words.slice(at, at + length).join(' ');
			const code = run.length > 1 ? index.get(run) : undefined;
			if (code !== undefined) return code;
		}
	}
	return undefined;
}
