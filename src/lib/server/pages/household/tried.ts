import type { Scenario } from '#lib/domain/scenario.ts';
import { starts } from '#lib/graph/directory.ts';
import { pairState } from '#lib/graph/pairs.ts';
import { CASE_MANAGER } from '#lib/graph/roles.ts';
import { applyScenario, directoryAfter } from '#lib/graph/scenario/apply.ts';
import { codesOf } from '#lib/graph/scenario/codes.ts';
import { PAIR, type Snapshot } from '#lib/graph/snapshot.ts';
import { householdReading } from '#lib/text/readings/household.ts';
import type { Reading } from '#lib/text/readings/reading.ts';
import type { HouseholdPage as StoredHousehold } from '../../store/read/households.ts';
import type { Study } from '../study.ts';
import { factsOf } from './facts.ts';
import { teamAround, type TeamMember } from './team.ts';

/** What the picture and the sentences of one household become when something is tried. */
export interface Tried {
	/** Sentences that change: as they are now, and as they would be. */
	readonly now: readonly string[];
	readonly then: readonly string[];
	/** Per place in the team of the page. */
	readonly team: readonly {
		readonly contact: TeamMember['contact'];
		readonly isCaseManager: boolean;
		/** Case manager, and was not before. */
		readonly isAppointed: boolean;
		readonly isGone: boolean;
	}[];
	readonly contacts: readonly {
		readonly a: number;
		readonly b: number;
		readonly onPaper: boolean;
		readonly isNew: boolean;
	}[];
}

/**
 * Tries a scenario at one household.
 *
 * @returns undefined when the lens does not show the household, or nothing of the scenario applies
 */
export function triedAt(
	study: Study,
	stored: StoredHousehold,
	types: ReadonlyMap<number, string>,
	scenario: Scenario
): Tried | undefined {
	const { snapshot } = study.view;
	const { directory, language } = study;
	const first = starts(snapshot).household;
	const household = directory.codes.slice(first, first + snapshot.households).indexOf(stored.code);
	if (household < 0) return undefined;
	const applied = applyScenario(snapshot, codesOf(snapshot, directory), scenario);
	if (applied.kept.length === 0) return undefined;
	const facts = factsOf(study, stored);
	const before = householdReading(snapshot, directory, household, language, facts);
	const named = directoryAfter(directory, snapshot, applied);
	const after = householdReading(applied.snapshot, named, household, language, facts);
	const { team, contacts } = teamAround(study, household, stored.ties, types);
	const places = placesAfter(team, applied.helperBefore);
	return {
		now: notIn(after, before),
		then: notIn(before, after),
		...pictureOf(applied.snapshot, household, team, contacts, places)
	};
}

/** Per place in the team its number after, -1 for who is no longer there at all. */
function placesAfter(team: readonly TeamMember[], helperBefore: Int32Array): readonly number[] {
	const after = new Map(Array.from(helperBefore, (before, now) => [before, now]));
	return team.map(({ helper }) => after.get(helper) ?? -1);
}

function pictureOf(
	after: Snapshot,
	household: number,
	team: readonly TeamMember[],
	contacts: readonly { readonly a: number; readonly b: number; readonly onPaper: boolean }[],
	places: readonly number[]
): Pick<Tried, 'team' | 'contacts'> {
	const roles = rolesAt(after, household);
	const isThere = places.map((helper) => helper >= 0 && roles.has(helper));
	const has = (kind: boolean, a: number, b: number): boolean =>
		contacts.some(
			(one) => one.onPaper === kind && Math.min(one.a, one.b) === a && Math.max(one.a, one.b) === b
		);
	const lines: Tried['contacts'][number][] = [];
	for (let a = 0; a < team.length; a++) {
		for (let b = a + 1; b < team.length; b++) {
			if (!isThere[a] || !isThere[b]) continue;
			if (pairState(after, places[a]!, places[b]!) === PAIR.contact) {
				lines.push({ a, b, onPaper: false, isNew: !has(false, a, b) });
			} else if (has(true, a, b)) lines.push({ a, b, onPaper: true, isNew: false });
		}
	}
	const isProfessional = (place: number): boolean => !team[place]!.isInformal;
	return {
		contacts: lines,
		team: team.map((member, place) => {
			const isCaseManager = ((roles.get(places[place]!) ?? 0) & CASE_MANAGER) !== 0;
			const meets = lines.some(
				({ a, b, onPaper }) =>
					!onPaper && ((a === place && isProfessional(b)) || (b === place && isProfessional(a)))
			);
			return {
				contact: meets ? 'some' : member.contact === 'some' ? 'none' : member.contact,
				isCaseManager,
				isAppointed: isCaseManager && !member.roles.includes('caseManager'),
				isGone: !isThere[place]
			};
		})
	};
}

/** Roles of each helper at a household. */
function rolesAt({ support }: Snapshot, household: number): ReadonlyMap<number, number> {
	const roles = new Map<number, number>();
	for (let row = support.offsets[household]!; row < support.offsets[household + 1]!; row++) {
		const helper = support.helper[row]!;
		roles.set(helper, (roles.get(helper) ?? 0) | support.roles[row]!);
	}
	return roles;
}

/** Sentences of one reading that the other does not have. */
function notIn(other: Reading, one: Reading): readonly string[] {
	const said = new Set([...other.title, ...other.below]);
	return [...one.title, ...one.below].filter((sentence) => !said.has(sentence));
}
