import { lensToParameters } from '#lib/domain/lens.ts';
import { changesAround, changesBetween, teamsBetween, type Changes } from '#lib/graph/changes.ts';
import { changedReading } from '#lib/text/readings/changed.ts';
import { unknownSince } from '#lib/text/sentences/comparison.ts';
import type { Store } from '../../store/database/open.ts';
import { studyBefore, waveBefore } from '../map/since.ts';
import { nameHelper, type Naming } from '../people.ts';
import type { Reader, Study } from '../study.ts';

/** Somebody who joined or left, with the households that they help, or helped, in order of code. */
interface Person extends Naming {
	readonly households: readonly string[];
}

/** A list that may be too long for a page. */
interface List<Row> {
	readonly rows: readonly Row[];
	/** How many there are. */
	readonly all: number;
}

/** Who and what came and went since the measurement before. */
export interface SincePage {
	/** The measurement before; its address is that of this page with these parameters. */
	readonly before: { readonly wave: string; readonly parameters: string };
	readonly sentences: readonly string[];
	readonly joined: List<Person>;
	readonly left: List<Person>;
	readonly come: List<readonly [Naming, Naming]>;
	readonly gone: List<readonly [Naming, Naming]>;
	/** Households measured twice around which somebody came or went; none beside one household. */
	readonly around: List<{
		readonly household: string;
		readonly joined: readonly Naming[];
		readonly left: readonly Naming[];
	}>;
}

/** Rows of one list on a page. */
const MOST = 500;

/**
 * The lists behind the sentences of what changed since the measurement before.
 *
 * @param code of the one household that is asked for; '' for the whole network
 * @returns undefined when nothing was measured before
 */
export function sincePage(
	store: Store,
	study: Study,
	reader: Reader,
	code: string
): SincePage | undefined {
	const wave = waveBefore(study);
	if (wave === undefined) return undefined;
	const before = studyBefore(store, study, reader, wave);
	const [was, is] = [before.view.snapshot, study.view.snapshot];
	const changes =
		code === '' ? changesBetween(was, is) : changesAround(was, is, householdOf(study, code));
	const teams = code === '' ? teamsBetween(was, is) : [];
	return {
		before: { wave, parameters: lensToParameters(before.lens, study.base).toString() },
		sentences: changes
			? changedReading(changes, wave, study.language)
			: [unknownSince(wave, study.language)],
		...listsOf(changes, before, study),
		around: list(
			teams.filter(({ joined, left }) => joined.length + left.length > 0),
			(team) => ({
				household: study.columns.actors.code[team.household]!,
				joined: team.joined.map((helper) => nameHelper(study, helper)),
				left: team.left.map((helper) => nameHelper(before, helper))
			})
		)
	};
}

/** The actor that is a household of the snapshot; -1 when it is not there. */
function householdOf({ view: { snapshot }, columns }: Study, code: string): number {
	const first = snapshot.helpers;
	const actors = snapshot.actor.subarray(first, first + snapshot.households);
	return actors.find((actor) => columns.actors.code[actor] === code) ?? -1;
}

function listsOf(changes: Changes | undefined, before: Study, now: Study) {
	const person = (study: Study) => (helper: number) => ({
		...nameHelper(study, helper),
		households: householdsOf(study, helper)
	});
	const pair = (study: Study) => (ends: readonly [number, number]) =>
		[nameHelper(study, ends[0]), nameHelper(study, ends[1])] as const;
	return {
		joined: list(changes?.people?.joined ?? [], person(now)),
		left: list(changes?.people?.left ?? [], person(before)),
		come: list(changes?.contacts?.come ?? [], pair(now)),
		gone: list(changes?.contacts?.gone ?? [], pair(before))
	};
}

function householdsOf({ view: { snapshot }, names }: Study, helper: number): readonly string[] {
	const { household, ofHelper } = snapshot.support;
	const rows = ofHelper.values.subarray(ofHelper.offsets[helper], ofHelper.offsets[helper + 1]);
	return [...new Set(Array.from(rows, (row) => names.household(household[row]!)))];
}

function list<From, Row>(all: readonly From[], row: (from: From) => Row): List<Row> {
	return { rows: all.slice(0, MOST).map(row), all: all.length };
}
