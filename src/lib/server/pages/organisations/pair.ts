import { MODES, type Mode } from '#lib/domain/claim.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { TIE } from '#lib/graph/resolve/tie-columns.ts';
import { pairsBetween, type PairRow } from '../map/pairs.ts';
import type { Study } from '../study.ts';
import { groupsOf } from './groups.ts';

/** Who has contact with whom between two groups, or within one. */
export interface Pair {
	readonly a: { readonly code: string; readonly name: string };
	readonly b: { readonly code: string; readonly name: string };
	/** By name, the end in the first of the two groups first. */
	readonly contacts: readonly Contact[];
}

interface Contact extends PairRow {
	readonly modes: readonly Mode[];
}

const COLLABORATION = TIE_KINDS.indexOf('collaboration');

/**
 * @param codes of the two groups, as an address names them
 * @returns undefined when there are no such groups
 */
export function pairOf(study: Study, codes: readonly [string, string]): Pair | undefined {
	const { groupNames, snapshot } = study.view;
	const [a, b] = codes.map((code) => groupNames.indexOf(code)) as [number, number];
	if (a < 0 || b < 0) return undefined;
	const groups = groupsOf(study);
	const people = (of: number): number[] =>
		Array.from(snapshot.helper.group, (group, p) => (group === of ? p : -1)).filter((p) => p >= 0);
	const modes = modesByCodes(study);
	const named = (g: number) => ({ code: groups.code(g), name: groups.name(g) });
	return {
		a: named(a),
		b: named(b),
		contacts: pairsBetween(study, people(a), people(b)).map((pair) => {
			const bits = modes.get(keyOf(pair.a.code, pair.b.code)) ?? 0;
			return { ...pair, modes: MODES.filter((_, bit) => bits & (1 << bit)) };
		})
	};
}

/** What the contacts that are shown are for; between the same two there may be layers. */
function modesByCodes({ view, columns }: Study): ReadonlyMap<string, number> {
	const { ties } = view.resolution;
	const found = new Map<string, number>();
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION || !(ties.state[t]! & TIE.present)) continue;
		const [from, to] = [columns.actors.code[ties.from[t]!]!, columns.actors.code[ties.to[t]!]!];
		const key = keyOf(from, to);
		found.set(key, (found.get(key) ?? 0) | ties.modes[t]!);
	}
	return found;
}

function keyOf(one: string, other: string): string {
	return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
