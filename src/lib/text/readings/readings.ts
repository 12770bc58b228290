import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { fewAnswered } from '#lib/measures/guards.ts';
import type { Language } from '../language.ts';
import { readHousehold } from './household.ts';
import { namesOf } from './names.ts';
import { networkReading } from './network.ts';
import { dividedByOrganisation, linesOf, lineSentence } from './organisation-lines.ts';
import { carriesAlone, readRole } from './role.ts';

/**
 * All that is to be said of a net in one list: the whole first, then the thin lines
 * between organisations, then households and roles by code. No household and no role
 * stands before another for any other reason than its code. Where too few were spoken
 * to, the whole says so, and nobody is named on whom a line would hang.
 */
export function readings(
	snapshot: Snapshot,
	directory: Directory,
	language: Language
): readonly string[] {
	const { title, below } = networkReading(snapshot, directory, language);
	const isGuarded = fewAnswered(snapshot) !== undefined;
	return [
		...title,
		...below,
		...(isGuarded ? [] : thinLineSentences(snapshot, directory, language)),
		...householdSentences(snapshot, directory, language),
		...(isGuarded ? [] : roleSentences(snapshot, directory, language))
	];
}

function thinLineSentences(snapshot: Snapshot, directory: Directory, language: Language) {
	if (!dividedByOrganisation(snapshot, directory)) return [];
	const names = namesOf(snapshot, directory, language);
	return linesOf(snapshot)
		.filter((line) => line.isThin && !line.isForced)
		.map((line) => lineSentence(line, names, language));
}

function householdSentences(snapshot: Snapshot, directory: Directory, language: Language) {
	const names = namesOf(snapshot, directory, language);
	const facts = { members: [] };
	return Array.from({ length: snapshot.households }, (_, household) => {
		const subject = { snapshot, directory, names, household, language, facts };
		return `${names.household(household)}: ${readHousehold(subject).title.join(' ')}`;
	});
}

function roleSentences(snapshot: Snapshot, directory: Directory, language: Language) {
	const names = namesOf(snapshot, directory, language);
	const byOrganisation = dividedByOrganisation(snapshot, directory);
	const sentences: string[] = [];
	for (let helper = 0; helper < snapshot.helpers; helper++) {
		if (!carriesAlone(snapshot, helper)) continue;
		const subject = { snapshot, names, byOrganisation, helper, language };
		sentences.push(readRole(subject).title.join(' '));
	}
	return sentences;
}
