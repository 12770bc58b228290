import type { Job } from '#lib/work/client.ts';
import { NO_ATTENTION } from '../picture/appearance.ts';
import { placedLayout, type AllPlaces, type Place, type PlacedLayout } from './places.ts';
import { placing } from './placing.ts';
import type { Level, Scene } from '../scene.ts';
import type { Wish } from '../wish.ts';

/** What is drawn now, and how somebody wants it placed. */
interface Drawn {
	readonly level: Level;
	readonly scene: Scene;
	readonly whole: Scene;
	readonly wish: Wish;
}

/** Hands places to whoever keeps them. */
type Keep = (level: Level, layout: PlacedLayout, rows: readonly Place[]) => void;

/** Where everything of a picture stands, and what somebody put there. */
export class Standing {
	readonly #places: AllPlaces;
	readonly #drawn: () => Drawn;
	readonly #keep: Keep;
	/** x and y of each node in turn. */
	at: Float64Array = new Float64Array();
	/** Those that somebody put where they stand. */
	pins = $state.raw(NO_ATTENTION.chosen);

	constructor(places: AllPlaces, drawn: () => Drawn, keep: Keep) {
		this.#places = places;
		this.#drawn = drawn;
		this.#keep = keep;
	}

	/** Begins to find places. */
	begin(report: (share: number) => void): Job<Float64Array> {
		const drawn = this.#drawn();
		const { level } = drawn;
		const job = placing({ ...drawn, places: this.#places }, report);
		const result = job.result.then(({ at, toKeep }) => {
			if (toKeep.length > 0) this.#keep(level, 'force', toKeep);
			return at;
		});
		return { result, cancel: job.cancel };
	}

	/** The picture stands. */
	placed(at: Float64Array): void {
		this.at = at;
		this.#look();
	}

	/** Somebody puts a node there. */
	pin(node: number, x: number, y: number): void {
		this.#put(node, x, y, true);
		this.#look();
	}

	/** Pins a node where it stands now. */
	pinHere(node: number): void {
		this.pin(node, this.at[2 * node]!, this.at[2 * node + 1]!);
	}

	/**
	 * Lets go of nodes: on a map by contacts they stay where they are until all is arranged
	 * anew, elsewhere they go back to their place.
	 *
	 * @returns x and y of each that moves
	 */
	async letGo(nodes: Iterable<number>): Promise<readonly (readonly [number, number, number])[]> {
		const list = [...nodes];
		for (const node of list) this.#put(node, this.at[2 * node]!, this.at[2 * node + 1]!, false);
		this.#look();
		const at = await this.begin(() => undefined).result;
		return list.map((node) => {
			const [x, y] = [at[2 * node]!, at[2 * node + 1]!];
			this.at.set([x, y], 2 * node);
			return [node, x, y] as const;
		});
	}

	/** Forgets all places by contacts but those that somebody chose. */
	loosen(): void {
		this.#places.of(this.#drawn().level, 'force').loosen();
	}

	#put(node: number, x: number, y: number, isPinned: boolean): void {
		const { level, scene, wish } = this.#drawn();
		const layout = placedLayout(wish);
		this.at.set([x, y], 2 * node);
		this.#keep(level, layout, this.#places.of(level, layout).pin(scene, node, x, y, isPinned));
	}

	#look(): void {
		const { level, scene, wish } = this.#drawn();
		this.pins = this.#places.of(level, placedLayout(wish)).pinned(scene);
	}
}
