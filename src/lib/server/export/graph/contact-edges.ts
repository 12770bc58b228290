import type { Reporter } from '#lib/domain/claim.ts';
import type { GraphEdge } from '#lib/exchange/write/graph-file.ts';
import { isStrongEnough } from '#lib/graph/assembly/contacts.ts';
import { TIE } from '#lib/graph/resolve/tie-columns.ts';
import type { GraphSubject } from './graph-ids.ts';

/**
 * A contact: an arc each way it runs where arcs are looked at, else one line. Who says so
 * goes along where it is not what a reader takes for granted.
 */
export function contactEdges(
	{ view, lens }: GraphSubject,
	t: number,
	edge: Omit<GraphEdge, 'directed'>
): readonly GraphEdge[] {
	const { ties } = view.resolution;
	if (!isStrongEnough(lens, ties, t)) return [];
	const state = ties.state[t]!;
	const [forward, backward] = [ties.strengthForward[t]!, ties.strengthBackward[t]!];
	if (!view.snapshot.directed) {
		const weight = Math.max(forward || 0, backward || 0);
		return [{ ...edge, directed: false, weight, reporters: ofLine(state) }];
	}
	const arcs = [
		...(state & TIE.forward ? [{ ...edge, weight: forward || 1, isBack: false }] : []),
		...(state & TIE.backward ? [{ ...turned(edge), weight: backward || 1, isBack: true }] : [])
	];
	return arcs.map(({ isBack, ...arc }, i) => {
		const reporters = ofArc(state, isBack, arcs.length > 1 ? i : undefined);
		return { ...arc, directed: true, reporters };
	});
}

function turned(edge: Omit<GraphEdge, 'directed'>): Omit<GraphEdge, 'directed'> {
	return { ...edge, source: edge.target, target: edge.source };
}

/** Both ends at once is what a reader takes for granted. */
function ofLine(state: number): readonly Reporter[] | undefined {
	const isTogether = (state & TIE.saysFrom) !== 0 && (state & TIE.saysTo) !== 0;
	const other: Reporter[] = state & TIE.saysOther ? ['other'] : [];
	if (isTogether && !(state & TIE.sided)) return other.length > 0 ? ['both', 'other'] : undefined;
	return [
		...(state & TIE.saysFrom ? (['from'] as const) : []),
		...(state & TIE.saysTo ? (['to'] as const) : []),
		...other
	];
}

/**
 * Who says it of one arc, seen from its own source, so that all arcs of a contact
 * together tell everybody who says so. The source alone is what a reader takes for granted.
 *
 * @param place of the arc when there are two, each told by its own source if it can
 */
function ofArc(
	state: number,
	isBack: boolean,
	place: number | undefined
): readonly Reporter[] | undefined {
	const [own, far] = isBack ? [TIE.saysTo, TIE.saysFrom] : [TIE.saysFrom, TIE.saysTo];
	const isLone = place === undefined;
	const reporters: Reporter[] = [];
	if (state & own) reporters.push('from');
	if (state & far && (isLone || !(state & own))) reporters.push('to');
	if (state & TIE.saysOther && (reporters.length === 0 || isLone || place === 0)) {
		reporters.push('other');
	}
	return reporters.length === 1 && reporters[0] === 'from' ? undefined : reporters;
}
