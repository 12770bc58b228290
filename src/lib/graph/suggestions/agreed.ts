import { TIE_KINDS } from '#lib/domain/tie.ts';
import { adjacencyFrom, bothWays } from '../adjacency.ts';
import { TIE } from '../resolve/tie-columns.ts';
import type { View } from '../view.ts';
import type { Rows } from '../walks/rows.ts';

const COLLABORATION = TIE_KINDS.indexOf('collaboration');

/** Pairs of helpers who should have contact by agreement, and whom nobody has seen in contact. */
export function agreedNotSeen({ snapshot, resolution: { ties } }: View): Rows {
	const number = new Map<number, number>();
	for (let p = 0; p < snapshot.helpers; p++) number.set(snapshot.actor[p]!, p);
	const pairs = { from: [] as number[], to: [] as number[] };
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION || !(ties.state[t]! & TIE.agreed)) continue;
		if (ties.state[t]! & TIE.seen) continue;
		const [a, b] = [number.get(ties.from[t]!), number.get(ties.to[t]!)];
		if (a === undefined || b === undefined) continue;
		pairs.from.push(a);
		pairs.to.push(b);
	}
	const { length } = pairs.from;
	const ones = new Array<number>(length).fill(1);
	return adjacencyFrom(snapshot.helpers, bothWays({ ...pairs, weight: ones, tie: ones, length }));
}
