import { componentsOf } from '#lib/graph/walks/components.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import { seatLists } from '#lib/graph/walks/teams/seat-lists.ts';
import { teamPairsOf } from '#lib/graph/walks/teams/pairs.ts';
import { teamsOf } from '#lib/graph/walks/teams/seats.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Options } from '../measure.ts';
import { counts, numbers } from '../results.ts';

/**
 * Into how many separate parts does the team fall when the household is taken out?
 *
 * Connected components of the team; somebody without contact is a part. Between 0 (no
 * team) and n. `team_components` is the canon: a pair that nobody was asked about
 * counts as no contact, which is also `team_components_max`; `team_components_min`
 * counts it as contact. `team_fragmentation_F` = share of pairs in different parts.
 * `story_repeats` = parts - 1: how often the story is told again if word travels
 * freely within a part. O(seats and ties between them). MEASURES 1.6, 1.7.
 * One weak contact merges two parts: read it with who holds the parts together.
 */
const shared = {
	scope: 'household',
	level: 'headline',
	cost: 'linear',
	byMembers: true
} as const;

export const teamComponents = {
	...shared,
	id: 'team_components',
	compute: (snapshot, { members }) => counts(teamPairsOf(snapshot, members).partsAtMost)
} as const satisfies Measure;

export const teamComponentsMin = {
	...shared,
	id: 'team_components_min',
	compute: (snapshot, { members }) => counts(teamPairsOf(snapshot, members).partsAtLeast)
} as const satisfies Measure;

export const teamComponentsMax = {
	...shared,
	id: 'team_components_max',
	compute: (snapshot, { members }) => counts(teamPairsOf(snapshot, members).partsAtMost)
} as const satisfies Measure;

export const storyRepeats = {
	...shared,
	id: 'story_repeats',
	compute: (snapshot, { members }) =>
		counts(teamPairsOf(snapshot, members).partsAtMost.map((parts) => Math.max(0, parts - 1)))
} as const satisfies Measure;

/** Sizes of the parts of each team, from large to small. */
function sizesOf(snapshot: Snapshot, { members }: Options) {
	const teams = teamsOf(snapshot, members);
	const { of, sizes } = componentsOf(teams.contacts);
	const offsets = new Int32Array(snapshot.households + 1);
	const values = new Int32Array(sizes.length);
	let length = 0;
	let met = -1;
	for (let h = 0; h < snapshot.households; h++) {
		// Parts are numbered by their first seat, so a new number is a new part.
		for (let s = teams.offsets[h]!; s < teams.offsets[h + 1]!; s++) {
			if (of[s]! > met) values[length++] = sizes[(met = of[s]!)]!;
		}
		offsets[h + 1] = length;
		fallFrom(values, offsets[h]!, length);
	}
	return { offsets, values };
}

/** Puts a stretch from large to small; teams are small, so one by one. */
function fallFrom(values: Int32Array, begin: number, end: number): void {
	for (let i = begin + 1; i < end; i++) {
		const size = values[i]!;
		let at = i;
		for (; at > begin && values[at - 1]! < size; at--) values[at] = values[at - 1]!;
		values[at] = size;
	}
}

export const teamComponentSizes = {
	...shared,
	id: 'team_component_sizes',
	compute: (snapshot, options) => ({ kind: 'sizeLists', lists: sizesOf(snapshot, options) })
} as const satisfies Measure;

export const teamFragmentation = {
	...shared,
	id: 'team_fragmentation_F',
	compute: (snapshot, options) => {
		const { offsets, values } = sizesOf(snapshot, options);
		const { members } = teamPairsOf(snapshot, options.members);
		const at = (h: number): number => {
			let together = 0;
			for (let i = offsets[h]!; i < offsets[h + 1]!; i++) together += pairsOf(values[i]!);
			const pairs = pairsOf(members[h]!);
			return pairs === 0 ? NaN : 1 - together / pairs;
		};
		return numbers(snapshot.households, at, 'too-few-providers');
	}
} as const satisfies Measure;

export const teamIsolates = {
	...shared,
	id: 'team_isolates',
	compute: (snapshot, { members }) => {
		const teams = teamsOf(snapshot, members);
		const ties = teams.contacts.offsets;
		const lists = seatLists(teams, (s) => ties[s] === ties[s + 1]);
		return { kind: 'nodeLists', of: 'helper', lists };
	}
} as const satisfies Measure;
