import { looksLikeCode, newHouseholdCode } from '#lib/domain/code.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { FamilyKey, ReadOptions } from './reading.ts';

/**
 * Gives the families of one file their codes. A code of the user's own stays; a name
 * becomes a code: the one of the key list that the user kept, else the one made when
 * these bytes were read before, else a new one.
 */
export class HouseholdCodes {
	readonly #options: ReadOptions;
	readonly #byName = new Map<string, string>();
	readonly #taken: Set<string>;
	readonly #keys: FamilyKey[] = [];
	readonly #made: string[] = [];

	/** @param taken codes that stand in the file itself */
	constructor(options: ReadOptions, taken: Iterable<string> = []) {
		this.#options = options;
		this.#taken = new Set(options.codesInUse);
		for (const code of taken) this.#taken.add(code);
	}

	codeOf(text: string): string {
		if (looksLikeCode(text)) return text;
		const name = foldName(text);
		const known = this.#byName.get(name);
		if (known !== undefined) return known;
		const code = this.#options.keys?.get(name) ?? this.#make(text);
		this.#byName.set(name, code);
		this.#taken.add(code);
		return code;
	}

	#make(name: string): string {
		const before = this.#options.madeBefore?.[this.#made.length];
		const code = before ?? newHouseholdCode(this.#taken, this.#options.random);
		this.#made.push(code);
		this.#keys.push({ name, code });
		return code;
	}

	/** Names that became codes: for the user, never for the store. */
	get keys(): readonly FamilyKey[] {
		return this.#keys;
	}

	get made(): readonly string[] {
		return this.#made;
	}
}
