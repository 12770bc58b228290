import { mayBeSeen, type Audience, type ConsultationState } from '#lib/domain/actor.ts';
import { dayBounds } from '#lib/domain/day.ts';
import type { ConsultationRow } from '#lib/domain/records/columns.ts';
import type { ConsultationDetail } from '#lib/domain/records/records.ts';
import { at, type Value, type Values } from '../../store/import/columns.ts';
import type { Drafts } from './drafts.ts';
import { keyOf, orNull, type Planning } from './planning.ts';

/** Plans who belongs to a measurement. Being in view takes nothing from who has answered. */
export function planRoster(planning: Planning): void {
	const { records, state, drafts, fates, actorIds, waveIds, isRepeat } = planning;
	const stored = new Map(state.rows('roster').map((row) => [keyOf(row[1]!, row[2]!), row]));
	const added = new Set<string>();
	records.roster.actor.forEach((actor, index) => {
		const wave = waveIds[records.roster.wave[index]!]!;
		const status = records.roster.status[index]!;
		const key = keyOf(wave, actorIds[actor]!);
		const known = stored.get(key);
		if (!known) {
			if (added.has(key)) return;
			added.add(key);
			drafts.add('roster', [wave, actorIds[actor]!, status]);
			fates.set('roster', index, 'created');
		} else if (status !== 'inView' && !isRepeat) {
			const values: Values = [...known.slice(0, 3), status];
			if (drafts.change('roster', known, values)) fates.set('roster', index, 'updated');
		}
	});
}

/** Plans who lives in a household: the list of a file takes the place of the one before. */
export function planMembers(planning: Planning): void {
	const { records, state, drafts, fates, actorIds, isRepeat } = planning;
	const given = new Map<number, number[]>();
	records.members.forEach(({ household }, index) => {
		const id = actorIds[household]!;
		given.set(id, [...(given.get(id) ?? []), index]);
	});
	const stored = new Map<number, Values[]>();
	for (const row of state.rows('member')) {
		const household = row[1] as number;
		stored.set(household, [...(stored.get(household) ?? []), row]);
	}
	for (const [household, indices] of given) {
		const known = stored.get(household) ?? [];
		const said = indices.map((index) => {
			const { role, ageBand } = records.members[index]!;
			return [role, ageBand ?? null] as const;
		});
		const before = known.map((row) => keyOf(row[2]!, row[3]!)).sort();
		const after = said.map((values) => keyOf(...values)).sort();
		const isSame = before.length === after.length && before.every((key, i) => key === after[i]);
		if (isSame || (isRepeat && known.length > 0)) continue;
		for (const row of known) drafts.remove('member', row[0] as number);
		for (const values of said) drafts.add('member', [household, ...values]);
		for (const index of indices) {
			fates.set('member', index, known.length === 0 ? 'created' : 'updated');
		}
	}
}

/**
 * Plans what was agreed with households. Each answer is a row and the newest counts. An
 * answer that is known changes nothing, neither does the newest one with something left open,
 * and a no is lifted only by a later day.
 */
export function planConsultations(planning: Planning): void {
	const { records, state, drafts, fates, actorIds, problems } = planning;
	const stored = new Map<number, Values[]>();
	for (const row of state.rows('consultation')) {
		const household = row[1] as number;
		stored.set(household, [...(stored.get(household) ?? []), row]);
	}
	const before = planEarlier(planning, stored);
	records.consultations.forEach((row, index) => {
		const household = actorIds[row.household]!;
		const { values, scope } = answerOf(planning, row, records.consultationDetails[index]);
		const known = stored.get(household) ?? [];
		const isSilent =
			row.state === 'not-asked' && !before.has(household) && (known.length > 0 || isEmpty(values));
		if (isSilent || known.some((one) => isSame(planning, one, values, scope))) return;
		const last = known.at(-1);
		if (last && saysNoMore(planning, last, values, scope)) return;
		if (last && isNo(last[2]!) && !isNo(row.state) && !isLater(values[1]!, last[3]!)) {
			const code = records.actors.code[row.household]!;
			problems.push({ code: 'consultation-stays', severity: 'warning', values: { code } });
			return;
		}
		addAnswer(drafts, household, values, scope);
		fates.set('consultation', index, known.length === 0 ? 'created' : 'updated');
	});
}

