import type { Lens } from '#lib/domain/lens.ts';
import { list } from '#lib/text/format/numbers.ts';
import type { Language } from '#lib/text/language.ts';
import { shownOf } from '#lib/text/sentences/hidden.ts';
import { words } from '#lib/text/words.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { whoHelps } from '#lib/graph/walks/two-mode/helping.ts';
import { MOST_ACTORS, type Scene } from '../scene.ts';
import type { Wish } from '../wish.ts';
import { chipsOf, type LensChoices } from './chips.ts';

export interface Everybody {
	readonly helpers: number;
	readonly organisations: number;
}

/** Why some are left out, as the end of a sentence; empty when nobody is. */
export function reasonsFor(
	wish: Wish,
	nameOf: (code: string) => string,
	lens: Lens,
	choices: LensChoices,
	language: Language
): readonly string[] {
	const say = words(language).mapScreen;
	const named = (key: Parameters<typeof chipsOf>[2]): readonly string[] =>
		chipsOf(lens, choices, key).map(({ name }) => name);
	const reasons: string[] = [];
	if (wish.focus !== undefined) reasons.push(say.around(nameOf(wish.focus), wish.depth));
	if (wish.only.length > 0) reasons.push(say.only(wish.only.length));
	if (wish.hide.length > 0) reasons.push(say.allBut(wish.hide.length));
	if (wish.tags.length > 0) reasons.push(say.tagged(wish.tags));
	if (lens.lifeDomains) reasons.push(list(named('lifeDomains'), language));
	if (lens.neighbourhoods) reasons.push(say.areasChosen(named('neighbourhoods')));
	if (lens.sourceKinds) reasons.push(say.sourcesChosen(named('sourceKinds')));
	if (lens.sources) reasons.push(say.sourcesChosen(named('sources')));
	if (lens.tieKinds) reasons.push(say.tieKindsChosen(named('tieKinds')));
	if (!lens.coach) reasons.push(say.withoutCoach);
	return reasons;
}

/** How many of each kind, in words: "90 professionals en 12 uit de eigen kring". */
function kindsOf(professionals: number, ownCircle: number, language: Language): string {
	const { mapScreen: say, phrases } = words(language);
	const kinds: string[] = [];
	if (professionals > 0) kinds.push(phrases.professionals(professionals));
	if (ownCircle > 0) kinds.push(say.ownCircle(ownCircle));
	return list(kinds, language);
}

/** Everybody who has a place is in the picture: who they are, and who has no place. */
function allPeople(scene: Scene, snapshot: Snapshot, language: Language): readonly string[] {
	const say = words(language).mapScreen;
	const people = scene.nodes.filter(({ kind }) => kind === 'helper');
	const shown = people.length;
	const { all } = scene;
	if (shown < scene.placed) return [say.busiestShown(shown, all)];
	const formal = snapshot.helper.formal.reduce((sum, isFormal) => sum + isFormal, 0);
	const professionals = people.filter(({ number }) => snapshot.helper.formal[number]).length;
	const who = kindsOf(professionals, shown - professionals, language);
	if (shown === all) return [say.allShown(who)];
	const rest = formal - professionals;
	return [
		shown === 0 ? say.someShown(shown, all) : say.peopleShown(shown, all, who),
		say.unplaced.people(kindsOf(rest, all - shown - rest, language))
	];
}

/** Organisations without people who help are in the picture too, and not in what stands above it. */
function helpingOnes(scene: Scene, snapshot: Snapshot, language: Language): readonly string[] {
	const { helping, organisations } = whoHelps(snapshot);
	const shown = [
		...scene.nodes.filter(({ kind }) => kind === 'organisation').map(({ number }) => number),
		...new Set(scene.nodes.filter(({ kind }) => kind === 'helper').map((node) => node.organisation))
	];
	const ofThem = shown.filter((organisation) => organisations.has(organisation)).length;
	return helping === 0 || ofThem === shown.length
		? []
		: [words(language).mapScreen.helping(ofThem)];
}

/** How much of everything is in the picture, and why not all of it. */
export function statusOf(
	scene: Scene,
	snapshot: Snapshot,
	{ helpers, organisations }: Everybody,
	reasons: readonly string[],
	open: readonly string[],
	language: Language
): readonly string[] {
	const say = words(language).mapScreen;
	const lines: string[] = [];
	const isWhole = reasons.length === 0;
	const unfolded = scene.organisations.filter(({ code }) => open.includes(code));
	const shown =
		scene.level === 'organisations'
			? scene.nodes.filter(({ kind }) => kind === 'organisation').length + unfolded.length
			: scene.nodes.filter(({ kind }) => kind !== 'household').length;
	const all = Math.max(shown, { people: helpers, organisations, domains: scene.all }[scene.level]);
	if (!isWhole) {
		lines.push(shownOf({ shown, all, filter: list(reasons, language) }, language));
	} else if (scene.level === 'people') {
		lines.push(...allPeople(scene, snapshot, language));
	} else if (all === 0) {
		lines.push(say.noneOf[scene.level]);
	} else {
		lines.push(
			shown === all ? say.allShown(say.units[scene.level](all)) : say.someShown(shown, all)
		);
		const rest = scene.all - scene.placed;
		if (scene.level === 'organisations') lines.push(...helpingOnes(scene, snapshot, language));
		if (scene.level === 'organisations' && rest > 0) lines.push(say.unplaced.organisations(rest));
	}
	if (scene.level === 'organisations' && unfolded.length > 0)
		lines.push(say.unfolded(unfolded.map(({ name }) => name)));
	for (const { kind, code, name, people } of scene.nodes) {
		if (kind === 'organisation' && open.includes(code)) lines.push(say.staysFolded(name, people));
	}
	if (!isWhole && scene.nodes.length >= MOST_ACTORS) lines.push(say.busiest);
	if (scene.groundsBy === 'setting') {
		const placed = scene.nodes.filter(({ kind }) => kind !== 'household');
		const unknown = placed.filter(({ setting }) => setting < 0).length;
		if (unknown > 0) lines.push(say.settingUnknown(unknown, placed.length));
	}
	if (scene.ties.length < scene.contacts)
		lines.push(say.tiesShown(scene.ties.length, scene.contacts));
	return lines;
}
