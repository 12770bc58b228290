import { keyOf, type Level, type NodeKind, type Scene } from '../scene.ts';
import type { Layout, Wish } from '../wish.ts';

/** Kind, code, x, y and 1 when somebody put it there, as the server keeps them. */
export type Place = readonly [Exclude<NodeKind, 'domain'>, string, number, number, number];

/** Each way of placing has places of its own, and so has a picture with something unfolded. */
export type PlacedLayout = Layout | 'unfolded';
/** What the server kept; a domain is no actor, so of those nothing is kept. */
export type KeptPlaces = Readonly<
	Record<'people' | 'organisations', Readonly<Partial<Record<PlacedLayout, readonly Place[]>>>>
>;

/** Where everything stands on each level, for each way of placing. */
export class AllPlaces {
	readonly #kept: KeptPlaces;
	readonly #places = new Map<string, Places>();

	constructor(kept: KeptPlaces) {
		this.#kept = kept;
	}

	of(level: Level, layout: PlacedLayout): Places {
		const key = `${level} ${layout}`;
		const known = this.#places.get(key);
		if (known) return known;
		const made = new Places(level === 'domains' ? [] : (this.#kept[level][layout] ?? []));
		this.#places.set(key, made);
		return made;
	}
}

/** The way of placing to which what somebody moves now belongs. */
export function placedLayout({ layout, open }: Pick<Wish, 'layout' | 'open'>): PlacedLayout {
	return layout === 'force' && open.length > 0 ? 'unfolded' : layout;
}

interface Spot {
	readonly x: number;
	readonly y: number;
	readonly isPinned: boolean;
}

/** Where everything stands that ever stood on the map of a level. */
export class Places {
	readonly #spots: Map<string, Spot>;

	constructor(rows: readonly Place[]) {
		this.#spots = new Map(
			rows.map(([kind, code, x, y, pinned]) => [
				keyOf({ kind, code }),
				{ x, y, isPinned: pinned === 1 }
			])
		);
	}

	/** x and y of the nodes of a scene and of its organisations in turn, NaN for who has none. */
	of(scene: Scene): Float64Array {
		const keys = keysOf(scene);
		const at = new Float64Array(2 * keys.length).fill(NaN);
		keys.forEach((key, i) => {
			const spot = this.#spots.get(keyOf(key));
			if (!spot) return;
			at[2 * i] = spot.x;
			at[2 * i + 1] = spot.y;
		});
		return at;
	}

	/** Places that follow from the scene alone, but for those that somebody chose. */
	over(scene: Scene, at: Float64Array): Float64Array {
		const result = at.slice();
		for (const node of this.pinned(scene)) {
			const { x, y } = this.#spots.get(keyOf(scene.nodes[node]!))!;
			result.set([x, y], 2 * node);
		}
		return result;
	}

	/** Takes over what a layout placed anew, and says what is to be kept. */
	learn(scene: Scene, places: Float64Array): readonly Place[] {
		return keysOf(scene).flatMap((key, i): readonly Place[] => {
			if (this.#spots.has(keyOf(key))) return [];
			return this.#put(key, places[2 * i]!, places[2 * i + 1]!, false);
		});
	}

	/** Somebody puts a node there, or with `isPinned` off lets go of where it stands. */
	pin(scene: Scene, node: number, x: number, y: number, isPinned = true): readonly Place[] {
		return this.#put(scene.nodes[node]!, x, y, isPinned);
	}

	pinned(scene: Scene): ReadonlySet<number> {
		const isPinned = (node: number): boolean =>
			this.#spots.get(keyOf(scene.nodes[node]!))?.isPinned ?? false;
		return new Set(scene.nodes.flatMap((_, node) => (isPinned(node) ? [node] : [])));
	}

	/** Forgets all places but those that somebody chose, for a new start. */
	loosen(): void {
		for (const [key, { isPinned }] of this.#spots) if (!isPinned) this.#spots.delete(key);
	}

	#put(
		{ kind, code }: { readonly kind: NodeKind; readonly code: string },
		x: number,
		y: number,
		isPinned: boolean
	): readonly Place[] {
		this.#spots.set(keyOf({ kind, code }), { x, y, isPinned });
		return kind === 'domain' ? [] : [[kind, code, x, y, isPinned ? 1 : 0]];
	}
}

function keysOf(scene: Scene): readonly { readonly kind: NodeKind; readonly code: string }[] {
	return [
		...scene.nodes,
		...scene.organisations.map(({ code }) => ({ kind: 'organisation' as const, code }))
	];
}
