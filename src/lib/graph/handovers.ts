import { MODES } from '#lib/domain/claim.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { positionOf } from './adjacency.ts';
import { starts } from './directory.ts';
import { TIE } from './resolve/tie-columns.ts';
import type { View } from './view.ts';

/** The line between two groups of people by what its contacts are for; a is the lower group. */
export interface LineModes {
	readonly a: number;
	readonly b: number;
	/** Contacts by which is only handed over, those in which is consulted, and untold ones. */
	readonly handover: number;
	readonly consult: number;
	readonly untold: number;
	/** Which way is handed over, as far as it is told. */
	readonly fromA: boolean;
	readonly fromB: boolean;
}

const COLLABORATION = TIE_KINDS.indexOf('collaboration');
const HANDOVER = 1 << MODES.indexOf('handover');
const CONSULT = 1 << MODES.indexOf('consult');
const FROM_A = 1;
const FROM_B = 2;

/**
 * Chain and network: per two groups how many contacts hand over only, and in how many is
 * consulted. Layers between the same two are one contact. O(ties).
 *
 * @param byOrganisation whether groups are the organisations: then what organisations
 * name as a whole counts too
 */
export function lineModesOf(
	{ snapshot, resolution }: Pick<View, 'snapshot' | 'resolution'>,
	byOrganisation: boolean
): readonly LineModes[] {
	const { ties } = resolution;
	const { organisation } = starts(snapshot);
	const node = new Map(Array.from(snapshot.actor, (actor, i) => [actor, i]));
	/** Per contact what it is for, and which way; the ends are nodes, the lower group first. */
	const said = new Map<string, { a: number; b: number; modes: number; way: number }>();
	const groupOf = (i: number): number => {
		if (i < snapshot.helpers) return snapshot.helper.group[i]!;
		return byOrganisation ? i - organisation : -1;
	};
	const isShown = (from: number, to: number): boolean =>
		from < snapshot.helpers
			? to < snapshot.helpers && positionOf(snapshot.contacts, from, to) >= 0
			: positionOf(snapshot.organisationContacts, from - organisation, to - organisation) >= 0;
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION || !(ties.state[t]! & TIE.present)) continue;
		const [from, to] = [node.get(ties.from[t]!) ?? -1, node.get(ties.to[t]!) ?? -1];
		if (from < 0 || to < 0 || !isShown(from, to)) continue;
		const [a, b] = [groupOf(from), groupOf(to)];
		if (a < 0 || b < 0 || a === b) continue;
		const key = from < to ? `${from} ${to}` : `${to} ${from}`;
		const one = said.get(key) ?? { a: Math.min(a, b), b: Math.max(a, b), modes: 0, way: 0 };
		one.modes |= ties.modes[t]!;
		if (ties.state[t]! & TIE.forward) one.way |= a < b ? FROM_A : FROM_B;
		if (ties.state[t]! & TIE.backward) one.way |= a < b ? FROM_B : FROM_A;
		said.set(key, one);
	}
	const lines = new Map<string, { -readonly [Key in keyof LineModes]: LineModes[Key] }>();
	for (const { a, b, modes, way } of said.values()) {
		const none = { handover: 0, consult: 0, untold: 0, fromA: false, fromB: false };
		const line = lines.get(`${a} ${b}`) ?? { a, b, ...none };
		if (modes & CONSULT) line.consult++;
		else if (modes & HANDOVER) line.handover++;
		else line.untold++;
		if (modes & HANDOVER) {
			line.fromA ||= (way & FROM_A) !== 0;
			line.fromB ||= (way & FROM_B) !== 0;
		}
		lines.set(`${a} ${b}`, line);
	}
	return [...lines.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
