import { expect, test } from 'vitest';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { lensInWords } from '#lib/text/format/lens.ts';

test.each<[Partial<Lens>, string]>([
	[{}, 'Alle vermeldingen · genoemd door 1 of door allebei'],
	[{ when: { wave: 'najaar 2026' }, rule: 'both' }, 'Najaar 2026 · genoemd door allebei'],
	[
		{ when: { asOf: '2026-10-01' }, side: 'paper', lifeDomains: ['health'] },
		'Stand van 1 oktober 2026 · genoemd door 1 of door allebei · papier · gezondheid'
	]
])('%j is said as %s', (lens, said) => {
	expect(lensInWords({ ...DEFAULT_LENS, ...lens }, 'nl')).toBe(said);
});
