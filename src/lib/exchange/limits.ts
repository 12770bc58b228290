/**
 * How much one file may hold, so that no file can fill the memory or hold up the
 * others. Bytes are counted as they come out, never as a header promises.
 */
export const LIMITS = {
	fileBytes: 20 * 1024 * 1024,
	zipEntries: 2_000,
	unpackedBytes: 200 * 1024 * 1024,
	/** Unpacked to packed bytes of one entry, once it is big enough to do harm. */
	zipRatio: 100,
	zipRatioFrom: 1024 * 1024,
	rows: 200_000,
	columns: 16_384,
	cells: 2_000_000,
	cellCharacters: 32_767,
	xmlDepth: 64,
	xmlAttributes: 64,
	jsonDepth: 64,
	/** Lists and objects, each of which takes memory also when it is empty. */
	jsonObjects: 1_000_000,
	nodes: 50_000,
	edges: 250_000
} as const;
