import { removalOf } from '#lib/graph/walks/removal.ts';
import { seatLists } from '#lib/graph/walks/teams/seat-lists.ts';
import { teamsOf } from '#lib/graph/walks/teams/seats.ts';
import type { Measure } from '../measure.ts';

/**
 * Who holds the parts of this team together?
 *
 * Members whose departure makes the team, with the household taken out, fall into
 * more parts. One walk over the teams of all households: O(seats and ties between
 * them). MEASURES 1.6, 2.1.
 * It is about a place in this team; nobody with a single contact is ever one.
 */
export const teamArticulationPoints = {
	id: 'team_articulation_points',
	scope: 'household',
	level: 'headline',
	cost: 'linear',
	byMembers: true,
	compute: (snapshot, { members }) => {
		const teams = teamsOf(snapshot, members);
		const { pieces } = removalOf(teams.contacts);
		return { kind: 'nodeLists', of: 'helper', lists: seatLists(teams, (s) => pieces[s]! > 1) };
	}
} as const satisfies Measure;
