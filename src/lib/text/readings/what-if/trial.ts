import type { Edit } from '#lib/domain/scenario.ts';
import { starts, type Directory } from '#lib/graph/directory.ts';
import type { Applied, Refusal } from '#lib/graph/scenario/apply.ts';
import type { Codes } from '#lib/graph/scenario/codes.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { fewAnswered } from '#lib/measures/guards.ts';
import type { Effect } from '#lib/measures/effect.ts';
import type { Language } from '../../language.ts';
import { hangsOn, newContacts, newLoad } from '../../sentences/suggestions.ts';
import { keptByCourt, whyNot } from '../../sentences/what-if.ts';
import { words } from '../../words.ts';
import { professionalsPerPiece } from '../cut-off.ts';
import { namesOf, type Names } from '../names.ts';
import { present } from '../reading.ts';

/** A snapshot with what its nodes are called. */
export interface Told {
	readonly snapshot: Snapshot;
	readonly directory: Directory;
}

/** What somebody tries, in a sentence, with the names from before; newcomers by what they are called. */
export function editSentence(
	edit: Edit,
	{ snapshot, directory }: Told,
	codes: Codes,
	language: Language
): string {
	const names = namesOf(snapshot, directory, language);
	const { edits: say } = words(language).whatIf;
	const role = (code: string): string => {
		const helper = codes.helper.get(code);
		return helper === undefined ? code : names.role(helper);
	};
	const organisation = (code: string): string => {
		const found = codes.organisation.get(code);
		return found === undefined ? code : names.organisation(found);
	};
	switch (edit.verb) {
		case 'leaves':
			return say.leaves({ role: role(edit.who) });
		case 'joins':
			return edit.organisation === undefined
				? say.joins({ role: role(edit.who) })
				: say.joinsAt({ role: role(edit.who), organisation: organisation(edit.organisation) });
		case 'takes-over': {
			const two = { role: role(edit.who), otherRole: role(edit.from) };
			const [only, ...others] = edit.households ?? [];
			if (only === undefined) return say.takesOver(two);
			if (others.length === 0) return say.takesOverOne({ ...two, household: only });
			return say.takesOverSome({ ...two, count: others.length + 1 });
		}
		case 'merge-roles':
			return say.mergeRoles({ role: role(edit.who), otherRole: role(edit.into) });
		case 'merge-organisations':
			return say.mergeOrganisations({
				organisation: organisation(edit.organisation),
				otherOrganisation: organisation(edit.into)
			});
		case 'end':
			return say.end({ role: role(edit.who), household: edit.household });
		case 'appoint':
			return say.appoint({ role: role(edit.who), household: edit.household });
		case 'introduce':
			return say.introduce({ role: role(edit.who), otherRole: role(edit.other) });
		case 'seat':
			return say.seat({
				role: role(edit.who),
				meeting: forumName(edit.forum, directory, codes, snapshot)
			});
	}
}

function forumName(code: string, directory: Directory, codes: Codes, snapshot: Snapshot): string {
	const found = codes.forum.get(code);
	if (found === undefined) return code;
	return directory.labels[starts(snapshot).forum + found] || code;
}

/** Why an edit, or a part of it, was left out. */
export function refusalSentence(
	{ reason, households }: Refusal,
	before: Told,
	language: Language
): string {
	if (!households) return whyNot(reason, language);
	const { household } = starts(before.snapshot);
	const codes = households.map((number) => before.directory.codes[household + number]!);
	return keptByCourt(codes, language);
}

/** What a scenario changes, and what it takes. */
export interface EffectReading {
	readonly changes: readonly string[];
	readonly takes: readonly string[];
}

const MOST_STORIES = 4;

/** @param after the snapshot that the scenario made, with its names */
export function effectReading(
	before: Told,
	after: Told,
	{ effect, applied }: { readonly effect: Effect; readonly applied: Applied },
	language: Language
): EffectReading {
	const { effect: say } = words(language).whatIf;
	const changes = [
		...organisationSentences(effect, language),
		...managerSentences(before, effect, language),
		...storySentences(before, effect, language),
		...netSentences(before.snapshot, after.snapshot, language)
	];
	const isIdle = applied.kept.length > 0 && changes.length === 0;
	// Who only goes asks nobody for a contact: to say so would sound like a gain.
	const isOnlyLoss = applied.kept.every(({ verb }) => verb === 'leaves' || verb === 'end');
	const names = namesOf(after.snapshot, after.directory, language);
	return {
		changes: isIdle ? [say.nothing] : changes,
		takes: isOnlyLoss ? [] : takenSentences(effect, names, language)
	};
}

