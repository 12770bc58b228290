import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import { STANCES } from '#lib/domain/claim.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { positionOf } from '#lib/graph/adjacency.ts';
import { starts } from '#lib/graph/directory.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import { sourcesDiffer } from '#lib/text/sentences/comparison.ts';
import { words } from '#lib/text/words.ts';
import { nameHelper, type Naming } from '../people.ts';
import type { Study } from '../study.ts';
import { onPaperOnly } from './agreed.ts';

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
	/** What to say when another source denies it. */
	readonly differ?: string;
}

/** A pair behind a line, which may be on paper alone. */
export type LinePair = PairRow & { readonly isPaper: boolean };

const COLLABORATION = TIE_KINDS.indexOf('collaboration');
const PRESENT = STANCES.indexOf('present');
const AGREED = STANCES.indexOf('agreed');
const ABSENT = STANCES.indexOf('absent');

/**
 * The pairs of people behind a line of the map, by name, each with the sources that say
 * so; those who are in contact on paper alone come last.
 *
 * @returns undefined when the lens shows no such end
 */
export function pairsBehind(study: Study, a: End, b: End): readonly LinePair[] | undefined {
	const [one, other] = [helpersAt(study, a), helpersAt(study, b)];
	if (!one || !other) return undefined;
	const agreed = new Set(onPaperOnly(study.view).helpers.map((pair) => pair.join()));
	const isPaper = (p: number, q: number): boolean => agreed.has(keyOf(p, q));
	const { contacts } = study.view.snapshot;
	const seen = pairsThat(one, other, (p, q) => positionOf(contacts, p, q) >= 0 && !isPaper(p, q));
	return [
		...rowsOf(study, seen, PRESENT).map((row) => ({ ...row, isPaper: false })),
		...rowsOf(study, pairsThat(one, other, isPaper), AGREED).map((row) => ({
			...row,
			isPaper: true
		}))
	];
}

/** The same for the helpers at each of the two ends, the end among the first of them first. */
export function pairsBetween(
	study: Study,
	one: readonly number[],
	other: readonly number[]
): readonly PairRow[] {
	const { contacts } = study.view.snapshot;
	const pairs = pairsThat(one, other, (p, q) => positionOf(contacts, p, q) >= 0);
	return rowsOf(study, pairs, PRESENT);
}

type Pairs = ReadonlyMap<string, readonly [number, number]>;

function pairsThat(
	one: readonly number[],
	other: readonly number[],
	are: (p: number, q: number) => boolean
): Pairs {
	const pairs = new Map<string, readonly [number, number]>();
	for (const p of one) {
		for (const q of other) {
			if (p !== q && !pairs.has(keyOf(p, q)) && are(p, q)) pairs.set(keyOf(p, q), [p, q]);
		}
	}
	return pairs;
}

function keyOf(p: number, q: number): string {
	return p < q ? `${p},${q}` : `${q},${p}`;
}

function rowsOf(study: Study, pairs: Pairs, stance: number): readonly PairRow[] {
	const sources = sourcesOf(study, pairs, stance);
	const collator = new Intl.Collator(study.language);
	return [...pairs]
		.map(([key, [p, q]]): PairRow => ({
			a: nameHelper(study, p),
			b: nameHelper(study, q),
			...sources.get(key)!
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

/**
 * Titles of the sources that say that a pair is in contact, or should be, the newest first;
 * and of a contact that is there, who denies it.
 */
function sourcesOf(
	study: Study,
	pairs: Pairs,
	stance: number
): ReadonlyMap<string, Pick<PairRow, 'sources' | 'differ'>> {
	const { columns, view } = study;
	const { admitted } = view.resolution;
	const number = new Map(
		Array.from(view.snapshot.actor.subarray(0, view.snapshot.helpers), (actor, p) => [actor, p])
	);
	const found = new Map([...pairs.keys()].map((key) => [key, told()] as const));
	for (const claim of admitted.claims) {
		const { claims } = columns;
		if (claims.kind[claim] !== COLLABORATION) continue;
		const p = number.get(admitted.standsFor[claims.from[claim]!]!);
		const q = number.get(admitted.standsFor[claims.to[claim]!]!);
		if (p === undefined || q === undefined) continue;
		const pair = found.get(keyOf(p, q));
		if (claims.stance[claim] === stance) pair?.yes.add(claims.source[claim]!);
		else if (claims.stance[claim] === ABSENT) pair?.no.add(claims.source[claim]!);
	}
	const newest = (a: number, b: number): number =>
		columns.sources[b]!.earliest - columns.sources[a]!.earliest || b - a;
	return new Map(
		[...found].map(([key, { yes, no }]) => {
			const sources = [...yes].sort(newest).map((source) => titleOf(study, source));
			const [denied] = [...no].filter((source) => !yes.has(source)).sort(newest);
			const isDenied = denied !== undefined && sources.length > 0 && stance === PRESENT;
			if (!isDenied) return [key, { sources }];
			const values = { source: sources[0]!, otherSource: titleOf(study, denied) };
			return [key, { sources, differ: sourcesDiffer(values, study.language) }];
		})
	);
}

function told(): { readonly yes: Set<number>; readonly no: Set<number> } {
	return { yes: new Set(), no: new Set() };
}

function titleOf({ columns, language }: Study, source: number): string {
	const { title, code, day } = columns.sources[source]!;
	const name = title === OWN_KNOWLEDGE ? words(language).screens.ownKnowledge : title || code;
	return day ? `${name} (${dateInWords(day, language)})` : name;
}
