import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Lens } from '#lib/domain/lens.ts';
import { fileURLToPath } from 'node:url';
import type { Subject } from '../../src/cli/measure/request.ts';
import { fileSubject } from '../../src/cli/measure/subject.ts';
import type { PlainGraph } from '../helpers/plain-graph.ts';

/** Ground truth kept beside the repository; tests that read it are skipped where it is not. */
const FOLDER = new URL('../../../shared/truth/', import.meta.url);
export const HAS_TRUTH = existsSync(FOLDER);

export type Json =
	number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Expected {
	readonly measure: string;
	readonly level: string;
	readonly params: Readonly<Record<string, Json>>;
	readonly value: Json;
	readonly tolerance: number;
	readonly optimal_sets?: readonly (readonly string[])[];
}

export interface TruthCase {
	readonly id: string;
	readonly type?: string;
	readonly two_mode?: boolean;
	readonly graph?: PlainGraph;
	readonly input?: Readonly<Record<string, Json>>;
	readonly expected: readonly Expected[];
}

export function truthCases(): TruthCase[] {
	if (!HAS_TRUTH) return [];
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as TruthCase)
		.filter((found) => Array.isArray(found.expected));
}

/** A case read as the command line reads its file. */
export function subjectOf({ id }: TruthCase): Promise<Subject> {
	return fileSubject(fileURLToPath(new URL(`${id}.json`, FOLDER)));
}

/** The rule a value holds under: as the case says, else the direction of its graph. */
export function ruleOf({ graph }: TruthCase, { params }: Expected): Lens['rule'] {
	if (typeof params.symmetrise === 'string') return params.symmetrise as Lens['rule'];
	return graph?.directed ? 'directed' : 'either';
}

/** Parameters that say how something is defined, or follow from the rule. */
const DESCRIPTIONS = ['symmetrise', 'directed', 'degree<2', 'pairs', 'ties'];

/** The key under which a value is printed. */
export function keyOf({ measure, params }: Expected): string {
	const written = Object.entries(params)
		.filter(([name]) => !DESCRIPTIONS.includes(name))
		.map(([name, value]) => `${name}=${name === 'weighted' && value ? 'true' : String(value)}`);
	return written.length === 0 ? measure : `${measure}[${written.sort().join(',')}]`;
}

/** How many single numbers a value holds. */
export function countOf(value: Json): number {
	if (Array.isArray(value)) return Math.max(1, value.length);
	if (typeof value === 'object' && value !== null) {
		return Object.values(value).reduce<number>((sum, each) => sum + countOf(each), 0);
	}
	return 1;
}

/** Where two values differ by more than the tolerance; empty when they do not. */
export function differences(got: unknown, wanted: Json, tolerance: number, at = ''): string[] {
	if (typeof wanted === 'number') {
		const isNear = typeof got === 'number' && Math.abs(got - wanted) <= tolerance + 1e-12;
		return isNear ? [] : [`${at}: ${String(got)} is not ${wanted}`];
	}
	if (Array.isArray(wanted)) {
		if (!Array.isArray(got) || got.length !== wanted.length) {
			return [`${at}: ${JSON.stringify(got)} is not ${JSON.stringify(wanted)}`];
		}
		return wanted.flatMap((each, i) => differences(got[i], each, tolerance, `${at}[${i}]`));
	}
	if (typeof wanted === 'object' && wanted !== null) {
		return Object.entries(wanted).flatMap(([name, each]) =>
			differences(
				(got as Record<string, unknown> | undefined)?.[name],
				each,
				tolerance,
				`${at}.${name}`
			)
		);
	}
	return got === wanted ? [] : [`${at}: ${JSON.stringify(got)} is not ${JSON.stringify(wanted)}`];
}
