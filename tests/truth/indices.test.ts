import { describe, expect, test } from 'vitest';
import { measureCase } from '../../src/cli/measure/case/cases.ts';
import type { Cases } from '../../src/cli/measure/case/input.ts';
import { HAS_TRUTH, countOf, differences, truthCases, type Expected } from './cases.ts';

/** Not of this product: it rescales by the largest distance, as the package itself advises against. */
const LEFT_OUT = ['fragment_after_removal_weighted'];

const cases = truthCases().filter(
	({ type, graph }) => type !== undefined && type !== 'network_pair' && !graph
);
let checked = 0;

/** Under which key, and of which input, a value stands. */
function found(output: Cases, id: string, { measure, params }: Expected): unknown {
	const { sequence, data, ...others } = params;
	const name = (sequence ?? data ?? id) as string;
	const written = Object.entries(others)
		.filter(
			([each, value]) =>
				!['binary', 'columns', 'directed', 'weights'].includes(each) && value !== undefined
		)
		.map(([each, value]) => `${each}=${String(value)}`);
	const key = written.length === 0 ? measure : `${measure}[${written.sort().join(',')}]`;
	return output[name]![key];
}

describe.skipIf(!HAS_TRUTH)('indices of what is no net', () => {
	describe.each(cases.map((each) => [each.id, each] as const))('%s', (id, truth) => {
		const weights = truth.expected.find(({ params }) => params.weights)?.params.weights;
		const input = { ...truth.input, ...(weights === undefined ? {} : { weights }) };
		const { cases: output } = measureCase({ type: truth.type!, id, input });
		const wanted = truth.expected.filter(({ measure }) => !LEFT_OUT.includes(measure));
		test.each(wanted.map((each) => [each.measure, JSON.stringify(each.params), each] as const))(
			'%s %s',
			(_, __, expected) => {
				const got = found(output, id, expected);
				expect(differences(got, expected.value, expected.tolerance)).toEqual([]);
				checked += countOf(expected.value);
			}
		);
	});

	test('so many values were checked', () => {
		console.error(`${checked} values of indices checked`);
		expect(checked).toBeGreaterThanOrEqual(150);
	});
});
