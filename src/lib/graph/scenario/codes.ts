import { starts, type Directory } from '../directory.ts';
import type { Snapshot } from '../snapshot.ts';

/** Numbers of a snapshot by code, each kind apart. */
export interface Codes {
	readonly helper: ReadonlyMap<string, number>;
	readonly household: ReadonlyMap<string, number>;
	readonly organisation: ReadonlyMap<string, number>;
	readonly forum: ReadonlyMap<string, number>;
	/** Codes of the helpers, in their order. */
	readonly helperCodes: readonly string[];
}

/** The codes of a directory, turned round. Of two helpers with one code the first counts. */
export function codesOf(snapshot: Snapshot, { codes }: Pick<Directory, 'codes'>): Codes {
	const { household, organisation, forum } = starts(snapshot);
	const numbers = (from: number, to: number): Map<string, number> => {
		const found = new Map<string, number>();
		for (let i = to - 1; i >= from; i--) found.set(codes[i]!, i - from);
		return found;
	};
	return {
		helper: numbers(0, household),
		household: numbers(household, organisation),
		organisation: numbers(organisation, forum),
		forum: numbers(forum, codes.length),
		helperCodes: codes.slice(0, household)
	};
}
