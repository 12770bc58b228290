import type { Lens } from '#lib/domain/lens.ts';
import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import type { LensChoices } from '../limits/chips.ts';
import { reasonsFor, statusOf, type Everybody } from '../limits/status.ts';
import { colouredBy, type ColourKey } from '../looks/dress.ts';
import { MOST_ACTORS, type Level, type Scene } from '../scene.ts';
import type { Wish } from '../wish.ts';
import { EVERYBODY, organisationOf, type Net, type Sight } from './net.ts';
import { grounded } from './grounds.ts';
import { sceneOf } from './scene-of.ts';
import { shownBy } from './shown.ts';
import { shownByTags, tagsFrom, type Tagged } from './tagged.ts';

/** What somebody may look at of a scan. */
export interface Outlook {
	readonly lens: Lens;
	readonly base: Lens;
	readonly choices: LensChoices;
	readonly everybody: Everybody;
	/** Codes of those who are there as coach alone, when coaches are left out. */
	readonly coachesLeftOut: readonly string[];
	/** What somebody gave tags. */
	readonly tagged: readonly Tagged[];
}

/** What is drawn for a wish, and what is said of it. */
export interface MapSight {
	readonly level: Level;
	readonly scene: Scene;
	/** The same level with nobody left out and nothing unfolded. */
	readonly whole: Scene;
	readonly colours: readonly ColourKey[];
	/** How much of everything is shown, and why. */
	readonly status: readonly string[];
}

/** A scan too large to draw opens on its organisations. */
function levelFor(net: Net, wish: Wish): Level {
	return wish.level ?? (net.snapshot.helpers > MOST_ACTORS ? 'organisations' : 'people');
}

export function sightOf(
	net: Net,
	wish: Wish,
	{ lens, choices, everybody, coachesLeftOut, tagged }: Outlook,
	nameOf: (code: string) => string,
	language: Language
): MapSight {
	const level = levelFor(net, wish);
	const byLens = shownBy(net, lens, coachesLeftOut);
	const byTags = shownByTags(net, tagsFrom(tagged, language), wish.tags);
	const sight: Sight = {
		level,
		focus: wish.focus,
		depth: wish.depth,
		open: new Set(wish.open),
		only: new Set(wish.only),
		hidden: new Set(wish.hide),
		shows: (helper) => byLens(helper) && byTags.helper(helper),
		showsOrganisation: byTags.organisation
	};
	const say = words(language).mapScreen;
	const { scene, key } = colouredBy(
		grounded(sceneOf(net, sight), wish.layout, (by, group) =>
			group < 0
				? say.withoutGroup[by]
				: (by === 'domain' ? net.domainNames : net.settings.names)[group]!
		),
		wish.colour,
		(domain) => net.domainNames[domain]!,
		(organisation) => organisationOf(net, organisation).name
	);
	const reasons = reasonsFor(wish, nameOf, lens, choices, language);
	return {
		level,
		scene,
		whole: sceneOf(net, { ...EVERYBODY, level }),
		colours: key,
		status: statusOf(scene, net.snapshot, everybody, reasons, wish.open, language)
	};
}