function householdCode({ snapshot, directory }: Told, household: number): string {
	return directory.codes[starts(snapshot).household + household]!;
}

/** Households that fewer organisations come to than now. */
function organisationSentences({ households }: Effect, language: Language): string[] {
	const fewer = households.filter(({ changes: { organisation_count: change } }) => {
		return change && (change.after ?? 0) < (change.before ?? 0);
	});
	if (fewer.length === 0) return [];
	return [words(language).whatIf.effect.organisationGone({ count: fewer.length })];
}

function managerSentences(before: Told, { households }: Effect, language: Language): string[] {
	const { effect: say } = words(language).whatIf;
	const changed = households.flatMap(({ before: household, changes }) => {
		const change = changes.case_manager;
		if (!change || !change.before === !change.after) return [];
		return [{ code: householdCode(before, household), isNew: !change.before }];
	});
	const codes = (isNew: boolean): string[] =>
		changed.filter((one) => one.isNew === isNew).map(({ code }) => code);
	const [fresh, gone] = [codes(true), codes(false)];
	return [
		...(gone.length > 0 ? [say.managerGone({ codes: gone })] : []),
		...(fresh.length > 0 ? [say.managerNew({ codes: fresh })] : [])
	];
}

/** Told as "at least": unknown pairs count as contact. */
function storySentences(before: Told, { price }: Effect, language: Language): string[] {
	const { effect: say } = words(language).whatIf;
	const changed = price.stories.filter(
		({ partsAtLeast, partsAtLeastBefore }) => partsAtLeast !== partsAtLeastBefore
	);
	const told = changed.slice(0, MOST_STORIES).map((story) =>
		say.story({
			code: householdCode(before, story.household),
			before: story.partsAtLeastBefore,
			after: story.partsAtLeast
		})
	);
	const rest = changed.length - told.length;
	return rest > 0 ? [...told, say.moreStories({ count: rest })] : told;
}

/** Told of the whole net only where most were spoken to: elsewhere lines may well be there. */
function netSentences(before: Snapshot, after: Snapshot, language: Language): string[] {
	if (fewAnswered(before)) return [];
	const { effect: say } = words(language).whatIf;
	const [then, now] = [professionalsPerPiece(before), professionalsPerPiece(after)];
	const thin = (snapshot: Snapshot): number =>
		groupPairsOf(snapshot).redundancy.reduce((sum, r) => sum + Number(r === 1), 0);
	const [thinBefore, thinAfter] = [thin(before), thin(after)];
	const gone = linesGone(before, after);
	return [
		...(gone === 0 ? [] : [say.linesGone({ count: gone })]),
		...(then.length === now.length ? [] : [say.joined({ before: then.length, after: now.length })]),
		...(thinBefore === thinAfter ? [] : [say.thinner({ before: thinBefore, after: thinAfter })])
	];
}

/** Lines between organisations that are no more: without them fewer thin lines would read as better. */
function linesGone(before: Snapshot, after: Snapshot): number {
	// Where organisations were merged their numbers are others.
	if (before.groups !== after.groups) return 0;
	const linesOf = (snapshot: Snapshot): ReadonlySet<number> => {
		const { a, b, length } = groupPairsOf(snapshot);
		return new Set(Array.from({ length }, (_, i) => a[i]! * snapshot.groups + b[i]!));
	};
	return linesOf(before).difference(linesOf(after)).size;
}

function takenSentences({ price }: Effect, names: Names, language: Language): string[] {
	const { load: say } = words(language).whatIf;
	const sentences = [
		newContacts({ least: price.contactsAtLeast, most: price.contactsAtMost }, language)
	];
	for (const load of price.loads) {
		const role = names.role(load.helper);
		const again = names.shortRole(load.helper);
		if (load.managed > load.managedBefore) {
			sentences.push(newLoad({ role, count: load.managed }, language));
		}
		if (load.households > load.householdsBefore) {
			sentences.push(
				load.households === 1
					? say.one({ role })
					: say.households({ role, before: load.householdsBefore, after: load.households })
			);
		}
		for (const parts of load.hanging.slice(0, 1)) {
			sentences.push(...present([hangsOn(again, parts, language)]));
		}
	}
	return sentences;
}
