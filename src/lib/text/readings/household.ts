import { listAt } from '#lib/domain/records/lists.ts';
import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { caseManager } from '#lib/measures/household/case-manager.ts';
import { informalCount } from '#lib/measures/household/providers.ts';
import { organisationCount } from '#lib/measures/household/variety.ts';
import { CANON } from '#lib/measures/measure.ts';
import { dateInWords } from '../format/dates.ts';
import type { Language } from '../language.ts';
import {
	dataOf,
	ended,
	involved,
	ownCircle,
	provisions,
	withoutEnd,
	type Asked
} from '../sentences/involved.ts';
import { requestedCount, wish } from '../sentences/needs.ts';
import {
	caseManager as caseManagerSentence,
	contactInPairs,
	regularContact,
	storyAtLeast,
	storyTold
} from '../sentences/team.ts';
import { lifeDomainSentences, lifeDomainsOf } from './household/life-domains.ts';
import { householdPhrase, lifeDomainName, namesOf, type Names } from './names.ts';
import { present, type HouseholdFacts, type Reading } from './reading.ts';
import { requestSentence } from './household/requests.ts';
import { pairsAt, partsAtLeast, partsSentences, reachSentence, teamOf } from './household/team.ts';
import { listsOf, numbersOf } from './values.ts';

/** What the snapshot keeps of a question that no tie can answer. */
const ASKED: readonly Asked[] = ['not-asked', 'none', 'not-known'];

/**
 * What is to be said of one household, with the names and counts of this net.
 * Professionals make the pairs and parts; the own circle has a sentence of its own.
 *
 * @param household its number in the snapshot
 * @param facts its members, and what else is known of it
 */
export function householdReading(
	snapshot: Snapshot,
	directory: Directory,
	household: number,
	language: Language,
	facts: HouseholdFacts = { members: [] }
): Reading {
	const names = namesOf(snapshot, directory, language);
	return readHousehold({ snapshot, directory, names, household, language, facts });
}

/** A household, and all that is needed to speak of it. */
export interface HouseholdSubject {
	readonly snapshot: Snapshot;
	readonly directory: Directory;
	readonly names: Names;
	readonly household: number;
	readonly language: Language;
	readonly facts: HouseholdFacts;
}

/** The same, for a caller who reads many households and has the names at hand. */
export function readHousehold(subject: HouseholdSubject): Reading {
	const { snapshot, directory, household, facts, language } = subject;
	const phrase = householdPhrase(facts.members, language);
	const team = teamOf(snapshot, directory, household);
	const managers = Array.from(listAt(listsOf(snapshot, caseManager, CANON), household));
	const title = [
		...involvedSentences(subject, phrase, team),
		contactInPairs(pairsAt(snapshot, household), language),
		...partsSentences(snapshot, household, phrase, language),
		caseManagerSentenceOf(subject, managers)
	];
	const below = [
		storyAtLeast(partsAtLeast(snapshot, household), language),
		facts.storyTold && storyTold({ household: phrase, ...facts.storyTold }, language),
		ownCircleSentence(subject, phrase),
		provisions(
			Array.from(listAt(snapshot.cases.provisions, household), subject.names.organisation),
			language
		),
		reachSentence(snapshot, household, team, managers, language),
		regularContactSentence(subject, phrase),
		...lifeDomainSentences(snapshot, household, subject.names, language),
		...wishSentences(subject, phrase),
		...currentSentences(subject)
	];
	return { title: present(title), below: present(below) };
}

function involvedSentences(
	{ snapshot, names, household, language }: HouseholdSubject,
	phrase: string,
	team: ReturnType<typeof teamOf>
): readonly string[] {
	const values = {
		household: phrase,
		professionals: team.length,
		organisations: numbersOf(snapshot, organisationCount)[household]!,
		ownCircle: numbersOf(snapshot, informalCount)[household]!,
		role: team.length === 1 ? names.role(team[0]!.helper) : '',
		withoutOrganisation: team.filter((seat) => !seat.hasOrganisation).length,
		unnamed: team.filter((seat) => !seat.isNamed).length
	};
	return involved(values, language);
}

/** Nobody keeps the overview over nobody: then there is nothing to say. */
function caseManagerSentenceOf(
	{ snapshot, names, household, language }: HouseholdSubject,
	managers: readonly number[]
): string | undefined {
	const asked = ASKED[snapshot.cases.caseManagerAsked[household]!]!;
	const { professionals } = pairsAt(snapshot, household);
	if (professionals + managers.length === 0 && asked === 'not-asked') return undefined;
	return caseManagerSentence({ roles: managers.map(names.role), asked }, language);
}

/** Nothing where the title speaks of the own circle alone. */
function ownCircleSentence(
	{ snapshot, household, language }: HouseholdSubject,
	phrase: string
): string | undefined {
	const circle = numbersOf(snapshot, informalCount)[household]!;
	const { professionals } = pairsAt(snapshot, household);
	if (professionals === 0 && circle > 0) return undefined;
	const asked = ASKED[snapshot.cases.ownCircleAsked[household]!]!;
	return ownCircle({ household: phrase, ownCircle: circle, asked }, language);
}

function regularContactSentence(
	{ facts, names, language }: HouseholdSubject,
	phrase: string
): string | undefined {
	const { regularContact: said } = facts;
	if (said === undefined) return undefined;
	if (said === 'not-asked') return regularContact({ household: phrase, role: '' }, language);
	if (said.onPaper === said.named) return undefined;
	const role = names.role(said.onPaper);
	return regularContact({ household: phrase, role, otherRole: names.role(said.named) }, language);
}

/** Wishes in life domains where nobody is involved. */
function wishSentences(
	{ snapshot, directory, household, language, facts }: HouseholdSubject,
	phrase: string
): readonly string[] {
	const { wishes } = facts;
	if (wishes === undefined) return [];
	if (wishes === 'not-asked') return [wish({ household: phrase }, language)];
	const { byDomain } = lifeDomainsOf(snapshot, household);
	return wishes
		.filter((code) => !byDomain.has(directory.domains.indexOf(code)))
		.map((code) =>
			wish({ household: phrase, lifeDomain: lifeDomainName(code, language) }, language)
		);
}

/** Who is waited for, who has stopped, of whom it is not known, and how old the data are. */
function currentSentences({ snapshot, household, language, facts }: HouseholdSubject) {
	const { waiting, ended: stopped, stale } = snapshot.cases;
	return [
		...(facts.requests?.map((request) => requestSentence(request, language)) ?? [
			requestedCount(waiting[household]!, language)
		]),
		ended(stopped[household]!, language),
		withoutEnd(stale[household]!, language),
		facts.dataFrom ? dataOf(dateInWords(facts.dataFrom, language), language) : undefined
	];
}
