import type { SceneNode, SceneTie } from '../scene.ts';

/** Counts pairs of people between nodes that stand for several. */
export class PairCounts {
	readonly #ties = new Map<string, SceneTie>();

	add(a: number, b: number, isAcross: boolean): void {
		const known = this.#of(a, b, isAcross);
		const pairs = known.pairs + 1;
		this.#ties.set(keyFor(a, b), { ...known, pairs, weight: pairs });
	}

	/** Two that name each other as a whole, without saying who. */
	name(a: number, b: number): void {
		this.#ties.set(keyFor(a, b), this.#of(a, b, true));
	}

	/** Two whose contact is on paper alone, unless anything is known of it in practice. */
	agree(a: number, b: number): void {
		const key = keyFor(a, b);
		if (!this.#ties.has(key)) this.#ties.set(key, { ...this.#of(a, b, true), isPaper: true });
	}

	/** The ties, most pairs first; each node is told how many others it is tied to. */
	tiesFor(nodes: SceneNode[]): readonly SceneTie[] {
		const ties = [...this.#ties.values()].sort(
			(x, y) => y.pairs - x.pairs || x.from - y.from || x.to - y.to
		);
		const contacts = new Int32Array(nodes.length);
		for (const { from, to, isPaper } of ties) {
			if (isPaper) continue;
			contacts[from]!++;
			contacts[to]!++;
		}
		nodes.forEach((node, i) => {
			if (node.kind !== 'helper') nodes[i] = { ...node, contacts: contacts[i]! };
		});
		return ties;
	}

	#of(a: number, b: number, isAcross: boolean): SceneTie {
		const [from, to] = a < b ? [a, b] : [b, a];
		return (
			this.#ties.get(keyFor(a, b)) ?? { from, to, weight: 1, isAcross, pairs: 0, isPaper: false }
		);
	}
}

function keyFor(a: number, b: number): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Those with a line between them; what is on paper alone brings nobody nearer. */
export function neighboursIn(
	nodes: number,
	ties: readonly SceneTie[]
): (node: number) => readonly number[] {
	const lists = Array.from({ length: nodes }, (): number[] => []);
	for (const { from, to, isPaper } of ties) {
		if (isPaper) continue;
		lists[from]!.push(to);
		lists[to]!.push(from);
	}
	return (node) => lists[node]!;
}

/** The same picture with some of its nodes, numbered anew. */
export function restrict(
	nodes: readonly SceneNode[],
	ties: readonly SceneTie[],
	shown: readonly number[]
): { readonly nodes: readonly SceneNode[]; readonly ties: readonly SceneTie[] } {
	const order = [...shown].sort((a, b) => a - b);
	const place = new Map(order.map((node, i) => [node, i]));
	return {
		nodes: order.map((node) => nodes[node]!),
		ties: ties.flatMap((tie) => {
			const [from, to] = [place.get(tie.from), place.get(tie.to)];
			return from === undefined || to === undefined ? [] : [{ ...tie, from, to }];
		})
	};
}
