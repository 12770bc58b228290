import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

/**
 * What the numbers of a snapshot are called. Codes always; labels (names of people)
 * only for a reader who may see them. Lists follow the order of `Snapshot.actor`.
 */
export interface Directory {
	readonly codes: readonly string[];
	/** '' where an actor has no name, and everywhere when names are off. */
	readonly labels: readonly string[];
	readonly functions: readonly string[];
	readonly groups: readonly string[];
	readonly domains: readonly string[];
	readonly frames: readonly string[];
}

/** Names of what a view shows; without `names` people carry their code and function only. */
export function directoryOf(scan: ScanColumns, view: View, names: boolean): Directory {
	const { actors, words } = scan;
	const { snapshot } = view;
	const isPerson = (i: number): boolean => i < snapshot.helpers;
	const all = Array.from(snapshot.actor);
	return {
		codes: all.map((actor) => actors.code[actor]!),
		labels: all.map((actor, i) => (names || !isPerson(i) ? actors.label[actor]! : '')),
		functions: all.map((actor) => actors.functionName[actor]!),
		groups: view.groupNames,
		domains: words.domain,
		frames: words.frame
	};
}

/** Where each kind of node begins in `Snapshot.actor` and in the lists of a directory. */
export function starts(snapshot: Snapshot): {
	readonly household: number;
	readonly organisation: number;
	readonly forum: number;
} {
	const household = snapshot.helpers;
	const organisation = household + snapshot.households;
	return { household, organisation, forum: organisation + snapshot.organisations };
}
