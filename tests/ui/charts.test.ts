import { describe, expect, test } from 'vitest';
import { barPath, bars } from '#lib/ui/charts/bars.ts';
import { spider } from '#lib/ui/charts/spider.ts';
import { linePicture, stepsToTell } from '#lib/ui/charts/lines.ts';
import { strip } from '#lib/ui/charts/strip.ts';

describe('a strip of values', () => {
	test('half of the households lies on a ground from the one value to the other', () => {
		const { half, dots } = strip([1, 2, 3, 4, 5, 6, 7, 8, 9], 360, { half: [3, 7] });
		const xs = dots.map(({ x }) => x);
		const isIn = (x: number): boolean => x > half!.x && x < half!.x + half!.width;
		expect(xs.map(isIn)).toEqual([false, false, true, true, true, true, true, false, false]);
		expect(strip([1, 2], 360).half).toBeUndefined();
	});

	test.each([3, 14])('%i equal values lie beside each other, none on top', (count) => {
		const { dots, reach } = strip(Array<number>(count).fill(5), 360);
		const ys = dots.map(({ y }) => y).sort((a, b) => a - b);
		for (let i = 1; i < ys.length; i++) expect(ys[i]! - ys[i - 1]!).toBeGreaterThan(4.4);
		expect(Math.max(...ys)).toBeLessThan(reach);
	});

	test('of very many the strip grows no taller than a card', () => {
		expect(strip(Array<number>(900).fill(5), 360).reach).toBeLessThan(40);
	});

	test('a strip of one household has room for it', () => {
		expect(strip([0], 360, { own: 0 }).own).toBeGreaterThan(0);
	});

	test.each([
		[17, 360, [0, 5, 10, 15]],
		[7, 360, [0, 1, 2, 3, 4, 5, 6, 7]],
		[1, 360, [0, 1]],
		[0, 360, [0, 1]],
		[240, 360, [0, 50, 100, 150, 200]],
		[17, 120, [0, 10]]
	])('up to %i in %i pixels it counts in round numbers', (most, width, numbers) => {
		const { ticks } = strip([0, most], width);
		expect(ticks.map(({ value }) => value)).toEqual(numbers);
	});
});

const now = 20_000;
const day = (at: number) => ({ earliest: at, latest: at });

test('an open begin starts at the edge and an open end runs until now', () => {
	const { bars: drawn, years } = bars(
		[{ begin: day(now - 730), end: day(now - 365) }, {}],
		now,
		640
	);
	expect(drawn[0]).toMatchObject({ openBegin: false, openEnd: false });
	expect(drawn[1]).toMatchObject({ openBegin: true, openEnd: true });
	expect(drawn[1]!.span!.x0).toBeCloseTo(0);
	expect(drawn[1]!.span!.x3).toBeCloseTo(640);
	expect(years.map(({ year }) => year)).toEqual([2023, 2024]);
});

test('a vague date is a soft end: the bar grows thin over the days that it leaves open', () => {
	const year = { earliest: now - 730, latest: now - 365 };
	const [drawn] = bars([{ begin: year, end: day(now - 100) }], now, 640).bars;
	const { x0, x1, x2, x3 } = drawn!.span!;
	expect(x1 - x0).toBeGreaterThan(200);
	expect(x3).toBe(x2);
	expect(barPath({ x0: 0, x1: 10, x2: 20, x3: 20 }, 0, 14)).toBe(
		'M0.0 7.0L10.0 0.0L20.0 0.0L20.0 0.0L20.0 14.0L10.0 14.0Z'
	);
});

test('a begin and an end that may be the same days never cross', () => {
	const year = { earliest: now - 365, latest: now };
	const [drawn] = bars([{ begin: year, end: year }], now, 640).bars;
	const { x0, x1, x2, x3 } = drawn!.span!;
	expect([x0, x1, x2, x3]).toEqual([x0, x1, x2, x3].sort((a, b) => a - b));
});

test('waiting runs from the request to the begin, or until now', () => {
	const [waited, waits, unknown] = bars(
		[
			{ requested: day(now - 300), begin: day(now - 200) },
			{ requested: day(now - 100), isWaiting: true },
			{ requested: day(now - 100) }
		],
		now,
		640
	).bars;
	expect(waited!.wait!.x + waited!.wait!.width).toBeCloseTo(waited!.span!.x0);
	expect(waits!.span).toBeUndefined();
	expect(waits!.wait!.x + waits!.wait!.width).toBeCloseTo(640);
	expect(unknown!.wait).toBeUndefined();
});

describe('a web of scores', () => {
	const centre = { x: 100, y: 100 };

	test('the most lies at the edge and the least in the middle', () => {
		const web = spider(4, [[10, 0, 10, 0]], 0, 10, centre, 50, 10);
		expect(web.series[0]!.dots.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
			[100, 50],
			[100, 100],
			[100, 150],
			[100, 100]
		]);
	});

	test('rings lie at round scores, also where the least is 1', () => {
		const { rings } = spider(6, [], 1, 10, centre, 90, 10);
		expect(rings.map(({ value, at }) => [value, Math.round(at.y)])).toEqual([
			[2, 90],
			[4, 70],
			[6, 50],
			[8, 30],
			[10, 10]
		]);
	});

	test('a score that is missing leaves its line open and is no dot', () => {
		const [line] = spider(3, [[5, undefined, 5]], 0, 10, centre, 50, 10).series;
		expect(line!.dots.map(({ theme }) => theme)).toEqual([0, 2]);
		expect(line!.path.match(/M/g)).toHaveLength(1);
		expect(line!.ground).toBeUndefined();
		expect(spider(3, [[5, 5, 5]], 0, 10, centre, 50, 10).series[0]!.ground).toMatch(/^M.*Z$/);
	});
});

test('each value of a strip can be found back among those that were given', () => {
	const values = [9, 1, 5];
	const { dots } = strip(values, 360);
	expect(dots.map(({ index }) => values[index])).toEqual([1, 5, 9]);
});

test('lines run from the first step to the last, and scales count people whole', () => {
	const picture = linePicture(
		[
			[4, 1, 0],
			[4, 2.5, 0]
		],
		200,
		100
	);
	expect(picture.paths).toEqual([
		'M0.0 0.0L100.0 75.0L200.0 100.0',
		'M0.0 0.0L100.0 37.5L200.0 100.0'
	]);
	expect(picture.across.map(({ value }) => value)).toEqual([0, 1, 2]);
	expect(picture.up.every(({ value }) => Number.isInteger(value))).toBe(true);
	expect(linePicture([], 200, 100).paths).toEqual([]);
});

test('of many steps about ten are told, of few each once', () => {
	expect(stepsToTell(100)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
	expect(stepsToTell(2)).toEqual([0, 1, 2]);
});
