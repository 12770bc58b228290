import { listAt } from '#lib/domain/records/lists.ts';
import { hueOfDomain } from '#lib/domain/words.ts';
import { starts, type Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Level } from '../scene.ts';

/** What a map is drawn from: the graph, and what its numbers are called for this reader. */
export interface Net {
	readonly snapshot: Snapshot;
	readonly directory: Directory;
	/** Name and second line of each helper. */
	readonly people: readonly (readonly [string, string])[];
	/** Pairs whose contact is on paper alone, by number, the lower first. */
	readonly onPaper: Readonly<
		Record<'helpers' | 'organisations', readonly (readonly [number, number])[]>
	>;
	/** What each setting is called, and of each helper the one of most of their help; -1 unknown. */
	readonly settings: { readonly names: readonly string[]; readonly ofHelper: readonly number[] };
	/** What a domain is called. */
	readonly domainNames: readonly string[];
	/** Second lines of what is no person. */
	readonly kinds: {
		readonly household: string;
		readonly organisation: (people: number) => string;
		readonly domain: (people: number) => string;
	};
}

/** What of the net is asked for. */
export interface Sight {
	readonly level: Level;
	/** Code of whoever one looks at, and how many steps around. */
	readonly focus?: string;
	readonly depth: number;
	/** Codes of the organisations of which the people are drawn. */
	readonly open: ReadonlySet<string>;
	/** When not empty, the codes that are drawn and no others. */
	readonly only: ReadonlySet<string>;
	/** Codes that are not drawn. */
	readonly hidden: ReadonlySet<string>;
	/** Whether somebody is among those that one looks at. */
	readonly shows: (helper: number) => boolean;
	/** Whether an organisation is, of which nobody may be known. */
	readonly showsOrganisation: (organisation: number) => boolean;
}

/** Everybody, as when nobody asks for anything. */
export const EVERYBODY: Sight = {
	level: 'people',
	depth: 1,
	open: new Set(),
	only: new Set(),
	hidden: new Set(),
	shows: () => true,
	showsOrganisation: () => true
};

/** Whether the contact of two helpers is on paper alone. */
export function isOnPaper({ onPaper }: Net): (a: number, b: number) => boolean {
	const pairs = new Set(onPaper.helpers.map((pair) => pair.join()));
	return (a, b) => pairs.has(a < b ? `${a},${b}` : `${b},${a}`);
}

export function degreeOf({ contacts: { offsets } }: Snapshot, helper: number): number {
	return offsets[helper + 1]! - offsets[helper]!;
}

/** Who has no contact and no organisation has no place on a map of contacts. */
export function hasPlace(snapshot: Snapshot, helper: number): boolean {
	return degreeOf(snapshot, helper) > 0 || snapshot.helper.organisation[helper]! >= 0;
}

/** The first life domain of a helper and its hue; -1 when there is none. */
export function domainOf(
	{ snapshot, directory }: Pick<Net, 'snapshot' | 'directory'>,
	helper: number
): { readonly domain: number; readonly hue: number } {
	const domain = listAt(snapshot.helper.lifeDomains, helper)[0] ?? -1;
	return { domain, hue: domain < 0 ? -1 : hueOfDomain(directory.domains, domain) };
}

export function organisationOf(
	{ snapshot, directory }: Net,
	organisation: number
): { readonly code: string; readonly name: string } {
	const at = starts(snapshot).organisation + organisation;
	const code = directory.codes[at]!;
	return { code, name: directory.labels[at] || code };
}

export function householdCode({ snapshot, directory }: Net, household: number): string {
	return directory.codes[starts(snapshot).household + household]!;
}

/** Number of the household with a code; -1 when the lens shows none. */
export function findHousehold({ snapshot, directory }: Net, code: string): number {
	const { household, organisation } = starts(snapshot);
	return directory.codes.slice(household, organisation).indexOf(code);
}

/**
 * Nodes within some steps of where one starts, with how many steps each is away.
 *
 * @param neighbours of a node
 */
export function within(
	start: readonly number[],
	steps: number,
	neighbours: (node: number) => Iterable<number>
): ReadonlyMap<number, number> {
	const away = new Map(start.map((node) => [node, 0]));
	let edge: readonly number[] = start;
	for (let step = 1; step <= steps && edge.length > 0; step++) {
		const next: number[] = [];
		for (const node of edge) {
			for (const other of neighbours(node)) {
				if (away.has(other)) continue;
				away.set(other, step);
				next.push(other);
			}
		}
		edge = next;
	}
	return away;
}
