import { CONSULTATION_STATES, mayBeSeen, type ConsultationState } from '#lib/domain/actor.ts';
import { MODES, STANCES } from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END, dayBounds } from '#lib/domain/day.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { ScanColumns, SourceRow } from '#lib/domain/records/columns.ts';
import { letGo } from '#lib/domain/records/growing.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';

/** The days a lens looks at, both included; `all` looks at every day and no period. */
interface Span {
	readonly from: number;
	readonly to: number;
	readonly wave: number;
	readonly all: boolean;
}

function spanOf(scan: ScanColumns, lens: Lens): Span {
	const { when } = lens;
	if (when === 'all') return { from: OPEN_BEGIN, to: OPEN_END, wave: -1, all: true };
	if ('asOf' in when) {
		const day = dayBounds(when.asOf)!.latest;
		return { from: day, to: day, wave: -1, all: false };
	}
	const wave = scan.waves.findIndex((row) => row.name === when.wave);
	if (wave < 0) throw new RangeError(`no wave ${when.wave}`);
	const row = scan.waves[wave]!;
	return { from: row.earliest, to: row.latest, wave, all: false };
}

/** What a source may be heard on; bits of `Admitted.sources`. */
const HEARD = {
	/** Everything: it speaks within the lens. */
	all: 1,
	/**
	 * What stands until somebody says otherwise, such as an agreement: the source spoke
	 * before the lens ends, in whatever measurement, or nobody knows when.
	 */
	standing: 2,
	/** Where people work: who shows some sources only still shows the same people. */
	employers: 4
} as const;

const EMPLOYMENT = TIE_KINDS.indexOf('employment');
const STANDING = (['participation', 'agreement', 'deputy', 'commission'] as const).map((kind) =>
	TIE_KINDS.indexOf(kind)
);
const AGREED = STANCES.indexOf('agreed');

/** On what a source is heard; its claims may still have ended. */
function hearing(source: SourceRow, span: Span, lens: Lens): number {
	if (source.status === 'planned' || source.status === 'declined') return 0;
	const isBefore = span.all || source.earliest <= span.to;
	const isChosen =
		(lens.sourceKinds?.includes(source.kind) ?? true) &&
		(lens.sources?.includes(source.code) ?? true);
	return (
		(isChosen && speaksIn(source, span) ? HEARD.all : 0) |
		(isChosen && isBefore ? HEARD.standing : 0) |
		(isBefore ? HEARD.employers : 0)
	);
}

function speaksIn(source: SourceRow, span: Span): boolean {
	if (span.all) return true;
	if (span.wave < 0) return source.earliest <= span.to;
	if (source.wave >= 0) return source.wave === span.wave;
	return source.earliest >= span.from && source.latest <= span.to;
}

function isHeard(heard: number, kind: number, stance: number): boolean {
	if (heard & HEARD.all) return true;
	if (kind === EMPLOYMENT) return (heard & HEARD.employers) !== 0;
	const stands = stance === AGREED || STANDING.includes(kind);
	return stands && (heard & HEARD.standing) !== 0;
}

/**
 * What of a scan may be looked at: which actor each actor stands for after merges,
 * which sources speak, which households are shown, and which claims count.
 */
export interface Admitted {
	readonly span: Span;
	/** Per actor the actor it was merged into in the end, else itself. */
	readonly standsFor: Int32Array;
	/** Per source 1 when it speaks within the lens. */
	readonly sources: Uint8Array;
	/** Per actor 1 for a household that the lens shows. */
	readonly households: Uint8Array;
	/** Households left out, by the reason. */
	readonly leftOut: Readonly<Record<ConsultationState | 'outside', number>>;
	/** Indices of the claims that are admitted, in the order of the columns. */
	readonly claims: Int32Array;
	/** Claims whose ends became one actor by a merge. */
	readonly selfTies: number;
}

