import type { Coverage } from '#lib/graph/coverage.ts';
import type { Reason, Remark } from '#lib/measures/measure.ts';
import type { Problem } from '#lib/domain/problem.ts';

/** A value as JSON tells it; null where it is undefined. */
export type Value = number | string | null | readonly Value[] | { readonly [name: string]: Value };

/** Values of one node, or of the network, by key. */
export type Values = Record<string, Value>;

/** What `vangnet measure --json` prints. */
export interface Output {
	readonly vangnet: string;
	readonly input: Input;
	/** What every value rests on: who spoke, which sources, of what days. */
	readonly coverage: Coverage;
	readonly network: Values;
	readonly actors: Record<string, Values>;
	readonly households: Record<string, Values>;
	/** By the values of what divides the helpers. */
	readonly organisations: Record<string, Values>;
	readonly organisationPairs: readonly OrganisationPair[];
	/** The same for what else divides them: attribute, value, key. */
	readonly groups: Record<string, Record<string, Values>>;
	/** Keyed `a|b`. */
	readonly pairs: Record<string, Values>;
	readonly readings: readonly string[];
	readonly problems: readonly ToldProblem[];
	readonly notes: readonly Note[];
}

export interface Input {
	readonly actors: number;
	/** Ties of the snapshot under the rule. */
	readonly ties: number;
	readonly byKind: Record<string, number>;
	readonly directed: boolean;
	readonly rule: string;
	/** Rows of ties that were read; 0 for a scan, which has none. */
	readonly rows: number;
	readonly selfLoops: number;
	readonly merged: number;
}

export interface OrganisationPair {
	readonly a: string;
	readonly b: string;
	readonly ties: number;
	readonly redundancy: number;
	readonly carriers: readonly string[];
	readonly oneMemberInView: boolean;
}

/** Why a value is missing, or should not be read. */
export interface Note {
	readonly at: string;
	readonly reason: Reason | Remark | 'ties-without-group';
	readonly undefined: boolean;
	readonly count?: number;
	/** Of a value that was drawn by chance: what gives it again. */
	readonly seed?: number;
}

export interface ToldProblem extends Problem {
	readonly message?: string;
}

/** An object that any name may be a key of. */
export function byName<Content>(): Record<string, Content> {
	return Object.create(null) as Record<string, Content>;
}
