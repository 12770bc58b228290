import type { AttributeValue, Attributes } from '../actor.ts';
import { joinList, splitList } from './list-cell.ts';

/**
 * Attributes in one cell: `colour=red; team=2`, as people write them. What would come
 * back as something else that way is written as one JSON object.
 */
export function formatAttributes(attributes: Attributes): string {
	const pairs = Object.entries(attributes).map(([name, value]) => `${name}=${String(value)}`);
	const text = joinList(pairs);
	const back = parsePairs(text);
	return back && isSame(back, attributes) ? text : JSON.stringify(attributes);
}

/** The attributes of a cell; undefined when it holds something else. */
export function parseAttributes(text: string): Attributes | undefined {
	return text.trim().startsWith('{') ? parseObject(text) : parsePairs(text);
}

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

function parsePairs(text: string): Attributes | undefined {
	const attributes: Record<string, AttributeValue> = {};
	for (const pair of splitList(text)) {
		const at = pair.indexOf('=');
		const name = pair.slice(0, at).trim();
		if (at < 0 || name === '' || HOSTILE.has(name) || name in attributes) return undefined;
		attributes[name] = plainValue(pair.slice(at + 1).trim());
	}
	return attributes;
}

function plainValue(text: string): AttributeValue {
	if (text === 'true' || text === 'false') return text === 'true';
	return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

function parseObject(text: string): Attributes | undefined {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
	const isAllowed = Object.entries(parsed).every(
		([name, value]) => !HOSTILE.has(name) && isValue(value)
	);
	return isAllowed ? (parsed as Attributes) : undefined;
}

function isValue(value: unknown): boolean {
	if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
	return ['string', 'number', 'boolean'].includes(typeof value);
}

function isSame(a: Attributes, b: Attributes): boolean {
	const names = Object.keys(a);
	return (
		names.length === Object.keys(b).length &&
		names.every((name) => Object.hasOwn(b, name) && Object.is(a[name], b[name]))
	);
}