export function admit(scan: ScanColumns, lens: Lens): Admitted {
	const span = spanOf(scan, lens);
	const standsFor = followMerges(scan.actors.mergedInto);
	const heard = Uint8Array.from(scan.sources, (source) => hearing(source, span, lens));
	const { households, leftOut, scoped } = visibleHouseholds(scan, lens, span);
	const { claims } = scan;
	const isWanted = TIE_KINDS.map((kind) => lens.tieKinds?.includes(kind) ?? true);
	const relations = lens.relations?.map((code) =>
		code === '' ? -1 : scan.words.relation.indexOf(code)
	);
	const modes = lens.modes?.reduce((bits, mode) => bits | (1 << MODES.indexOf(mode)), 0);
	const isHidden = scan.actors.kind.map((kind, i) => Number(kind === 0 && !households[i]));
	const hidden = (actor: number, source: number): boolean =>
		isHidden[actor] === 1 || (scoped.size > 0 && scoped.get(actor)?.includes(source) === false);
	const admitted = new Int32Array(claims.length);
	let length = 0;
	let selfTies = 0;
	for (let i = 0; i < claims.length; i++) {
		const source = claims.source[i]!;
		if (claims.withdrawn[i] || !isWanted[claims.kind[i]!]) continue;
		if (!isHeard(heard[source]!, claims.kind[i]!, claims.stance[i]!)) continue;
		if (relations && claims.kind[i] === COLLABORATION && !relations.includes(claims.relation[i]!)) {
			continue;
		}
		if (modes && claims.kind[i] === COLLABORATION && !(claims.modes[i]! & modes)) continue;
		const from = standsFor[claims.from[i]!]!;
		const to = standsFor[claims.to[i]!]!;
		if (from === to) {
			selfTies++;
			continue;
		}
		if (hidden(from, source) || hidden(to, source)) continue;
		const about = claims.about;
		let speaksOfHidden = false;
		for (let k = about.offsets[i]!; k < about.offsets[i + 1]!; k++) {
			if (hidden(standsFor[about.values[k]!]!, source)) speaksOfHidden = true;
		}
		if (!speaksOfHidden) admitted[length++] = i;
	}
	const all = length === claims.length ? admitted : admitted.slice(0, length);
	if (all !== admitted) letGo(admitted);
	return {
		span,
		standsFor,
		sources: heard.map((bits) => bits & HEARD.all),
		households,
		leftOut,
		claims: all,
		selfTies
	};
}

const COLLABORATION = TIE_KINDS.indexOf('collaboration');

function followMerges(mergedInto: Int32Array): Int32Array {
	const standsFor = new Int32Array(mergedInto.length);
	for (let i = 0; i < mergedInto.length; i++) {
		let at = i;
		// A merge into a merged actor points to the last; a circle ends where it began.
		for (let steps = 0; mergedInto[at]! >= 0 && steps < mergedInto.length; steps++) {
			at = mergedInto[at]!;
		}
		standsFor[i] = at;
	}
	return standsFor;
}

function visibleHouseholds(scan: ScanColumns, lens: Lens, span: Span) {
	const { actors } = scan;
	const state = new Map(scan.consultations.map((row) => [row.household, row]));
	const households = new Uint8Array(actors.length);
	const leftOut = Object.fromEntries([
		...CONSULTATION_STATES.map((name) => [name, 0]),
		['outside', 0]
	]) as Record<ConsultationState | 'outside', number>;
	for (let i = 0; i < actors.length; i++) {
		if (actors.kind[i] !== 0 || actors.mergedInto[i]! >= 0) continue;
		const consultation = state.get(i)?.state ?? 'not-asked';
		const exists = span.all || (actors.since[i]! <= span.to && actors.until[i]! >= span.from);
		const inArea = !lens.neighbourhoods || lens.neighbourhoods.includes(actors.neighbourhood[i]!);
		if (!mayBeSeen(consultation, lens.audience)) leftOut[consultation]++;
		else if (!exists || !inArea) leftOut.outside++;
		else households[i] = 1;
	}
	/** Of the households that agreed to some sources only, those sources. */
	const scoped = new Map<number, readonly number[]>();
	for (const [household, { scope }] of state) if (scope) scoped.set(household, scope);
	return { households, leftOut, scoped };
}
