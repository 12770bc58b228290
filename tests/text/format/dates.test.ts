import { expect, test } from 'vitest';
import { dayBounds } from '../../../src/lib/domain/day.ts';
import { dateInWords } from '../../../src/lib/text/format/dates.ts';

test.each([
	['2018', '2018', '2018'],
	['2018-06', 'juni 2018', 'June 2018'],
	['2026-03-12', '12 maart 2026', '12 March 2026'],
	['2018-21', 'voorjaar 2018', 'spring 2018'],
	['2018-22', 'zomer 2018', 'summer 2018'],
	['2018-23', 'najaar 2018', 'autumn 2018'],
	['2018-24', 'winter 2018', 'winter 2018'],
	['2018~', 'ongeveer 2018', 'about 2018'],
	['2018-06~', 'ongeveer juni 2018', 'about June 2018'],
	['2018-23~', 'ongeveer najaar 2018', 'about autumn 2018'],
	['2018?', 'misschien 2018', 'perhaps 2018'],
	['2018%', 'misschien rond 2018', 'perhaps around 2018'],
	['2018-06/..', 'sinds juni 2018', 'since June 2018'],
	['2018-06/', 'sinds juni 2018', 'since June 2018'],
	['2018~/..', 'sinds ongeveer 2018', 'since about 2018'],
	['../2020-03-31', 'tot en met 31 maart 2020', 'until 31 March 2020'],
	['2018/2020', '2018 tot en met 2020', '2018 to 2020'],
	['2018-07/2018-09', 'juli tot en met september 2018', 'July to September 2018'],
	['2018-11/2019-02', 'november 2018 tot en met februari 2019', 'November 2018 to February 2019'],
	['2026-03-12/2026-03-15', '12 tot en met 15 maart 2026', '12 to 15 March 2026'],
	['2026-03-12/2026-04-02', '12 maart tot en met 2 april 2026', '12 March to 2 April 2026'],
	['2018-23/2020-21', 'najaar 2018 tot en met voorjaar 2020', 'autumn 2018 to spring 2020'],
	['2018-34', 'kwartaal 2 van 2018', 'quarter 2 of 2018'],
	['2018-40', 'de eerste helft van 2018', 'the first half of 2018'],
	['201X', '2010 tot en met 2019', '2010 to 2019'],
	['2018-XX', '2018', '2018'],
	['2018-06-XX', 'juni 2018', 'June 2018'],
	['', '', ''],
	['volgt nog', 'volgt nog', 'volgt nog'],
	['../..', '../..', '../..']
])('%s', (edtf, dutch, english) => {
	expect(dateInWords(edtf, 'nl')).toBe(dutch);
	expect(dateInWords(edtf, 'en')).toBe(english);
});

test('what is written here as a date is one', () => {
	for (const edtf of ['2018-23', '2018~', '2018-06/..', '2018-07/2018-09', '2018%']) {
		expect(dayBounds(edtf), edtf).toBeDefined();
	}
});
