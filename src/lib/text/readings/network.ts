import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { whoHelps } from '#lib/graph/walks/two-mode/helping.ts';
import { mixingOf } from '#lib/graph/walks/groups/mixing.ts';
import { tieConfirmationRate } from '#lib/measures/network/confirmation.ts';
import {
	crossOrganisationShare,
	crossOrganisationShareExpected
} from '#lib/measures/network/ei-index.ts';
import { truckFactor } from '#lib/measures/network/truck-factor.ts';
import type { Language } from '../language.ts';
import {
	across,
	caseManagers,
	confirmation,
	size,
	thinLines,
	whoReachesWhom
} from '../sentences/network.ts';
import { professionalsPerPiece } from './cut-off.ts';
import { dividedByOrganisation, linesOf } from './organisation-lines.ts';
import { present, type Reading } from './reading.ts';
import { spokenWarning } from './spoken.ts';
import { numberOf } from './values.ts';

/** What is to be said of the whole net, with its counts. */
export function networkReading(
	snapshot: Snapshot,
	directory: Directory,
	language: Language
): Reading {
	const byOrganisation = dividedByOrganisation(snapshot, directory);
	const sizes = sizeSentences(snapshot, language);
	if (snapshot.helpers === 0) return { title: sizes, below: [] };
	const contacts = snapshot.contacts.targets.length;
	const lines = byOrganisation && contacts > 0 ? lineSentences(snapshot, language) : [];
	const below = [
		acrossSentence(snapshot, byOrganisation, language),
		...(contacts > 0 ? reachSentences(snapshot, language) : []),
		...caseManagerSentences(snapshot, language),
		confirmationSentence(snapshot, language),
		contacts > 0 ? spokenWarning(snapshot, language) : undefined
	];
	return { title: [...sizes, ...lines], below: present(below) };
}

function sizeSentences(snapshot: Snapshot, language: Language): readonly string[] {
	const { helping, others, organisations: theirs } = whoHelps(snapshot);
	const organisations = helping + others === 0 ? snapshot.organisations : theirs.size;
	return size({ helping, others, organisations, households: snapshot.households }, language);
}

function lineSentences(snapshot: Snapshot, language: Language): readonly string[] {
	const lines = linesOf(snapshot);
	const thin = lines.filter((line) => line.isThin);
	const forced = thin.filter((line) => line.isForced).length;
	return thinLines({ lines: lines.length, thin: thin.length, forced }, language);
}

/** Nothing when nobody stands in a group: then no contact goes anywhere else. */
function acrossSentence(
	snapshot: Snapshot,
	byOrganisation: boolean,
	language: Language
): string | undefined {
	const contacts = mixingOf(snapshot).counted;
	const share = numberOf(snapshot, crossOrganisationShare);
	const expected = numberOf(snapshot, crossOrganisationShareExpected);
	if (snapshot.contacts.targets.length === 0) {
		return across({ contacts: 0, across: 0, expected: 0, byOrganisation }, language);
	}
	if (Number.isNaN(share) || Number.isNaN(expected)) return undefined;
	return across(
		{
			contacts,
			across: Math.round(share * contacts),
			expected: expected * contacts,
			byOrganisation
		},
		language
	);
}

/** Professionals only: whom the own circle knows is told at each household. */
function reachSentences(snapshot: Snapshot, language: Language): readonly string[] {
	const { contacts, helper, helpers } = snapshot;
	const groups = professionalsPerPiece(snapshot).filter((people) => people > 1);
	let alone = 0;
	let unknown = 0;
	let isComplete = true;
	for (let p = 0; p < helpers; p++) {
		if (!helper.formal[p]) continue;
		if (!helper.namedAll[p] || !helper.onRoster[p]) isComplete = false;
		if (contacts.offsets[p] !== contacts.offsets[p + 1]) continue;
		if (helper.namedAll[p]) alone++;
		else unknown++;
	}
	return whoReachesWhom({ groups, alone, unknown, isComplete }, language);
}

const CASE_MANAGER = 1 << SUPPORT_ROLES.indexOf('caseManager');

function caseManagerSentences(snapshot: Snapshot, language: Language): readonly string[] {
	const { support, households } = snapshot;
	const known = new Set<number>();
	for (let i = 0; i < support.helper.length; i++) {
		if (support.roles[i]! & CASE_MANAGER) known.add(support.household[i]!);
	}
	const count = numberOf(snapshot, truckFactor);
	return caseManagers({ households, known: known.size, count }, language);
}

/** Nothing where a file knows no sides: nobody was asked what both say. */
function confirmationSentence(snapshot: Snapshot, language: Language): string | undefined {
	const { confirmed, oneSided } = snapshot.confirmation;
	const isAsked = confirmed + oneSided > 0 || reasonOf(snapshot) === 'no-pair-answered';
	const values = { contacts: confirmed + oneSided, both: confirmed };
	return isAsked ? confirmation(values, language) : undefined;
}

function reasonOf(snapshot: Snapshot) {
	const result = tieConfirmationRate.compute(snapshot);
	return result.kind === 'number' ? result.reason : undefined;
}
