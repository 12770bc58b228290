import { listAt, type Lists } from '#lib/domain/records/lists.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { Adjacency } from '#lib/graph/adjacency.ts';
import type { View } from '#lib/graph/view.ts';

/**
 * A snapshot in which actors and words go by their codes: two that show the same network
 * are equal, whatever the numbers of their rows. How old knowledge is cannot be seen.
 */
export function networkSeen(scan: ScanColumns, { snapshot, groupNames }: View) {
	const { helpers, households, organisations } = snapshot;
	const code = Array.from(snapshot.actor, (actor) => scan.actors.code[actor]!);
	const helper = (i: number): string => code[i]!;
	const household = (i: number): string => (i < 0 ? '' : code[helpers + i]!);
	const organisation = (i: number): string => (i < 0 ? '' : code[helpers + households + i]!);
	const domain = (i: number): string => scan.words.domain[i]!;
	const lists = (all: Lists, count: number, name: (i: number) => string) =>
		Array.from({ length: count }, (_, i) => Array.from(listAt(all, i), name).sort());
	const pairs = (rows: Adjacency | undefined, name: (i: number) => string) =>
		rows && { ...rows, targets: Array.from(rows.targets, name), ties: undefined };
	const { support, deputies, cases, helper: columns } = snapshot;
	return {
		rule: snapshot.rule,
		directed: snapshot.directed,
		counts: [helpers, households, organisations, snapshot.forums],
		code,
		formal: columns.formal,
		person: columns.person,
		answered: columns.answered,
		namedAll: columns.namedAll,
		onRoster: columns.onRoster,
		organisation: Array.from(columns.organisation, organisation),
		employers: lists(columns.employers, helpers, organisation),
		group: Array.from(columns.group, (group) => groupNames[group] ?? ''),
		domains: lists(columns.lifeDomains, helpers, domain),
		contacts: pairs(snapshot.contacts, helper),
		out: pairs(snapshot.out, helper),
		in: pairs(snapshot.in, helper),
		noContact: { ...snapshot.noContact, ties: undefined, weights: undefined },
		support: {
			...support,
			tie: undefined,
			organisations: lists(support.organisations, support.helper.length, organisation),
			lifeDomains: lists(support.lifeDomains, support.helper.length, domain),
			legalFrames: lists(support.legalFrames, support.helper.length, (i) => scan.words.frame[i]!)
		},
		cases: {
			...cases,
			stale: undefined,
			provisions: lists(cases.provisions, households, organisation)
		},
		deputies: { ...deputies, household: Array.from(deputies.household, household) },
		organisationContacts: pairs(snapshot.organisationContacts, organisation),
		seats: lists(snapshot.seats, snapshot.forums, helper),
		confirmation: snapshot.confirmation
	};
}
