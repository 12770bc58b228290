import { listAt } from '#lib/domain/records/lists.ts';
import type { Directory } from '#lib/graph/directory.ts';
import { pairState } from '#lib/graph/pairs.ts';
import { PAIR, type Snapshot } from '#lib/graph/snapshot.ts';
import { caseManagerReach1 } from '#lib/measures/household/case-manager.ts';
import { formalProviderCount } from '#lib/measures/household/providers.ts';
import { teamPairsContact, teamPairsKnown } from '#lib/measures/household/team-pairs.ts';
import {
	teamComponentSizes,
	teamComponentsMax,
	teamComponentsMin
} from '#lib/measures/household/team-parts.ts';
import type { Language } from '../../language.ts';
import { caseManagerReach, separateParts, type Pairs } from '../../sentences/team.ts';
import { listsOf, numbersOf } from '../values.ts';

/** One professional at one household. */
export interface Seat {
	readonly helper: number;
	readonly hasOrganisation: boolean;
	/** A person, or a function; "someone of" is neither. */
	readonly isNamed: boolean;
}

/** The professionals around a household, rising. */
export function teamOf(
	snapshot: Snapshot,
	directory: Directory,
	household: number
): readonly Seat[] {
	const { support, helper } = snapshot;
	const seats: Seat[] = [];
	for (let i = support.offsets[household]!; i < support.offsets[household + 1]!; i++) {
		const p = support.helper[i]!;
		if (!helper.formal[p]) continue;
		// Two ties of different layers make one seat.
		const before = seats.at(-1)?.helper === p ? seats.pop() : undefined;
		const hasOrganisation = listAt(support.organisations, i).length > 0;
		seats.push({
			helper: p,
			hasOrganisation: hasOrganisation || before?.hasOrganisation === true,
			isNamed: helper.person[p] === 1 || directory.functions[p] !== ''
		});
	}
	return seats;
}

/** What is known of the pairs of professionals around a household. */
export function pairsAt(snapshot: Snapshot, household: number): Pairs {
	const professionals = numbersOf(snapshot, formalProviderCount)[household]!;
	return {
		professionals,
		pairs: (professionals * (professionals - 1)) / 2,
		known: numbersOf(snapshot, teamPairsKnown)[household]!,
		contact: numbersOf(snapshot, teamPairsContact)[household]!
	};
}

/** Parts that a story has to reach one by one, at least. */
export function partsAtLeast(snapshot: Snapshot, household: number): number {
	return numbersOf(snapshot, teamComponentsMin)[household]!;
}

/** The separate parts; nothing where the sentence about pairs has said it already. */
export function partsSentences(
	snapshot: Snapshot,
	household: number,
	phrase: string,
	language: Language
): readonly string[] {
	const { professionals, pairs, known, contact } = pairsAt(snapshot, household);
	const isSaid = known === 0 || contact === pairs || (known === pairs && contact === 0);
	if (professionals < 3 || isSaid) return [];
	return separateParts(
		{
			household: phrase,
			least: partsAtLeast(snapshot, household),
			most: numbersOf(snapshot, teamComponentsMax)[household]!,
			sizes: listAt(listsOf(snapshot, teamComponentSizes), household),
			unknown: pairs - known
		},
		language
	);
}

/** The reach of one case manager who is a professional; several have no reach in common. */
export function reachSentence(
	snapshot: Snapshot,
	household: number,
	team: readonly Seat[],
	managers: readonly number[],
	language: Language
): string | undefined {
	const [manager] = managers;
	if (managers.length !== 1 || !snapshot.helper.formal[manager!]) return undefined;
	const others = team.filter((seat) => seat.helper !== manager);
	const known = others.filter(
		(seat) => pairState(snapshot, manager!, seat.helper) !== PAIR.notAsked
	).length;
	const share = numbersOf(snapshot, caseManagerReach1)[household]! || 0;
	const reached = Math.round(share * others.length);
	return caseManagerReach({ others: others.length, known, reached }, language);
}
