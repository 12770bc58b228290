import { ACTOR_KINDS, IDENTITIES, type ActorKind } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { at, type Values } from '../../store/import/columns.ts';
import type { ScanState } from '../../store/import/state.ts';
import { keyOf } from './planning.ts';

/** Who an actor of a file is in the store, and by what it was known; `new` is nobody yet. */
export interface Match {
	readonly id: number;
	readonly by: 'code' | 'name' | 'alias' | 'elsewhere' | 'new';
	/** Several go by this name, and no code tells them apart. */
	readonly isAmbiguous: boolean;
}

interface Known {
	readonly id: number;
	/** Organisation that tells it apart; 0 when none is known. */
	readonly where: number;
	readonly codeIsMade: boolean;
	/** Households helped by somebody of an own circle: one family's grandmother is not another's. */
	readonly helps: ReadonlySet<number>;
}

const ID = at('actor', 'id');
const KIND = at('actor', 'kind');
const CODE = at('actor', 'code');
const IS_MADE = at('actor', 'code_is_made');
const LABEL = at('actor', 'label');
const FUNCTION = at('actor', 'function');
const ORGANISATION = at('actor', 'organisation_id');

/** The name that an actor without a code goes by. */
export function nameOf(records: Records, actor: number): string {
	const { label, functionName, code } = records.actors;
	return label[actor]! || functionName[actor]! || code[actor]!;
}

export function hasOwnCode(records: Records, actor: number): boolean {
	const isHousehold = records.actors.kind[actor] === ACTOR_KINDS.indexOf('household');
	return isHousehold || records.actorDetails[actor]?.codeGiven === true;
}

/**
 * Finds every actor of a file in the store: by kind and code; else by kind, name and
 * the organisation that tells people of one name apart; else by alias. A full name of which
 * the file or the scan tells no organisation is the only one of that name.
 */
export function matchActors(
	records: Records,
	state: ScanState,
	reserve: () => number
): readonly Match[] {
	const known = new KnownActors(state);
	const { actors, actorDetails } = records;
	const helps = helpedInFile(records);
	const timesNamed = fullNamesIn(records);
	const matches: (Match | undefined)[] = new Array<undefined>(actors.length);
	const resolve = (actor: number): Match => {
		const found = matches[actor];
		if (found) return found;
		const kind = ACTOR_KINDS[actors.kind[actor]!]!;
		const organisation = actorDetails[actor]?.organisation ?? -1;
		// Two organisations that point to each other are told apart by nothing.
		matches[actor] = { id: 0, by: 'new', isAmbiguous: false };
		const where = organisation < 0 ? 0 : resolve(organisation).id;
		const name = foldName(nameOf(records, actor));
		const isOwnCircle = kind === 'informal' && where === 0;
		const helped = new Set(
			(isOwnCircle ? helps.get(actor) : undefined)?.map((household) => resolve(household).id)
		);
		const match = hasOwnCode(records, actor)
			? known.findCoded(kind, actors.code[actor]!, actors.label[actor] ? name : '', where)
			: known.findNamed(kind, name, where, helped);
		const others = match ? [] : known.elsewhere(kind, name, timesNamed.get(name) ?? 0, where);
		const isAmbiguous =
			!match && !isOwnCircle && (known.count(kind, name, where) > 1 || others.length > 1);
		const elsewhere: Match | undefined =
			others.length === 1 && !hasOwnCode(records, actor)
				? { id: others[0]!.id, by: 'elsewhere', isAmbiguous: false }
				: undefined;
		const settled: Match = match ?? elsewhere ?? { id: reserve(), by: 'new', isAmbiguous };
		if (!match) {
			const codeIsMade = !hasOwnCode(records, actor);
			known.meet(kind, name, where, { id: settled.id, where, codeIsMade, helps: helped });
		}
		matches[actor] = settled;
		return settled;
	};
	return Array.from({ length: actors.length }, (_, actor) => resolve(actor));
}

/** Full names of people in a file, and of how many of them: a first name alone is anybody's. */
function fullNamesIn(records: Records): ReadonlyMap<string, number> {
	const { actors } = records;
	const times = new Map<string, number>();
	for (let actor = 0; actor < actors.length; actor++) {
		const isPerson = IDENTITIES[actors.identity[actor]!] === 'person';
		if (!isPerson || ACTOR_KINDS[actors.kind[actor]!] !== 'professional') continue;
		const name = foldName(nameOf(records, actor));
		if (name.includes(' ')) times.set(name, (times.get(name) ?? 0) + 1);
	}
	return times;
}

