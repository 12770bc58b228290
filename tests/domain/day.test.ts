import { describe, expect, test } from 'vitest';
import { OPEN_BEGIN, OPEN_END, dayBounds, dayOf, dayText } from '#lib/domain/day.ts';

function bounds(text: string): string | undefined {
	const found = dayBounds(text);
	if (!found) return undefined;
	const begin = found.earliest === OPEN_BEGIN ? '..' : dayText(found.earliest);
	const end = found.latest === OPEN_END ? '..' : dayText(found.latest);
	return `${begin} ${end}`;
}

describe('a date is as vague as people know it', () => {
	test.each([
		['2018', '2018-01-01 2018-12-31'],
		['2018-03', '2018-03-01 2018-03-31'],
		['2018-11-01', '2018-11-01 2018-11-01'],
		['2018~', '2018-01-01 2018-12-31'],
		['2018-21', '2018-03-01 2018-05-31'],
		['2018-23', '2018-09-01 2018-11-30'],
		['2018-24', '2018-12-01 2019-02-28'],
		['2018-06/..', '2018-06-01 ..'],
		['../2018', '.. 2018-12-31'],
		['2018-23/2020-21', '2018-09-01 2020-05-31'],
		['2024-02-29', '2024-02-29 2024-02-29']
	])('%s', (text, expected) => {
		expect(bounds(text)).toBe(expected);
	});

	test.each(['', 'abc', '2018-13', '2018-02-30', '2023-02-29', '2020/2018', '../..', '1/2/3'])(
		'%s is no date',
		(text) => {
			expect(dayBounds(text)).toBeUndefined();
		}
	);
});

test('the day in the Netherlands does not depend on where the computer thinks it is', () => {
	expect(dayOf(new Date('2026-10-24T22:30:00Z'))).toBe('2026-10-25');
	expect(dayOf(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
});
