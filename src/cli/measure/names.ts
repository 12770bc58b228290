import { starts, type Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { NodeKind, Scope } from '#lib/measures/measure.ts';

/** What the nodes of each kind are called, in the order of their numbers. */
export type Names = Readonly<Record<NodeKind, readonly string[]>>;

export function namesOf(snapshot: Snapshot, { codes, groups }: Directory): Names {
	const { household, organisation, forum } = starts(snapshot);
	return {
		helper: toldApart(codes.slice(0, household)),
		household: codes.slice(household, organisation),
		organisation: codes.slice(organisation, forum),
		group: groups
	};
}

/** Nodes of different kinds may share a code: the second is told apart. */
export function toldApart(codes: readonly string[]): string[] {
	const met = new Set<string>();
	return codes.map((code) => {
		let name = code;
		for (let i = 2; met.has(name); i++) name = `${code} (${i})`;
		met.add(name);
		return name;
	});
}

/** The kind of node that a scope gives a value to. */
export const NODE_OF = {
	household: 'household',
	actor: 'helper',
	group: 'group'
} as const satisfies Partial<Record<Scope, NodeKind>>;
