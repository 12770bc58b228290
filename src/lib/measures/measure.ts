import type { Lists } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Progress } from '#lib/graph/walks/rows.ts';
import type { Members } from '#lib/graph/walks/teams/seats.ts';

/** What a measure speaks of. `actor` is a helper, `group` what divides the helpers, `pair` two of either. */
export type Scope = 'household' | 'actor' | 'group' | 'pair' | 'network';

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
	'not-connected',
	'all-alike',
	'nobody-of-own-circle',
	'few-answered',
	'one-member-in-view',
	'too-few-contacts',
	'too-large',
	'no-reach',
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
			/** Where there is nothing to tell, which is not the same as undefined. */
			readonly absent?: (i: number) => boolean;
	  }
	/** Several named numbers of each node. */
	| {
			readonly kind: 'records';
			readonly columns: Readonly<Record<string, Float64Array>>;
			readonly reason?: Reason;
	  }
	| { readonly kind: 'nodes'; readonly of: NodeKind; readonly values: Int32Array }
	| { readonly kind: 'pairs'; readonly of: NodeKind; readonly values: Int32Array }
	/** A few numbers in a fixed order; undefined as a whole when there is a reason. */
	| { readonly kind: 'sizes'; readonly values: Int32Array; readonly reason?: Reason }
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
	| { readonly kind: 'sizeLists'; readonly lists: Lists }
	/** A number per pair; pairs stand as two numbers in turn. */
	| {
			readonly kind: 'pairNumbers';
			readonly of: NodeKind;
			readonly pairs: Int32Array;
			readonly values: Float64Array;
	  }
	/** A number, and every set of nodes that reaches it. */
	| {
			readonly kind: 'best';
			readonly value: number;
			readonly of: NodeKind;
			readonly sets: readonly Int32Array[];
			readonly reason?: Reason;
	  };

export interface Options {
	/** Who counts in a team: everybody (the canon), or professionals only (screens and readings). */
	readonly members: Members;
	/** Of slow measures: how far they are. May throw to stop them. */
	readonly onProgress?: Progress;
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
	/** Whether what divides people into groups (`Lens.group`) changes the value. */
	readonly byGroup?: boolean;
	/** What the division into groups is compared with; its parameters are then `a` and `b`. */
	readonly comparedWith?: string;
	/** Speaks of who helps which household, or for whom, though not per household. */
	readonly aboutHelp?: boolean;
	/** Asked of households and helpers as the nodes of one graph (`TwoMode`), and of no other. */
	readonly twoMode?: boolean;
	/** Whether the canon writes the parameters even of the default. */
	readonly alwaysNamed?: boolean;
	compute(snapshot: Snapshot, options: Options): Result;
	/** The same question with other parameters than the default. */
	readonly variations?: readonly Variation[];
	/**
	 * Why the value at i should not be read, although it is right; undefined when it
	 * may be. A guard never changes a value.
	 */
	readonly guard?: (snapshot: Snapshot, i: number) => Reason | undefined;
	/** How it was worked out, where that is worth telling. */
	readonly remark?: (snapshot: Snapshot) => Remark | undefined;
	/** Where chance was drawn: the seed that gives the same value again. */
	readonly seed?: number;
	/** How many ties the value had to leave out, for want of a group. */
	readonly leftOut?: (snapshot: Snapshot) => number;
}

export interface Variation {
	/** Parameters as the canon writes them, names sorted: `normalized=true`. */
	readonly name: string;
	compute(snapshot: Snapshot, options: Options): Result;
	/** How it was worked out, where that is worth telling. */
	readonly remark?: (snapshot: Snapshot) => Remark | undefined;
	readonly seed?: number;
}

/** Ways of working out that a value does not show. */
export type Remark = 'lengths-exact' | 'lengths-rounded' | 'best-found' | 'drawn-by-chance';
