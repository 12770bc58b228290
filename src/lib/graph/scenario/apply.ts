import type { Edit, EditRefusal, Scenario } from '#lib/domain/scenario.ts';
import type { Directory } from '../directory.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Codes } from './codes.ts';
import { Draft } from './draft.ts';
import { settle } from './settle.ts';
import { lookingIn, tryEdit } from './verbs.ts';

/** An edit that does not apply, or not at some households. */
export interface Refusal {
	/** Its place in the scenario, from 0. */
	readonly at: number;
	readonly edit: Edit;
	readonly reason: EditRefusal;
	/** Households (numbers before) that were left as they are; missing: the whole edit was. */
	readonly households?: readonly number[];
}

/** What a scenario makes of a snapshot. */
export interface Applied {
	readonly snapshot: Snapshot;
	/** Per helper and organisation its number in the snapshot before, -1 for who is new. */
	readonly helperBefore: Int32Array;
	readonly organisationBefore: Int32Array;
	/** Households for which anything may be otherwise; undefined: all of them. */
	readonly touched: Int32Array | undefined;
	readonly newcomers: ReadonlyMap<number, string>;
	/** The edits that apply, in order: the scenario on this data. */
	readonly kept: Scenario;
	readonly refused: readonly Refusal[];
}

/**
 * Tries edits on a snapshot, in order; those that no longer apply are told. The snapshot
 * is never changed: without an edit that applies it comes back itself. On newer data this
 * is how a scenario is rebased. O(edits + nodes + ties + help).
 */
export function applyScenario(snapshot: Snapshot, codes: Codes, scenario: Scenario): Applied {
	const draft = new Draft(snapshot);
	const look = lookingIn(draft, codes);
	const kept: Edit[] = [];
	const refused: Refusal[] = [];
	scenario.forEach((edit, at) => {
		const tried = tryEdit(draft, edit, look);
		if (tried.done) kept.push(edit);
		if (!tried.done) refused.push({ at, edit, reason: tried.reason });
		else if (tried.reason) {
			refused.push({ at, edit, reason: tried.reason, households: tried.skipped });
		}
	});
	if (kept.length === 0) return { ...asItWas(snapshot), kept, refused };
	return { ...settle(draft, codes), kept, refused };
}

function asItWas(snapshot: Snapshot) {
	const count = (length: number): Int32Array => Int32Array.from({ length }, (_, i) => i);
	return {
		snapshot,
		helperBefore: count(snapshot.helpers),
		organisationBefore: count(snapshot.organisations),
		touched: new Int32Array(0),
		newcomers: new Map<number, string>()
	};
}

/** What the numbers after a scenario are called: the names from before, and the newcomers' codes. */
export function directoryAfter(before: Directory, base: Snapshot, applied: Applied): Directory {
	const { helperBefore, organisationBefore, newcomers } = applied;
	const firstOrganisation = base.helpers + base.households;
	const firstForum = firstOrganisation + base.organisations;
	const places = [
		...helperBefore,
		...Array.from({ length: base.households }, (_, h) => base.helpers + h),
		...Array.from(organisationBefore, (o) => firstOrganisation + o),
		...Array.from({ length: base.forums }, (_, f) => firstForum + f)
	];
	const of = (list: readonly string[], ofNew: (i: number) => string): readonly string[] =>
		places.map((place, i) => (place < 0 ? ofNew(i) : list[place]!));
	const isRegrouped =
		before.groups.length === base.organisations && applied.snapshot.groups !== base.groups;
	return {
		...before,
		codes: of(before.codes, (i) => newcomers.get(i)!),
		labels: of(before.labels, () => ''),
		functions: of(before.functions, () => ''),
		groups: isRegrouped ? Array.from(organisationBefore, (o) => before.groups[o]!) : before.groups
	};
}
