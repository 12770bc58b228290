import type { Snapshot } from '#lib/graph/snapshot.ts';
import { componentsOf } from '#lib/graph/walks/components.ts';
import { depthFirst } from '#lib/graph/walks/depth-first.ts';
import { remember } from '#lib/graph/walks/remember.ts';

/**
 * Per helper how many professionals no longer reach the others when this one leaves:
 * all of their piece but the largest that is left. Above 0 only for articulation
 * points; the own circle carries word but is not counted. O(helpers + contacts).
 */
export const cutOffBy: (snapshot: Snapshot) => Int32Array = remember(({ contacts, helper }) => {
	const { order, place, parent, low } = depthFirst(contacts);
	const { of, count } = componentsOf(contacts);
	const { formal } = helper;
	/** Professionals met through each node, itself included, and in each piece. */
	const below = Int32Array.from(formal);
	const inPiece = new Int32Array(count);
	for (let i = order.length - 1; i >= 0; i--) {
		const node = order[i]!;
		inPiece[of[node]!]! += formal[node]!;
		if (parent[node]! >= 0) below[parent[node]!]! += below[node]!;
	}
	const apart = new Int32Array(order.length);
	const largest = new Int32Array(order.length);
	for (const node of order) {
		const above = parent[node]!;
		if (above < 0 || low[node]! < place[above]!) continue;
		apart[above]! += below[node]!;
		largest[above] = Math.max(largest[above]!, below[node]!);
	}
	return apart.map((cut, node) => {
		const others = inPiece[of[node]!]! - formal[node]!;
		return others - Math.max(largest[node]!, others - cut);
	});
});

/**
 * Professionals per piece of the net, of pieces that hold any. The own circle carries
 * word but is not counted: it has sentences of its own.
 */
export const professionalsPerPiece: (snapshot: Snapshot) => readonly number[] = remember(
	({ contacts, helper }) => {
		const { of, count } = componentsOf(contacts);
		const professionals = new Array<number>(count).fill(0);
		helper.formal.forEach((formal, p) => (professionals[of[p]!]! += formal));
		return professionals.filter((people) => people > 0);
	}
);

/**
 * Who they are: all but the largest of the pieces into which this one holds a part
 * together, rising. O(helpers + contacts).
 */
export function whoIsCutOff(
	{ contacts, helper, helpers }: Pick<Snapshot, 'contacts' | 'helper' | 'helpers'>,
	leaving: number
): readonly number[] {
	const { offsets, targets } = contacts;
	const met = new Uint8Array(helpers);
	met[leaving] = 1;
	const pieces: number[][] = [];
	for (const start of targets.subarray(offsets[leaving], offsets[leaving + 1])) {
		if (met[start]) continue;
		const piece = [start];
		met[start] = 1;
		for (const node of piece) {
			for (const next of targets.subarray(offsets[node], offsets[node + 1])) {
				if (met[next]) continue;
				met[next] = 1;
				piece.push(next);
			}
		}
		pieces.push(piece.filter((node) => helper.formal[node]));
	}
	const [, ...others] = pieces.sort((a, b) => b.length - a.length);
	return others.flat().sort((a, b) => a - b);
}
