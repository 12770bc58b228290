import { parseArgs } from 'node:util';
import { SIZES, type SizeName } from './town/sizes.ts';

export interface BenchOptions {
	readonly only: readonly string[] | undefined;
	readonly sizes: readonly SizeName[];
}

export const USAGE = `npm run bench -- [--only NAME,...] [--size S,M,L,XL]

Without a size: S, M and L. XL (a million actors, six million ties) must be asked for.`;

/** @throws RangeError when something is asked for that is not there */
export function readOptions(args: readonly string[], names: readonly string[]): BenchOptions {
	const { values } = parseArgs({
		args: [...args],
		options: { only: { type: 'string' }, size: { type: 'string' } }
	});
	const only = values.only?.split(',');
	const unknown = only?.filter((name) => !names.includes(name)) ?? [];
	if (unknown.length > 0) {
		throw new RangeError(`${unknown.join(', ')} is not one of ${names.join(', ')}`);
	}
	const sizes = values.size?.split(',') ?? ['S', 'M', 'L'];
	const strange = sizes.filter((size) => !(size in SIZES));
	if (strange.length > 0) throw new RangeError(`${strange.join(', ')} is no size`);
	return { only, sizes: sizes as SizeName[] };
}
