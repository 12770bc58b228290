import { listAt } from '#lib/domain/records/lists.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import type { GraphNode } from '#lib/exchange/write/graph-file.ts';
import { TIE } from '#lib/graph/resolve/tie-columns.ts';
import { KIND } from '#lib/graph/resolve/winners.ts';
import type { GraphSubject } from './graph-ids.ts';

const SUPPORT = TIE_KINDS.indexOf('support');
/** 1 asked and none, 2 asked but not known, as a snapshot has it. */
const ANSWERS = [undefined, 'none', 'unknown'] as const;

/** What is known of a helper that is no line: whether they were asked, and of whom they are no contact. */
export function notesOfHelper({ view, ids }: GraphSubject): (helper: number) => Partial<GraphNode> {
	const { snapshot } = view;
	const { answered, namedAll, onRoster } = snapshot.helper;
	const tellsCovers = answered.some((one, i) => one === 1 && !(namedAll[i] && onRoster[i]));
	return (helper) => {
		const { offsets, targets } = snapshot.noContact;
		const others = targets.subarray(offsets[helper]!, offsets[helper + 1]!);
		const covers = namedAll[helper] ? 'roster' : 'mentions';
		return {
			answered: answered[helper] === 1,
			covers: tellsCovers && answered[helper] ? covers : undefined,
			listed: onRoster[helper] ? undefined : false,
			// A pair is told by the first of the two.
			noContact: Array.from(
				others.filter((other) => other > helper),
				(other) => {
					return ids[snapshot.actor[other]!]!;
				}
			),
			asked: snapshot.deputies.askedNone[helper] ? ['deputy: none'] : undefined
		};
	};
}

/** What is known of a household that is no line: who has stopped, who has not begun, what was asked. */
export function notesOfHouseholds({
	scan,
	view,
	lens,
	ids
}: GraphSubject): (household: number) => Partial<GraphNode> {
	const { snapshot, resolution } = view;
	const { ties } = resolution;
	const ended = new Map<number, string[]>();
	const waiting = new Map<number, string[]>();
	// Who has stopped is a matter of practice; on paper nobody does.
	for (let t = 0; t < ties.length && lens.side !== 'paper'; t++) {
		const state = ties.state[t]!;
		const helper = ids[ties.from[t]!];
		if (ties.kind[t] !== SUPPORT || state & TIE.present || helper === undefined) continue;
		if (scan.actors.kind[ties.from[t]!] !== KIND.professional) continue;
		const list = state & TIE.ended ? ended : state & TIE.waiting ? waiting : undefined;
		list?.set(ties.to[t]!, [...(list.get(ties.to[t]!) ?? []), helper]);
	}
	const { caseManagerAsked, ownCircleAsked } = snapshot.cases;
	return (household) => {
		const actor = snapshot.actor[snapshot.helpers + household]!;
		const asked = [
			['case-manager', ANSWERS[caseManagerAsked[household]!]],
			['own-circle', ANSWERS[ownCircleAsked[household]!]]
		].filter(([, answer]) => answer !== undefined);
		return {
			endedHelp: ended.get(actor),
			waitingHelp: waiting.get(actor),
			asked: asked.map((pair) => pair.join(': '))
		};
	};
}

/** The words of a list of a tie, by their codes. */
export function codesAt(
	lists: Parameters<typeof listAt>[0],
	index: number,
	words: readonly string[]
): readonly string[] {
	return Array.from(listAt(lists, index), (word) => words[word]!);
}
