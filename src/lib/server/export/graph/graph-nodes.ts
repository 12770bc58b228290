import { ACTOR_KINDS, IDENTITIES, type Attributes } from '#lib/domain/actor.ts';
import { OPEN_BEGIN, OPEN_END, dayText } from '#lib/domain/day.ts';
import { foldName } from '#lib/domain/fold.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import type { GraphNode } from '#lib/exchange/write/graph-file.ts';
import { starts } from '#lib/graph/directory.ts';
import { notesOfHelper, notesOfHouseholds } from './graph-notes.ts';
import type { GraphSubject } from './graph-ids.ts';

/** Names under which a reader looks for what stands in fields of their own. */
const TAKEN =
	/^(kind|organisation|organisatie|org|domain|domein|lifeDomain|function|neighbourhood|identity|answered|from|to|covers|listed|partOf|noContact|endedHelp|waitingHelp|asked|aliases|tags|tier|organisationType|isEntrance)$/i;

/** Everybody and everything that a view shows, in the order of its numbers. */
export function graphNodes(subject: GraphSubject): readonly GraphNode[] {
	const { snapshot } = subject.view;
	const place = starts(snapshot);
	const organisations = namesOfOrganisations(subject, place.organisation, place.forum);
	const households = notesOfHouseholds(subject);
	const helper = notesOfHelper(subject);
	return Array.from(snapshot.actor, (actor, i): GraphNode => {
		const node = nodeOf(subject, actor);
		if (i < place.household)
			return { ...node, organisations: employersOf(subject, i, organisations), ...helper(i) };
		return i < place.organisation ? { ...node, ...households(i - place.household) } : node;
	});
}

function nodeOf({ scan, ids, hide }: GraphSubject, actor: number): GraphNode {
	const { actors, words } = scan;
	const kind = ACTOR_KINDS[actors.kind[actor]!]!;
	const identity = IDENTITIES[actors.identity[actor]!]!;
	const [since, until] = [actors.since[actor]!, actors.until[actor]!];
	const whole = actors.partOf[actor]!;
	const text = (value: string): string => hide?.text(value) ?? value;
	const { from, to, ...detail } = scan.actorDetails?.[actor] ?? {};
	return {
		id: ids[actor]!,
		label: kind === 'household' || hide?.isPerson(actor) ? undefined : actors.label[actor],
		kind,
		function: text(actors.functionName[actor]!),
		neighbourhood: actors.neighbourhood[actor],
		identity: identity === 'person' ? undefined : identity,
		lifeDomains: Array.from(listAt(actors.lifeDomains, actor), (word) => words.domain[word]!),
		partOf: whole < 0 || actors.kind[whole] !== actors.kind[actor] ? undefined : ids[whole],
		aliases: hide?.isPerson(actor) ? undefined : detail.aliases,
		tags: detail.tags?.map(text),
		tier: detail.tier,
		organisationType: detail.organisationType,
		isEntrance: detail.isEntrance,
		from: from ?? (since > OPEN_BEGIN ? dayText(since) : undefined),
		to: to ?? (until < OPEN_END ? dayText(until) : undefined),
		attributes: attributesOf(
			hide ? hide.attributes(actors.attributes[actor]) : actors.attributes[actor]
		)
	};
}

function attributesOf(attributes: Attributes | undefined): Attributes | undefined {
	if (!attributes) return undefined;
	return Object.fromEntries(Object.entries(attributes).filter(([name]) => !TAKEN.test(name)));
}

/** What organisations are called where people name them: by name, if it is nobody else's. */
function namesOfOrganisations(
	{ scan, view, ids }: GraphSubject,
	from: number,
	to: number
): readonly string[] {
	const all = Array.from(view.snapshot.actor.subarray(from, to));
	const label = (actor: number): string => scan.actors.label[actor]!;
	const times = new Map<string, number>();
	for (const actor of all) {
		for (const name of new Set([label(actor), ids[actor]!].map(foldName))) {
			times.set(name, (times.get(name) ?? 0) + 1);
		}
	}
	return all.map((actor) => {
		const isOwn = label(actor) !== '' && times.get(foldName(label(actor))) === 1;
		return isOwn ? label(actor) : ids[actor]!;
	});
}

/** The employer that counts for groups stands first; a name with a `;` in it cannot stand in a list. */
function employersOf(
	{ view }: GraphSubject,
	helper: number,
	names: readonly string[]
): readonly string[] | undefined {
	const { employers, organisation } = view.snapshot.helper;
	const main = organisation[helper]!;
	const all = [main, ...listAt(employers, helper)].filter((one) => one >= 0);
	const list = [...new Set(all)].map((one) => names[one]!);
	return list.some((name) => name.includes(';')) ? undefined : list;
}
