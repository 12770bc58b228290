import { byCodePoint } from '#lib/domain/fold.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { WithoutClaims } from '#lib/domain/records/columns.ts';
import { TIE } from '../resolve/tie-columns.ts';
import type { Resolution } from '../resolve/ties.ts';
import { KIND } from '../resolve/winners.ts';
import type { HelperColumns } from '../snapshot.ts';

/** The actors that a lens shows, each kind by code, and the number of each within its kind. */
export interface Nodes {
	readonly helpers: Int32Array;
	readonly households: Int32Array;
	readonly organisations: Int32Array;
	readonly forums: Int32Array;
	/** Per actor its number within its kind, -1 when it is not shown. */
	readonly number: Int32Array;
}

/**
 * Helpers are those on the list of the measurement and those at an end of a tie that is
 * there; a lens that looks at everything shows every helper.
 */
export function numberNodes(scan: WithoutClaims, lens: Lens, resolution: Resolution): Nodes {
	const { actors } = scan;
	const { admitted, ties } = resolution;
	const { span, standsFor } = admitted;
	const isShown = new Uint8Array(actors.length).fill(span.all ? 1 : 0);
	eachOnRoster(scan, resolution, (actor) => (isShown[standsFor[actor]!] = 1));
	for (let t = 0; t < ties.length; t++) {
		if (!(ties.state[t]! & TIE.present)) continue;
		isShown[ties.from[t]!] = isShown[ties.to[t]!] = 1;
	}
	const helpers: number[] = [];
	const households: number[] = [];
	const organisations: number[] = [];
	const forums: number[] = [];
	for (let i = 0; i < actors.length; i++) {
		if (actors.mergedInto[i]! >= 0) continue;
		const kind = actors.kind[i]!;
		if (kind === KIND.household) {
			if (admitted.households[i]) households.push(i);
		} else if (kind === KIND.organisation) organisations.push(i);
		else if (kind === KIND.forum) forums.push(i);
		else if (isShown[i]) helpers.push(i);
	}
	const byCode = (list: number[]): Int32Array =>
		Int32Array.from(list.sort((a, b) => byCodePoint(actors.code[a]!, actors.code[b]!) || a - b));
	const kinds = [helpers, households, organisations, forums].map(byCode) as [
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array
	];
	const number = new Int32Array(actors.length).fill(-1);
	for (const list of kinds) list.forEach((actor, i) => (number[actor] = i));
	return {
		helpers: kinds[0],
		households: kinds[1],
		organisations: kinds[2],
		forums: kinds[3],
		number
	};
}

/**
 * Who spoke: those whom the list of the measurement says so of, and the informants of the
 * sources that are heard. Whoever was the informant of a roster named everyone; a roster
 * without informants, such as a whole file, speaks for all who answered in its measurement.
 */
export function whoSpoke(
	scan: WithoutClaims,
	resolution: Resolution,
	{ helpers, number }: Nodes
): Pick<HelperColumns, 'answered' | 'namedAll' | 'onRoster'> {
	const { admitted } = resolution;
	const answered = new Uint8Array(helpers.length);
	const namedAll = new Uint8Array(helpers.length);
	const onRoster = new Uint8Array(helpers.length);
	/** Waves of rosters that name nobody as informant; -1 is a roster of no wave. */
	const spokenFor = new Set<number>();
	scan.sources.forEach((source, s) => {
		if (!admitted.sources[s] || source.status !== 'done') return;
		const isRoster = source.covers === 'roster';
		if (isRoster && source.informants.length === 0) spokenFor.add(source.wave);
		for (const informant of source.informants) {
			const p = number[admitted.standsFor[informant]!]!;
			if (p < 0 || helpers[p] !== admitted.standsFor[informant]) continue;
			answered[p] = 1;
			if (isRoster) namedAll[p] = 1;
		}
	});
	eachOnRoster(scan, resolution, (actor, row) => {
		const p = number[admitted.standsFor[actor]!]!;
		if (p < 0 || helpers[p] !== admitted.standsFor[actor]) return;
		onRoster[p] = 1;
		if (scan.roster.status[row] !== 'answered') return;
		answered[p] = 1;
		if (spokenFor.has(-1) || spokenFor.has(scan.roster.wave[row]!)) namedAll[p] = 1;
	});
	return { answered, namedAll, onRoster };
}

/** Rows of the lists of who belongs to the measurements that a lens looks at. */
function eachOnRoster(
	{ roster, waves }: WithoutClaims,
	{ admitted }: Resolution,
	visit: (actor: number, row: number) => void
): void {
	const { span } = admitted;
	let wave = span.wave;
	if (!span.all && wave < 0) {
		// As of a day: the newest measurement that had begun.
		waves.forEach((row, i) => {
			if (row.earliest <= span.to) wave = i;
		});
	}
	for (let i = 0; i < roster.actor.length; i++) {
		if (span.all || roster.wave[i] === wave) visit(roster.actor[i]!, i);
	}
}
