import { CONSULTATION_STATES, mayBeSeen, type ConsultationState } from '#lib/domain/actor.ts';
import { MODES } from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END, dayBounds } from '#lib/domain/day.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { ScanColumns, SourceRow } from '#lib/domain/records/columns.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';

/** The days a lens looks at, both included; `all` looks at every day and no period. */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly wave: number;
	readonly all: boolean;
}

export function spanOf(scan: ScanColumns, lens: Lens): Span {
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

/** Whether a source speaks within the lens; its claims may still have ended. */
export function sourceIsAdmitted(source: SourceRow, span: Span, lens: Lens): boolean {
	if (source.status === 'planned' || source.status === 'declined') return false;
	if (lens.sourceKinds && !lens.sourceKinds.includes(source.kind)) return false;
	if (lens.sources && !lens.sources.includes(source.code)) return false;
	if (span.all) return true;
	if (span.wave < 0) return source.earliest <= span.to;
	if (source.wave >= 0) return source.wave === span.wave;
	return source.earliest >= span.from && source.latest <= span.to;
}

/**
 * What of a scan may be looked at: which actor each actor stands for after merges,
 * which sources speak, which households are shown, and which claims count.
 */
export interface Admitted {
	readonly span: Span;
	/** Per actor the actor it was merged into in the end, else itself. */
	readonly standsFor: Int32Array;
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
	const sources = Uint8Array.from(scan.sources, (source) =>
		sourceIsAdmitted(source, span, lens) ? 1 : 0
	);
	const { households, leftOut, outOfScope } = visibleHouseholds(scan, lens, span);
	const { claims } = scan;
	const kinds = new Set((lens.tieKinds ?? TIE_KINDS).map((kind) => TIE_KINDS.indexOf(kind)));
	const relations = lens.relations?.map((code) =>
		code === '' ? -1 : scan.words.relation.indexOf(code)
	);
	const modes = lens.modes?.reduce((bits, mode) => bits | (1 << MODES.indexOf(mode)), 0);
	const isHousehold = (actor: number): boolean => scan.actors.kind[actor] === 0;
	const admitted = new Int32Array(claims.length);
	let length = 0;
	let selfTies = 0;
	for (let i = 0; i < claims.length; i++) {
		const source = claims.source[i]!;
		if (claims.withdrawn[i] || !sources[source] || !kinds.has(claims.kind[i]!)) continue;
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
		const hidden = (actor: number): boolean =>
			isHousehold(actor) && (!households[actor] || outOfScope(actor, source));
		if (hidden(from) || hidden(to)) continue;
		const about = claims.about;
		let speaksOfHidden = false;
		for (let k = about.offsets[i]!; k < about.offsets[i + 1]!; k++) {
			if (hidden(standsFor[about.values[k]!]!)) speaksOfHidden = true;
		}
		if (!speaksOfHidden) admitted[length++] = i;
	}
	return {
		span,
		standsFor,
		sources,
		households,
		leftOut,
		claims: admitted.slice(0, length),
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
	const outOfScope = (household: number, source: number): boolean =>
		state.get(household)?.scope?.includes(source) === false;
	return { households, leftOut, outOfScope };
}
