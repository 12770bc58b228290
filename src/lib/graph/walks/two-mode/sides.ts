import type { Snapshot } from '../../snapshot.ts';
import { remember } from '../remember.ts';
import type { Rows } from '../rows.ts';

/** A graph of households and helpers, with the ties from one side to the other only. */
export interface Sides extends Rows {
	/** Per node 1 for a helper, 0 for a household. */
	readonly isHelper: Uint8Array;
	readonly households: number;
	readonly helpers: number;
	readonly ties: number;
}

/** The two sides of a snapshot that holds households among its nodes. O(nodes + ties). */
export const sidesOf: (snapshot: Snapshot) => Sides = remember(({ contacts, helper, helpers }) => {
	const isHelper = helper.formal;
	const offsets = new Int32Array(helpers + 1);
	const targets = new Int32Array(contacts.targets.length);
	let length = 0;
	let onHelperSide = 0;
	for (let node = 0; node < helpers; node++) {
		onHelperSide += isHelper[node]!;
		for (let k = contacts.offsets[node]!; k < contacts.offsets[node + 1]!; k++) {
			const next = contacts.targets[k]!;
			if (isHelper[next] !== isHelper[node]) targets[length++] = next;
		}
		offsets[node + 1] = length;
	}
	return {
		offsets,
		targets: targets.slice(0, length),
		isHelper,
		households: helpers - onHelperSide,
		helpers: onHelperSide,
		ties: length / 2
	};
});
