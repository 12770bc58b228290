import type { Snapshot } from '../../snapshot.ts';
import { remember } from '../remember.ts';
import type { Members } from './seats.ts';

/** How the contacts of each household are divided over its helpers. */
export interface TeamContacts {
	/** Per household the contacts of each helper of whom they were counted, in order. */
	readonly offsets: Int32Array;
	readonly counts: Float64Array;
}

const OF_ALL = remember((snapshot: Snapshot) => count(snapshot, 'all'));
const OF_FORMAL = remember((snapshot: Snapshot) => count(snapshot, 'formal'));

/** O(support). A helper whose contacts nobody counted is left out; two ties of one helper add up. */
export function teamContactsOf(snapshot: Snapshot, members: Members): TeamContacts {
	return members === 'all' ? OF_ALL(snapshot) : OF_FORMAL(snapshot);
}

function count(snapshot: Snapshot, members: Members): TeamContacts {
	const { support, households, helper } = snapshot;
	const offsets = new Int32Array(households + 1);
	const counts = new Float64Array(support.helper.length);
	let length = 0;
	for (let h = 0; h < households; h++) {
		let last = -1;
		for (let i = support.offsets[h]!; i < support.offsets[h + 1]!; i++) {
			const p = support.helper[i]!;
			const contacts = support.contacts[i]!;
			if (!(contacts > 0) || (members === 'formal' && !helper.formal[p])) continue;
			if (p === last) counts[length - 1]! += contacts;
			else counts[length++] = contacts;
			last = p;
		}
		offsets[h + 1] = length;
	}
	return { offsets, counts: counts.slice(0, length) };
}
