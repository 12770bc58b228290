import { listAt } from '#lib/domain/records/lists.ts';
import { formalProviderCount } from '#lib/measures/household/providers.ts';
import { teamPairsContact, teamPairsKnown } from '#lib/measures/household/team-pairs.ts';
import { teamComponentSizes } from '#lib/measures/household/team-parts.ts';
import { listsOf, numbersOf } from '#lib/text/readings/values.ts';
import { householdRow, type HouseholdRow } from '../households.ts';
import type { Study } from '../study.ts';

/** The headline figures of one household, each among those of the other households. */
export interface Figures {
	readonly row: HouseholdRow;
	/** All households, also those without a value. */
	readonly households: number;
	readonly professionals: readonly number[];
	/** Of each 10 pairs that were asked, how many have contact. */
	readonly contactPerTen: { readonly own: number; readonly all: readonly number[] };
	/** Of the households of which it can be said. */
	readonly parts: readonly number[];
	/** Sizes of the parts of this one, when there is but one answer. */
	readonly sizes: readonly number[];
}

export function figuresOf(study: Study, household: number): Figures {
	const { snapshot } = study.view;
	const professionals = Array.from(numbersOf(snapshot, formalProviderCount));
	const known = numbersOf(snapshot, teamPairsKnown);
	const contact = numbersOf(snapshot, teamPairsContact);
	const perTen = (h: number): number => (10 * contact[h]!) / known[h]!;
	const rows = professionals.map((_, h) => householdRow(study, h));
	const own = rows[household]!;
	const isExact = own.parts !== undefined && own.parts.least === own.parts.most;
	return {
		row: own,
		households: rows.length,
		professionals: professionals.filter((count) => count > 0),
		contactPerTen: {
			own: perTen(household) || 0,
			all: rows.flatMap((_, h) => (known[h]! > 0 ? [perTen(h)] : []))
		},
		parts: rows.flatMap((row) => (row.parts ? [row.parts.most] : [])),
		sizes: isExact ? Array.from(listAt(listsOf(snapshot, teamComponentSizes), household)) : []
	};
}
