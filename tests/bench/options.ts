import { parseArgs } from 'node:util';
import { SIZES, type SizeName } from './town/sizes.ts';

export interface BenchOptions {
	readonly only: readonly string[] | undefined;
	readonly sizes: readonly SizeName[];
	/** How many rounds a layout of a peer gets. */
	readonly rounds: number;
}

export const USAGE = `npm run bench -- [--only NAME,...] [--size S,M,L,XL] [--rounds N]

Without a size: S, M and L. XL (a million actors, six million ties) must be asked for.
A layout of a peer gets 200 rounds; 800 are where it comes to rest, and take minutes on M.`;

/** @throws RangeError when something is asked for that is not there */
export function readOptions(args: readonly string[], names: readonly string[]): BenchOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			only: { type: 'string' },
			size: { type: 'string' },
			rounds: { type: 'string', default: '200' }
		}
	});
	const only = values.only?.split(',');
	const unknown = only?.filter((name) => !names.includes(name)) ?? [];
	if (unknown.length > 0) {
		throw new RangeError(`${unknown.join(', ')} is not one of ${names.join(', ')}`);
	}
	const sizes = values.size?.split(',') ?? ['S', 'M', 'L'];
	const strange = sizes.filter((size) => !(size in SIZES));
	if (strange.length > 0) throw new RangeError(`${strange.join(', ')} is no size`);
	const rounds = Number(values.rounds);
	if (!(Number.isInteger(rounds) && rounds > 0))
		throw new RangeError('rounds must be a whole number');
	return { only, sizes: sizes as SizeName[], rounds };
}
