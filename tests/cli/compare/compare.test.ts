import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare } from '../../../src/cli/compare.ts';
import {
	compareSides,
	type Comparison,
	type Side
} from '../../../src/cli/compare/compare-report.ts';
import { inputOf } from '../../../src/cli/measure/input.ts';
import { namesOf } from '../../../src/cli/measure/names.ts';
import { Town } from '../../helpers/town.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'vangnet-compare-'));
	writeFileSync(join(folder, 'before.csv'), 'Source,Target\na,b\nb,c\nc,d\n');
	writeFileSync(join(folder, 'after.csv'), 'Source,Target\na,b\na,c\nc,e\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
	const told = { out: '', err: '' };
	const code = await compare(args, {
		stdout: { write: (text) => (told.out += text) },
		stderr: { write: (text) => (told.err += text) }
	});
	return { code, ...told };
}

async function json(...args: readonly string[]): Promise<Comparison> {
	const files = ['before.csv', 'after.csv'].map((name) => join(folder, name));
	const { code, out, err } = await run(...files, ...args, '--json');
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return JSON.parse(out) as Comparison;
}

test('two files by the people of both: what stayed, what went, what came', async () => {
	const { ties, nodes, network } = await json();
	expect(ties).toEqual({
		both: [['a', 'b']],
		onlyA: [['b', 'c']],
		onlyB: [['a', 'c']],
		notMeasured: []
	});
	expect(nodes).toEqual({ onlyA: ['d'], onlyB: ['e'] });
	expect(network).toMatchObject({ jaccard: 1 / 3, tie_overlap_counts: [1, 1, 1, 0] });
});

test('by the people of either everybody counts', async () => {
	const { network } = await json('--nodes', 'union');
	expect(network.tie_overlap_counts).toEqual([1, 2, 2, 5]);
});

test('a tie of one of which the other was never asked is not measured, and no difference', () => {
	const side = (town: Town): Side => {
		const view = town.view();
		const subject = { scan: town.records(), problems: [] };
		const { helper: codes } = namesOf(view.snapshot, town.directory());
		return { input: inputOf(subject, view), snapshot: view.snapshot, codes };
	};
	const known = new Town().people('a', 'b', 'c').contact('a', 'b').contact('b', 'c');
	const asked = new Town().people('a', 'b', 'c').noContact('a', 'b');
	const { ties, network } = compareSides(side(known), side(asked), 'common');
	expect(ties).toMatchObject({ onlyA: [['a', 'b']], notMeasured: [['b', 'c']] });
	expect(network.qap_p_greater).toBeNull();
});

test('without --json a list to read', async () => {
	const files = ['before.csv', 'after.csv'].map((name) => join(folder, name));
	const { out } = await run(...files);
	expect(out).toContain('ties onlyA (1)\n  b - c');
});

test.each([
	[['one.csv']],
	[['a', 'b', '--rule', 'some']],
	[['a', 'b', '--nodes', 'all']],
	[['a', 'b', '--what']]
])('%j is wrong use', async (args) => {
	const { code, out, err } = await run(...args);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).not.toBe('');
});

test('a file that is not there is refused', async () => {
	expect(await run(join(folder, 'no.csv'), join(folder, 'no.csv'))).toMatchObject({
		code: 1,
		out: ''
	});
});
