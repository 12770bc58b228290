/** What can be found by typing: somebody, a household or an organisation. */
export interface Findable {
	readonly code: string;
	readonly name: string;
	/** Function and organisation. */
	readonly under: string;
	/** Other names they go by; only for a reader who may see names. */
	readonly aliases: readonly string[];
}

/** Those whose name, function, organisation, code or other name holds what is typed. */
export function findAmong<Item extends Findable>(
	items: readonly Item[],
	text: string,
	most: number
): readonly Item[] {
	const wanted = fold(text);
	if (wanted === '') return [];
	const ranked = items.flatMap((item) => {
		const rank = rankOf(item, wanted);
		return rank === undefined ? [] : [{ item, rank }];
	});
	return ranked
		.sort((a, b) => a.rank - b.rank)
		.slice(0, most)
		.map(({ item }) => item);
}

/** Names that begin with it first, then words that do, then wherever it stands. */
function rankOf({ name, under, code, aliases }: Findable, wanted: string): number | undefined {
	const names = [name, code, ...aliases].map(fold);
	if (names.some((text) => text.startsWith(wanted))) return 0;
	if (names.some((text) => text.includes(` ${wanted}`))) return 1;
	if (names.some((text) => text.includes(wanted))) return 2;
	return fold(under).includes(wanted) ? 3 : undefined;
}

/** Without accents and capitals, because people type in haste. */
function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.trim();
}
