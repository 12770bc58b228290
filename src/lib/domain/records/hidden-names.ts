import { ACTOR_KINDS, IDENTITIES, isHelper, type Attributes } from '../actor.ts';
import { looksLikeCode } from '../code.ts';
import { foldName } from '../fold.ts';
import type { ActorColumns } from './columns.ts';
import type { ActorDetail } from './records.ts';

/** What the code of a person begins with who had their name for a code; no reader of files makes such codes. */
const PREFIXES = { professional: 'P-N', informal: 'I-N' } as const;
/** Initials are told apart from names by being this short. */
const INITIALS = /^\p{L}{1,2}$/u;
const WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const PART_OF_NAME = /^\p{Lu}.{2,}/u;
const HELD_BY_NAME =
	/^(label|name|naam|(voor|achter|roep)naam|initial(s|en)|(first|last|full|sur) ?name|alias(es)?|e-?mail|telefoon|phone)$/i;

interface Name {
	/** In lower case. */
	readonly words: readonly string[];
	readonly code: string;
}

/**
 * Takes the names of people out of what is said: in the place of a name stands the code
 * of whoever is meant. Functions and organisations keep theirs.
 */
export class HiddenNames {
	readonly #actors: ActorColumns;
	readonly #codes: readonly string[];
	/** Whole names by their first word, the longest first. */
	readonly #names = new Map<string, Name[]>();
	/** First names and surnames; two people who share one have no code here. */
	readonly #parts = new Map<string, string>();

	constructor(actors: ActorColumns, details: readonly (ActorDetail | undefined)[] = []) {
		this.#actors = actors;
		this.#codes = codesOf(actors, details);
		const others = this.#wordsOfOthers();
		for (let i = 0; i < actors.length; i++) {
			if (!this.isPerson(i)) continue;
			for (const name of [actors.label[i]!, ...(details[i]?.aliases ?? [])]) {
				if (!others.has(foldName(name))) this.#learn(i, name, others);
			}
		}
		for (const list of this.#names.values()) list.sort((a, b) => b.words.length - a.words.length);
	}

	/** Somebody with a name: not a household, an organisation or a forum. */
	isPerson(actor: number): boolean {
		return isHelper(ACTOR_KINDS[this.#actors.kind[actor]!]!);
	}

	/** The code of an actor; somebody whose name was their code has another one. */
	code(actor: number): string {
		return this.#codes[actor]!;
	}

	text(text: string): string {
		const words = [...text.matchAll(WORDS)];
		let hidden = '';
		let from = 0;
		for (let i = 0; i < words.length; i++) {
			const found = this.#nameAt(words, i);
			if (!found) continue;
			const last = words[i + found.length - 1]!;
			hidden += text.slice(from, words[i]!.index) + found.code;
			from = last.index + last[0].length;
			i += found.length - 1;
		}
		return hidden + text.slice(from);
	}

	/** Attributes without those that hold a name; names in the others are hidden. */
	attributes(attributes: Attributes | undefined): Attributes | undefined {
		if (!attributes) return undefined;
		const kept = Object.entries(attributes).filter(([name]) => !HELD_BY_NAME.test(name));
		return Object.fromEntries(
			kept.map(([name, value]) => {
				if (typeof value === 'string') return [name, this.text(value)];
				return [name, typeof value === 'object' ? value.map((one) => this.text(one)) : value];
			})
		);
	}

	/** Words that may stand in a name but say nothing of a person. */
	#wordsOfOthers(): ReadonlySet<string> {
		const { label, functionName } = this.#actors;
		const texts = [...functionName, ...label.filter((_, i) => !this.isPerson(i))];
		return new Set(texts.flatMap((text) => [foldName(text), ...foldedWords(text)]));
	}

	#learn(actor: number, name: string, others: ReadonlySet<string>): void {
		const words = foldedWords(name);
		const code = this.code(actor);
		if (words.length === 0) return;
		const list = this.#names.get(words[0]!);
		if (list) list.push({ words, code });
		else this.#names.set(words[0]!, [{ words, code }]);
		if (IDENTITIES[this.#actors.identity[actor]!] !== 'person') return;
		for (const [part] of name.matchAll(WORDS)) {
			if (!PART_OF_NAME.test(part) || others.has(foldName(part))) continue;
			const before = this.#parts.get(part);
			this.#parts.set(part, before === undefined || before === code ? code : '…');
		}
	}

	#nameAt(
		words: readonly RegExpExecArray[],
		at: number
	): { readonly code: string; readonly length: number } | undefined {
		const word = words[at]![0];
		const whole = this.#names
			.get(foldName(word))
			?.find((name) => name.words.every((one, k) => one === foldName(words[at + k]?.[0] ?? '')));
		if (whole) return { code: whole.code, length: whole.words.length };
		const code = this.#parts.get(word);
		return code === undefined ? undefined : { code, length: 1 };
	}
}

function foldedWords(text: string): string[] {
	return [...text.matchAll(WORDS)].map(([word]) => foldName(word));
}

/**
 * Codes that say nothing of a name stay; the others are given anew, by the number of the
 * actor. So the same person has the same code in a later file, whoever is gone since.
 */
function codesOf(
	{ id, code, kind, length }: ActorColumns,
	details: readonly (ActorDetail | undefined)[]
): readonly string[] {
	const taken = new Set(code);
	return Array.from({ length }, (_, i) => {
		const own = code[i]!;
		const helper = ACTOR_KINDS[kind[i]!]!;
		if (!isHelper(helper)) return own;
		const isMade = details[i]?.codeGiven === false;
		if (!isMade && (looksLikeCode(own) || INITIALS.test(own))) return own;
		let next = `${PREFIXES[helper]}${String(id[i]!).padStart(4, '0')}`;
		while (taken.has(next)) next += '0';
		taken.add(next);
		return next;
	});
}
