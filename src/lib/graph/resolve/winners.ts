import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { OWN_KNOWLEDGE } from '#lib/domain/change.ts';
import { SUPPORT_STATUSES } from '#lib/domain/claim.ts';
import { OPEN_END } from '#lib/domain/day.ts';
import type { ScanColumns, SourceRow } from '#lib/domain/records/columns.ts';
import { countingSort } from '../adjacency.ts';
import type { Admitted } from './admit.ts';

/** The admitted claims of each tie: claims of tie t stand at `offsets[t] .. offsets[t + 1]`. */
export interface TieClaims {
	readonly length: number;
	readonly offsets: Int32Array;
	readonly claims: Int32Array;
}

/** Groups admitted claims by tie. Merged actors make two ties one, so then ties are told by their ends. */
export function claimsByTie(scan: ScanColumns, admitted: Admitted): TieClaims {
	const { claims } = scan;
	const isMerged = scan.actors.mergedInto.some((into) => into >= 0);
	const inOrder = isMerged ? undefined : runsOf(claims.tie, admitted.claims);
	if (inOrder) return inOrder;
	const tieOf = isMerged ? tiesByEnds(scan, admitted) : tiesByIdentity(claims.tie, admitted.claims);
	const order = countingSort(tieOf.count, admitted.claims.length, tieOf.tie);
	const offsets = new Int32Array(tieOf.count + 1);
	for (let i = 0; i < order.length; i++) offsets[tieOf.tie[order[i]!]! + 1]!++;
	for (let t = 0; t < tieOf.count; t++) offsets[t + 1]! += offsets[t]!;
	return {
		length: tieOf.count,
		offsets,
		claims: order.map((position) => admitted.claims[position]!)
	};
}

/** Claims that stand in the order of their ties already, as the store gives them. */
function runsOf(identity: Int32Array, claims: Int32Array): TieClaims | undefined {
	const offsets = new Int32Array(claims.length + 1);
	let length = 0;
	let last = -1;
	for (let i = 0; i < claims.length; i++) {
		const tie = identity[claims[i]!]!;
		if (tie < last) return undefined;
		if (tie > last) offsets[length++] = i;
		last = tie;
	}
	offsets[length] = claims.length;
	return { length, offsets, claims: claims.slice() };
}

interface Numbered {
	readonly tie: Int32Array;
	readonly count: number;
}

function tiesByIdentity(identity: Int32Array, admitted: Int32Array): Numbered {
	let highest = -1;
	for (const claim of admitted) if (identity[claim]! > highest) highest = identity[claim]!;
	const number = new Int32Array(highest + 1).fill(-1);
	let count = 0;
	const tie = admitted.map((claim) => {
		const id = identity[claim]!;
		if (number[id]! < 0) number[id] = count++;
		return number[id]!;
	});
	return { tie, count };
}

function tiesByEnds(scan: ScanColumns, admitted: Admitted): Numbered {
	const { claims, actors } = scan;
	const layers = scan.words.relation.length + 1;
	const number = new Map<number, number>();
	const tie = admitted.claims.map((claim) => {
		const from = admitted.standsFor[claims.from[claim]!]!;
		const to = admitted.standsFor[claims.to[claim]!]!;
		const layer = claims.kind[claim]! * layers + claims.relation[claim]! + 1;
		// Merging may turn the ends of a tie between equals round.
		const turned = isOrdered(claims.kind[claim]!) ? false : from > to;
		const [a, b] = turned ? [to, from] : [from, to];
		const key = (layer * actors.length + a) * actors.length + b;
		const found = number.get(key);
		if (found !== undefined) return found;
		number.set(key, number.size);
		return number.size - 1;
	});
	return { tie, count: number.size };
}

/** Kinds whose two ends are of different nature, by index in TIE_KINDS. */
function isOrdered(kind: number): boolean {
	return kind !== 1 && kind !== 4;
}

/**
 * One number per source for whose voice it is: the source kind with the informants;
 * when nobody is named, with the household it speaks of, the base name of its file, or
 * itself. What somebody tells from own knowledge is one voice, whatever the day. A
 * voice is never superseded by another voice.
 */
export function voicesOf(sources: readonly SourceRow[]): Int32Array {
	const numbers = new Map<string, number>();
	return Int32Array.from(sources, (source) => {
		const key = `${source.kind}|${whose(source)}`;
		const found = numbers.get(key) ?? numbers.size;
		numbers.set(key, found);
		return found;
	});
}

function whose({ informants, household, file, title, code }: SourceRow): string {
	if (informants.length > 0) return `people ${informants.join(',')}`;
	if (household >= 0) return `household ${household}`;
	if (file !== '') return `file ${file}`;
	return title === OWN_KNOWLEDGE ? 'own knowledge' : `source ${code}`;
}

/**
 * Of each voice on one tie only the claims of its latest source; equal days: the
 * highest source id. The winners are moved to the front of `claims[from..to]`;
 * returns where they end. Claims of a tie are few, so pairs are compared.
 */
export function keepLatest(
	scan: ScanColumns,
	voices: Int32Array,
	claims: Int32Array,
	from: number,
	to: number
): number {
	if (to - from < 2) return to;
	const { source, reporter } = scan.claims;
	const { sources } = scan;
	let end = from;
	for (let i = from; i < to; i++) {
		const mine = source[claims[i]!]!;
		let isLatest = true;
		for (let k = from; k < to && isLatest; k++) {
			const other = source[claims[k]!]!;
			if (other === mine || voices[other] !== voices[mine]) continue;
			if (reporter[claims[k]!] !== reporter[claims[i]!]) continue;
			isLatest = isLater(sources[mine]!, sources[other]!);
		}
		if (isLatest) {
			const claim = claims[i]!;
			claims[i] = claims[end]!;
			claims[end++] = claim;
		}
	}
	return end;
}

function isLater(a: SourceRow, b: SourceRow): boolean {
	return a.earliest === b.earliest ? a.id > b.id : a.earliest > b.earliest;
}

/**
 * The last day on which a claim holds. An end that a later source tells closes what
 * an earlier one left open; a source that only says "ended" ended it before it spoke.
 */
export function lastDay(
	scan: ScanColumns,
	claims: Int32Array,
	from: number,
	to: number,
	claim: number
): number {
	const { until, since, source } = scan.claims;
	const told = endTold(scan, claim);
	if (told < OPEN_END || to - from < 2) return told;
	let closing = -1;
	for (let i = from; i < to; i++) {
		const other = claims[i]!;
		if (source[other] === source[claim] || endTold(scan, other) === OPEN_END) continue;
		const day = scan.sources[source[other]!]!.earliest;
		if (day < scan.sources[source[claim]!]!.earliest) continue;
		if (endTold(scan, other) < since[claim]!) continue;
		if (closing < 0 || day > scan.sources[source[closing]!]!.earliest) closing = other;
	}
	return closing < 0 ? until[claim]! : endTold(scan, closing);
}

const ENDED = SUPPORT_STATUSES.indexOf('ended');

function endTold(scan: ScanColumns, claim: number): number {
	const { until, status, source } = scan.claims;
	if (until[claim]! < OPEN_END || status[claim] !== ENDED) return until[claim]!;
	return scan.sources[source[claim]!]!.earliest - 1;
}

/** Index of a kind of actor in the columns. */
export const KIND = Object.fromEntries(ACTOR_KINDS.map((kind, i) => [kind, i])) as Record<
	(typeof ACTOR_KINDS)[number],
	number
>;
