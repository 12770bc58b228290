import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { parseKey, writeKey } from '../../src/cli/measure/key.ts';
import type { Output } from '../../src/cli/measure/output.ts';
import { measureReport } from '../../src/cli/measure/report.ts';
import {
	HAS_TRUTH,
	countOf,
	differences,
	keyOf,
	subjectOf,
	truthCases,
	type Expected
} from './cases.ts';
import { found } from './found.ts';

const cases = truthCases().filter(({ graph, two_mode }) => graph && two_mode);
/** What is asked of the households themselves, not of one graph of all nodes. */
const OF_CARE = /^(care_density|truck_factor)/;
let checked = 0;

describe.skipIf(!HAS_TRUTH)('what others worked out of two sides', () => {
	describe.each(cases.map((each) => [each.id, each] as const))('%s', (_, truth) => {
		const measured = async (twoMode: boolean): Promise<Output> =>
			measureReport(await subjectOf(truth), {
				version: '0',
				lens: DEFAULT_LENS,
				all: true,
				twoMode
			});
		const [asCare, asGraph] = [measured(false), measured(true)];
		const named = truth.expected.map((expected) => [keyOf(expected), expected] as const);
		test.each(named)('%s', async (key, expected: Expected) => {
			const { measure, parameters } = parseKey(key)!;
			const output = await (OF_CARE.test(key) ? asCare : asGraph);
			const got = found(output, expected, writeKey(measure.id, parameters));
			expect(differences(got, expected.value, expected.tolerance, key)).toEqual([]);
			checked += countOf(expected.value);
		});
	});

	test('so many values were checked', () => {
		console.error(`${checked} values of two sides checked`);
		expect(checked).toBeGreaterThanOrEqual(561);
	});
});
