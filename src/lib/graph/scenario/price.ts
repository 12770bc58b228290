import { positionOf } from '../adjacency.ts';
import { pairState } from '../pairs.ts';
import { PAIR, type Snapshot } from '../snapshot.ts';
import { managedCounts, partsWithout } from '../suggestions/appoint.ts';
import { householdCounts } from '../suggestions/wishes.ts';
import { teamPairsOf } from '../walks/teams/pairs.ts';
import { teamsOf } from '../walks/teams/seats.ts';
import type { Applied } from './apply.ts';
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
	readonly hanging: readonly { readonly household: number; readonly parts: number }[];
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
		loads: loads(before, applied),
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
	const { offsets, targets } = snapshot.contacts;
	let contactsAtLeast = 0;
	let contactsAtMost = 0;
	for (let p = 0; p < snapshot.helpers; p++) {
		for (let k = offsets[p]!; k < offsets[p + 1]!; k++) {
			const q = targets[k]!;
			if (q < p) continue;
			const [a, b] = [helperBefore[p]!, helperBefore[q]!];
			const isKnown = a >= 0 && b >= 0;
			if (isKnown && positionOf(before.contacts, a, b) >= 0) continue;
			contactsAtMost++;
			if (!isKnown || pairState(before, a, b) === PAIR.none) contactsAtLeast++;
		}
	}
	return { contactsAtLeast, contactsAtMost };
}

function loads(before: Snapshot, { snapshot, helperBefore }: Applied): Load[] {
	const [householdsThen, managedThen] = [householdCounts(before), managedCounts(before)];
	const [households, managed] = [householdCounts(snapshot), managedCounts(snapshot)];
	const found: Load[] = [];
	for (let p = 0; p < snapshot.helpers; p++) {
		const was = helperBefore[p]!;
		const householdsBefore = was < 0 ? 0 : householdsThen[was]!;
		const managedBefore = was < 0 ? 0 : managedThen[was]!;
		if (households[p]! <= householdsBefore && managed[p]! <= managedBefore) continue;
		found.push({
			helper: p,
			householdsBefore,
			households: households[p]!,
			managedBefore,
			managed: managed[p]!,
			hanging: hanging(before, snapshot, p, was)
		});
	}
	return found;
}

/** Teams that somebody holds together where they did not come, or did not keep the overview. */
function hanging(before: Snapshot, snapshot: Snapshot, helper: number, was: number) {
	const { support } = snapshot;
	const rolesThen = new Map<number, number>();
	if (was >= 0) {
		const { offsets, values } = before.support.ofHelper;
		for (let k = offsets[was]!; k < offsets[was + 1]!; k++) {
			const row = values[k]!;
			rolesThen.set(before.support.household[row]!, before.support.roles[row]!);
		}
	}
	const teams = teamsOf(snapshot, 'formal');
	const found: { household: number; parts: number }[] = [];
	const { offsets, values } = support.ofHelper;
	for (let k = offsets[helper]!; k < offsets[helper + 1]!; k++) {
		const household = support.household[values[k]!]!;
		if (rolesThen.get(household) === support.roles[values[k]!]) continue;
		const members = Array.from(
			teams.helper.subarray(teams.offsets[household]!, teams.offsets[household + 1]!)
		);
		const parts = partsWithout(snapshot, members, helper);
		if (parts > 1) found.push({ household, parts });
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
