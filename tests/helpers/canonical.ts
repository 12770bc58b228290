import { ACTOR_KINDS, IDENTITIES } from '#lib/domain/actor.ts';
import {
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '#lib/domain/claim.ts';
import { canonicalLens } from '#lib/domain/lens.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { TIE_KINDS, isSymmetric } from '#lib/domain/tie.ts';

/** What records say, without the numbers of rows: two that say the same are equal. */
export function canonical(records: Records): Record<string, unknown> {
	const { actors, claims, words } = records;
	const actor = (i: number): string =>
		i < 0 ? '' : `${ACTOR_KINDS[actors.kind[i]!]!} ${actors.code[i]!}`;
	const source = (i: number): string => records.sources[i]!.code;
	const wave = (i: number): string => (i < 0 ? '' : records.waves[i]!.name);
	const number = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
	const bits = (list: readonly string[], set: number): string[] =>
		list.filter((_, bit) => set & (1 << bit));
	const isSet = (value: unknown): boolean => value !== undefined && value !== '';
	const said = (object: object): object =>
		Object.fromEntries(Object.entries(object).filter(([, value]) => isSet(value)));
	return {
		actors: sorted(
			Array.from({ length: actors.length }, (_, i) => {
				const { organisation = -1, ...detail } = records.actorDetails[i] ?? {};
				return said({
					...detail,
					codeGiven: undefined,
					who: actor(i),
					identity: IDENTITIES[actors.identity[i]!],
					label: actors.label[i],
					function: actors.functionName[i],
					neighbourhood: actors.neighbourhood[i],
					partOf: actor(actors.partOf[i]!),
					organisation: actor(organisation),
					mergedInto: actor(actors.mergedInto[i]!),
					days: [actors.since[i], actors.until[i]],
					lifeDomains: Array.from(listAt(actors.lifeDomains, i), (word) => words.domain[word]),
					attributes: actors.attributes[i]
				});
			})
		),
		claims: sorted(
			Array.from({ length: claims.length }, (_, i) =>
				said({
					...records.claimDetails[i],
					kind: TIE_KINDS[claims.kind[i]!],
					relation: claims.relation[i]! < 0 ? '' : words.relation[claims.relation[i]!],
					from: undefined,
					begins: records.claimDetails[i]?.from,
					...sides(records, i, actor),
					source: source(claims.source[i]!),
					stance: STANCES[claims.stance[i]!],
					status: SUPPORT_STATUSES[claims.status[i]!],
					days: [claims.since[i], claims.until[i]],
					strength: number(claims.strength[i]!),
					contacts: number(claims.contacts[i]!),
					timesAMonth: number(claims.timesAMonth[i]!),
					modes: bits(MODES, claims.modes[i]!),
					roles: bits(SUPPORT_ROLES, claims.roles[i]!),
					standsInFor: actor(claims.standsInFor[i]!),
					onBehalfOf: actor(claims.onBehalfOf[i]!),
					main: claims.main[i],
					withdrawn: claims.withdrawn[i],
					lifeDomains: Array.from(listAt(claims.lifeDomains, i), (word) => words.domain[word]),
					legalFrames: Array.from(listAt(claims.legalFrames, i), (word) => words.frame[word]),
					settings: Array.from(listAt(claims.settings, i), (word) => words.setting[word]),
					about: Array.from(listAt(claims.about, i), actor).sort()
				})
			)
		),
		sources: sorted(
			records.sources.map((row, i) =>
				said({
					...row,
					...records.sourceDetails[i],
					id: undefined,
					wave: wave(row.wave),
					household: actor(row.household),
					informants: row.informants.map(actor)
				})
			)
		),
		waves: sorted(records.waves.map((row) => ({ ...row, id: undefined }))),
		roster: sorted(
			records.roster.status.map((status, i) => ({
				status,
				wave: wave(records.roster.wave[i]!),
				actor: actor(records.roster.actor[i]!)
			}))
		),
		consultations: sorted(
			records.consultations.map((row, i) =>
				said({
					...records.consultationDetails[i],
					state: row.state,
					household: actor(row.household),
					scope: row.scope?.map(source).sort()
				})
			)
		),
		members: sorted(
			records.members.map((row) => said({ ...row, household: actor(row.household) }))
		),
		agreements: sorted(
			records.agreements.map((row) => ({
				...row,
				source: source(row.source),
				parties: row.parties.map(actor).sort()
			}))
		),
		events: sorted(
			records.events.map((row) => ({
				...row,
				about: actor(row.about),
				source: source(row.source),
				participants: sorted(row.participants.map((p) => ({ ...p, actor: actor(p.actor) })))
			}))
		),
		statements: sorted(
			records.statements.map((row) => ({
				...row,
				about: actor(row.about),
				source: source(row.source)
			}))
		),
		figures: sorted(
			records.figures.map((row) => ({
				...row,
				denominator: number(row.denominator),
				about: actor(row.about),
				source: source(row.source)
			}))
		),
		apart: sorted(
			records.apart.map((pair) => ({ pair: [actor(pair.actor), actor(pair.other)].sort() }))
		),
		scenarios: sorted(records.scenarios.map((row) => ({ ...row, lens: canonicalLens(row.lens) }))),
		cards: records.cards
			.map(({ card }) => said(card))
			.filter((card) => Object.keys(card).length > 0),
		// In the order in which they came; each household on its own.
		earlier: sorted(
			[...Map.groupBy(records.earlier, (row) => row.household)].map(([household, rows]) => ({
				household: actor(household),
				rows: rows.map(({ state, scope, detail }) =>
					said({ ...detail, state, scope: scope?.map(source).sort() })
				)
			}))
		),
		positions: sorted(records.positions.map((row) => ({ ...row, actor: actor(row.actor) })))
	};
}

/** The ends of a claim; between equals the lower code first, and what is said turns with them. */
function sides({ claims }: Records, i: number, actor: (index: number) => string): object {
	const ends = [actor(claims.from[i]!), actor(claims.to[i]!)];
	const reporter = REPORTERS[claims.reporter[i]!]!;
	const direction = DIRECTIONS[claims.direction[i]!]!;
	if (!isSymmetric(TIE_KINDS[claims.kind[i]!]!) || ends[0]! <= ends[1]!) {
		return { ends, reporter, direction };
	}
	const turned = { from: 'to', to: 'from', both: 'both', other: 'other' } as const;
	const back = { none: 'none', forward: 'backward', backward: 'forward' } as const;
	return { ends: ends.reverse(), reporter: turned[reporter], direction: back[direction] };
}

/** In an order that follows from what the rows say. */
function sorted(rows: readonly object[]): object[] {
	const keyed = rows.map((row) => {
		const entries = Object.entries(row)
			.filter(([, value]) => value !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1));
		return Object.fromEntries(entries) as object;
	});
	return keyed.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
