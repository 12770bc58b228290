import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { SOURCE_KINDS } from '#lib/domain/source.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { viewOf } from '#lib/graph/view.ts';
import { lifeDomainName } from '#lib/text/readings/names.ts';
import { words } from '#lib/text/words.ts';
import type { Study } from '../study.ts';

/** A value of the lens, and what it is called. */
type Choice = readonly [string, string];

/** What of a scan can be chosen to look at: only what occurs in it. */
export interface LensChoices {
	readonly sourceKinds: readonly Choice[];
	readonly sources: readonly Choice[];
	readonly tieKinds: readonly Choice[];
	readonly lifeDomains: readonly Choice[];
	readonly neighbourhoods: readonly Choice[];
	/** Whether somebody helps as coach. */
	readonly hasCoach: boolean;
}

const COACH = 1 << SUPPORT_ROLES.indexOf('coach');

export function lensChoices({ columns, language }: Study): LensChoices {
	const { labels, screens } = words(language);
	const { sources, claims, actors } = columns;
	const kinds = new Set(claims.kind);
	const domains = new Set(actors.lifeDomains.values);
	const collator = new Intl.Collator(language, { numeric: true });
	const byName = (list: Choice[]): Choice[] => list.sort(([, a], [, b]) => collator.compare(a, b));
	return {
		sourceKinds: SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind)).map(
			(kind): Choice => [kind, labels.sourceKinds[kind]]
		),
		sources: byName(
			sources.map(({ code, title }): Choice => [
				code,
				title === OWN_KNOWLEDGE ? screens.ownKnowledge : title || code
			])
		),
		tieKinds: TIE_KINDS.filter((_, i) => kinds.has(i)).map((kind): Choice => [
			kind,
			labels.tieKinds[kind]
		]),
		lifeDomains: columns.words.domain
			.filter((_, i) => domains.has(i))
			.map((code): Choice => [code, lifeDomainName(code, language)]),
		neighbourhoods: byName(
			[...new Set(actors.neighbourhood)]
				.filter(Boolean)
				.map((neighbourhood): Choice => [neighbourhood, neighbourhood])
		),
		hasCoach: claims.roles.some((roles) => (roles & COACH) !== 0)
	};
}

/** Codes of those who help as coach alone; nobody when the lens counts coaches. */
export function coachesLeftOut({ columns, lens }: Study): readonly string[] {
	if (lens.coach) return [];
	const { snapshot } = viewOf(columns, { ...lens, coach: true });
	const { ofHelper, roles } = snapshot.support;
	return Array.from({ length: snapshot.helpers }, (_, helper) => helper)
		.filter((helper) => {
			const rows = Array.from(listAt(ofHelper, helper));
			return rows.length > 0 && rows.every((row) => (roles[row]! & COACH) !== 0);
		})
		.map((helper) => columns.actors.code[snapshot.actor[helper]!]!);
}
