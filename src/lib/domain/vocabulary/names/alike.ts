import type { ActorKind } from '../../actor.ts';
import { differsByOne, withoutBlanks, wordKey } from '../word-key.ts';
import { soundOf } from './sound.ts';
import { AREA_WORDS, SURNAME_PREFIXES, TITLES } from './names.ts';

/** Somebody or something with a name, as it is compared with others of its kind. */
export interface Named {
	readonly kind: ActorKind;
	/** The name first, then other names of the same one. */
	readonly names: readonly string[];
	/** Where people belong: employers of a professional, households of the own circle. */
	readonly places: readonly number[];
}

/**
 * Why two may be one: the same letters, an initial for a first name, a first name alone,
 * one letter of difference, or a first name that sounds the same.
 */
const LIKENESSES = ['same', 'initial', 'part', 'spelling', 'sound'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Two of a list that may be one, by their places in it; `a` stands before `b`. */
export interface Alike {
	readonly a: number;
	readonly b: number;
	readonly why: Likeness;
}

const IGNORED = new Set<string>([...TITLES, ...SURNAME_PREFIXES]);
const LEGAL_FORMS = new Set([
	'stichting',
	'st',
	'vereniging',
	'bv',
	'nv',
	'vof',
	'de',
	'het',
	'the'
]);
const AREAS = new Set<string>(AREA_WORDS);

/** One letter in a short word makes another word: Jan and Jaap, oost and west. */
const LONG_ENOUGH = 5;
const LONG_ENOUGH_TO_HEAR = 3;

/**
 * Whoever may be entered twice, the surest first. Only names of one kind are compared, and
 * people only where they belong together; the same full name is enough anywhere.
 */
export function alikePairs(list: readonly Named[]): readonly Alike[] {
	const read = list.map((named) => named.names.map((name) => wordsOf(named.kind, name)));
	const found: Alike[] = [];
	const seen = new Set<number>();
	for (const places of sameKeys(list, read)) {
		for (let i = 0; i < places.length; i++) {
			for (let k = i + 1; k < places.length; k++) {
				const [a, b] = [places[i]!, places[k]!];
				const pair = a * list.length + b;
				if (seen.has(pair)) continue;
				seen.add(pair);
				const why = likenessOf(list[a]!, list[b]!, read[a]!, read[b]!);
				if (why) found.push({ a, b, why });
			}
		}
	}
	const rank = ({ why }: Alike): number => LIKENESSES.indexOf(why);
	return found.sort((x, y) => rank(x) - rank(y) || x.a - y.a || x.b - y.b);
}

/** What of a name tells people or organisations apart, in order. */
function wordsOf(kind: ActorKind, name: string): readonly string[] {
	// "J.de Vries" and "G.G.Z." are written without blanks; single letters are kept apart.
	const parts = wordKey(name.replaceAll('.', isPerson(kind) ? ' ' : '')).split(' ');
	const ignored = isPerson(kind) ? IGNORED : LEGAL_FORMS;
	const told = parts.filter((part) => part !== '' && !ignored.has(part));
	return told.length > 0 ? told : parts.filter((part) => part !== '');
}

function isPerson(kind: ActorKind): boolean {
	return kind === 'professional' || kind === 'informal';
}

/** A group this large shares a name that tells nothing, such as a first name everybody has. */
const TELLS_NOTHING = 200;

/** Lists of places that share something of a name, so that not everybody is compared with everybody. */
function sameKeys(
	list: readonly Named[],
	read: readonly (readonly (readonly string[])[])[]
): readonly (readonly number[])[] {
	// Nearly every key is met once: a list is made only for those that are met again.
	const first = new Map<string, number>();
	const shared = new Map<string, number[]>();
	list.forEach((named, at) => {
		if (named.kind === 'household') return;
		for (const words of read[at]!) {
			for (const part of keysOf(named, words)) {
				const key = `${named.kind} ${part}`;
				const known = first.get(key);
				if (known === undefined) first.set(key, at);
				else if (known !== at) {
					const places = shared.get(key);
					if (!places) shared.set(key, [known, at]);
					else if (places.at(-1) !== at) places.push(at);
				}
			}
		}
	});
	return [...shared.values()].filter(({ length }) => length <= TELLS_NOTHING);
}

/** Keys are as narrow as the likeness that they look for, so that few are compared. */
function keysOf({ kind, places }: Named, words: readonly string[]): readonly string[] {
	if (words.length === 0) return [];
	if (!isPerson(kind)) return withOneLess(words.join(''));
	const [first, last] = [words[0]!, words.at(-1)!];
	const here = places.map((place) => `${place} ${first}`);
	if (words.length === 1) {
		const near = places.flatMap((place) => withOneLess(first).map((key) => `${place} ${key}`));
		return [...here, ...near, ...places.map((place) => `${place} ~${soundOf(first)}`)];
	}
	const alike = [`${first[0]} ${last}`, `~${soundOf(first)} ${last}`];
	return [...here, ...alike, ...withOneLess(last).map((key) => `${first} ${key}`)];
}

/** A word, and every word that one letter less makes of it: words that differ by one share one. */
function withOneLess(word: string): readonly string[] {
	if (word.length < LONG_ENOUGH || word.length > 60) return [word];
	return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function likenessOf(
	one: Named,
	other: Named,
	names: readonly (readonly string[])[],
	others: readonly (readonly string[])[]
): Likeness | undefined {
	const found = names.flatMap((a) =>
		others.flatMap((b) => (isPerson(one.kind) ? personLikeness(a, b) : bodyLikeness(a, b)) ?? [])
	);
	const best = LIKENESSES.find((why) => found.includes(why));
	if (!best || !isPerson(one.kind)) return best;
	const together = one.places.some((place) => other.places.includes(place));
	// "Oma" of one family is not the "oma" of another.
	if (one.kind === 'informal') return together ? best : undefined;
	if (together) return best;
	const isFull = names.some((words) => words.length > 1) && others.some((w) => w.length > 1);
	const isOpen = one.places.length === 0 || other.places.length === 0;
	if (best === 'same' && isFull) return best;
	return isOpen && best !== 'part' && isFull ? best : undefined;
}

function personLikeness(a: readonly string[], b: readonly string[]): Likeness | undefined {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length === 0) return undefined;
	if (a.join(' ') === b.join(' ')) return 'same';
	if (short.length === 1) {
		if (long.length > 1 && short[0] === long[0] && short[0]!.length > 1) return 'part';
		return long.length === 1 ? firstLikeness(short[0]!, long[0]!) : undefined;
	}
	const [first, otherFirst] = [short[0]!, long[0]!];
	const [last, otherLast] = [short.at(-1)!, long.at(-1)!];
	const isInitial = (x: string, y: string): boolean => x.length === 1 && y.startsWith(x);
	if (last === otherLast) {
		if (first === otherFirst) return 'initial';
		if (isInitial(first, otherFirst) || isInitial(otherFirst, first)) return 'initial';
		return firstLikeness(first, otherFirst);
	}
	return first === otherFirst && first.length > 1 && isMisspelt(last, otherLast)
		? 'spelling'
		: undefined;
}

function firstLikeness(a: string, b: string): Likeness | undefined {
	if (isMisspelt(a, b)) return 'spelling';
	const isLong = Math.min(a.length, b.length) >= LONG_ENOUGH_TO_HEAR;
	return isLong && soundOf(a) === soundOf(b) ? 'sound' : undefined;
}

function bodyLikeness(a: readonly string[], b: readonly string[]): Likeness | undefined {
	const [x, y] = [withoutBlanks(a.join('')), withoutBlanks(b.join(''))];
	if (x === '' || y === '') return undefined;
	if (x === y) return 'same';
	const differ = a.filter((word) => !b.includes(word)).concat(b.filter((w) => !a.includes(w)));
	// School 1 and school 2, team oost and team noordoost: told apart on purpose.
	if (differ.some((word) => AREAS.has(word) || word.length === 1 || /\d/.test(word)))
		return undefined;
	return isMisspelt(x, y) ? 'spelling' : undefined;
}

function isMisspelt(a: string, b: string): boolean {
	return Math.min(a.length, b.length) >= LONG_ENOUGH && differsByOne(a, b);
}
