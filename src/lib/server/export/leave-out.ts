import { listAt, listsFrom, type Lists } from '#lib/domain/records/lists.ts';
import type { ActorColumns, ClaimColumns, Fractions } from '#lib/domain/records/columns.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { withCodes, type Scenario } from '#lib/domain/scenario.ts';

/** Records without some actors and without everything that speaks of them. */
export function leaveOut(records: Records, hidden: ReadonlySet<number>): Records {
	const { actors, claims } = records;
	const kept = indicesWhere(actors.length, (i) => !hidden.has(i));
	const place = new Int32Array(actors.length).fill(-1);
	kept.forEach((actor, i) => (place[actor] = i));
	const to = (actor: number): number => (actor < 0 ? -1 : place[actor]!);
	const isKept = (actor: number): boolean => actor < 0 || place[actor]! >= 0;
	const said = indicesWhere(
		claims.length,
		(i) => isKept(claims.from[i]!) && isKept(claims.to[i]!) && listAt(claims.about, i).every(isKept)
	);
	const gone = new Set(Array.from(hidden, (i) => actors.code[i]!));
	const inRoster = indicesWhere(records.roster.actor.length, (i) =>
		isKept(records.roster.actor[i]!)
	);
	const answered = records.consultations
		.map((_, i) => i)
		.filter((i) => isKept(records.consultations[i]!.household));
	return {
		...records,
		actors: pickActors(actors, kept, to),
		actorDetails: Array.from(kept, (i) => {
			const detail = records.actorDetails[i];
			const organisation = detail?.organisation;
			return organisation === undefined ? detail : { ...detail, organisation: to(organisation) };
		}),
		claims: pickClaims(claims, said, to),
		claimDetails: Array.from(said, (i) => records.claimDetails[i]),
		sources: records.sources.map((source) => ({
			...source,
			household: to(source.household),
			informants: source.informants.filter(isKept).map(to)
		})),
		roster: {
			wave: inRoster.map((i) => records.roster.wave[i]!),
			actor: inRoster.map((i) => to(records.roster.actor[i]!)),
			status: Array.from(inRoster, (i) => records.roster.status[i]!)
		},
		consultations: answered.map((i) => {
			const row = records.consultations[i]!;
			return { ...row, household: to(row.household) };
		}),
		consultationDetails: answered.map((i) => records.consultationDetails[i]),
		answers: about(records.answers, isKept, to),
		members: records.members
			.filter(({ household }) => isKept(household))
			.map((member) => ({ ...member, household: to(member.household) })),
		agreements: records.agreements.map((agreement) => ({
			...agreement,
			parties: agreement.parties.filter(isKept).map(to)
		})),
		events: about(records.events, isKept, to).map((event) => ({
			...event,
			participants: event.participants
				.filter(({ actor }) => isKept(actor))
				.map((participant) => ({ ...participant, actor: to(participant.actor) }))
		})),
		statements: about(records.statements, isKept, to),
		figures: about(records.figures, isKept, to),
		apart: records.apart
			.filter(({ actor, other }) => isKept(actor) && isKept(other))
			.map(({ actor, other }) => ({ actor: to(actor), other: to(other) })),
		earlier: records.earlier
			.filter(({ household }) => isKept(household))
			.map((row) => ({ ...row, household: to(row.household) })),
		positions: records.positions
			.filter(({ actor }) => isKept(actor))
			.map((place) => ({ ...place, actor: to(place.actor) })),
		scenarios: records.scenarios.filter(({ edits }) => !namesOne(edits, gone))
	};
}

/** Whether a try-out speaks of one of these households: without that step it is another one. */
function namesOne(edits: Scenario, households: ReadonlySet<string>): boolean {
	let isFound = false;
	withCodes(edits, (code, named) => {
		isFound ||= named === 'household' && households.has(code);
		return code;
	});
	return isFound;
}

function indicesWhere(length: number, isIn: (i: number) => boolean): Int32Array {
	return Int32Array.from({ length }, (_, i) => i).filter(isIn);
}

function about<Row extends { readonly about: number }>(
	rows: readonly Row[],
	isKept: (actor: number) => boolean,
	to: (actor: number) => number
): readonly Row[] {
	return rows.filter((row) => isKept(row.about)).map((row) => ({ ...row, about: to(row.about) }));
}

function pickLists(lists: Lists, indices: Int32Array): Lists {
	return listsFrom(Array.from(indices, (i) => Array.from(listAt(lists, i))));
}

type Column = Int32Array | Uint8Array | Uint16Array | Fractions | readonly unknown[];

/** The rows of these indices of every column. */
function pick<Columns extends object>(columns: Columns, indices: Int32Array): Columns {
	const entries = Object.entries(columns as Record<string, Column | Lists | number>);
	const picked = entries.map(([name, column]) => {
		if (typeof column === 'number') return [name, indices.length];
		if ('offsets' in column) return [name, pickLists(column, indices)];
		if (Array.isArray(column)) return [name, Array.from(indices, (i) => column[i] as unknown)];
		const typed = column as Int32Array;
		const values = new (typed.constructor as Int32ArrayConstructor)(indices.length);
		indices.forEach((from, i) => (values[i] = typed[from]!));
		return [name, values];
	});
	return Object.fromEntries(picked) as Columns;
}

function pickActors(
	actors: ActorColumns,
	kept: Int32Array,
	to: (actor: number) => number
): ActorColumns {
	const picked = pick(actors, kept);
	return { ...picked, partOf: picked.partOf.map(to), mergedInto: picked.mergedInto.map(to) };
}

function pickClaims(
	claims: ClaimColumns,
	said: Int32Array,
	to: (actor: number) => number
): ClaimColumns {
	const picked = pick(claims, said);
	const { offsets, values } = picked.about;
	return {
		...picked,
		from: picked.from.map(to),
		to: picked.to.map(to),
		standsInFor: picked.standsInFor.map(to),
		onBehalfOf: picked.onBehalfOf.map(to),
		about: { offsets, values: values.map(to) }
	};
}
