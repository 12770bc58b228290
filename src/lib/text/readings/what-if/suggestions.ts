import { listAt } from '#lib/domain/records/lists.ts';
import type { Member } from '#lib/domain/actor.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
import type { Directory } from '#lib/graph/directory.ts';
import { pairState } from '#lib/graph/pairs.ts';
import { PAIR, type Snapshot } from '#lib/graph/snapshot.ts';
import { appointments } from '#lib/graph/suggestions/appoint.ts';
import { joinParts, type Introduction } from '#lib/graph/suggestions/introduce.ts';
import { isIn, type Wishes } from '#lib/graph/suggestions/wishes.ts';
import { teamPairsOf } from '#lib/graph/walks/teams/pairs.ts';
import { teamsOf } from '#lib/graph/walks/teams/seats.ts';
import { caseManager } from '#lib/measures/household/case-manager.ts';
import { SCREEN } from '#lib/measures/measure.ts';
import type { Language } from '../../language.ts';
import {
	agreedFirst,
	appoint,
	askForDeputy,
	hangsOn,
	introduce,
	newContacts,
	newLoad,
	nothingToSuggest,
	workedExample
} from '../../sentences/suggestions.ts';
import { householdPhrase, namesOf, type Names } from '../names.ts';
import { present } from '../reading.ts';
import { listsOf } from '../values.ts';

/** Something that might help, always as a question, with what it takes. */
interface Suggestion {
	readonly question: string;
	readonly takes: readonly string[];
	/** To try it: empty where there is nothing to work out. */
	readonly scenario: Scenario;
}

export interface Suggestions {
	readonly suggestions: readonly Suggestion[];
	/** What always stands below them, or that there are none. */
	readonly note: string;
}

const MOST_INTRODUCTIONS = 3;
const MOST_APPOINTMENTS = 2;

/**
 * What might help around one household: who should be in contact by agreement, whom to
 * introduce, who might keep the overview, and who takes over. A short list, and no
 * advice: whether it gets better is not known.
 */
export function householdSuggestions(
	snapshot: Snapshot,
	directory: Directory,
	household: number,
	language: Language,
	{ members = [], ...wishes }: Wishes & { readonly members?: readonly Member[] } = {}
): Suggestions {
	const subject: Subject = {
		snapshot,
		directory,
		names: namesOf(snapshot, directory, language),
		household,
		language,
		wishes
	};
	const suggestions = [...introductionsFor(subject), ...overviewFor(subject)];
	if (suggestions.length === 0) return { suggestions, note: nothingToSuggest(language) };
	return { suggestions, note: workedExample(householdPhrase(members, language), language) };
}

interface Subject {
	readonly snapshot: Snapshot;
	readonly directory: Directory;
	readonly names: Names;
	readonly household: number;
	readonly language: Language;
	readonly wishes: Wishes;
}

/** Agreed on paper and not seen comes first; then pairs whose contact joins two parts. */
function introductionsFor(subject: Subject): Suggestion[] {
	const { snapshot, household, wishes } = subject;
	const agreed = agreedAt(subject);
	// While every unknown pair may be the contact that joins them, nobody is in parts.
	const areParts = teamPairsOf(snapshot, 'formal').partsAtLeast[household]! > 1;
	const joining = areParts ? joinParts(snapshot, household, wishes).introductions : [];
	const others = joining.filter(({ isAgreed }) => !isAgreed);
	return [
		...agreed.map((pair) => suggested(subject, pair, agreedFirst)),
		...others.map((pair) =>
			suggested(subject, pair, (roles) =>
				introduce({ ...roles, isCertain: pair.isCertain }, subject.language)
			)
		)
	].slice(0, MOST_INTRODUCTIONS);
}

function agreedAt({ snapshot, household, wishes: { agreed } }: Subject) {
	if (!agreed) return [];
	const teams = teamsOf(snapshot, 'formal');
	const team = teams.helper.subarray(teams.offsets[household]!, teams.offsets[household + 1]!);
	const pairs: Pick<Introduction, 'a' | 'b'>[] = [];
	team.forEach((a, i) => {
		for (const b of team.subarray(i + 1)) if (isIn(agreed, a, b)) pairs.push({ a, b });
	});
	return pairs;
}

function suggested(
	{ snapshot, directory, names, language }: Subject,
	{ a, b }: Pick<Introduction, 'a' | 'b'>,
	say: (roles: { role: string; otherRole: string }, language: Language) => string
): Suggestion {
	// Where nobody asked, the contact may be there already.
	const least = pairState(snapshot, a, b) === PAIR.none ? 1 : 0;
	return {
		question: say({ role: names.role(a), otherRole: names.role(b) }, language),
		takes: [newContacts({ least, most: 1 }, language)],
		scenario: [{ verb: 'introduce', who: directory.codes[a]!, other: directory.codes[b]! }]
	};
}

/** Who might keep the overview where nobody does; who takes over where somebody does. */
function overviewFor(subject: Subject): Suggestion[] {
	const { snapshot, household, names, language } = subject;
	const managers = Array.from(listAt(listsOf(snapshot, caseManager, SCREEN), household));
	if (managers.length > 0) {
		return managers
			.filter((helper) => !hasDeputy(snapshot, helper, household))
			.map((helper) => ({
				question: askForDeputy(names.role(helper), language),
				takes: [],
				scenario: []
			}));
	}
	return appointments(snapshot, household, subject.wishes)
		.filter(({ others }) => others > 1)
		.slice(0, MOST_APPOINTMENTS)
		.map((appointment) => appointed(subject, appointment));
}

function appointed(
	{ directory, names, household, language, snapshot }: Subject,
	appointment: ReturnType<typeof appointments>[number]
): Suggestion {
	const { helper, others, reached, contactsAtLeast, contactsAtMost, load } = appointment;
	const role = names.role(helper);
	// Once it is clear who is meant, the name or the function alone is enough.
	const again = names.shortRole(helper);
	const unknown = contactsAtMost - contactsAtLeast;
	const code = directory.codes[snapshot.helpers + household]!;
	return {
		question: appoint({ role, again, reached, others, unknown }, language),
		takes: [
			newContacts({ least: contactsAtLeast, most: contactsAtMost }, language),
			newLoad({ role: again, count: load }, language),
			...present([hangsOn(again, appointment.partsWithout, language)])
		],
		scenario: [{ verb: 'appoint', who: directory.codes[helper]!, household: code }]
	};
}

function hasDeputy({ deputies }: Snapshot, helper: number, household: number): boolean {
	for (let k = deputies.offsets[helper]!; k < deputies.offsets[helper + 1]!; k++) {
		if (deputies.household[k] === -1 || deputies.household[k] === household) return true;
	}
	return false;
}
