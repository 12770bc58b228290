import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { seatLists } from '#lib/graph/walks/teams/seat-lists.ts';
import { teamsOf, type Teams } from '#lib/graph/walks/teams/seats.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Options, Reason, Result } from '../measure.ts';

const CASE_MANAGER = 1 << SUPPORT_ROLES.indexOf('caseManager');

/**
 * Is there a case manager, and whom of the team do they reach?
 *
 * `case_manager` lists who is marked as such; empty when nobody is. `reach1` is the
 * share of the others in contact with one of them, `reach2` of those within two steps
 * inside the team: Borgatti's m-reach (2006) of the case managers, themselves left
 * out. In [0,1]; undefined without a case manager or without others. O(seats and
 * ties). MEASURES 1.10.
 * A mark on paper is not yet managing: ask the household whom they turn to.
 */
function reach(snapshot: Snapshot, { members }: Options, steps: 1 | 2): Result {
	const teams = teamsOf(snapshot, members);
	const values = new Float64Array(snapshot.households);
	const reasons = new Array<Reason>(snapshot.households);
	/** Per seat the steps from the nearest case manager, 3 = further. */
	const near = new Uint8Array(teams.helper.length).fill(3);
	for (let h = 0; h < snapshot.households; h++) {
		const [first, end] = [teams.offsets[h]!, teams.offsets[h + 1]!];
		let managers = 0;
		for (let s = first; s < end; s++) {
			if (!(teams.roles[s]! & CASE_MANAGER)) continue;
			managers++;
			near[s] = 0;
		}
		const others = end - first - managers;
		reasons[h] = managers === 0 ? 'no-case-manager' : 'too-few-providers';
		if (managers === 0 || others === 0) values[h] = NaN;
		else values[h] = reachedBy(teams, near, first, end, steps) / others;
	}
	return { kind: 'numbers', values, reason: (h) => reasons[h]! };
}

/** How many seats stand one or two steps from a case manager. */
function reachedBy(teams: Teams, near: Uint8Array, first: number, end: number, steps: 1 | 2) {
	const { offsets, targets } = teams.contacts;
	let reached = 0;
	for (let step = 1; step <= steps; step++) {
		for (let s = first; s < end; s++) {
			if (near[s] !== step - 1) continue;
			for (let k = offsets[s]!; k < offsets[s + 1]!; k++) {
				if (near[targets[k]!]! <= step) continue;
				near[targets[k]!] = step;
				reached++;
			}
		}
	}
	return reached;
}

const shared = {
	scope: 'household',
	level: 'headline',
	cost: 'linear',
	byMembers: true
} as const;

export const caseManager = {
	...shared,
	id: 'case_manager',
	compute: (snapshot, { members }) => {
		const teams = teamsOf(snapshot, members);
		const lists = seatLists(teams, (s) => (teams.roles[s]! & CASE_MANAGER) !== 0);
		return { kind: 'nodeLists', of: 'helper', lists };
	}
} as const satisfies Measure;

export const caseManagerReach1 = {
	...shared,
	id: 'case_manager_reach1',
	compute: (snapshot, options) => reach(snapshot, options, 1)
} as const satisfies Measure;

export const caseManagerReach2 = {
	...shared,
	id: 'case_manager_reach2',
	compute: (snapshot, options) => reach(snapshot, options, 2)
} as const satisfies Measure;
