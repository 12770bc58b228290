import { describe, expect, test } from 'vitest';
import type { Rule } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { parseKey, writeKey } from '../../src/cli/measure/key.ts';
import type { Output } from '../../src/cli/measure/output.ts';
import { measureReport } from '../../src/cli/measure/report.ts';
import {
	HAS_TRUTH,
	countOf,
	differences,
	keyOf,
	ruleOf,
	subjectOf,
	truthCases,
	type Expected
} from './cases.ts';
import { found } from './found.ts';

/** A value must not silently fall out of the check. */
const AT_LEAST = 9327;

const cases = truthCases().filter(({ graph, two_mode }) => graph && !two_mode);
let checked = 0;

function check(expected: Expected, output: Output): void {
	const { measure, parameters } = parseKey(keyOf(expected))!;
	const key = writeKey(measure.id, parameters);
	const got = found(output, expected, key);
	expect(differences(got, expected.value, expected.tolerance, key)).toEqual([]);
	checked += countOf(expected.value);
	if (!expected.optimal_sets) return;
	const sets = output.network[writeKey(`${measure.id}_sets`, parameters)];
	const inOrder = (each: readonly (readonly string[])[]): string[] =>
		each.map((set) => [...set].sort().join('|')).sort();
	expect(inOrder(sets as string[][])).toEqual(inOrder(expected.optimal_sets));
	checked += expected.optimal_sets.length;
}

describe.skipIf(!HAS_TRUTH)('what others worked out before us', () => {
	describe.each(cases.map((each) => [each.id, each] as const))('%s', (_, truth) => {
		const outputs = new Map<string, Promise<Output>>();
		const outputBy = (rule: Rule, group: string): Promise<Output> => {
			const key = `${rule} ${group}`;
			const known = outputs.get(key);
			if (known) return known;
			const made = subjectOf(truth).then((subject) =>
				measureReport(subject, { version: '0', lens: { ...DEFAULT_LENS, rule, group }, all: true })
			);
			outputs.set(key, made);
			return made;
		};
		const named = truth.expected.map(
			(expected) => [keyOf(expected), ruleOf(truth, expected), expected] as const
		);
		test.each(named)('%s by the rule %s', async (__, rule, expected) => {
			check(expected, await outputBy(rule, 'none'));
		});

		const grouped = named.filter(([, , { params }]) => typeof params.attribute === 'string');
		test.each(grouped)('%s by the rule %s, asked with --group', async (__, rule, expected) => {
			const { attribute, ...params } = expected.params;
			check({ ...expected, params }, await outputBy(rule, attribute as string));
		});
	});

	test('so many values were checked', () => {
		console.error(`${checked} values of networks checked`);
		expect(checked).toBeGreaterThanOrEqual(AT_LEAST);
	});
});
