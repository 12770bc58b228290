import { lensSchema, type Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { directoryOf } from '#lib/graph/directory.ts';
import { viewOf } from '#lib/graph/view.ts';
import { EXIT, endingWell, type Streams } from './command/ending.ts';
import { WrongUse, oneOf, parseOptions } from './command/wrong-use.ts';
import { compareSides, type Comparison, type Side } from './compare/compare-report.ts';
import { inputOf } from './measure/input.ts';
import { namesOf } from './measure/names.ts';
import type { Subject } from './measure/request.ts';
import { checkLens, defaultLens, fileSubject, scanSubject } from './measure/subject.ts';
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
export function compare(args: readonly string[], streams: Streams = process): Promise<number> {
	return endingWell(args, streams, async () => {
		const { values, positionals } = parseOptions(args, OPTIONS);
		const [a, b, ...more] = positionals;
		if (a === undefined || b === undefined || more.length > 0) {
			throw new WrongUse((say) => say.twoToCompare);
		}
		const rule = oneOf('--rule', ['either', 'both', 'directed'] as const, values.rule);
		const nodes = oneOf('--nodes', ['common', 'union'] as const, values.nodes);
		const base = { rule: rule ?? DEFAULT_LENS.rule };
		const sides: [Side, Side] =
			values.scan === undefined
				? [await fileSide(a, base), await fileSide(b, base)]
				: await scanSides(values.scan, dataFolder(values.data), [a, b], base);
		const comparison = compareSides(...sides, nodes ?? 'common');
		streams.stdout.write(
			values.json ? `${JSON.stringify(comparison, undefined, '\t')}\n` : listed(comparison)
		);
		return EXIT.done;
	});
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
	throw new WrongUse((say) => say.noSide({ text }));
}

function sideOf(subject: Subject, lens: Lens): Side {
	checkLens(subject.scan, lens);
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
