import { expect, test } from 'vitest';
import { timesAMonth } from '../../../src/lib/text/format/often.ts';

test.each([
	[0, '0', '0'],
	[1, '1', '1'],
	[52 / 12, '4', '4'],
	[26 / 12, '2', '2'],
	[2.5, '2 tot 3', '2 to 3'],
	[0.8, '1', '1'],
	[0.5, '1 per 2 maanden', '1 per 2 months'],
	[0.33, '1 per 3 maanden', '1 per 3 months'],
	[1 / 12, '1 per jaar', '1 a year'],
	[21.7, '22', '22'],
	[30.5, '31', '31']
])('%d times a month is said without a decimal', (times, dutch, english) => {
	expect([timesAMonth(times, 'nl'), timesAMonth(times, 'en')]).toEqual([dutch, english]);
});
