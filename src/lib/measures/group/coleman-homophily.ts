import { mixingOf } from '#lib/graph/walks/groups/mixing.ts';
import type { Measure } from '../measure.ts';
import { numbers } from '../results.ts';

/**
 * Do people of a group choose their own more than chance would have it?
 *
 * Coleman (1958): with d the contacts that leave the members, m of them within, and e =
 * d (n - 1) / (N - 1) those within by chance: (m - e) / (d - e) above chance, (m - e) / e
 * below. In [-1,1], 0 = by chance; undefined for a group of one or without contacts.
 * Arcs are counted; without direction each contact leaves both ends. O(people + ties).
 * MEASURES 3.5.
 */
export const colemanHomophily = {
	id: 'coleman_homophily',
	scope: 'group',
	level: 'analyst',
	cost: 'linear',
	byGroup: true,
	compute: (snapshot) => {
		const { within, leaving, arriving, members } = mixingOf(snapshot);
		const all = members.reduce((sum, size) => sum + size, 0);
		const at = (g: number): number => {
			const own = snapshot.directed ? within[g]! : 2 * within[g]!;
			const leave = snapshot.directed ? leaving[g]! : leaving[g]! + arriving[g]!;
			if (leave === 0 || members[g]! < 2) return NaN;
			const byChance = (leave * (members[g]! - 1)) / (all - 1);
			return (own - byChance) / (own > byChance ? leave - byChance : byChance);
		};
		return numbers(snapshot.groups, at, (g) =>
			members[g]! < 2 ? 'one-member-in-view' : 'no-ties'
		);
	}
} as const satisfies Measure;
