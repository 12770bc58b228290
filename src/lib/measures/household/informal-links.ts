import { teamsOf } from '#lib/graph/walks/teams/seats.ts';
import type { Measure } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * Does the own circle know any of the professionals?
 *
 * The share of informal helpers of this household with contact with at least one of
 * its professionals. In [0,1]; undefined without anybody of the own circle.
 * O(seats and ties between them). MEASURES 1.12.
 * Absence mostly means that nobody asked: only the household can tell.
 */
export const informalLinkedShare = {
	id: 'informal_linked_share',
	scope: 'household',
	level: 'analyst',
	cost: 'linear',
	compute: (snapshot) => {
		const { offsets, helper, contacts } = teamsOf(snapshot, 'all');
		const { formal } = snapshot.helper;
		const isLinked = (s: number): boolean => {
			for (let k = contacts.offsets[s]!; k < contacts.offsets[s + 1]!; k++) {
				if (formal[helper[contacts.targets[k]!]!]) return true;
			}
			return false;
		};
		const at = (h: number): number => {
			let informal = 0;
			let linked = 0;
			for (let s = offsets[h]!; s < offsets[h + 1]!; s++) {
				if (formal[helper[s]!]) continue;
				informal++;
				if (isLinked(s)) linked++;
			}
			return informal === 0 ? NaN : linked / informal;
		};
		return numbers(snapshot.households, at, 'nobody-of-own-circle');
	}
} as const satisfies Measure;
