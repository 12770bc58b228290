/**
 * Do sources that judge the same things judge alike?
 *
 * Krippendorff (2004): alpha = 1 - disagreement observed / disagreement by chance, over
 * units with two or more values; a blank (null) is no value. At most 1, 0 = by chance;
 * NaN when all values are the same. The distance of two values by scale: nominal,
 * ordinal, interval, ratio. O(units * sources squared + values squared). MEASURES 6.
 * Sources are no interchangeable raters: where they differ is the finding, no error.
 */
export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio';
export const SCALES: readonly Scale[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** Per source its value of each unit. */
export type Ratings = readonly (readonly (number | null)[])[];

export function krippendorffAlpha(ratings: Ratings, scale: Scale): number {
	const units = unitsOf(ratings).filter((values) => values.length > 1);
	const values = [...new Set(units.flat())].sort((a, b) => a - b);
	const count = new Map(values.map((value) => [value, 0]));
	for (const value of units.flat()) count.set(value, count.get(value)! + 1);
	const total = units.flat().length;
	const distance = distanceBy(scale, values, count);
	let observed = 0;
	for (const unit of units) {
		let within = 0;
		for (const a of unit) for (const b of unit) within += distance(a, b);
		observed += within / (unit.length - 1);
	}
	let byChance = 0;
	for (const a of values) {
		for (const b of values) byChance += count.get(a)! * count.get(b)! * distance(a, b);
	}
	return 1 - observed / total / (byChance / (total * (total - 1)));
}

/** The values that each unit got. */
export function unitsOf(ratings: Ratings): number[][] {
	const length = Math.max(0, ...ratings.map((row) => row.length));
	return Array.from({ length }, (_, unit) =>
		ratings.map((row) => row[unit]).filter((value) => value !== null && value !== undefined)
	);
}

function distanceBy(
	scale: Scale,
	values: readonly number[],
	count: ReadonlyMap<number, number>
): (a: number, b: number) => number {
	switch (scale) {
		case 'nominal':
			return (a, b) => Number(a !== b);
		case 'interval':
			return (a, b) => (a - b) ** 2;
		case 'ratio':
			return (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2);
		case 'ordinal':
			// How many values lie between the two, half of their own included.
			return (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const between = values.filter((value) => value >= low && value <= high);
				const all = between.reduce((sum, value) => sum + count.get(value)!, 0);
				return a === b ? 0 : (all - (count.get(a)! + count.get(b)!) / 2) ** 2;
			};
	}
}
