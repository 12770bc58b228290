import type { Lists } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';

/** What a measure speaks of. `actor` is a helper, `group` what divides the helpers. */
export type Scope = 'household' | 'actor' | 'group' | 'network';

/** Nodes that a value may name. */
export type NodeKind = 'helper' | 'household' | 'organisation' | 'group';

/** Why there is no value, or why it should not be read. The words live in `text`. */
export const REASONS = [
	'too-few-providers',
	'too-few-actors',
	'no-ties',
	'no-groups',
	'no-direction',
	'no-case-manager',
	'no-households',
	'no-pair-answered',
	'not-asked',
	'few-answered',
	'one-member-in-view',
	'too-few-contacts',
	'informal',
	'not-a-person'
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * A value per scope. Numbers are NaN where they are undefined, and then `reason`
 * says why. Lists name nodes by number: of each household, actor or group, or of
 * the network as a whole; pairs stand as two numbers in turn.
 */
export type Result =
	| { readonly kind: 'number'; readonly value: number; readonly reason?: Reason }
	| {
			readonly kind: 'numbers';
			readonly values: Float64Array;
			readonly reason?: Reason | ((i: number) => Reason);
	  }
	| { readonly kind: 'nodes'; readonly of: NodeKind; readonly values: Int32Array }
	| { readonly kind: 'pairs'; readonly of: NodeKind; readonly values: Int32Array }
	| { readonly kind: 'sizes'; readonly values: Int32Array }
	| {
			readonly kind: 'nodeLists';
			readonly of: NodeKind;
			readonly lists: Lists;
			/** Where there is no list at all, which is not the same as an empty one. */
			readonly absent?: (i: number) => Reason | undefined;
	  }
	| {
			readonly kind: 'pairLists';
			readonly of: NodeKind;
			readonly lists: Lists;
			readonly absent?: (i: number) => Reason | undefined;
	  }
	| { readonly kind: 'sizeLists'; readonly lists: Lists };

export interface Options {
	/** Who counts in a team: everybody (the canon), or professionals only (screens and readings). */
	readonly members: 'all' | 'formal';
}

export const CANON: Options = { members: 'all' };
export const SCREEN: Options = { members: 'formal' };

/**
 * One question to the snapshot. `compute` is pure and exact and knows no clock, no
 * store and no language.
 */
export interface Measure {
	/** Id of the canon, the same in code, command line, interface and truth. */
	readonly id: string;
	readonly scope: Scope;
	/** Shown on screens, or for the analyst only. */
	readonly level: 'headline' | 'analyst';
	/** Linear in ties, or slower: then it is computed in a worker and left out above a size. */
	readonly cost: 'linear' | 'slow';
	/** Whether `members` changes the value. */
	readonly byMembers?: boolean;
	compute(snapshot: Snapshot, options: Options): Result;
	/**
	 * Why the value at i should not be read, although it is right; undefined when it
	 * may be. A guard never changes a value.
	 */
	readonly guard?: (snapshot: Snapshot, i: number) => Reason | undefined;
}
