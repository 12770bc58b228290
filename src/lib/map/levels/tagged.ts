import { listAt } from '#lib/domain/records/lists.ts';
import { keyOf, type NodeKind } from '../scene.ts';
import { householdCode, organisationOf, type Net } from './net.ts';

/** Kind and code of somebody, with their tags. */
export type Tagged = readonly [Exclude<NodeKind, 'domain'>, string, readonly string[]];

/** The tags of everybody by kind and code, and each tag that occurs in turn. */
export interface Tags {
	readonly of: ReadonlyMap<string, readonly string[]>;
	readonly all: readonly string[];
}

export function tagsFrom(tagged: readonly Tagged[], language: string): Tags {
	const { compare } = new Intl.Collator(language);
	return {
		of: new Map(tagged.map(([kind, code, tags]) => [keyOf({ kind, code }), tags])),
		all: [...new Set(tagged.flatMap(([, , tags]) => tags))].sort(compare)
	};
}

/**
 * Who is shown when tags are asked for: people who carry one of them, work for an
 * organisation or help a household that does, and those organisations.
 */
export function shownByTags(
	net: Net,
	{ of }: Tags,
	wanted: readonly string[]
): { readonly helper: (helper: number) => boolean; readonly organisation: (o: number) => boolean } {
	if (wanted.length === 0) return { helper: () => true, organisation: () => true };
	const has = (kind: NodeKind, code: string): boolean =>
		of.get(keyOf({ kind, code }))?.some((tag) => wanted.includes(tag)) ?? false;
	const organisation = (o: number): boolean =>
		o >= 0 && has('organisation', organisationOf(net, o).code);
	const { support } = net.snapshot;
	const helps = (helper: number): boolean =>
		Array.from(listAt(support.ofHelper, helper)).some((row) =>
			has('household', householdCode(net, support.household[row]!))
		);
	return {
		helper: (helper) =>
			has('helper', net.directory.codes[helper]!) ||
			organisation(net.snapshot.helper.organisation[helper]!) ||
			helps(helper),
		organisation
	};
}
