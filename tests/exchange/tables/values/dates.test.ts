import { describe, expect, test } from 'vitest';
import type { Cell } from '#lib/exchange/sheet.ts';
import { endsBeforeItBegins } from '#lib/exchange/tables/values/calendar-days.ts';
import { readDate } from '#lib/exchange/tables/values/dates.ts';

function dayOf(cell: Cell, today?: string): string {
	const found = readDate(cell, today);
	return found.kind === 'day' ? found.text : found.kind;
}

describe('a date as people write it', () => {
	test.each([
		["sept '18", '2018-09'],
		['09-2018', '2018-09'],
		['10-2018', '2018-10'],
		['2018-09', '2018-09'],
		['najaar 2018', '2018-23'],
		['nj 18', '2018-23'],
		["najaar '18", '2018-23'],
		['vj 2020', '2020-21'],
		['winter 2018/2019', '2018-24'],
		['Q3 2018', '2018-07/2018-09'],
		['3e kwartaal 2018', '2018-07/2018-09'],
		['wk 12 2020', '2020-03-16/2020-03-22'],
		['medio 2020', '2020-05/2020-08'],
		['begin 2019', '2019-01/2019-03'],
		['2018/2019', '2018-08/2019-07'],
		['2018', '2018'],
		["3-'20", '2020-03'],
		['12-03-2026', '2026-03-12'],
		['1/2/24', '2024-02-01'],
		['01.02.2024', '2024-02-01'],
		['2024-02-01T00:00:00Z', '2024-02-01'],
		['20240201', '2024-02-01'],
		['12/31/2019', '2019-12-31'],
		["mrt '26", '2026-03'],
		['1 maart 2020', '2020-03-01'],
		['March 3, 2020', '2020-03-03'],
		['eind juni 2020', '2020-06'],
		['nov-18', '2018-11'],
		['per 1-1-2020', '2020-01-01'],
		["sinds sept '18", '2018-09'],
		['ca. 2018', '2018~'],
		['2018?', '2018?'],
		['2018-06/..', '2018-06/..'],
		['43405', '2018-11-01'],
		[43405, '2018-11-01'],
		[2018, '2018'],
		[{ day: '2018-11-01' }, '2018-11-01']
	] satisfies [Cell, string][])('%s is %s', (cell, expected) => {
		expect(dayOf(cell)).toBe(expected);
	});

	test.each(['heden', 't/m nu', 'lopend', 'nu', 'al jaren', 'tot heden'])('%s is open', (text) => {
		expect(dayOf(text)).toBe('open');
	});

	test('"sinds ±2 jaar" counts back from the day of the file, when that is known', () => {
		expect(dayOf('sinds ±2 jaar', '2020-05-05')).toBe('2018~');
		expect(dayOf('sinds ±2 jaar')).toBe('unclear');
	});

	test.each(['3-9', '01-02', 'mrt', '12 mrt', 'najaar', 'wk 12', 'Q3'])(
		'%s has no year',
		(text) => {
			expect(dayOf(text)).toBe('no-year');
		}
	);

	test.each(['31-02-2026', '29-02-2023', '2024-13-01', '00-01-2020', '32 maart 2020'])(
		'%s is no day of the calendar',
		(text) => {
			expect(dayOf(text)).toBe('wrong');
		}
	);

	test('question marks, blanks and words that are no date', () => {
		expect(dayOf('??')).toBe('unknown');
		expect(dayOf('-')).toBe('blank');
		expect(dayOf(null)).toBe('blank');
		expect(dayOf('na de vakantie')).toBe('unclear');
		expect(dayOf(12)).toBe('unclear');
	});
});

test('an end is before a begin only when no meaning of the two can save it', () => {
	expect(endsBeforeItBegins('2026-03', '2026-02-28')).toBe(true);
	expect(endsBeforeItBegins('2026-03', '2026')).toBe(false);
	expect(endsBeforeItBegins('2018-23', '2018-09')).toBe(false);
	expect(endsBeforeItBegins(undefined, '2018')).toBe(false);
});
