import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import { STANCES } from '#lib/domain/claim.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { positionOf } from '#lib/graph/adjacency.ts';
import { starts } from '#lib/graph/directory.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import { words } from '#lib/text/words.ts';
import { nameHelper, type Naming } from '../people.ts';
import type { Study } from '../study.ts';

/** What the two ends of a line of the map may be. */
export const END_KINDS = ['helper', 'organisation', 'domain'] as const;
type EndKind = (typeof END_KINDS)[number];

export interface End {
	readonly kind: EndKind;
	readonly code: string;
}

/** Two people in contact, and where that is known from. */
export interface PairRow {
	readonly a: Naming;
	readonly b: Naming;
	readonly sources: readonly string[];
}

const COLLABORATION = TIE_KINDS.indexOf('collaboration');
const PRESENT = STANCES.indexOf('present');

/**
 * The pairs of people behind a line of the map, by name, each with the sources that say
 * so.
 *
 * @returns undefined when the lens shows no such end
 */
export function pairsBehind(study: Study, a: End, b: End): readonly PairRow[] | undefined {
	const [one, other] = [helpersAt(study, a), helpersAt(study, b)];
	return one && other && pairsBetween(study, one, other);
}

/** The same for the helpers at each of the two ends, the end among the first of them first. */
export function pairsBetween(
	study: Study,
	one: readonly number[],
	other: readonly number[]
): readonly PairRow[] {
	const { snapshot } = study.view;
	const pairs = new Map<string, readonly [number, number]>();
	for (const p of one) {
		for (const q of other) {
			if (p === q || positionOf(snapshot.contacts, p, q) < 0) continue;
			const key = p < q ? `${p} ${q}` : `${q} ${p}`;
			if (!pairs.has(key)) pairs.set(key, [p, q]);
		}
	}
	const sources = sourcesOf(study, pairs);
	const collator = new Intl.Collator(study.language);
	return [...pairs]
		.map(([key, [p, q]]): PairRow => ({
			a: nameHelper(study, p),
			b: nameHelper(study, q),
			sources: sources.get(key) ?? []
		}))
		.sort((x, y) => collator.compare(x.a.name, y.a.name) || collator.compare(x.b.name, y.b.name));
}

function helpersAt(
	{ view: { snapshot }, directory }: Study,
	{ kind, code }: End
): readonly number[] | undefined {
	const { household, organisation, forum } = starts(snapshot);
	const all = Array.from({ length: snapshot.helpers }, (_, helper) => helper);
	if (kind === 'helper') {
		const helper = directory.codes.slice(0, household).indexOf(code);
		return helper < 0 ? undefined : [helper];
	}
	if (kind === 'organisation') {
		const number = directory.codes.slice(organisation, forum).indexOf(code);
		if (number < 0) return undefined;
		return all.filter((helper) => snapshot.helper.organisation[helper] === number);
	}
	const domain = directory.domains.indexOf(code);
	if (domain < 0) return undefined;
	return all.filter((helper) => listAt(snapshot.helper.lifeDomains, helper).includes(domain));
}

/** Titles of the sources that say that a pair is in contact, the newest first. */
function sourcesOf(
	study: Study,
	pairs: ReadonlyMap<string, unknown>
): ReadonlyMap<string, readonly string[]> {
	const { columns, view } = study;
	const { admitted } = view.resolution;
	const number = new Map(
		Array.from(view.snapshot.actor.subarray(0, view.snapshot.helpers), (actor, p) => [actor, p])
	);
	const found = new Map<string, Set<number>>();
	for (const claim of admitted.claims) {
		const { claims } = columns;
		if (claims.kind[claim] !== COLLABORATION || claims.stance[claim] !== PRESENT) continue;
		const p = number.get(admitted.standsFor[claims.from[claim]!]!);
		const q = number.get(admitted.standsFor[claims.to[claim]!]!);
		if (p === undefined || q === undefined) continue;
		const key = p < q ? `${p} ${q}` : `${q} ${p}`;
		if (!pairs.has(key)) continue;
		found.set(key, (found.get(key) ?? new Set()).add(claims.source[claim]!));
	}
	const newest = (a: number, b: number): number =>
		columns.sources[b]!.earliest - columns.sources[a]!.earliest || b - a;
	return new Map(
		[...found].map(([key, list]) => [
			key,
			[...list].sort(newest).map((source) => titleOf(study, source))
		])
	);
}

function titleOf({ columns, language }: Study, source: number): string {
	const { title, code, day } = columns.sources[source]!;
	const name = title === OWN_KNOWLEDGE ? words(language).screens.ownKnowledge : title || code;
	return day ? `${name} (${dateInWords(day, language)})` : name;
}
