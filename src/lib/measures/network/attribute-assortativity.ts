import { mixingOf } from '#lib/graph/walks/groups/mixing.ts';
import type { Measure } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * Do people seek out their own kind?
 *
 * Newman (2003): (tr e - sum of a b) / (1 - sum of a b), with e the shares of contacts
 * by the groups of their two ends (each contact both ways; under `directed` arcs once).
 * 0 = mixed as by chance, 1 = only within; the minimum is above -1. Undefined without
 * contacts, and when all ends are in one group. O(people + ties). MEASURES 3.2.
 * Better than E-I for comparing nets; unstable with very small organisations.
 */
export const attributeAssortativity = {
	id: 'attribute_assortativity',
	scope: 'network',
	level: 'analyst',
	cost: 'linear',
	byGroup: true,
	compute: (snapshot) => {
		const { within, leaving, arriving, counted, members } = mixingOf(snapshot);
		if (members.every((size) => size === 0)) return undefinedFor('no-groups');
		if (counted === 0) return undefinedFor('no-ties');
		let same = 0;
		let byChance = 0;
		for (let g = 0; g < within.length; g++) {
			same += within[g]! / counted;
			if (snapshot.directed) byChance += (leaving[g]! / counted) * (arriving[g]! / counted);
			else byChance += ((leaving[g]! + arriving[g]!) / (2 * counted)) ** 2;
		}
		const oneGroup = within.some((ties) => ties === counted);
		return oneGroup ? undefinedFor('no-groups') : value((same - byChance) / (1 - byChance));
	},
	leftOut: (snapshot) => mixingOf(snapshot).leftOut
} as const satisfies Measure;
