import { parseArgs } from 'node:util';
import { DEFAULT_LENS, lensSchema, type Lens } from '#lib/domain/lens.ts';
import { Refusal } from '#lib/domain/problem.ts';
import { directoryOf } from '#lib/graph/directory.ts';
import { spanOf } from '#lib/graph/resolve/admit.ts';
import { viewOf } from '#lib/graph/view.ts';
import { problemSentence } from '#lib/text/problems.ts';
import {
	compareSides,
	type Comparison,
	type NodeRule,
	type Side
} from './compare/compare-report.ts';
import { WrongUse } from './measure/arguments.ts';
import { inputOf } from './measure/input.ts';
import { namesOf } from './measure/names.ts';
import type { Subject } from './measure/request.ts';
import { defaultLens, fileSubject, isInUse, scanSubject } from './measure/subject.ts';
import type { Streams } from './measure.ts';
import { dataFolder, fromWhereUserStands } from './paths.ts';

const OPTIONS = {
	scan: { type: 'string' },
	data: { type: 'string' },
	rule: { type: 'string' },
	nodes: { type: 'string' },
	json: { type: 'boolean' }
} as const;

/**
 * `vangnet compare A B`: two files, or with --scan two lenses of one scan, given as JSON or
 * as wave:NAME, source:CODE, paper, practice.
 */
export async function compare(
	args: readonly string[],
	streams: Streams = process
): Promise<number> {
	const fail = (code: number, message: string): number => {
		streams.stderr.write(`${message}\n`);
		return code;
	};
	try {
		const { values, positionals } = parse(args);
		const [a, b, ...more] = positionals;
		if (a === undefined || b === undefined || more.length > 0) {
			throw new WrongUse('Name the two that are to be compared.');
		}
		const rule = values.rule ?? DEFAULT_LENS.rule;
		if (!['either', 'both', 'directed'].includes(rule)) {
			throw new WrongUse('--rule asks for either, both or directed.');
		}
		const nodes = values.nodes ?? 'common';
		if (nodes !== 'common' && nodes !== 'union')
			throw new WrongUse('--nodes asks for common or union.');
		const base = { rule: rule as Lens['rule'] };
		const sides: [Side, Side] =
			values.scan === undefined
				? [await fileSide(a, base), await fileSide(b, base)]
				: await scanSides(values.scan, dataFolder(values.data), [a, b], base);
		const comparison = compareSides(...sides, nodes satisfies NodeRule);
		streams.stdout.write(
			values.json ? `${JSON.stringify(comparison, undefined, '\t')}\n` : listed(comparison)
		);
		return 0;
	} catch (error) {
		if (error instanceof WrongUse) return fail(2, error.message);
		if (!(error instanceof Refusal)) throw error;
		for (const problem of error.problems) fail(1, problemSentence(problem, 'nl'));
		return isInUse(error.problems) ? 3 : 1;
	}
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}

async function fileSide(file: string, base: Partial<Lens>): Promise<Side> {
	const subject = await fileSubject(fromWhereUserStands(file));
	return sideOf(subject, { ...DEFAULT_LENS, ...base });
}

async function scanSides(
	name: string,
	folder: string,
	lenses: readonly [string, string],
	base: Partial<Lens>
): Promise<[Side, Side]> {
	const subject = await scanSubject(name, folder);
	const lens = { ...defaultLens(subject.scan, false), ...base };
	const [a, b] = lenses.map((text) => sideOf(subject, lensOf(text, lens)));
	return [a!, b!];
}

function lensOf(text: string, base: Lens): Lens {
	const [kind, ...rest] = text.split(':');
	const name = rest.join(':');
	if (text === 'paper' || text === 'practice') return { ...base, side: text };
	if (kind === 'wave') return { ...base, when: { wave: name } };
	if (kind === 'source') return { ...base, when: 'all', sources: [name] };
	try {
		const checked = lensSchema.safeParse({ ...base, ...(JSON.parse(text) as object) });
		if (checked.success) return checked.data;
	} catch {
		// Told below, together with JSON that is no lens.
	}
	throw new WrongUse(`${text} is no lens: wave:NAME, source:CODE, paper, practice or JSON.`);
}

function sideOf(subject: Subject, lens: Lens): Side {
	try {
		spanOf(subject.scan, lens);
	} catch (error) {
		throw new WrongUse(`The lens is not right: ${(error as Error).message}.`);
	}
	const view = viewOf(subject.scan, lens);
	const { helper: codes } = namesOf(view.snapshot, directoryOf(subject.scan, view, false));
	return { input: inputOf(subject, view), snapshot: view.snapshot, codes };
}

function listed({ network, ties, nodes }: Comparison): string {
	const values = Object.entries(network).map(([id, value]) => `${id}  ${JSON.stringify(value)}`);
	const lists = [
		...Object.entries(ties).map(([name, list]) =>
			section(
				`ties ${name}`,
				list.map((tie) => tie.join(' - '))
			)
		),
		...Object.entries(nodes).map(([name, list]) => section(`people ${name}`, list))
	].flat();
	return `${[...values, ...lists].join('\n')}\n`;
}

function section(title: string, list: readonly string[]): string[] {
	return ['', `${title} (${list.length})`, ...list.map((each) => `  ${each}`)];
}
