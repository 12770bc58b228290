import { starts } from '#lib/graph/directory.ts';
import type { Store } from '../../store/database/open.ts';
import { readAliases } from '../../store/read/actors.ts';
import type { Study } from '../study.ts';

/** A place in the lists of the directory, and another name of who stands there. */
export type Alias = readonly [number, string];

/** Other names by which somebody is found. Those of people are names too, and stay with names. */
export function aliasesOf(
	store: Store,
	{ scan, columns, view: { snapshot }, hasNames }: Study
): readonly Alias[] {
	const known = readAliases(store, scan.id);
	const { household, organisation } = starts(snapshot);
	return Array.from(snapshot.actor).flatMap((actor, i): Alias[] => {
		if (i < household && !hasNames) return [];
		// A household has a code and no name, whatever a file once called it.
		if (i >= household && i < organisation) return [];
		return (known.get(columns.actors.id[actor]!) ?? []).map((text): Alias => [i, text]);
	});
}
