import { knownContacts, type Scene, type SceneNode } from '../scene.ts';

/** Somebody on the map as the table tells it. */
export interface ContactRow {
	readonly node: SceneNode;
	/** Number of the node in the scene. */
	readonly i: number;
	/** Those they are drawn in contact with, by number in the scene, and whether on paper alone. */
	readonly others: readonly { readonly at: number; readonly isPaper: boolean }[];
	/** How many of these are of another organisation, those on paper alone left out. */
	readonly across: number;
	/** What the size of a person follows; NaN where it should not be read, undefined where there is none. */
	readonly value: number | undefined;
}

/** What the rows can be sorted by. */
export type Sort = 'name' | 'contacts' | 'across' | 'value';

/**
 * The same as the picture, for everybody in it.
 *
 * @param values of each helper of the snapshot, by its number
 */
export function contactRows(
	scene: Scene,
	values: ArrayLike<number> | undefined
): readonly ContactRow[] {
	const others = scene.nodes.map((): { at: number; isPaper: boolean }[] => []);
	const across = scene.nodes.map(() => 0);
	for (const { from, to, isAcross, isPaper } of scene.ties) {
		others[from]!.push({ at: to, isPaper });
		others[to]!.push({ at: from, isPaper });
		if (!isAcross || isPaper) continue;
		across[from]!++;
		across[to]!++;
	}
	return scene.nodes.map((node, i) => ({
		...{ node, i, others: others[i]!, across: across[i]! },
		value: node.kind === 'helper' ? values?.[node.number] : undefined
	}));
}

/** By name from A to Z, and by a number from many to few; those alike by name. */
export function sorted(
	rows: readonly ContactRow[],
	by: Sort,
	{ compare }: Pick<Intl.Collator, 'compare'>
): readonly ContactRow[] {
	const numbers: Readonly<Record<Exclude<Sort, 'name'>, (row: ContactRow) => number>> = {
		// What is not known, or should not be read, stands below everything that can be.
		contacts: ({ node }) => knownContacts(node) ?? -Infinity,
		across: ({ node, across }) => (knownContacts(node) === undefined ? -Infinity : across),
		value: ({ value }) => (value === undefined || Number.isNaN(value) ? -Infinity : value)
	};
	return rows.toSorted((a, b) => {
		const [most, least] = by === 'name' ? [0, 0] : [numbers[by](b), numbers[by](a)];
		return (most === least ? 0 : most - least) || compare(a.node.name, b.node.name);
	});
}
