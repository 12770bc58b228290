import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
	canonicalLens,
	lensFromParameters,
	lensSchema,
	lensToParameters,
	type Lens
} from '#lib/domain/lens.ts';
import { withWhen, withoutLens } from '#lib/domain/lens/address.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';

const lenses = fc.record<Lens>(
	{
		when: fc.oneof(
			fc.constant('all' as const),
			fc.constant({ asOf: '2026-11-22' }),
			fc.record({ wave: fc.constantFrom('najaar 2026', 'T0, begin') })
		),
		rule: fc.constantFrom('either', 'both', 'directed'),
		side: fc.constantFrom('practice', 'paper', 'any'),
		audience: fc.constantFrom('editors', 'others'),
		coach: fc.boolean(),
		group: fc.constantFrom('organisation', 'organisation.top', 'faction'),
		sourceKinds: fc.constantFrom(['resident', 'dossier'] as const),
		lifeDomains: fc.constantFrom(['health', 'work']),
		strength: fc.constantFrom([1, 3] as const)
	},
	{ requiredKeys: ['when', 'rule', 'side', 'audience', 'coach', 'group'] }
);

test('what you see travels in the address and comes back the same', () => {
	fc.assert(
		fc.property(lenses, (lens) => {
			const parameters = new URLSearchParams(lensToParameters(lens, DEFAULT_LENS).toString());
			expect(lensFromParameters(parameters, DEFAULT_LENS)).toEqual(lens);
		})
	);
});

test('an address of one moment is of that moment, whatever is usual later', () => {
	fc.assert(
		fc.property(lenses, lenses, (lens, later) => {
			const address = withWhen(lensToParameters(lens, lens), lens.when);
			expect(lensFromParameters(address, { ...lens, when: later.when })).toEqual(lens);
		})
	);
});

test('without its lens an address asks for what is usual, and keeps what else it asks', () => {
	fc.assert(
		fc.property(lenses, (lens) => {
			const address = lensToParameters(lens, DEFAULT_LENS);
			address.set('try', '[]');
			const left = withoutLens(address);
			expect([...left]).toEqual([['try', '[]']]);
			expect(lensFromParameters(left, DEFAULT_LENS)).toEqual(DEFAULT_LENS);
		})
	);
});

test('an address that makes no sense shows what is shown by default', () => {
	const wrong = new URLSearchParams('rule=loudest&asOf=gisteren&strength=a..b&sourceKinds=rumour');
	expect(lensFromParameters(wrong, DEFAULT_LENS)).toEqual(DEFAULT_LENS);
});

test('lenses that say the same have one canonical text', () => {
	const one = { ...DEFAULT_LENS, sources: ['B', 'A'] };
	const { group, ...rest } = DEFAULT_LENS;
	const other = { group, sources: ['A', 'B'], ...rest };
	expect(canonicalLens(one)).toBe(canonicalLens(other));
	expect(canonicalLens(one)).not.toBe(canonicalLens(DEFAULT_LENS));
});

test('a key that nobody knows is refused', () => {
	expect(lensSchema.safeParse({ ...DEFAULT_LENS, colour: 'red' }).success).toBe(false);
});
