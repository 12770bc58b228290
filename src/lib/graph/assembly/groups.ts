import { byCodePoint } from '#lib/domain/fold.ts';
import type { WithoutClaims } from '#lib/domain/records/columns.ts';
import { listAt, listsFrom, type Lists } from '#lib/domain/records/lists.ts';
import { OPEN_BEGIN } from '#lib/domain/day.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { TIE, type TieColumns } from '../resolve/tie-columns.ts';
import type { Nodes } from './nodes.ts';

const EMPLOYMENT = TIE_KINDS.indexOf('employment');

/** Where helpers work: all their organisations, and the one that counts for groups. */
export interface Employers {
	/** Per helper a number of an organisation, -1 when nobody employs them. */
	readonly main: Int32Array;
	/** Per helper every employer, rising. */
	readonly all: Lists;
}

/** The one that counts is marked main, the last one told to be so; else the earliest begun, else the lowest code. */
export function employersOf(ties: TieColumns, { helpers, number }: Nodes): Employers {
	const main = new Int32Array(helpers.length).fill(-1);
	const all: number[][] = Array.from(helpers, () => []);
	const best = new Int32Array(helpers.length).fill(-1);
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== EMPLOYMENT || !(ties.state[t]! & TIE.present)) continue;
		const p = number[ties.from[t]!]!;
		const organisation = number[ties.to[t]!]!;
		if (p < 0 || organisation < 0) continue;
		if (!all[p]!.includes(organisation)) all[p]!.push(organisation);
		if (best[p]! >= 0 && !goesBefore(ties, number, t, best[p]!)) continue;
		best[p] = t;
		main[p] = organisation;
	}
	for (const list of all) list.sort((a, b) => a - b);
	return { main, all: listsFrom(all) };
}

function goesBefore(ties: TieColumns, number: Int32Array, t: number, other: number): boolean {
	const isMain = (tie: number): number => ties.state[tie]! & TIE.main;
	if (isMain(t) !== isMain(other)) return isMain(t) > 0;
	// Of two that are marked so, the one that was told last.
	const [told, otherTold] = [ties.toldOn[t]!, ties.toldOn[other]!];
	if (isMain(t) > 0 && told !== otherTold) return told > otherTold;
	const [begun, otherBegun] = [ties.since[t]!, ties.since[other]!];
	if (begun !== otherBegun) {
		// A begin that nobody told goes behind one that is known.
		if (begun === OPEN_BEGIN || otherBegun === OPEN_BEGIN) return otherBegun === OPEN_BEGIN;
		return begun < otherBegun;
	}
	return number[ties.to[t]!]! < number[ties.to[other]!]!;
}

/** Per helper the life domains that are theirs, the main one first. */
export function helperDomains({ actors }: WithoutClaims, { helpers }: Nodes): Lists {
	return listsFrom(Array.from(helpers, (actor) => Array.from(listAt(actors.lifeDomains, actor))));
}

/** What divides the helpers: a number per helper (-1 none), and the names of the groups. */
export interface Division {
	readonly group: Int32Array;
	readonly names: readonly string[];
}

/**
 * Groups by organisation are the organisations themselves, in their order; by
 * `organisation.top` those that belong to no other; by `domain` the main life domain; by
 * any other name the values of that attribute, in the order of their code points.
 */
export function divide(scan: WithoutClaims, by: string, nodes: Nodes, main: Int32Array): Division {
	const { actors } = scan;
	const { helpers, organisations } = nodes;
	if (by === 'organisation') {
		return { group: main, names: Array.from(organisations, (actor) => actors.code[actor]!) };
	}
	if (by === 'organisation.top') {
		return named(
			Array.from(main, (own) =>
				own < 0 ? undefined : actors.code[outermost(scan, organisations[own]!)]!
			)
		);
	}
	if (by === 'domain') {
		return named(
			Array.from(helpers, (actor) => {
				const [first] = listAt(actors.lifeDomains, actor);
				return first === undefined ? undefined : scan.words.domain[first]!;
			})
		);
	}
	return named(Array.from(helpers, (actor) => attributeOf(scan, actor, by)));
}

function attributeOf({ actors }: WithoutClaims, actor: number, name: string): string | undefined {
	const given = actors.attributes[actor];
	const value = given && Object.hasOwn(given, name) ? given[name] : undefined;
	// An empty value divides nobody.
	if (value !== undefined) return (Array.isArray(value) ? value[0] : String(value)) || undefined;
	if (name === 'function') return actors.functionName[actor] || undefined;
	return name === 'neighbourhood' ? actors.neighbourhood[actor] || undefined : undefined;
}

function outermost({ actors }: WithoutClaims, organisation: number): number {
	let at = organisation;
	// A circle of parts ends where its steps run out.
	for (let steps = 0; actors.partOf[at]! >= 0 && steps < actors.length; steps++) {
		at = actors.partOf[at]!;
	}
	return at;
}

function named(values: readonly (string | undefined)[]): Division {
	const names = [...new Set(values.filter((value) => value !== undefined))].sort(byCodePoint);
	const number = new Map(names.map((name, i) => [name, i]));
	return { group: Int32Array.from(values, (value) => number.get(value ?? '') ?? -1), names };
}
