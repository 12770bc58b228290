import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuse } from '#lib/domain/problem.ts';
import {
	GRAPH_FORMATS,
	type GraphFormat,
	type WholeFormat,
	type WrittenFile
} from '#lib/server/export/formats.ts';
import { WrongUse } from './command/wrong-use.ts';

/** Where a command writes to, and in which format, by the name that the user gives. */
export interface Output {
	readonly format: WholeFormat | GraphFormat;
	/** The path without what the format puts behind it. */
	readonly stem: string;
	readonly paths: readonly string[];
}

/**
 * What an OUT asks for. A scan of ours ends in `.vangnet.json`; other JSON is a graph.
 *
 * @param isWhole whether JSON is the whole scan, whatever it is called
 * @throws WrongUse when its name is of no format that we write
 */
export function outputOf(path: string, isWhole = false): Output {
	const found = /^(.*?)(\.vangnet\.json|(?:\.(?:nodes|edges))?\.csv|\.[^./\\]+)$/is.exec(path);
	const stem = found?.[1] ?? path;
	const ending = (found?.[2] ?? '').toLowerCase();
	if (ending === '.xlsx') return { format: 'workbook', stem, paths: [path] };
	if (ending === '.vangnet.json' || (ending === '.json' && isWhole))
		return { format: 'scan-json', stem, paths: [path] };
	if (ending.endsWith('.csv'))
		return { format: 'csv', stem, paths: [`${stem}.nodes.csv`, `${stem}.edges.csv`] };
	const format = GRAPH_FORMATS.find((one) => `.${one}` === ending);
	if (format) return { format, stem, paths: [path] };
	throw new WrongUse((say) => say.endings);
}

/** @throws WrongUse when what would be written is what was read */
export function refuseSame(output: Output, inputs: readonly string[]): void {
	const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
	const read = new Set(inputs.map(real));
	if (output.paths.some((path) => read.has(real(path)))) {
		throw new WrongUse((say) => say.sameFile);
	}
}

/**
 * Writes files beside their place and puts them there when all of them are whole.
 *
 * @throws Refusal `output-not-writable`
 */
export function writeOutput({ paths }: Output, files: readonly WrittenFile[]): void {
	const beside = paths.map((path) =>
		join(dirname(path), `.${basename(path)}-${process.pid}-${crypto.randomUUID().slice(0, 8)}`)
	);
	try {
		files.forEach(({ bytes }, i) => writeFileSync(beside[i]!, bytes, { flag: 'wx' }));
		files.forEach((_, i) => renameSync(beside[i]!, paths[i]!));
	} catch (error) {
		for (const path of beside) rmSync(path, { force: true });
		const { code } = error as NodeJS.ErrnoException;
		const isOfPlace = /^(EACCES|EPERM|ENOENT|ENOTDIR|EISDIR|EEXIST|EROFS|ENOSPC|ENAMETOOLONG)$/;
		if (!isOfPlace.test(String(code))) throw error;
		refuse('output-not-writable', { file: basename(paths[0]!) });
	}
}
