import { pairsOf } from '#lib/graph/walks/rows.ts';
import { sharedHouseholds } from '#lib/graph/walks/teams/shared-households.ts';
import { teamsOf } from '#lib/graph/walks/teams/seats.ts';
import type { Measure } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * How many households do two helpers of this household share, on average?
 *
 * Care density after Pollack and others (2013): the sum over pairs of the team of the
 * households that the two share, this one included, divided by the number of pairs.
 * Between 1 and the number of households; undefined below two people. O(sum of
 * squared team sizes). MEASURES 1.4.
 * A stand-in for contact, of use only where nobody was asked who knows whom; more
 * sharing is not simply better (Engels and others 2024).
 */
export const careDensity = {
	id: 'care_density_pollack',
	scope: 'household',
	level: 'analyst',
	cost: 'linear',
	byMembers: true,
	compute: (snapshot, { members }) => {
		const teams = teamsOf(snapshot, members);
		const shared = sharedHouseholds(teams, snapshot.helpers);
		const at = (h: number): number => {
			const team = teams.offsets[h + 1]! - teams.offsets[h]!;
			return team < 2 ? NaN : shared[h]! / pairsOf(team);
		};
		return numbers(snapshot.households, at, 'too-few-providers');
	}
} as const satisfies Measure;
