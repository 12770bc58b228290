import type { Lens } from '#lib/domain/lens.ts';
import { directoryOf } from '#lib/graph/directory.ts';
import { encodeSnapshot } from '#lib/graph/wire.ts';
import { EVERYBODY, type Net, type Sight } from '#lib/map/levels/net.ts';
import { settingsOf } from '#lib/server/pages/map/settings.ts';
import { sceneOf } from '#lib/map/levels/scene-of.ts';
import { onPaperOnly } from '#lib/server/pages/map/agreed.ts';
import type { Scene } from '#lib/map/scene.ts';
import { Story } from './scan.ts';

/** Professionals p0, p1, ... of an organisation for every four, each in contact with the next. */
export function chainTown(people: number): Story {
	const story = new Story();
	const codes = Array.from({ length: people }, (_, i) => `p${i}`);
	const houses = Array.from({ length: Math.ceil(people / 4) }, (_, i) => `house ${i}`);
	story.actor('professional', ...codes).actor('organisation', ...houses);
	story.source('list');
	codes.forEach((code, i) => {
		story.says('list', 'employment', code, houses[i >> 2]!);
		if (i > 0) story.says('list', 'collaboration', codes[i - 1]!, code);
	});
	return story;
}

/** A net of a story, as the map gets it; `names` replaces the names of the first helpers. */
export function netOfStory(
	story: Story,
	names: readonly string[] = [],
	lens: Partial<Lens> = {}
): Net {
	const { snapshot, scan, view } = story.through(lens);
	const directory = directoryOf(scan, view, true);
	return {
		snapshot,
		directory,
		people: directory.codes
			.slice(0, snapshot.helpers)
			.map((code, i) => [names[i] ?? `Naam ${code}`, 'functie, organisatie'] as const),
		onPaper: onPaperOnly(view),
		settings: settingsOf({ view, columns: scan, language: 'nl' }),
		domainNames: directory.domains,
		kinds: {
			household: 'huishouden',
			organisation: (people) => `organisatie, ${people}`,
			domain: (people) => `leefgebied, ${people}`
		}
	};
}

/** The scene of a story; `names` replaces the names of the first helpers. */
export function sceneOfStory(
	story: Story,
	names: readonly string[] = [],
	sight: Partial<Sight> = {},
	lens: Partial<Lens> = {}
): Scene {
	return sceneOf(netOfStory(story, names, lens), { ...EVERYBODY, ...sight });
}

/** Addresses from which a map page can fetch a story, as the server would hand it over. */
export function addressesOf(
	story: Story,
	names: readonly string[] = [],
	aliases: readonly (readonly [number, string])[] = []
): { readonly graphAddress: string; readonly directoryAddress: string } {
	const { snapshot, directory, people, onPaper, settings } = netOfStory(story, names);
	const places = { people: {}, organisations: {} };
	return {
		graphAddress: URL.createObjectURL(new Blob([encodeSnapshot(snapshot)])),
		directoryAddress: URL.createObjectURL(
			new Blob([JSON.stringify({ directory, people, onPaper, settings, places, aliases })])
		)
	};
}
