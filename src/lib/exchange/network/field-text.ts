import type { AttributeValue, Attributes } from '#lib/domain/actor.ts';
import type { PlainAttributes } from '../graphs/plain-graph.ts';

/**
 * The attributes of one node or edge, from which fields are taken one by one; what is
 * left over in the end is kept as it is.
 */
export class FieldBag {
	readonly #left: Map<string, AttributeValue>;
	readonly #byLowerCase = new Map<string, string>();

	/** @param inAnyCase a name that is not there to the letter is looked for in any letter case */
	constructor(attributes: PlainAttributes, inAnyCase = false) {
		this.#left = new Map(attributes);
		for (const name of inAnyCase ? attributes.keys() : []) {
			const lower = name.toLowerCase();
			if (!this.#byLowerCase.has(lower)) this.#byLowerCase.set(lower, name);
		}
	}

	/** The value under the first of these names that is there. */
	find(...names: readonly string[]): AttributeValue | undefined {
		const name = this.#nameOf(names);
		return name === undefined ? undefined : this.#left.get(name);
	}

	/** As `find`, and takes it out. */
	take(...names: readonly string[]): AttributeValue | undefined {
		const name = this.#nameOf(names);
		if (name === undefined) return undefined;
		const value = this.#left.get(name);
		this.#left.delete(name);
		return value;
	}

	/** Takes a value out when it is one of the words we know; else it stays an attribute. */
	takeWord<Word>(
		words: Readonly<Record<string, Word>>,
		...names: readonly string[]
	): Word | undefined {
		const value = this.find(...names);
		if (value === undefined || typeof value === 'object') return undefined;
		const key = String(value).trim().toLowerCase();
		if (!Object.hasOwn(words, key)) return undefined;
		this.take(...names);
		return words[key];
	}

	drop(pattern: RegExp): void {
		for (const name of this.#left.keys()) if (pattern.test(name)) this.#left.delete(name);
	}

	#nameOf(names: readonly string[]): string | undefined {
		const exact = names.find((name) => this.#left.has(name));
		if (exact !== undefined || this.#byLowerCase.size === 0) return exact;
		const cased = names.map((name) => this.#byLowerCase.get(name.toLowerCase()));
		return cased.find((name) => name !== undefined && this.#left.has(name));
	}

	/** What nobody took; undefined when nothing is left. */
	rest(): Attributes | undefined {
		return this.#left.size > 0 ? Object.fromEntries(this.#left) : undefined;
	}
}

/** Several values in one, divided by `;`; lists are lists already. */
export function listOf(value: AttributeValue | undefined): readonly string[] {
	if (value === undefined) return [];
	const items = typeof value === 'object' ? value : String(value).split(';');
	return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}

export function textOf(value: AttributeValue | undefined): string {
	return value === undefined ? '' : typeof value === 'object' ? value.join('; ') : String(value);
}

/** Yes and no as files write them, by their words in lower case. */
export const YES_NO: Readonly<Record<string, boolean>> = {
	yes: true,
	ja: true,
	true: true,
	'1': true,
	no: false,
	nee: false,
	false: false,
	'0': false
};

/** A list of codes by how people write them: in any case. */
export function inAnyCase<Word extends string>(
	words: readonly Word[]
): Readonly<Record<string, Word>> {
	return Object.fromEntries(words.map((word) => [word.toLowerCase(), word]));
}
