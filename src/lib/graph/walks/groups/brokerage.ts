import { positionOf, type Adjacency } from '../../adjacency.ts';
import type { Rows } from '../rows.ts';

/** Open routes of two steps by the groups of their three people, per person in the middle. */
export interface Brokerage {
	/** All three in one group. */
	readonly coordinator: Float64Array;
	/** The outer two in one group, the middle in another. */
	readonly itinerant: Float64Array;
	/** The middle shares the group of whom it leads to. */
	readonly gatekeeper: Float64Array;
	/** The middle shares the group of whom it comes from. */
	readonly representative: Float64Array;
	/** Three groups. */
	readonly liaison: Float64Array;
}

/**
 * Routes a -> b -> c without a -> c, counted for b; people without a group (-1) are left
 * out. O(sum of arcs in times arcs out * log degree).
 */
export function brokerageAlong(out: Adjacency, into: Adjacency, group: Int32Array): Brokerage {
	const roles = emptyRoles(group.length);
	for (let b = 0; b < group.length; b++) {
		if (group[b]! < 0) continue;
		for (let i = into.offsets[b]!; i < into.offsets[b + 1]!; i++) {
			const a = into.targets[i]!;
			if (group[a]! < 0) continue;
			for (let k = out.offsets[b]!; k < out.offsets[b + 1]!; k++) {
				const c = out.targets[k]!;
				if (c === a || group[c]! < 0 || positionOf(out, a, c) >= 0) continue;
				roleOf(roles, group[a]!, group[b]!, group[c]!)[b]!++;
			}
		}
	}
	return roles;
}

/**
 * The same without direction, each pair of the outer two once; gatekeeper and
 * representative are then one, and stand together under `gatekeeper`.
 */
export function brokerageBetween(rows: Rows, group: Int32Array): Brokerage {
	const roles = emptyRoles(group.length);
	for (let b = 0; b < group.length; b++) {
		if (group[b]! < 0) continue;
		for (let i = rows.offsets[b]!; i < rows.offsets[b + 1]!; i++) {
			const a = rows.targets[i]!;
			if (group[a]! < 0) continue;
			for (let k = i + 1; k < rows.offsets[b + 1]!; k++) {
				const c = rows.targets[k]!;
				if (group[c]! < 0 || positionOf(rows, a, c) >= 0) continue;
				roleOf(roles, group[a]!, group[b]!, group[c]!)[b]!++;
			}
		}
	}
	const gatekeeper = roles.gatekeeper.map((count, b) => count + roles.representative[b]!);
	return { ...roles, gatekeeper, representative: new Float64Array(group.length) };
}

function emptyRoles(nodes: number): Brokerage {
	const column = (): Float64Array => new Float64Array(nodes);
	return {
		coordinator: column(),
		itinerant: column(),
		gatekeeper: column(),
		representative: column(),
		liaison: column()
	};
}

function roleOf(roles: Brokerage, a: number, b: number, c: number): Float64Array {
	if (a === c) return a === b ? roles.coordinator : roles.itinerant;
	if (b === c) return roles.gatekeeper;
	return a === b ? roles.representative : roles.liaison;
}
