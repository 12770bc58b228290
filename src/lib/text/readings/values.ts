import type { Lists } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import { SCREEN, type Measure, type Options, type Result } from '#lib/measures/measure.ts';

const kept: (snapshot: Snapshot) => Map<string, Result> = remember(() => new Map());

/** What a measure says, worked out once a snapshot, so that a sentence about each household is cheap. */
function resultOf(snapshot: Snapshot, measure: Measure, options: Options): Result {
	const results = kept(snapshot);
	const key = `${measure.id} ${options.members}`;
	const known = results.get(key);
	if (known) return known;
	const result = measure.compute(snapshot, options);
	results.set(key, result);
	return result;
}

/** The one number of a measure of the net; NaN when it is undefined. */
export function numberOf(snapshot: Snapshot, measure: Measure): number {
	const result = resultOf(snapshot, measure, SCREEN);
	if (result.kind !== 'number') throw new RangeError(`${measure.id} is no number`);
	return result.value;
}

/** A number per node; NaN where it is undefined. */
export function numbersOf(snapshot: Snapshot, measure: Measure): Float64Array {
	const result = resultOf(snapshot, measure, SCREEN);
	if (result.kind !== 'numbers') throw new RangeError(`${measure.id} has no numbers`);
	return result.values;
}

/** A list of nodes, of pairs (two numbers in turn) or of sizes per node. */
export function listsOf(snapshot: Snapshot, measure: Measure, options: Options = SCREEN): Lists {
	const result = resultOf(snapshot, measure, options);
	if (!('lists' in result)) throw new RangeError(`${measure.id} has no lists`);
	return result.lists;
}
