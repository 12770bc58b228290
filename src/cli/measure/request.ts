import type { Lens } from '#lib/domain/lens.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { RowColumns } from '#lib/domain/records/records.ts';
import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Progress } from '#lib/graph/walks/rows.ts';
import type { ToldProblem } from './output.ts';

/** What is measured, wherever it came from. */
export interface Subject {
	readonly scan: ScanColumns;
	/** Of a file: its rows, which actors stand in it themselves, and whether contacts are arcs. */
	readonly rows?: RowColumns;
	readonly codeGiven?: readonly boolean[];
	readonly directed?: boolean;
	readonly problems: readonly ToldProblem[];
}

export interface Request {
	readonly version: string;
	readonly lens: Lens;
	readonly only?: string;
	readonly all: boolean;
	/** All nodes as one graph, households included. */
	readonly twoMode?: boolean;
	/** Sentences about what was measured, in the language of the reader. */
	readonly readings?: (snapshot: Snapshot, directory: Directory) => readonly string[];
	/** Whether sentences may name people: of a file, which its reader has. */
	readonly names?: boolean;
	readonly onProgress?: (key: string, ...progress: Parameters<Progress>) => void;
}
