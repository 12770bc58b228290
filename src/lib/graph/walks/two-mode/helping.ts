import { listAt } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '../../snapshot.ts';

/** Professionals who help a household and who do not, and the organisations of those who do. */
export interface Helping {
	readonly helping: number;
	readonly others: number;
	/** Numbers of their employers, and of those for which somebody comes to a household. */
	readonly organisations: ReadonlySet<number>;
}

/** Who helps. When nobody does, the organisations are those of all professionals. O(helpers + help). */
export function whoHelps({ helper, helpers, support }: Snapshot): Helping {
	const { offsets } = support.ofHelper;
	const formal = Array.from({ length: helpers }, (_, p) => p).filter((p) => helper.formal[p]);
	const helping = formal.filter((p) => offsets[p + 1]! > offsets[p]!);
	const organisations = new Set<number>();
	for (const p of helping.length > 0 ? helping : formal) {
		for (const organisation of listAt(helper.employers, p)) organisations.add(organisation);
	}
	for (let i = 0; i < support.helper.length; i++) {
		if (!helper.formal[support.helper[i]!]) continue;
		for (const organisation of listAt(support.organisations, i)) organisations.add(organisation);
	}
	return { helping: helping.length, others: formal.length - helping.length, organisations };
}
