import { pairsOf } from '#lib/graph/walks/rows.ts';
import { teamPairsOf, type TeamPairs } from '#lib/graph/walks/teams/pairs.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Options, Result } from '../measure.ts';
import { counts, numbers } from '../results.ts';

/**
 * Of all pairs around this household, how many are in contact, and of how many do we
 * know it?
 *
 * The undirected graph of the team with the household taken out; m ties among n
 * people, n(n-1)/2 pairs. `team_density` = m / pairs in [0,1]; `unknown_pair_share` =
 * 1 - density; `uncoordinated_pairs` = pairs - m. These count a pair that nobody was
 * asked about as having no contact; `team_pairs_known` tells how many pairs that is
 * not. Shares need two people. O(seats and ties between them). MEASURES 1.3, 1.5.
 * Density falls by itself as a team grows: compare teams of like size only.
 */
function share(
	snapshot: Snapshot,
	{ members }: Options,
	of: (contact: number, pairs: number) => number
): Result {
	const team = teamPairsOf(snapshot, members);
	const at = (h: number): number => {
		const pairs = pairsOf(team.members[h]!);
		return pairs === 0 ? NaN : of(team.contact[h]!, pairs);
	};
	return numbers(snapshot.households, at, 'too-few-providers');
}

function column(name: keyof TeamPairs) {
	return (snapshot: Snapshot, { members }: Options): Result =>
		counts(teamPairsOf(snapshot, members)[name]);
}

const shared = {
	scope: 'household',
	level: 'headline',
	cost: 'linear',
	byMembers: true
} as const;

export const teamPairsKnown = {
	...shared,
	id: 'team_pairs_known',
	compute: column('known')
} as const satisfies Measure;

export const teamPairsContact = {
	...shared,
	id: 'team_pairs_contact',
	compute: column('contact')
} as const satisfies Measure;

export const teamTieCount = {
	...shared,
	id: 'team_tie_count',
	compute: column('contact')
} as const satisfies Measure;

export const teamDensity = {
	...shared,
	id: 'team_density',
	compute: (snapshot, options) => share(snapshot, options, (contact, pairs) => contact / pairs)
} as const satisfies Measure;

export const unknownPairShare = {
	...shared,
	id: 'unknown_pair_share',
	compute: (snapshot, options) =>
		share(snapshot, options, (contact, pairs) => (pairs - contact) / pairs)
} as const satisfies Measure;

export const uncoordinatedPairs = {
	...shared,
	id: 'uncoordinated_pairs',
	compute: (snapshot, { members }) => {
		const team = teamPairsOf(snapshot, members);
		return numbers(snapshot.households, (h) => pairsOf(team.members[h]!) - team.contact[h]!);
	}
} as const satisfies Measure;
