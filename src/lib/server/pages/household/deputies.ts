import { nameHelper } from '../people.ts';
import type { Study } from '../study.ts';
import type { TeamMember } from './team.ts';

/** Who takes over at one household when one of its professionals is away. */
export interface Deputies {
	readonly rows: readonly {
		readonly who: string;
		/** Empty: asked, and nobody was agreed. */
		readonly deputies: readonly { readonly name: string; readonly isForAll: boolean }[];
	}[];
	/** Professionals of whom nobody told. */
	readonly unknown: number;
}

export function deputiesAround(
	study: Study,
	household: number,
	team: readonly TeamMember[]
): Deputies {
	const { deputies } = study.view.snapshot;
	const rows: Deputies['rows'][number][] = [];
	let unknown = 0;
	for (const { helper, name, isInformal } of team) {
		if (isInformal) continue;
		const found = new Map<number, boolean>();
		for (let k = deputies.offsets[helper]!; k < deputies.offsets[helper + 1]!; k++) {
			const [who, where] = [deputies.deputy[k]!, deputies.household[k]!];
			if (who === helper || (where !== -1 && where !== household)) continue;
			found.set(who, found.get(who) === true || where === -1);
		}
		if (found.size === 0 && !deputies.askedNone[helper]) unknown++;
		else {
			rows.push({
				who: name,
				deputies: [...found].map(([who, isForAll]) => ({
					name: fullName(study, who),
					isForAll
				}))
			});
		}
	}
	return { rows, unknown };
}

function fullName(study: Study, helper: number): string {
	const { name, under } = nameHelper(study, helper);
	return [name, under].filter(Boolean).join(', ');
}
