import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { directoryOf } from '#lib/graph/directory.ts';
import { viewOf } from '#lib/graph/view.ts';
import { compareSides, type Comparison, type Side } from '../../src/cli/compare/compare-report.ts';
import { inputOf } from '../../src/cli/measure/input.ts';
import { namesOf } from '../../src/cli/measure/names.ts';
import { readPlain, type PlainGraph } from '../helpers/plain-graph.ts';
import { HAS_TRUTH, countOf, differences, truthCases } from './cases.ts';

const all = truthCases();
const cases = all.filter(({ type }) => type === 'network_pair');
let checked = 0;

function graphOf(id: unknown): PlainGraph {
	return all.find((each) => each.id === id)!.graph!;
}

function side(graph: PlainGraph, rule: 'either' | 'both' | 'directed'): Side {
	const { records, problems, directed } = readPlain(graph);
	const subject = { scan: records, rows: records.rows, problems, directed };
	const view = viewOf(records, { ...DEFAULT_LENS, rule });
	const { helper: codes } = namesOf(view.snapshot, directoryOf(records, view, false));
	return { input: inputOf(subject, view), snapshot: view.snapshot, codes };
}

/** One case recalls by rank: an arc stands for one of the ten that were recalled first. */
function recalled(graph: PlainGraph): PlainGraph {
	return { ...graph, edges: graph.edges.filter(({ w }) => w !== undefined && w > 0 && w <= 10) };
}

function compared(input: Readonly<Record<string, unknown>>): Comparison {
	const a = graphOf(input.network_a);
	const b = graphOf(input.network_b);
	const text = String(input.b_rule ?? '');
	if (text === '') {
		const rule = input.node_pairs === 'ordered' ? 'directed' : 'either';
		return compareSides(side(a, rule), side(b, rule), 'common');
	}
	const rule = text.includes('both') ? 'both' : 'either';
	return compareSides(side(a, 'either'), side(recalled(b), rule), 'common');
}

describe.skipIf(!HAS_TRUTH)('two nets as others compared them', () => {
	describe.each(cases.map((each) => [each.id, each] as const))('%s', (_, truth) => {
		const { network } = compared(truth.input!);
		test.each(truth.expected.map((each) => [each.measure, each] as const))('%s', (id, expected) => {
			expect(differences(network[id], expected.value, expected.tolerance, id)).toEqual([]);
			checked += countOf(expected.value);
		});
	});

	test('so many values were checked', () => {
		console.error(`${checked} values of pairs checked`);
		expect(checked).toBeGreaterThanOrEqual(80);
	});
});
