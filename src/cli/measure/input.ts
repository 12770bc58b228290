import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { DIRECTIONS, REPORTERS } from '#lib/domain/claim.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { RECORD_TABLES, ROW_FATES, type RowColumns } from '#lib/domain/records/records.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { TIE } from '#lib/graph/resolve/tie-columns.ts';
import type { View } from '#lib/graph/view.ts';
import { byName, type Input } from './output.ts';
import type { Subject } from './request.ts';

const COLLABORATION = TIE_KINDS.indexOf('collaboration');
const EMPLOYMENT = TIE_KINDS.indexOf('employment');
const ORGANISATION = ACTOR_KINDS.indexOf('organisation');
const CLAIM = RECORD_TABLES.indexOf('claim');
/** Sheet under which the ties of a plain graph are accounted for. */
const EDGE_SHEET = 'edges';

/** What was measured: who and what the lens shows, and what became of the rows of a file. */
export function inputOf(subject: Subject, view: View): Input {
	const { scan, rows } = subject;
	const { snapshot, resolution } = view;
	const isGraph = rows !== undefined && rows.sheets.includes(EDGE_SHEET);
	const byKind = byName<number>();
	let actors = 0;
	for (const actor of snapshot.actor) {
		// In a plain graph an organisation may be no more than what a person has as attribute.
		const isAttribute = scan.actors.kind[actor] === ORGANISATION && !subject.codeGiven?.[actor];
		if (isGraph && isAttribute) continue;
		const kind = ACTOR_KINDS[scan.actors.kind[actor]!]!;
		byKind[kind] = (byKind[kind] ?? 0) + 1;
		actors++;
	}
	const told = rows ? rowsOf(rows, isGraph) : undefined;
	const selfLoops = subject.problems.filter(({ code }) => code === 'self-loop').length;
	return {
		actors,
		ties: contactsOf(view) + otherTies(view, isGraph ? told!.claims : undefined),
		byKind,
		directed: subject.directed ?? knowsSides(scan),
		rule: snapshot.rule,
		rows: told?.rows ?? 0,
		selfLoops: selfLoops + resolution.admitted.selfTies,
		merged: told?.merged ?? 0
	};
}

/** Contacts between helpers: arcs when they are directed. */
function contactsOf({ snapshot }: View): number {
	return snapshot.directed ? snapshot.out!.targets.length : snapshot.contacts.targets.length / 2;
}

/** Ties of other kinds; of a plain graph employment only where an edge says so. */
function otherTies({ resolution }: View, claims: ReadonlySet<number> | undefined): number {
	const { ties } = resolution;
	let count = 0;
	for (let t = 0; t < ties.length; t++) {
		if (!(ties.state[t]! & TIE.present) || ties.kind[t] === COLLABORATION) continue;
		if (claims && ties.kind[t] === EMPLOYMENT && !claims.has(ties.claim[t]!)) continue;
		count++;
	}
	return count;
}

/**
 * Rows of ties (of a plain graph all rows of its edges, refused ones and loops too), what
 * they claim, and how many said again what an earlier row said.
 */
function rowsOf(rows: RowColumns, isGraph: boolean) {
	const edges = rows.sheets.indexOf(EDGE_SHEET);
	const repeated = ROW_FATES.indexOf('repeated');
	const claims = new Set<number>();
	let count = 0;
	let merged = 0;
	for (let i = 0; i < rows.length; i++) {
		const claim = claimOf(rows, i);
		const isTie = isGraph ? rows.sheet[i] === edges : claim >= 0;
		if (!isTie) continue;
		count++;
		if (rows.fate[i] === repeated || claims.has(claim)) merged++;
		if (claim >= 0) claims.add(claim);
	}
	return { rows: count, merged, claims };
}

/** The first claim that a row made; -1 when it made none. */
function claimOf({ made }: RowColumns, row: number): number {
	for (let k = made.offsets[row]!; k < made.offsets[row + 1]!; k += 2) {
		if (made.values[k] === CLAIM) return made.values[k + 1]!;
	}
	return -1;
}

/** Whether any contact was told as an arc, or by one of its ends. */
function knowsSides({ claims }: ScanColumns): boolean {
	const none = DIRECTIONS.indexOf('none');
	const both = REPORTERS.indexOf('both');
	const other = REPORTERS.indexOf('other');
	for (let i = 0; i < claims.length; i++) {
		if (claims.kind[i] !== COLLABORATION) continue;
		const isOneSided = claims.reporter[i] !== both && claims.reporter[i] !== other;
		if (isOneSided || claims.direction[i] !== none) return true;
	}
	return false;
}
