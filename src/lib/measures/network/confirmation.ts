import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Reason } from '../measure.ts';
import { value } from '../results.ts';

/**
 * How many of the contacts that somebody named are named by both?
 *
 * Pairs that both name / pairs that at least one names, over pairs of whom both were
 * spoken to; in [0,1]. It looks at what the two ends said, so it does not depend on the
 * rule; a file that knows no sides confirms nothing. O(ties). MEASURES 5.2.
 * Named by one is not untrue: people forget most of what they do (Bernard, Killworth
 * and Sailer 1980), and busy people are named more than they name.
 */
export const tieConfirmationRate = {
	id: 'tie_confirmation_rate',
	scope: 'network',
	level: 'headline',
	cost: 'linear',
	compute: (snapshot) => {
		const { confirmed, oneSided } = snapshot.confirmation;
		return value(confirmed / (confirmed + oneSided), reasonOf(snapshot));
	}
} as const satisfies Measure;

/** A contact of two who were both spoken to, and yet no side: the file knows no sides. */
function reasonOf({ contacts, helper, helpers }: Snapshot): Reason {
	for (let p = 0; p < helpers; p++) {
		for (let k = contacts.offsets[p]!; k < contacts.offsets[p + 1]!; k++) {
			if (helper.answered[p] && helper.answered[contacts.targets[k]!]) return 'no-direction';
		}
	}
	return contacts.targets.length > 0 ? 'no-pair-answered' : 'no-ties';
}
