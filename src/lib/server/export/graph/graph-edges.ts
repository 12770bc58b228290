import { MODES, SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END, dayText } from '#lib/domain/day.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { TIE_KINDS, type TieKind } from '#lib/domain/tie.ts';
import type { GraphEdge } from '#lib/exchange/write/graph-file.ts';
import { TIE } from '#lib/graph/resolve/tie-columns.ts';
import { KIND } from '#lib/graph/resolve/winners.ts';
import { contactEdges } from './contact-edges.ts';
import { idsOf, type GraphSubject } from './graph-ids.ts';
import { codesAt } from './graph-notes.ts';

/** Everything that is a line in a view, from tie to tie. */
export function graphEdges(subject: GraphSubject): readonly GraphEdge[] {
	const { view, ids } = subject;
	const { ties } = view.resolution;
	const shown = new Set(view.snapshot.support.tie);
	const edges: GraphEdge[] = [];
	for (let t = 0; t < ties.length; t++) {
		const kind = TIE_KINDS[ties.kind[t]!]!;
		const [source, target] = [ids[ties.from[t]!], ids[ties.to[t]!]];
		if (!(ties.state[t]! & TIE.present) || source === undefined || target === undefined) continue;
		const edge = { source, target, ...commonOf(subject, t, kind) };
		if (kind === 'collaboration') edges.push(...contactEdges(subject, t, edge));
		else if (kind === 'support') {
			if (shown.has(t) || isProvision(subject, t)) edges.push(...supportEdges(subject, t, edge));
		} else if (kind !== 'deputy' || isShownDeputy(subject, t)) {
			edges.push({ ...edge, directed: kind === 'deputy' || kind === 'commission' });
		}
	}
	return edges;
}

type Common = Omit<GraphEdge, 'directed'>;

/** What every kind of line may say. */
function commonOf(
	subject: GraphSubject,
	t: number,
	kind: TieKind
): Omit<Common, 'source' | 'target'> {
	const { scan, view } = subject;
	const { ties } = view.resolution;
	const { words } = scan;
	const state = ties.state[t]!;
	const [since, until] = [ties.since[t]!, ties.until[t]!];
	const from = since > OPEN_BEGIN && since < OPEN_END ? dayText(since) : undefined;
	const to = until < OPEN_END && until > OPEN_BEGIN ? dayText(until) : undefined;
	const relation = ties.relation[t]!;
	return {
		kind,
		relation: relation < 0 ? undefined : words.relation[relation],
		modes: MODES.filter((_, bit) => ties.modes[t]! & (1 << bit)),
		roles: SUPPORT_ROLES.filter((_, bit) => ties.roles[t]! & (1 << bit)),
		main: kind === 'employment' && isEmployerOfGroup(subject, t) ? true : undefined,
		lifeDomains: codesAt(ties.lifeDomains, t, words.domain),
		legalFrames: codesAt(ties.legalFrames, t, words.frame),
		settings: codesAt(ties.settings, t, words.setting),
		contacts: ties.contacts[t],
		timesAMonth: ties.timesAMonth[t],
		onBehalfOf: idsOf(subject, listAt(ties.onBehalfOf, t)),
		about: idsOf(subject, listAt(ties.about, t)),
		from,
		to: from !== undefined && to !== undefined && to < from ? undefined : to,
		// What is agreed and never seen is there on paper only.
		stance: state & TIE.agreed && !(state & TIE.seen) ? 'agreed' : undefined
	};
}

/** The employer by which somebody belongs to a group. */
function isEmployerOfGroup({ view, place }: GraphSubject, t: number): boolean {
	const { snapshot, resolution } = view;
	const helper = place[resolution.ties.from[t]!]!;
	const employer = place[resolution.ties.to[t]!]! - snapshot.helpers - snapshot.households;
	return snapshot.helper.organisation[helper] === employer;
}

/** Help of an organisation without a person in view. */
function isProvision({ scan, view }: GraphSubject, t: number): boolean {
	return scan.actors.kind[view.resolution.ties.from[t]!] === KIND.organisation;
}

/** A deputy for households of which none is shown is a deputy for nobody here. */
function isShownDeputy(subject: GraphSubject, t: number): boolean {
	const about = listAt(subject.view.resolution.ties.about, t);
	return about.length === 0 || idsOf(subject, about).length > 0;
}

/** Help; whoever stands in for several is their deputy at this household by a line to each. */
function supportEdges(subject: GraphSubject, t: number, edge: Common): GraphEdge[] {
	const { ties } = subject.view.resolution;
	const [first, ...others] = idsOf(subject, listAt(ties.standsInFor, t));
	const { source, target } = edge;
	return [
		{ ...edge, directed: false, standsInFor: first },
		...others.map((absent): GraphEdge => {
			return { source: absent, target: source, directed: true, kind: 'deputy', about: [target] };
		})
	];
}
