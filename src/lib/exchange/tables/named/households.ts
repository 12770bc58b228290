import { looksLikeCode, newHouseholdCode } from '#lib/domain/code.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { FamilyKey, ReadOptions } from '../../reading.ts';
import type { Notes } from '../notes.ts';
import { familyKey } from '../values/names.ts';

/**
 * The households of a file, each under a code. Codes of the user stay; a name becomes a
 * code, by the key list, else by the codes made when these bytes were read before, else
 * a new one. Names go into the key list and nowhere else.
 */
export class Households {
	readonly #options: ReadOptions;
	readonly #taken: Set<string>;
	readonly #waiting: string[];
	readonly #byName = new Map<string, FamilyKey>();
	readonly #byFamily = new Map<string, string>();
	readonly #made: string[] = [];
	/** Lengths of the codes that are written with zeros in front. */
	#width = 0;

	constructor(options: ReadOptions) {
		this.#options = options;
		const kept = new Set(options.keys?.values());
		this.#taken = new Set([...(options.codesInUse ?? []), ...(options.madeBefore ?? []), ...kept]);
		this.#waiting = (options.madeBefore ?? []).filter((code) => !kept.has(code));
	}

	/** Makes a code known before anything is read, so that "3" beside "001" is "003". */
	know(text: string): void {
		if (!isCode(text)) return;
		this.#taken.add(text);
		if (/^0\d+$/.test(text)) this.#width = Math.max(this.#width, text.length);
	}

	/** The code of a household by what stands in its column. */
	codeOf(text: string, notes: Notes, row: number): string {
		const clean = text.replace(/\s+/g, ' ').trim();
		if (!isCode(clean)) return this.#codeOfName(clean, notes, row);
		if (!/^\d+$/.test(clean) || clean.length >= this.#width) return clean;
		const padded = clean.padStart(this.#width, '0');
		notes.question('code-padded', { row, values: { written: clean, code: padded } });
		return padded;
	}

	#codeOfName(name: string, notes: Notes, row: number): string {
		const folded = foldName(name);
		const known = this.#byName.get(folded);
		if (known) return known.code;
		const code = this.#options.keys?.get(folded) ?? this.#newCode();
		this.#askAboutAlike(name, code, notes, row);
		this.#byName.set(folded, { name, code });
		return code;
	}

	#newCode(): string {
		const code = this.#waiting.shift() ?? newHouseholdCode(this.#taken, this.#options.random);
		this.#taken.add(code);
		this.#made.push(code);
		return code;
	}

	/** Two names that share a surname may be one household. Only their codes are told. */
	#askAboutAlike(name: string, code: string, notes: Notes, row: number): void {
		const family = familyKey(name);
		const other = this.#byFamily.get(family);
		if (other === undefined) this.#byFamily.set(family, code);
		else if (other !== code && family !== '') {
			notes.question('same-household', { row, values: { household: code, other } });
		}
	}

	get keys(): readonly FamilyKey[] {
		return [...this.#byName.values()];
	}

	get madeCodes(): readonly string[] {
		return this.#made;
	}
}

/** Digits alone are codes in a column of households, as are "004a" and "H-7KQ2-M". */
export function isCode(text: string): boolean {
	return /^\d+$/.test(text.trim()) || looksLikeCode(text.trim());
}
