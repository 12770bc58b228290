import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { listAt, type Lists } from '#lib/domain/records/lists.ts';
import type { Records } from '#lib/domain/records/records.ts';

/** What the rows of records call what they point to: everything by its code. */
export class References {
	readonly #records: Records;
	/** Codes that belong to two kinds of actor: the kind stands in front of them. */
	readonly #shared = new Set<string>();

	constructor(records: Records) {
		this.#records = records;
		const met = new Set<string>();
		for (const code of records.actors.code) (met.has(code) ? this.#shared : met).add(code);
	}

	/** undefined for nobody. */
	actor(index: number | undefined): string | undefined {
		if (index === undefined || index < 0) return undefined;
		const { code, kind } = this.#records.actors;
		const own = code[index]!;
		return this.#shared.has(own) ? `${ACTOR_KINDS[kind[index]!]!}: ${own}` : own;
	}

	actors(indices: Iterable<number>): readonly string[] {
		return Array.from(indices, (index) => this.actor(index)!);
	}

	source(index: number): string {
		return this.#records.sources[index]!.code;
	}

	wave(index: number): string | undefined {
		return this.#records.waves[index]?.name;
	}

	words(lists: Lists, index: number, list: readonly string[]): readonly string[] {
		return Array.from(listAt(lists, index), (word) => list[word]!);
	}
}

/** The words of a list whose bits are set. */
export function wordsOfBits<Word extends string>(list: readonly Word[], bits: number): Word[] {
	return list.filter((_, bit) => bits & (1 << bit));
}