/**
 * What was answered before comes along to a household of which nothing is known yet. Of
 * the others the scan has its own history, in which a file cannot put itself in between.
 */
function planEarlier(
	planning: Planning,
	stored: ReadonlyMap<number, readonly Values[]>
): ReadonlySet<number> {
	const { records, drafts, fates, actorIds } = planning;
	const told = new Set<number>();
	records.earlier.forEach((row, index) => {
		const household = actorIds[row.household]!;
		if (stored.has(household)) return;
		const { values, scope } = answerOf(planning, row, row.detail);
		addAnswer(drafts, household, values, scope);
		fates.set('earlier', index, 'created');
		told.add(household);
	});
	return told;
}

interface Answer {
	readonly values: Value[];
	/** Ids of the sources that they agreed to. */
	readonly scope: readonly number[];
}

function answerOf(
	{ sourceIds }: Planning,
	{ state, scope }: ConsultationRow,
	detail: ConsultationDetail | undefined
): Answer {
	const values = [
		state,
		orNull(detail?.day),
		orNull(detail?.byRole),
		orNull(detail?.how),
		orNull(detail?.infoVersion),
		orNull(detail?.feedback),
		scope ? 1 : 0
	];
	return { values, scope: (scope ?? []).map((source) => sourceIds[source]!) };
}

function isSame(
	planning: Planning,
	[id, , ...before]: Values,
	values: readonly Value[],
	scope: readonly number[]
): boolean {
	const known = scopeOf(planning, id as number);
	return (
		keyOf(...before) === keyOf(...values) && known.toSorted().join() === scope.toSorted().join()
	);
}

/** Whether an answer is this one with some of it left open: what a file leaves open stays. */
function saysNoMore(
	planning: Planning,
	known: Values,
	values: readonly Value[],
	scope: readonly number[]
): boolean {
	const [id, household, ...before] = known;
	const filled = before.map((value, i) => (values[i] === null ? null : value));
	const isScoped = values.at(-1) === 1;
	const open = isScoped ? filled : filled.with(-1, 0);
	const kept = isScoped ? scope : scopeOf(planning, id as number);
	return isSame(planning, [id!, household!, ...open], values, kept);
}

function scopeOf({ state }: Planning, answer: number): readonly number[] {
	return state.listOf('consultation_source', answer).map((source) => source[2] as number);
}

function addAnswer(
	drafts: Drafts,
	household: number,
	values: readonly Value[],
	scope: readonly number[]
): void {
	const id = drafts.add('consultation', [household, ...values]);
	for (const source of scope) drafts.add('consultation_source', [id, source]);
}

/**
 * Households that a file for this audience does not hold, and of which this file says
 * nothing: that it leaves them out does not tell that they are gone.
 */
export function unseenHouseholds(
	{ state, actorIds }: Planning,
	audience: Audience
): ReadonlySet<number> {
	const answers = new Map(
		state.rows('consultation').map((row) => [row[1], row[2] as ConsultationState])
	);
	const named = new Set<Value>(actorIds);
	const unseen = state.rows('actor').filter((row) => {
		const isSeen = mayBeSeen(answers.get(row[0]!) ?? 'not-asked', audience);
		return row[KIND] === 'household' && !isSeen && !named.has(row[0]!);
	});
	return new Set(unseen.map(([id]) => id as number));
}

const KIND = at('actor', 'kind');

function isEmpty(values: readonly Value[]): boolean {
	return values.slice(1).every((value) => value === null || value === 0);
}

function isNo(state: Value): boolean {
	return state === 'declined' || state === 'withdrawn';
}

function isLater(day: Value, than: Value): boolean {
	if (day === null) return false;
	const [a, b] = [day, than].map((text) => (text === null ? undefined : dayBounds(String(text))));
	return a !== undefined && (b === undefined || a.earliest > b.latest);
}
