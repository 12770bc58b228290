import type { ActorKind } from '#lib/domain/actor.ts';
import { alikePairs, type Likeness } from '#lib/domain/vocabulary/names/alike.ts';
import type { Store } from '../../store/database/open.ts';
import { readAliases } from '../../store/read/actors.ts';
import { tiesOfActor, type TieEvidence } from '../../store/read/evidence.ts';
import {
	endsOfTies,
	listApart,
	listMerged,
	listNamedActors,
	type NamedActor
} from '../../store/read/data/doubles.ts';
import { findTableActor } from '../../store/read/data/table-rows.ts';
import { visibility, type Visibility } from '../../store/read/visible.ts';
import { nameReference } from '../people.ts';
import { sourceTitle } from '../sources.ts';
import type { Study } from '../study.ts';

/** One of two that may be the same, with what is known of it. */
interface Side {
	readonly id: number;
	readonly version: number;
	readonly code: string;
	readonly name: string;
	readonly kind: ActorKind;
	readonly function: string;
	readonly area: string;
	readonly aliases: readonly string[];
	readonly employers: readonly string[];
	readonly households: readonly string[];
	readonly contacts: readonly string[];
	readonly sources: readonly string[];
	readonly ties: number;
}

interface Suggestion {
	readonly why: Likeness;
	/** Who is known best stands first: that name is kept unless one chooses otherwise. */
	readonly sides: readonly [Side, Side];
}

export interface DoublesPage {
	/** Names decide what looks alike, so without names there is nothing to compare. */
	readonly hasNames: boolean;
	readonly suggestions: readonly Suggestion[];
	readonly total: number;
	readonly merged: readonly {
		readonly id: number;
		readonly version: number;
		readonly name: string;
		readonly code: string;
		readonly into: string;
		readonly intoCode: string;
	}[];
}

const SHOWN = 20;

/** Who may be entered twice, side by side, and who was merged before. */
export function doublesPage(store: Store, study: Study): DoublesPage {
	const { scan, hasNames } = study;
	const merged = listMerged(store, scan.id).map(({ id, version, actor, into }) => ({
		id,
		version,
		name: nameReference(actor, study),
		code: actor.code,
		into: nameReference(into, study),
		intoCode: into.code
	}));
	if (!hasNames) return { hasNames, suggestions: [], total: 0, merged };
	const found = pairsOf(store, study);
	const reader = sideReader(store, study);
	return {
		hasNames,
		total: found.length,
		suggestions: found.slice(0, SHOWN).map(({ a, b, why }) => {
			const [one, other] = [reader(a), reader(b)];
			return { why, sides: other.ties > one.ties ? [other, one] : [one, other] };
		}),
		merged
	};
}

interface Pair {
	readonly a: number;
	readonly b: number;
	readonly why: Likeness;
}

/** Looked through once as long as the scan stays as it is. */
const kept = new WeakMap<Study['columns'], readonly Pair[]>();

function pairsOf(store: Store, { scan, columns }: Study): readonly Pair[] {
	const found = kept.get(columns) ?? pairsIn(store, scan.id);
	kept.set(columns, found);
	return found;
}

/** How many times two names of a scan look alike. */
export function countDoubles(store: Store, scan: number): number {
	return pairsIn(store, scan).length;
}

function pairsIn(store: Store, scan: number): readonly Pair[] {
	const actors = listNamedActors(store, scan);
	const aliases = readAliases(store, scan);
	const places = placesOf(store, scan);
	const apart = listApart(store, scan);
	const named = actors.map((actor) => ({
		kind: actor.kind,
		names: [actor.label, ...(aliases.get(actor.id) ?? [])],
		places: places(actor)
	}));
	return alikePairs(named)
		.map(({ a, b, why }) => ({ a: actors[a]!.id, b: actors[b]!.id, why }))
		.filter(({ a, b }) => !apart.has(`${Math.min(a, b)} ${Math.max(a, b)}`));
}

function placesOf(store: Store, scan: number): (actor: NamedActor) => readonly number[] {
	const employers = endsOfTies(store, scan, 'employment');
	const households = endsOfTies(store, scan, 'support');
	return ({ id, kind, organisation }) => {
		if (kind === 'informal') return households.get(id) ?? [];
		const own = organisation === undefined ? [] : [organisation];
		return [...new Set([...own, ...(employers.get(id) ?? [])])];
	};
}

function sideReader(store: Store, study: Study): (id: number) => Side {
	const { scan, lens } = study;
	const { sqlite } = store.read;
	const visible = visibility(sqlite, scan.id, lens.audience);
	const aliases = readAliases(store, scan.id);
	return (id) => {
		const actor = findTableActor(store, scan.id, id)!;
		const ties = tiesOfActor(sqlite, scan.id, id, visible);
		const others = (kind: TieEvidence['kind']): readonly string[] => [
			...new Set(
				ties
					.filter((tie) => tie.kind === kind)
					.map(({ from, to }) => (from.id === id ? to : from))
					.filter((other) => isShown(other, visible))
					.map((other) => (other.kind === 'household' ? other.code : nameReference(other, study)))
			)
		];
		const sources = ties.flatMap((tie) => tie.evidence.map(({ source }) => source));
		return {
			id,
			version: actor.version,
			code: actor.code,
			name: actor.label,
			kind: actor.kind,
			function: actor.function,
			area: actor.neighbourhood,
			aliases: aliases.get(id) ?? [],
			employers: others('employment'),
			households: others('support'),
			contacts: others('collaboration'),
			sources: [...new Set(sources.map((source) => sourceTitle(source, study)))],
			ties: ties.length
		};
	};
}

function isShown(actor: { readonly kind: ActorKind; readonly id: number }, visible: Visibility) {
	return actor.kind !== 'household' || !visible.isHidden(actor.id);
}
