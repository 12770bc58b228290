import type { Directory } from '#lib/graph/directory.ts';
import { decodeSnapshot } from '#lib/graph/wire.ts';
import type { Language } from '#lib/text/language.ts';
import { lifeDomainName } from '#lib/text/readings/names.ts';
import { words } from '#lib/text/words.ts';
import { prepare } from '#lib/work/client.ts';
import { findablesOf, type NetFindable } from './controls/findables.ts';
import type { Net } from './levels/net.ts';
import { AllPlaces, type KeptPlaces } from './places/places.ts';

/** A net that arrived, with where everything stands and what can be looked for. */
export interface Arrived {
	readonly net: Net;
	readonly places: AllPlaces;
	readonly findables: readonly NetFindable[];
}

/** Whoever wakes slower than this is not waited for, in milliseconds. */
const PATIENCE = 250;

/** Wakes what places and fetches what draws while the graph is on its way. */
export function getReady(): void {
	void prepare();
	// When it cannot come, whoever needs it says so.
	void import('./picture/stage.ts').catch(() => undefined);
}

/** @throws when the graph or its names do not arrive */
export async function arrive(
	graphAddress: string,
	directoryAddress: string,
	language: Language
): Promise<Arrived> {
	const [graph, names] = await Promise.all([fetch(graphAddress), fetch(directoryAddress)]);
	if (!graph.ok || !names.ok) throw new Error('the graph did not arrive');
	const snapshot = decodeSnapshot(new Uint8Array(await graph.arrayBuffer()));
	const { directory, people, onPaper, settings, places, aliases } = (await names.json()) as {
		directory: Directory;
		people: Net['people'];
		onPaper: Net['onPaper'];
		settings: Net['settings'];
		places: KeptPlaces;
		aliases: readonly (readonly [number, string])[];
	};
	// Where nothing has a place yet, finding places goes before the rest of the page.
	if (!places.people.force && !places.organisations.force)
		await Promise.race([prepare(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
	const { household, organisation, domain } = words(language).mapScreen;
	const net: Net = {
		snapshot,
		directory,
		people,
		onPaper,
		settings,
		domainNames: directory.domains.map((code) => lifeDomainName(code, language)),
		kinds: { household, organisation, domain }
	};
	return {
		net,
		places: new AllPlaces(places),
		findables: findablesOf(net, aliases)
	};
}
