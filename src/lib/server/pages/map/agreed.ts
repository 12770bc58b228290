import { TIE_KINDS } from '#lib/domain/tie.ts';
import { starts } from '#lib/graph/directory.ts';
import { TIE } from '#lib/graph/resolve/tie-columns.ts';
import type { View } from '#lib/graph/view.ts';

type Pair = readonly [number, number];

/** Pairs whose contact is on paper alone, by their numbers in the graph, the lower first. */
export interface OnPaper {
	readonly helpers: readonly Pair[];
	readonly organisations: readonly Pair[];
}

const COLLABORATION = TIE_KINDS.indexOf('collaboration');

/** Contact that was agreed, and that nobody has seen in any layer. */
export function onPaperOnly(view: View): OnPaper {
	const { actor, helpers } = view.snapshot;
	const { organisation, forum } = starts(view.snapshot);
	return {
		helpers: pairsOf(view, actor.subarray(0, helpers)),
		organisations: pairsOf(view, actor.subarray(organisation, forum))
	};
}

function pairsOf({ resolution: { ties } }: View, actors: Int32Array): readonly Pair[] {
	const number = new Map(Array.from(actors, (actor, i) => [actor, i]));
	const agreed = new Map<string, Pair>();
	const seen = new Set<string>();
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION) continue;
		const [a, b] = [number.get(ties.from[t]!), number.get(ties.to[t]!)];
		if (a === undefined || b === undefined || a === b) continue;
		const pair: Pair = a < b ? [a, b] : [b, a];
		if (ties.state[t]! & TIE.seen) seen.add(pair.join());
		else if (ties.state[t]! & TIE.agreed) agreed.set(pair.join(), pair);
	}
	return [...agreed].filter(([key]) => !seen.has(key)).map(([, pair]) => pair);
}
