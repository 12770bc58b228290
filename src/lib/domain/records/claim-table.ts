import {
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES,
	sideOf,
	type Claim
} from '../claim.ts';
import { OPEN_BEGIN, OPEN_END, dayBounds } from '../day.ts';
import { TIE_KINDS, isSymmetric, type TieKind } from '../tie.ts';
import type { ClaimColumns, WordKind } from './columns.ts';
import { GrowingInts, GrowingNumbers } from './growing.ts';
import { listsFrom } from './lists.ts';
import type { ClaimDetail } from './records.ts';

/** What a claim points to, as indices of actors; `relation` is the layer, '' unspecified. */
export interface ClaimEnds {
	readonly from: number;
	readonly to: number;
	readonly relation?: string;
	readonly onBehalfOf?: number;
	readonly standsInFor?: number;
	readonly about?: readonly number[];
}

/**
 * The growing table of claims. A claim is found again by source, tie, reporter,
 * direction, on whose behalf, begin, and whether it speaks of practice, paper or a
 * wish; strength and contacts then add up, and lists are joined.
 */
export class ClaimTable {
	readonly #ties = new Map<string, number>();
	readonly #keys = new Map<string, number>();
	readonly #ints = {
		tie: new GrowingInts(),
		kind: new GrowingInts(),
		relation: new GrowingInts(),
		from: new GrowingInts(),
		to: new GrowingInts(),
		source: new GrowingInts(),
		stance: new GrowingInts(),
		reporter: new GrowingInts(),
		direction: new GrowingInts(),
		status: new GrowingInts(),
		since: new GrowingInts(),
		until: new GrowingInts(),
		modes: new GrowingInts(),
		roles: new GrowingInts(),
		standsInFor: new GrowingInts(),
		onBehalfOf: new GrowingInts(),
		main: new GrowingInts(),
		withdrawn: new GrowingInts()
	};
	readonly #numbers = {
		strength: new GrowingNumbers(),
		contacts: new GrowingNumbers(),
		timesAMonth: new GrowingNumbers()
	};
	readonly #lists = {
		lifeDomains: [] as number[][],
		legalFrames: [] as number[][],
		settings: [] as number[][],
		about: [] as number[][]
	};
	readonly details: (ClaimDetail | undefined)[] = [];
	readonly #word: (kind: WordKind, code: string) => number;

	constructor(word: (kind: WordKind, code: string) => number) {
		this.#word = word;
	}

	get length(): number {
		return this.details.length;
	}

	put(given: ClaimEnds & { kind: TieKind; source: number }, said: Claim): number {
		const [ends, claim] = turn(given, said);
		const relation = ends.relation ? this.#word('relation', ends.relation) : -1;
		const tie = this.#tieOf(ends.kind, relation, ends.from, ends.to);
		const key = [
			ends.source,
			tie,
			claim.reporter,
			claim.direction,
			ends.onBehalfOf ?? -1,
			claim.from ?? '',
			sideOf(claim.stance)
		].join('|');
		const found = this.#keys.get(key);
		if (found !== undefined) {
			this.#join(found, ends, claim);
			return found;
		}
		const index = this.#add(ends, claim, relation, tie);
		this.#keys.set(key, index);
		return index;
	}

	#tieOf(kind: TieKind, relation: number, from: number, to: number): number {
		const key = `${kind}|${relation}|${from}|${to}`;
		const found = this.#ties.get(key);
		if (found !== undefined) return found;
		this.#ties.set(key, this.#ties.size);
		return this.#ties.size - 1;
	}

	#add(
		ends: ClaimEnds & { kind: TieKind; source: number },
		claim: Claim,
		relation: number,
		tie: number
	): number {
		const ints = this.#ints;
		ints.tie.push(tie);
		ints.kind.push(TIE_KINDS.indexOf(ends.kind));
		ints.relation.push(relation);
		ints.from.push(ends.from);
		ints.to.push(ends.to);
		ints.source.push(ends.source);
		ints.stance.push(STANCES.indexOf(claim.stance));
		ints.reporter.push(REPORTERS.indexOf(claim.reporter));
		ints.direction.push(DIRECTIONS.indexOf(claim.direction));
		ints.status.push(SUPPORT_STATUSES.indexOf(claim.status ?? 'active'));
		ints.since.push((claim.from ? dayBounds(claim.from)?.earliest : undefined) ?? OPEN_BEGIN);
		ints.until.push((claim.to ? dayBounds(claim.to)?.latest : undefined) ?? OPEN_END);
		ints.modes.push(modeBits(claim));
		ints.roles.push(roleBits(claim));
		ints.standsInFor.push(ends.standsInFor ?? -1);
		ints.onBehalfOf.push(ends.onBehalfOf ?? -1);
		ints.main.push(claim.main ? 1 : 0);
		ints.withdrawn.push(claim.withdrawn ? 1 : 0);
		this.#numbers.strength.push(claim.strength ?? NaN);
		this.#numbers.contacts.push(claim.contacts ?? NaN);
		this.#numbers.timesAMonth.push(claim.timesAMonth ?? NaN);
		for (const list of Object.values(this.#lists)) list.push([]);
		const index = this.details.push(undefined) - 1;
		this.#joinLists(index, ends, claim);
		this.#describe(index, claim);
		return index;
	}

	#join(index: number, ends: ClaimEnds, claim: Claim): void {
		const { strength, contacts, timesAMonth } = this.#numbers;
		// A row without a strength weighs 1, so that parallel rows still add up.
		strength.set(index, (strength.get(index) || 1) + (claim.strength ?? 1));
		if (claim.contacts !== undefined) {
			contacts.set(index, (contacts.get(index) || 0) + claim.contacts);
		}
		if (claim.timesAMonth !== undefined) {
			timesAMonth.set(index, Math.max(timesAMonth.get(index) || 0, claim.timesAMonth));
		}
		const { modes, roles, main } = this.#ints;
		modes.set(index, modes.get(index) | modeBits(claim));
		roles.set(index, roles.get(index) | roleBits(claim));
		if (claim.main) main.set(index, 1);
		this.#joinLists(index, ends, claim);
		this.#describe(index, claim);
	}

	#joinLists(index: number, ends: ClaimEnds, claim: Claim): void {
		const join = (list: number[], values: readonly number[]): void => {
			for (const value of values) if (!list.includes(value)) list.push(value);
		};
		const words = (kind: WordKind, codes: readonly string[] = []): number[] =>
			codes.map((code) => this.#word(kind, code));
		join(this.#lists.lifeDomains[index]!, words('domain', claim.lifeDomains));
		join(this.#lists.legalFrames[index]!, words('frame', claim.legalFrames));
		join(this.#lists.settings[index]!, words('setting', claim.settings));
		join(this.#lists.about[index]!, ends.about ?? []);
	}

	#describe(index: number, claim: Claim): void {
		const { from, to, certainty, quote, does, provision, forMembers } = claim;
		const { requestedOn, lastConfirmed, purpose, ease, attributes } = claim;
		const said = { from, to, certainty, quote, does, provision, forMembers, requestedOn };
		const more = { lastConfirmed, purpose, ease, attributes };
		const entries = Object.entries({ ...said, ...more }).filter(
			([, value]) => value !== undefined && value !== ''
		);
		if (entries.length > 0) {
			this.details[index] = { ...Object.fromEntries(entries), ...this.details[index] };
		}
	}

	columns(): ClaimColumns {
		const { relation, from, to, source, tie, since, until } = this.#ints;
		const ints = this.#ints;
		const length = this.details.length;
		return {
			length,
			id: Int32Array.from({ length }, (_, i) => i),
			tie: tie.ints(),
			kind: ints.kind.bytes(),
			relation: relation.ints(),
			from: from.ints(),
			to: to.ints(),
			source: source.ints(),
			stance: ints.stance.bytes(),
			reporter: ints.reporter.bytes(),
			direction: ints.direction.bytes(),
			status: ints.status.bytes(),
			since: since.ints(),
			until: until.ints(),
			strength: this.#numbers.strength.numbers(),
			contacts: this.#numbers.contacts.numbers(),
			timesAMonth: this.#numbers.timesAMonth.numbers(),
			modes: ints.modes.bytes(),
			roles: ints.roles.words(),
			standsInFor: ints.standsInFor.ints(),
			onBehalfOf: ints.onBehalfOf.ints(),
			main: ints.main.bytes(),
			withdrawn: ints.withdrawn.bytes(),
			lifeDomains: listsFrom(this.#lists.lifeDomains),
			legalFrames: listsFrom(this.#lists.legalFrames),
			settings: listsFrom(this.#lists.settings),
			about: listsFrom(this.#lists.about)
		};
	}
}

function roleBits(claim: Claim): number {
	return (claim.roles ?? []).reduce((bits, role) => bits | (1 << SUPPORT_ROLES.indexOf(role)), 0);
}

function modeBits({ mode }: Claim): number {
	const modes = mode === undefined ? [] : typeof mode === 'string' ? [mode] : mode;
	return modes.reduce((bits, one) => bits | (1 << MODES.indexOf(one)), 0);
}

/** Ties between equals are stored with the lower index first; what is said turns with them. */
function turn<Ends extends ClaimEnds & { kind: TieKind }>(ends: Ends, claim: Claim): [Ends, Claim] {
	if (!isSymmetric(ends.kind) || ends.from <= ends.to) return [ends, claim];
	const reporter = { from: 'to', to: 'from', both: 'both', other: 'other' } as const;
	const direction = { none: 'none', forward: 'backward', backward: 'forward' } as const;
	return [
		{ ...ends, from: ends.to, to: ends.from },
		{
			...claim,
			reporter: reporter[claim.reporter],
			direction: direction[claim.direction]
		}
	];
}
