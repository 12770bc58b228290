import type { Scenario } from '#lib/domain/scenario.ts';
import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Loss, LossOf } from '#lib/graph/suggestions/losses.ts';
import type { Language } from '#lib/text/language.ts';
import { namesOf } from '#lib/text/readings/names.ts';
import { leaveTogether } from '#lib/text/sentences/role.ts';

/** Two or three roles that carry much together. */
export interface RoleSet {
	readonly sentence: string;
	readonly helpers: readonly number[];
	readonly isExact: boolean;
	/** To try: all of them leave. */
	readonly scenario: Scenario;
}

/** Sets of two and three, where the last one adds to what the others do. */
export function roleSets(
	{ snapshot, directory }: { readonly snapshot: Snapshot; readonly directory: Directory },
	found: readonly { readonly of: LossOf; readonly losses: readonly Loss[] }[],
	language: Language
): readonly RoleSet[] {
	const names = namesOf(snapshot, directory, language);
	return found.flatMap(({ of, losses }) =>
		losses.flatMap(({ helpers, harm, isExact }, i) => {
			const smaller = losses[i - 1]?.harm ?? 0;
			if (helpers.length < 2 || harm <= smaller) return [];
			const roles = helpers.map(names.shortRole);
			return [
				{
					sentence: leaveTogether({ roles, of, count: harm }, language),
					helpers,
					isExact,
					scenario: helpers.map((helper) => ({
						verb: 'leaves' as const,
						who: directory.codes[helper]!
					}))
				}
			];
		})
	);
}
