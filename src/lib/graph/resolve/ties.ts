import { DIRECTIONS, REPORTERS, STANCES, SUPPORT_STATUSES } from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { ClaimColumns, Fractions, ScanColumns } from '#lib/domain/records/columns.ts';
import { letGo } from '#lib/domain/records/growing.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { fractionsLike } from '../numbers.ts';
import { admit, type Admitted } from './admit.ts';
import { GrowingLists } from './growing-lists.ts';
import { TIE, type TieColumns } from './tie-columns.ts';
import { claimsByTie, keepLatest, lastDay, voicesOf } from './winners.ts';

export interface Resolution {
	readonly admitted: Admitted;
	readonly ties: TieColumns;
}

const [PRESENT, ABSENT, AGREED] = STANCES.map((_, i) => i) as [number, number, number];
const COLLABORATION = TIE_KINDS.indexOf('collaboration');
const DEPUTY_TIE = TIE_KINDS.indexOf('deputy');
const REQUESTED = SUPPORT_STATUSES.indexOf('requested');
const WAITING = SUPPORT_STATUSES.indexOf('waiting');
const ENDED = SUPPORT_STATUSES.indexOf('ended');
const [FROM, TO, BOTH] = REPORTERS.map((_, i) => i) as [number, number, number];
const [UNDIRECTED, FORWARD] = DIRECTIONS.map((_, i) => i) as [number, number];

/** From claims to ties: everything a lens knows of every tie. */
export function resolveTies(scan: ScanColumns, lens: Lens): Resolution {
	const admitted = admit(scan, lens);
	const grouped = claimsByTie(scan, admitted);
	const voices = voicesOf(scan.sources);
	const table = new TieTable(scan, admitted, lens, grouped.length);
	for (let t = 0; t < grouped.length; t++) {
		const from = grouped.offsets[t]!;
		const end = keepLatest(scan, voices, grouped.claims, from, grouped.offsets[t + 1]!);
		table.add(grouped.claims, from, end);
	}
	letGo(grouped.offsets, grouped.claims);
	return { admitted, ties: table.columns() };
}

class TieTable {
	readonly #scan: ScanColumns;
	readonly #admitted: Admitted;
	readonly #claims: ClaimColumns;
	readonly #standsFor: Int32Array;
	/** Per source its earliest day. */
	readonly #told: Int32Array;
	readonly #lens: Lens;
	readonly #length: number;
	readonly #kind: Uint8Array;
	readonly #ints: Record<
		'relation' | 'from' | 'to' | 'claim' | 'since' | 'until' | 'toldOn',
		Int32Array
	>;
	readonly #state: Uint16Array;
	readonly #numbers: Record<
		'strengthForward' | 'strengthBackward' | 'contacts' | 'timesAMonth',
		Fractions
	>;
	readonly #modes: Uint8Array;
	readonly #roles: Uint16Array;
	readonly #lists: Record<
		'lifeDomains' | 'legalFrames' | 'settings' | 'onBehalfOf' | 'about' | 'standsInFor',
		GrowingLists
	>;
	#at = 0;

