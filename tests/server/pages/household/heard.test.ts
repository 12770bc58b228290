import { expect, test } from 'vitest';
import { datesTold } from '#lib/server/pages/household/heard.ts';
import type { Evidence } from '#lib/server/store/read/evidence.ts';

const told = (from?: string, to?: string, stance = 'present'): Evidence =>
	({ stance, from, to }) as Evidence;

test.each([
	['nobody tells', [told()], undefined],
	['the newest tells both', [told('2024', '2025'), told('2020')], { from: '2024', to: '2025' }],
	[
		'an end alone keeps the begin',
		[told(undefined, '2026-11-30'), told('2023-01')],
		{ from: '2023-01', to: '2026-11-30' }
	],
	['who began anew has no end', [told('2026'), told('2020', '2021')], { from: '2026' }],
	['a begin after the end is another', [told(undefined, '2021'), told('2022')], { to: '2021' }],
	[
		'who says it is not so is not heard',
		[told('2019', undefined, 'absent'), told('2020')],
		{ from: '2020' }
	]
] as const)('dates as they were told: %s', (_, evidence, wanted) => {
	const dates = datesTold(evidence);
	expect(dates && { from: dates.from, to: dates.to }).toEqual(
		wanted && { from: undefined, to: undefined, ...wanted }
	);
});
