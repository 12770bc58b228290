import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Language } from '../language.ts';
import {
	oneMemberInView,
	organisationLevel,
	organisationLines,
	organisationSize
} from '../sentences/organisations.ts';
import { namesOf, type Names } from './names.ts';
import { dividedByOrganisation, linesOf, lineSentence, type Line } from './organisation-lines.ts';
import { present, type Reading } from './reading.ts';
import { spokenWarning } from './spoken.ts';

/**
 * Which people of one organisation are known, and how its lines to others run.
 *
 * @param organisation its number in the snapshot
 */
export function organisationReading(
	snapshot: Snapshot,
	directory: Directory,
	organisation: number,
	language: Language
): Reading {
	const names = namesOf(snapshot, directory, language);
	const byOrganisation = dividedByOrganisation(snapshot, directory);
	const lines = byOrganisation
		? linesOf(snapshot).filter(({ a, b }) => a === organisation || b === organisation)
		: [];
	const people = peopleOf(snapshot, organisation);
	const households = householdsWith(snapshot, organisation);
	const thin = lines.filter((line) => line.isThin && !line.isForced);
	const forced = lines.some((line) => line.isForced);
	const title = [
		...organisationSize(
			{ organisation: names.organisation(organisation), people, households },
			language
		),
		...(people > 0 && byOrganisation
			? organisationLines({ lines: lines.length, thin: thin.length }, language)
			: [])
	];
	const below = [
		...thin.map((line) => lineSentence(turned(line, organisation), names, language)),
		forced ? oneMemberSentence(snapshot, organisation, lines, names, language) : undefined,
		...saidByOrganisations(snapshot, organisation, lines, names, language),
		lines.length > 0 ? spokenWarning(snapshot, language) : undefined
	];
	return { title, below: present(below) };
}

function peopleOf({ helper }: Snapshot, organisation: number): number {
	return helper.organisation.reduce((count, each) => count + Number(each === organisation), 0);
}

/** Households for which a professional comes on behalf of the organisation. */
function householdsWith({ support, helper }: Snapshot, organisation: number): number {
	const households = new Set<number>();
	for (let i = 0; i < support.helper.length; i++) {
		const { offsets, values } = support.organisations;
		const on = values.subarray(offsets[i]!, offsets[i + 1]!);
		if (helper.formal[support.helper[i]!] && on.includes(organisation)) {
			households.add(support.household[i]!);
		}
	}
	return households.size;
}

/** The same line, told from the side of one organisation. */
function turned(line: Line, organisation: number): Line {
	return line.a === organisation ? line : { ...line, a: line.b, b: line.a };
}

/** Of the organisation itself when it is the one of whom one person is known, else of the others. */
function oneMemberSentence(
	snapshot: Snapshot,
	organisation: number,
	lines: readonly Line[],
	names: Names,
	language: Language
): string {
	if (peopleOf(snapshot, organisation) === 1) {
		return oneMemberInView(names.organisation(organisation), language);
	}
	const { a, b } = lines.find((line) => line.isForced)!;
	return oneMemberInView(names.organisation(a === organisation ? b : a), language);
}

/** Contacts that organisations name as a whole, where no contact between people is known. */
function saidByOrganisations(
	snapshot: Snapshot,
	organisation: number,
	lines: readonly Line[],
	names: Names,
	language: Language
): readonly string[] {
	const { offsets, targets } = snapshot.organisationContacts;
	const told = new Set(lines.flatMap(({ a, b }) => [a, b]));
	return Array.from(targets.subarray(offsets[organisation], offsets[organisation + 1]))
		.filter((other) => !told.has(other))
		.map((other) =>
			organisationLevel(
				{
					organisation: names.organisation(organisation),
					otherOrganisation: names.organisation(other)
				},
				language
			)
		);
}
