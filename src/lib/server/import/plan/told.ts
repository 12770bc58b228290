import { dayBounds } from '#lib/domain/day.ts';
import type { ListTable, SaidTable } from '../../store/import/state.ts';
import { IMPORT_COLUMNS, type Value, type Values } from '../../store/import/columns.ts';
import {
	beginOrNull,
	endOrNull,
	idOrNull,
	keyOf,
	numberOrNull,
	orNull,
	removeFromList,
	type Planning
} from './planning.ts';

/** Whatever else a source says: agreements, events, statements and figures. */
export function planTold(planning: Planning): void {
	planAgreements(planning);
	planEvents(planning);
	planStatements(planning);
	planFigures(planning);
}

type ToldTable = Exclude<SaidTable, 'claim'>;

interface Told {
	readonly source: number;
	readonly values: Values;
	/** Rows of the list that hangs on it, without its own id. */
	readonly list?: readonly Values[];
}

/**
 * Finds each record by its source and the columns that tell it from others; of several
 * that are alike the first is the first again.
 */
function planTable(
	planning: Planning,
	table: ToldTable,
	identity: (values: Values) => readonly Value[],
	told: readonly Told[],
	listTable?: ListTable
): void {
	const { state, drafts, fates } = planning;
	const known = new Map<string, Values>();
	const count = numberer();
	for (const source of new Set(told.map((one) => one.source))) {
		for (const row of state.rowsOfSource(table, source)) {
			known.set(count(keyOf(source, ...identity(row))), row);
		}
	}
	const countAgain = numberer();
	told.forEach(({ source, values, list }, index) => {
		const before = known.get(countAgain(keyOf(source, ...identity(values))));
		if (isTurned(table, values)) {
			fates.reject(table, index, 'ends-before-begin');
			return;
		}
		const id = before ? (before[0] as number) : drafts.reserve(table);
		values[0] = id;
		const isChanged = before ? drafts.change(table, before, values) : true;
		if (!before) drafts.insert(table, values);
		const isOther = listTable ? planList(planning, listTable, id, list ?? []) : false;
		if (!before) fates.set(table, index, 'created');
		else if (isChanged || isOther) fates.set(table, index, 'updated');
	});
}

/** Tells keys that are alike apart by counting them. */
function numberer(): (key: string) => string {
	const counts = new Map<string, number>();
	return (key) => {
		const n = (counts.get(key) ?? 0) + 1;
		counts.set(key, n);
		return keyOf(key, n);
	};
}

function isTurned(table: ToldTable, values: Values): boolean {
	const columns = IMPORT_COLUMNS[table] as readonly string[];
	const [earliest, latest] = ['earliest', 'latest'].map((name) => values[columns.indexOf(name)]);
	return typeof earliest === 'number' && typeof latest === 'number' && earliest > latest;
}

function planList(
	planning: Planning,
	table: ListTable,
	owner: number,
	list: readonly Values[]
): boolean {
	const said = new Map(list.map((values) => [keyOf(...values), values]));
	let isOther = false;
	for (const row of planning.state.listOf(table, owner)) {
		if (said.delete(keyOf(...row.slice(2)))) continue;
		isOther = removeFromList(planning, table, row) || isOther;
	}
	for (const values of said.values()) planning.drafts.add(table, [owner, ...values]);
	return isOther || said.size > 0;
}

function planAgreements(planning: Planning): void {
	const { records, actorIds, sourceIds } = planning;
	const told = records.agreements.map((agreement): Told => {
		const { code, kind, text, document, page, from, to } = agreement;
		const source = sourceIds[agreement.source]!;
		const days = [orNull(from), orNull(to), earliestOf(from), latestOf(to)];
		const parties = [...new Set(agreement.parties.map((party) => actorIds[party]!))];
		return {
			source,
			values: [null, code, kind, text, document, page, ...days, source],
			list: parties.map((party) => [party])
		};
	});
	const identity = ([, code, kind, text, document, page, from]: Values): Values =>
		code ? [code] : [kind!, text!, document!, page!, from!];
	planTable(planning, 'agreement', identity, told, 'agreement_party');
}

function planEvents(planning: Planning): void {
	const { records, actorIds, sourceIds } = planning;
	const told = records.events.map((event): Told => {
		const { code, kind, day, about, text, participants } = event;
		const source = sourceIds[event.source]!;
		const days = [orNull(day), earliestOf(day), latestOf(day)];
		return {
			source,
			values: [null, code, kind, ...days, idOrNull(actorIds, about), text, source],
			list: participants.map(({ actor, role, presence }) => [actorIds[actor]!, role, presence])
		};
	});
	const identity = ([, code, kind, day, , , about, text]: Values): Values =>
		code ? [code] : [kind!, day!, about!, text!];
	planTable(planning, 'event', identity, told, 'event_participant');
}

function planStatements(planning: Planning): void {
	const { records, actorIds, sourceIds } = planning;
	const told = records.statements.map((statement): Told => {
		const { about, theme, kind, scale, value, words, member, shareable } = statement;
		const source = sourceIds[statement.source]!;
		const said = [
			typeof value === 'string' ? value : null,
			typeof value === 'number' ? value : null
		];
		const what = [idOrNull(actorIds, about), theme, kind, scale, ...said];
		return { source, values: [null, source, ...what, words, member, Number(shareable)] };
	});
	// A score or an answer may be corrected; other words are another statement.
	const identity = ([, , about, theme, kind, scale, , , words, member]: Values): Values =>
		kind === 'score' || kind === 'answer'
			? [about!, theme!, kind, scale!, member!]
			: [about!, theme!, kind!, scale!, member!, words!];
	planTable(planning, 'statement', identity, told);
}

function planFigures(planning: Planning): void {
	const { records, actorIds, sourceIds } = planning;
	const told = records.figures.map((figure): Told => {
		const { what, about, period, value, unit, denominator, qualifier } = figure;
		const source = sourceIds[figure.source]!;
		const number = [value, unit, numberOrNull(denominator), qualifier];
		return { source, values: [null, what, idOrNull(actorIds, about), period, ...number, source] };
	});
	const identity = ([, what, about, period, , unit]: Values): Values => [
		what!,
		about!,
		period!,
		unit!
	];
	planTable(planning, 'figure', identity, told);
}

function earliestOf(day: string): number | null {
	const bounds = day === '' ? undefined : dayBounds(day);
	return bounds ? beginOrNull(bounds.earliest) : null;
}

function latestOf(day: string): number | null {
	const bounds = day === '' ? undefined : dayBounds(day);
	return bounds ? endOrNull(bounds.latest) : null;
}
