import { findMeasure } from '#lib/measures/index.ts';
import type { Measure } from '#lib/measures/measure.ts';

/** A measure with its parameters, as it is written: `betweenness[normalized=true]`. */
export interface Key {
	readonly measure: Measure;
	readonly parameters: ReadonlyMap<string, string>;
}

/** What a parameter is when nobody writes it. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
	['normalized', 'false'],
	['weighted', 'false'],
	['binary', 'true'],
	['wf_improved', 'true'],
	['variant', 'cp_ignored'],
	['attack', 'recalculated_degree'],
	['members', 'all'],
	['over', 'providers'],
	['coverage_by', 'case_manager'],
	['threshold', '0.5']
]);

/** Ids, each with its parameters in brackets, divided by commas outside the brackets. */
export function splitIds(text: string): string[] {
	const ids: string[] = [];
	let depth = 0;
	let id = '';
	for (const symbol of text) {
		if (symbol === '[') depth++;
		if (symbol === ']') depth--;
		if (symbol === ',' && depth === 0) {
			ids.push(id);
			id = '';
		} else id += symbol;
	}
	return [...ids, id].map((each) => each.trim()).filter((each) => each !== '');
}

/** The measure and parameters of an id; undefined when there is no such measure. */
export function parseKey(text: string): Key | undefined {
	const match = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(text);
	const measure = match && findMeasure(match[1]!.trim());
	if (!measure) return undefined;
	const parameters = new Map<string, string>();
	for (const part of (match[2] ?? '').split(',').filter((each) => each.trim() !== '')) {
		const at = part.indexOf('=');
		if (at < 0) return undefined;
		const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
		if (DEFAULTS.get(name) !== value) parameters.set(name, value);
	}
	return { measure, parameters };
}

/** An id with its parameters, names sorted; what is as usual is not written. */
export function writeKey(id: string, parameters: ReadonlyMap<string, string>): string {
	if (parameters.size === 0) return id;
	const written = [...parameters]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => `${name}=${value}`);
	return `${id}[${written.join(',')}]`;
}

/** The parameters of a variation by its name, `k=1,m=2`. */
export function parametersOf(name: string): Map<string, string> {
	return new Map(
		name
			.split(',')
			.filter((part) => part !== '')
			.map((part) => part.split('=') as [string, string])
	);
}
