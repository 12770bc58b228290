import { refuse } from '#lib/domain/problem.ts';
import { LIMITS } from '../../limits.ts';
import { isHostileName } from '../../sheets/header.ts';
import { JsonTokens, type JsonToken } from './tokens.ts';

/**
 * A value of JSON. Objects are maps, so that no key can mean anything to the language;
 * a whole number too long to be exact stays the text it is.
 */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

export function isObject(value: Json | undefined): value is JsonObject {
	return value instanceof Map;
}

export function isList(value: Json | undefined): value is readonly Json[] {
	return Array.isArray(value);
}

/** An open list or object, and under which key its next value goes. */
type Open = { readonly list: Json[] } | { readonly object: Map<string, Json>; key: string };

/**
 * Reads JSON without calling itself, so that no depth can exhaust the stack, and tells
 * where it breaks off. The same key twice in one object is refused, since one of the
 * two would be lost.
 *
 * @throws Refusal `json-invalid`, `json-too-deep`, `duplicate-key`, `hostile-key`,
 * `number-not-finite`, each with its line, and `too-large`
 */
export function parseJson(text: string): Json {
	const tokens = new JsonTokens(text);
	const open: Open[] = [];
	let root: Json | undefined;
	let token = tokens.next();
	let objects = 0;
	/** Puts a value where it belongs; a list or object stays open and is filled later. */
	const put = (value: Json): void => {
		if (value !== null && typeof value === 'object' && ++objects > LIMITS.jsonObjects) {
			refuse('too-large', { values: { limit: LIMITS.jsonObjects } });
		}
		const top = open.at(-1);
		if (!top) root = value;
		else if ('list' in top) top.list.push(value);
		else top.object.set(top.key, value);
	};
	do {
		token = begin(tokens, token, open, put);
		// After a value its list or object ends, or goes on behind a comma.
		while (open.length > 0 && token !== ',') {
			const top = open.pop()!;
			if (token !== ('list' in top ? ']' : '}')) tokens.invalid();
			token = tokens.next();
		}
		if (open.length > 0) token = afterComma(tokens, open.at(-1)!);
	} while (open.length > 0);
	if (token !== 'end') tokens.invalid();
	return root!;
}

/** Reads down to the first plain value or empty list; returns the token behind it. */
function begin(
	tokens: JsonTokens,
	first: JsonToken,
	open: Open[],
	put: (value: Json) => void
): JsonToken {
	for (let token = first; ;) {
		if (token === 'value') {
			put(tokens.value);
			return tokens.next();
		}
		if (token !== '[' && token !== '{') tokens.invalid();
		const opened: Open = token === '[' ? { list: [] } : { object: new Map(), key: '' };
		put('list' in opened ? opened.list : opened.object);
		if (open.push(opened) > LIMITS.jsonDepth) {
			refuse('json-too-deep', { row: tokens.line, values: { limit: LIMITS.jsonDepth } });
		}
		token = tokens.next();
		if (token === ('list' in opened ? ']' : '}')) return token;
		if (!('list' in opened)) token = takeKey(tokens, token, opened);
	}
}

function afterComma(tokens: JsonTokens, top: Open): JsonToken {
	const token = tokens.next();
	return 'list' in top ? token : takeKey(tokens, token, top);
}

/** Takes a key and the colon behind it; returns the token that begins its value. */
function takeKey(
	tokens: JsonTokens,
	token: JsonToken,
	top: { readonly object: Map<string, Json>; key: string }
): JsonToken {
	const key = tokens.value;
	if (token !== 'value' || typeof key !== 'string') tokens.invalid();
	if (isHostileName(key)) refuse('hostile-key', { row: tokens.line, field: key });
	if (top.object.has(key)) refuse('duplicate-key', { row: tokens.line, field: key });
	top.key = key;
	if (tokens.next() !== ':') tokens.invalid();
	return tokens.next();
}
