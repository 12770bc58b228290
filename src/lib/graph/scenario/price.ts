import { listAt } from '#lib/domain/records/lists.ts';
import { positionOf } from '../adjacency.ts';
import { pairState } from '../pairs.ts';
import { PAIR, type Snapshot } from '../snapshot.ts';
import { managedCounts, partsWithout, type PartsWithout } from '../suggestions/appoint.ts';
import { householdCounts } from '../suggestions/wishes.ts';
import { teamPairsOf } from '../walks/teams/pairs.ts';
import { teamsOf } from '../walks/teams/seats.ts';
import type { Applied } from './apply.ts';
import { IMAGINED } from './rows.ts';
import { onlyHouseholds } from './touched.ts';

/** What a scenario takes: never is a change free. */
export interface Price {
	/** New contacts between people; those that nobody asked about may be there already. */
	readonly contactsAtLeast: number;
	readonly contactsAtMost: number;
	/** Whom it puts more on. */
	readonly loads: readonly Load[];
	/** Per household whose team changes how often the story is told, before and after. */
	readonly stories: readonly Story[];
}

interface Load {
	/** Number after the scenario. */
	readonly helper: number;
	readonly householdsBefore: number;
	readonly households: number;
	/** Of how many they are case manager. */
	readonly managedBefore: number;
	readonly managed: number;
	/** At households they now come to or manage: the parts a team falls into without them. */
	readonly hanging: readonly (PartsWithout & { readonly household: number })[];
}

interface Story {
	readonly household: number;
	/** Separate parts when unknown pairs count as no contact: the canon. */
	readonly partsBefore: number;
	readonly parts: number;
	/** The same when unknown pairs count as contact. */
	readonly partsAtLeastBefore: number;
	readonly partsAtLeast: number;
}

/** O(nodes + new contacts + help of those who carry more). */
export function priceOf(
	before: Snapshot,
	applied: Applied,
	teams: ChangedTeams = changedTeams(before, applied)
): Price {
	return {
		...newContacts(before, applied),
		loads: loads(before, applied, teams),
		stories: stories(...teams)
	};
}

type ChangedTeams = readonly [
	before: Snapshot,
	after: Snapshot,
	/** Numbers of the households in the snapshot that was edited; undefined: their own. */
	numbers: Int32Array | undefined
];

function newContacts(before: Snapshot, { snapshot, helperBefore }: Applied) {
	const { offsets, targets, ties } = snapshot.contacts;
	let contactsAtLeast = 0;
	let contactsAtMost = 0;
	for (let p = 0; p < snapshot.helpers; p++) {
		for (let k = offsets[p]!; k < offsets[p + 1]!; k++) {
			if (ties[k] !== IMAGINED) continue;
			const q = targets[k]!;
			if (q < p) continue;
			const [a, b] = [helperBefore[p]!, helperBefore[q]!];
			const isKnown = a >= 0 && b >= 0;
			// It may have been imagined before: in a scenario that this one goes on from.
			if (isKnown && positionOf(before.contacts, a, b) >= 0) continue;
			contactsAtMost++;
			if (!isKnown || pairState(before, a, b) === PAIR.none) contactsAtLeast++;
		}
	}
	return { contactsAtLeast, contactsAtMost };
}

/**
 * Who carries more. Only at the households that were touched: elsewhere everybody does
 * what they did.
 */
function loads(
	before: Snapshot,
	{ helperBefore }: Applied,
	[teamsBefore, teamsAfter, numbers]: ChangedTeams
): Load[] {
	const [allThen, allManagedThen] = [householdCounts(before), managedCounts(before)];
	const [then, managedThen] = [householdCounts(teamsBefore), managedCounts(teamsBefore)];
	const [now, managedNow] = [householdCounts(teamsAfter), managedCounts(teamsAfter)];
	const found: Load[] = [];
	for (let p = 0; p < teamsAfter.helpers; p++) {
		const was = helperBefore[p]!;
		const more = now[p]! - (was < 0 ? 0 : then[was]!);
		const moreManaged = managedNow[p]! - (was < 0 ? 0 : managedThen[was]!);
		if (more <= 0 && moreManaged <= 0) continue;
		const householdsBefore = was < 0 ? 0 : allThen[was]!;
		const managedBefore = was < 0 ? 0 : allManagedThen[was]!;
		found.push({
			helper: p,
			householdsBefore,
			households: householdsBefore + more,
			managedBefore,
			managed: managedBefore + moreManaged,
			hanging: hanging(teamsBefore, teamsAfter, p, was).map((one) =>
				numbers ? { ...one, household: numbers[one.household]! } : one
			)
		});
	}
	return found;
}

/** Teams that somebody holds together where they did not come, or did not keep the overview. */
function hanging(before: Snapshot, snapshot: Snapshot, helper: number, was: number) {
	const { support } = snapshot;
	const rolesThen = new Map<number, number>();
	if (was >= 0) {
		for (const row of listAt(before.support.ofHelper, was)) {
			rolesThen.set(before.support.household[row]!, before.support.roles[row]!);
		}
	}
	const teams = teamsOf(snapshot, 'formal');
	const found: (PartsWithout & { household: number })[] = [];
	for (const row of listAt(support.ofHelper, helper)) {
		const household = support.household[row]!;
		if (rolesThen.get(household) === support.roles[row]!) continue;
		const members = Array.from(
			teams.helper.subarray(teams.offsets[household]!, teams.offsets[household + 1]!)
		);
		const parts = partsWithout(snapshot, members, helper);
		if (parts.atMost > 1) found.push({ household, ...parts });
	}
	return found;
}

/** The households that an edit touched, before and after, with their numbers. */
export function changedTeams(before: Snapshot, { snapshot, touched }: Applied): ChangedTeams {
	if (touched === undefined) return [before, snapshot, undefined];
	return [onlyHouseholds(before, touched), onlyHouseholds(snapshot, touched), touched];
}

function stories(before: Snapshot, after: Snapshot, numbers: Int32Array | undefined): Story[] {
	const [then, now] = [teamPairsOf(before, 'formal'), teamPairsOf(after, 'formal')];
	const found: Story[] = [];
	for (let h = 0; h < after.households; h++) {
		const story = {
			household: numbers ? numbers[h]! : h,
			partsBefore: then.partsAtMost[h]!,
			parts: now.partsAtMost[h]!,
			partsAtLeastBefore: then.partsAtLeast[h]!,
			partsAtLeast: now.partsAtLeast[h]!
		};
		const isSame =
			story.partsBefore === story.parts && story.partsAtLeastBefore === story.partsAtLeast;
		if (!isSame) found.push(story);
	}
	return found;
}
