/** Codes with the words people write for them. */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, readonly string[]>>;

/**
 * A word as it is looked up: NFKC, lower case, without accents, soft hyphens, line
 * breaks and the marks people put around abbreviations.
 */
export function wordKey(text: string): string {
	return text
		.normalize('NFKC')
		.normalize('NFD')
		.replace(/[\p{M}\u00ad\u200b\ufeff'’‘`´]/gu, '')
		.toLowerCase()
		.replace(/[_\-–—./\\:*?!#()[\]"“”,;]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * A header as it is looked up. Numbering in front and articles fall away; `#` in
 * front means "number of", so that "# hv" and "hv" stay two headers.
 */
export function headerKey(text: string): string {
	const counted = text.trim().replace(/^#\s*(?=\p{L})/u, 'aantal ');
	const key = wordKey(counted.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/i, ''));
	return key.replace(/^(?:de|het|een|the) (?=\S)/, '');
}

/** A word without the blanks in it: "wijk en" is "wijken". */
export function withoutBlanks(key: string): string {
	return key.replaceAll(' ', '');
}

/** From every word of a vocabulary, as it is looked up, to its code. */
export function indexVocabulary<Code extends string>(
	vocabulary: Vocabulary<Code>,
	keyOf: (text: string) => string = wordKey
): ReadonlyMap<string, Code> {
	const index = new Map<string, Code>();
	for (const [code, words] of Object.entries(vocabulary) as [Code, readonly string[]][]) {
		for (const word of words) {
			const key = keyOf(word);
			if (key !== '' && !index.has(key)) index.set(key, code);
		}
	}
	return index;
}

/** Whether one letter added, left out, changed or swapped makes one word the other. */
export function differsByOne(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	if (at === long.length) return false;
	if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
	if (short.slice(at + 1) === long.slice(at + 1)) return true;
	const swapped = long[at] === short[at + 1] && long[at + 1] === short[at];
	return swapped && short.slice(at + 2) === long.slice(at + 2);
}