	constructor(scan: ScanColumns, admitted: Admitted, lens: Lens, length: number) {
		const ints = (value?: number): Int32Array => {
			const column = new Int32Array(length);
			return value === undefined ? column : column.fill(value);
		};
		const { strength, contacts, timesAMonth } = scan.claims;
		const forward = fractionsLike(strength, length);
		this.#scan = scan;
		this.#admitted = admitted;
		this.#claims = scan.claims;
		this.#standsFor = admitted.standsFor;
		this.#told = Int32Array.from(scan.sources, ({ earliest }) => earliest);
		this.#lens = lens;
		this.#length = length;
		this.#kind = new Uint8Array(length);
		this.#state = new Uint16Array(length);
		this.#modes = new Uint8Array(length);
		this.#roles = new Uint16Array(length);
		this.#ints = {
			relation: ints(),
			from: ints(),
			to: ints(),
			claim: ints(),
			since: ints(OPEN_END),
			until: ints(OPEN_BEGIN),
			toldOn: ints(OPEN_BEGIN)
		};
		this.#numbers = {
			strengthForward: forward,
			strengthBackward: lens.rule === 'either' ? forward : fractionsLike(strength, length),
			contacts: fractionsLike(contacts, length),
			timesAMonth: fractionsLike(timesAMonth, length)
		};
		this.#lists = {
			lifeDomains: new GrowingLists(length),
			legalFrames: new GrowingLists(length),
			settings: new GrowingLists(length),
			onBehalfOf: new GrowingLists(length),
			about: new GrowingLists(length),
			standsInFor: new GrowingLists(length)
		};
	}

	/** Adds the tie whose winning claims are `claims[from..end]`. */
	add(claims: Int32Array, from: number, end: number): void {
		const t = this.#at++;
		const columns = this.#claims;
		const standsFor = this.#standsFor;
		const first = claims[from]!;
		this.#kind[t] = columns.kind[first]!;
		this.#ints.relation[t] = columns.relation[first]!;
		this.#ints.from[t] = standsFor[columns.from[first]!]!;
		this.#ints.to[t] = standsFor[columns.to[first]!]!;
		this.#ints.claim[t] = first;
		for (let i = from; i < end; i++) this.#hear(t, claims, from, end, claims[i]!);
		this.#settle(t);
	}

	/** What one claim adds to its tie. */
	#hear(t: number, claims: Int32Array, from: number, end: number, claim: number): void {
		const columns = this.#claims;
		const stance = columns.stance[claim]!;
		const until = lastDay(this.#scan, claims, from, end, claim);
		const standing = this.#standing(claim, until);
		if (stance === AGREED && standing === TIE.present) this.#state[t]! |= TIE.agreed;
		if (stance === PRESENT && standing === TIE.present) this.#state[t]! |= TIE.seen;
		if (stance === ABSENT) this.#state[t]! |= TIE.denied;
		if (!this.#isPresence(stance, columns.kind[claim]!)) return;
		this.#state[t]! |= standing;
		if (standing !== TIE.present) return;
		const told = this.#told[columns.source[claim]!]!;
		const { since, until: latest, toldOn } = this.#ints;
		since[t] = Math.min(since[t]!, columns.since[claim]!);
		latest[t] = Math.max(latest[t]!, until);
		toldOn[t] = Math.max(toldOn[t]!, told);
		this.#roles[t]! |= columns.roles[claim]!;
		this.#modes[t]! |= columns.modes[claim]!;
		if (columns.main[claim]) this.#state[t]! |= TIE.main;
		this.#hearReporter(t, claim);
		this.#hearNumbers(t, claim);
		this.#hearLists(t, claim);
	}

	/** Whether a claim, if it says "is", makes the tie present, ended or waiting under the lens. */
	#standing(claim: number, until: number): number {
		const { status, since } = this.#claims;
		const { span } = this.#admitted;
		if (status[claim] === REQUESTED || status[claim] === WAITING) return TIE.waiting;
		if (status[claim] === ENDED) return TIE.ended;
		if (span.all) return TIE.present;
		if (until < span.from) return TIE.ended;
		return since[claim]! > span.to ? 0 : TIE.present;
	}

	#isPresence(stance: number, kind: number): boolean {
		// Who stands in for whom is always an agreement; a deputy counts on either side.
		if (kind === DEPUTY_TIE) return stance === PRESENT || stance === AGREED;
		const { side } = this.#lens;
		return (stance === PRESENT && side !== 'paper') || (stance === AGREED && side !== 'practice');
	}

	#hearReporter(t: number, claim: number): void {
		const { reporter, direction, from } = this.#claims;
		const turned = this.#standsFor[from[claim]!] !== this.#ints.from[t];
		const says = reporter[claim]!;
		const isFrom = says === BOTH || says === (turned ? TO : FROM);
		const isTo = says === BOTH || says === (turned ? FROM : TO);
		if (isFrom) this.#state[t]! |= TIE.saysFrom;
		if (isTo) this.#state[t]! |= TIE.saysTo;
		if (!isFrom && !isTo) this.#state[t]! |= TIE.saysOther;
		if (isFrom !== isTo || direction[claim] !== UNDIRECTED) this.#state[t]! |= TIE.sided;
		if (direction[claim] !== UNDIRECTED) {
			const isForward = (direction[claim] === FORWARD) !== turned;
			this.#state[t]! |= isForward ? TIE.forward : TIE.backward;
		} else if (says === BOTH) {
			this.#state[t]! |= TIE.forward | TIE.backward;
		}
	}

	/**
	 * Strength: `either` the highest of the voices, `both` the lower of the two ends'
	 * highest, `directed` per arc the highest. A missing strength is 1.
	 */
	#hearNumbers(t: number, claim: number): void {
		const columns = this.#claims;
		const turned = this.#standsFor[columns.from[claim]!] !== this.#ints.from[t];
		const strength = Number.isNaN(columns.strength[claim]!) ? 1 : columns.strength[claim]!;
		const { strengthForward, strengthBackward, contacts, timesAMonth } = this.#numbers;
		const says = columns.reporter[claim]!;
		const { rule, side } = this.#lens;
		let forward = true;
		let backward = true;
		if (rule === 'directed' && columns.direction[claim] !== UNDIRECTED) {
			forward = (columns.direction[claim] === FORWARD) !== turned;
			backward = !forward;
		} else if (rule === 'both' && side !== 'paper' && says !== BOTH) {
			forward = says === (turned ? TO : FROM);
			backward = says === (turned ? FROM : TO);
		}
		if (forward) raise(strengthForward, t, strength);
		if (backward) raise(strengthBackward, t, strength);
		raise(contacts, t, columns.contacts[claim]!);
		raise(timesAMonth, t, columns.timesAMonth[claim]!);
	}

	#hearLists(t: number, claim: number): void {
		const { lifeDomains, legalFrames, settings, onBehalfOf, about, standsInFor } = this.#lists;
		const columns = this.#claims;
		const standsFor = this.#standsFor;
		if (columns.lifeDomains.values.length > 0) lifeDomains.join(t, columns.lifeDomains, claim);
		if (columns.legalFrames.values.length > 0) legalFrames.join(t, columns.legalFrames, claim);
		if (columns.settings.values.length > 0) settings.join(t, columns.settings, claim);
		if (columns.about.values.length > 0) about.join(t, columns.about, claim, standsFor);
		const behalf = columns.onBehalfOf[claim]!;
		if (behalf >= 0) onBehalfOf.add(t, standsFor[behalf]!);
		const absent = columns.standsInFor[claim]!;
		if (absent >= 0) standsInFor.add(t, standsFor[absent]!);
	}

	/** What follows once every claim was heard. */
	#settle(t: number): void {
		const state = this.#state[t]!;
		if (this.#kind[t] === COLLABORATION) this.#applyRule(t);
		// What is present has not ended, however another source tells it.
		if (this.#state[t]! & TIE.present) this.#state[t]! &= ~(TIE.ended | TIE.waiting);
		if (state & TIE.present && this.#ints.until[t] === OPEN_END) this.#state[t]! |= TIE.openEnd;
	}

	#applyRule(t: number): void {
		const { strengthForward, strengthBackward } = this.#numbers;
		const state = this.#state[t]!;
		if (!(state & TIE.present)) return;
		const { rule, side } = this.#lens;
		const bothSay = (state & TIE.saysFrom) !== 0 && (state & TIE.saysTo) !== 0;
		if (rule === 'both' && side !== 'paper' && !bothSay) this.#state[t]! &= ~TIE.present;
		if (rule === 'directed' && !(state & (TIE.forward | TIE.backward))) {
			this.#state[t]! |= TIE.forward | TIE.backward;
		}
		if (rule === 'both' && bothSay) {
			const lower = Math.min(strengthForward[t]!, strengthBackward[t]!);
			strengthForward[t] = strengthBackward[t] = lower;
		} else if (rule !== 'directed') {
			const higher = Math.max(strengthForward[t]! || 0, strengthBackward[t]! || 0);
			strengthForward[t] = strengthBackward[t] = higher;
		}
	}

	columns(): TieColumns {
		const { lifeDomains, legalFrames, settings, onBehalfOf, about, standsInFor } = this.#lists;
		return {
			length: this.#length,
			kind: this.#kind,
			state: this.#state,
			modes: this.#modes,
			roles: this.#roles,
			...this.#ints,
			...this.#numbers,
			lifeDomains: lifeDomains.lists(),
			legalFrames: legalFrames.lists(),
			settings: settings.lists(),
			onBehalfOf: onBehalfOf.lists(),
			about: about.lists(),
			standsInFor: standsInFor.lists()
		};
	}
}

/** The higher of two; NaN is none. */
function raise(column: Fractions, t: number, value: number): void {
	if (value > column[t]! || Number.isNaN(column[t]!)) column[t] = value;
}