function helpedInFile({ actors, claims }: Records): ReadonlyMap<number, readonly number[]> {
	const helped = new Map<number, number[]>();
	const informal = ACTOR_KINDS.indexOf('informal');
	const household = ACTOR_KINDS.indexOf('household');
	for (let i = 0; i < claims.length; i++) {
		const [from, to] = [claims.from[i]!, claims.to[i]!];
		if (actors.kind[from] !== informal || actors.kind[to] !== household) continue;
		helped.set(from, [...(helped.get(from) ?? []), to]);
	}
	return helped;
}

class KnownActors {
	readonly #byCode = new Map<string, number>();
	readonly #byName = new Map<string, Known[]>();
	/** Whoever was there before this file, by kind and name, wherever they work. */
	readonly #anywhere = new Map<string, Known[]>();
	readonly #byAlias = new Map<string, number[]>();
	/** Only who was there before this file: two codes of one file are two actors. */
	readonly #before = new Set<number>();

	constructor(state: ScanState) {
		const rows = new Map<number, Values>();
		for (const row of state.rows('actor')) {
			const id = row[ID] as number;
			rows.set(id, row);
			this.#before.add(id);
			this.#byCode.set(keyOf(row[KIND]!, row[CODE]!), id);
			const name = foldName(String(row[LABEL] ?? row[FUNCTION] ?? ''));
			if (name === '') continue;
			const codeIsMade = row[IS_MADE] === 1;
			const where = Number(row[ORGANISATION] ?? 0);
			const helps = where === 0 && row[KIND] === 'informal' ? state.helpedBy(id) : NO_HOUSEHOLDS;
			const known = { id, where, codeIsMade, helps };
			this.meet(row[KIND] as ActorKind, name, where, known);
			const key = keyOf(row[KIND]!, name);
			this.#anywhere.set(key, [...(this.#anywhere.get(key) ?? []), known]);
		}
		for (const [, actor, , folded] of state.rows('alias')) {
			const row = rows.get(actor as number)!;
			const key = keyOf(row[KIND]!, folded!, row[ORGANISATION] ?? 0);
			this.#byAlias.set(key, [...(this.#byAlias.get(key) ?? []), actor as number]);
		}
	}

	meet(kind: ActorKind, name: string, organisation: number, known: Known): void {
		const key = keyOf(kind, name, organisation);
		const list = this.#byName.get(key);
		if (list) list.push(known);
		else this.#byName.set(key, [known]);
	}

	count(kind: ActorKind, name: string, organisation: number): number {
		return this.#byName.get(keyOf(kind, name, organisation))?.length ?? 0;
	}

	/**
	 * Who may be meant by a full name that is not known at this organisation: anybody of that
	 * name when the file tells none, and one of whom the scan tells none.
	 */
	elsewhere(kind: ActorKind, name: string, times: number, where: number): readonly Known[] {
		// Two of one name in a file are two people.
		if (times !== 1) return [];
		const named = this.#anywhere.get(keyOf(kind, name)) ?? [];
		const isOpen = where === 0 || (named.length === 1 && named[0]!.where === 0);
		return isOpen ? named : [];
	}

	findCoded(kind: ActorKind, code: string, name: string, organisation: number): Match | undefined {
		const id = this.#byCode.get(keyOf(kind, code));
		if (id !== undefined) return { id, by: 'code', isAmbiguous: false };
		if (kind === 'household' || name === '') return undefined;
		const named = (this.#byName.get(keyOf(kind, name, organisation)) ?? []).filter(
			(known) => known.codeIsMade && this.#before.has(known.id)
		);
		return named.length === 1 ? { id: named[0]!.id, by: 'name', isAmbiguous: false } : undefined;
	}

	findNamed(
		kind: ActorKind,
		name: string,
		organisation: number,
		helps: ReadonlySet<number>
	): Match | undefined {
		const called = this.#byName.get(keyOf(kind, name, organisation)) ?? [];
		const named = called.filter((known) => isSameCircle(known.helps, helps));
		const made = named.find((known) => known.codeIsMade);
		const one = made ?? (named.length === 1 ? named[0] : undefined);
		if (one) return { id: one.id, by: 'name', isAmbiguous: false };
		const aliased = this.#byAlias.get(keyOf(kind, name, organisation)) ?? [];
		if (aliased.length === 1) return { id: aliased[0]!, by: 'alias', isAmbiguous: false };
		return undefined;
	}
}

const NO_HOUSEHOLDS: ReadonlySet<number> = new Set();

function isSameCircle(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
	return (a.size === 0 && b.size === 0) || !a.isDisjointFrom(b);
}
