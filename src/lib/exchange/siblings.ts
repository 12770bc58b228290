/** A file that belongs to another one, as bytes. */
export interface SiblingFile {
	/** Base name with its extension. */
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

const PART = /^(.*)\.(nodes|edges)\.(csv|tsv|txt)$/i;

/**
 * The file that stands beside this one in a pair of node and edge table:
 * `town.edges.csv` for `town.nodes.csv`. undefined when the name is of no such pair.
 */
export function siblingName(fileName: string): string | undefined {
	const match = PART.exec(fileName);
	if (!match) return undefined;
	return `${match[1]}.${match[2]!.toLowerCase() === 'nodes' ? 'edges' : 'nodes'}.${match[3]}`;
}

/** Which of the two tables a file is by its name. */
export function roleOf(fileName: string): 'nodes' | 'edges' | undefined {
	return PART.exec(fileName)?.[2]?.toLowerCase() as 'nodes' | 'edges' | undefined;
}
