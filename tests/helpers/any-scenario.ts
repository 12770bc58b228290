import type { Edit, Scenario } from '#lib/domain/scenario.ts';
import { below, seeded } from './random.ts';

/** Six edits out of a seed, on a town of `randomTown`; some of them do not apply. */
export function anyScenario(seed: number): Scenario {
	const dice = seeded(seed);
	const one = (letter: string, count: number): string => `${letter}${10 + below(dice, count)}`;
	return Array.from({ length: 6 }, (): Edit => {
		const [who, other] = [one('p', 13), one('p', 13)];
		const household = one('h', 7);
		switch (below(dice, 8)) {
			case 0:
				return { verb: 'leaves', who };
			case 1:
				return { verb: 'joins', who: one('n', 3), households: [household], contacts: [other] };
			case 2:
				return { verb: 'takes-over', who, from: other };
			case 3:
				return { verb: 'merge-roles', who, into: other };
			case 4:
				return { verb: 'merge-organisations', organisation: one('O', 5), into: one('O', 5) };
			case 5:
				return { verb: 'end', who, household };
			case 6:
				return { verb: 'appoint', who, household };
			default:
				return { verb: 'introduce', who, other };
		}
	});
}
