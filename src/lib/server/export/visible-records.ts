import { mayBeSeen, type Audience } from '#lib/domain/actor.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { leaveOut } from './leave-out.ts';

export interface VisibleRecords {
	readonly records: Records;
	/** Households left out because they declined or withdrew, or were not asked. */
	readonly leftOut: number;
}

/** Records without the households that an audience may not see, and how many those are. */
export function visibleRecords(records: Records, audience: Audience): VisibleRecords {
	const hidden = hiddenHouseholds(records, audience);
	return {
		records: hidden.size === 0 ? records : leaveOut(records, hidden),
		leftOut: hidden.size
	};
}

function hiddenHouseholds(records: Records, audience: Audience): ReadonlySet<number> {
	const states = new Map(records.consultations.map(({ household, state }) => [household, state]));
	const hidden = new Set<number>();
	records.actors.kind.forEach((kind, actor) => {
		const state = states.get(actor) ?? 'not-asked';
		if (kind === 0 && !mayBeSeen(state, audience)) hidden.add(actor);
	});
	return hidden;
}
