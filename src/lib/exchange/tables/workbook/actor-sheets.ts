import type { Actor, ActorKind, ConsultationState } from '#lib/domain/actor.ts';
import type { ConsultationDetail } from '#lib/domain/records/records.ts';
import type { Line } from '../table.ts';
import { readMembers } from '../values/members.ts';
import type { ActorSpec } from './actor-specs.ts';
import { eachRow } from './each-row.ts';
import { hasRows, hasSheet, type WorkbookContext } from './workbook-context.ts';
import { codeIn, type WorkbookRow } from './workbook-row.ts';
import type { WorkbookTable } from './workbook-table.ts';

/** Reads a sheet that declares actors: organisations, households, people or forums. */
export function readActorSheet(
	table: WorkbookTable,
	specs: ReadonlyMap<Line, ActorSpec>,
	context: WorkbookContext
): void {
	const { builder } = context;
	const parts: { readonly part: number; readonly whole: ActorSpec }[] = [];
	const merged: { readonly actor: number; readonly other: ActorSpec }[] = [];
	eachRow(table, context, (row, line) => {
		const spec = specs.get(line);
		const id = table.sheet.id;
		if (row.text('code') === '') row.required(id === 'households' ? 'code' : 'name');
		if (!spec && row.errors.length === 0)
			row.reject('code-twice', 'code', { code: row.text('code') || row.text('name') });
		const actor = actorOf(row, spec);
		const whole = alike(row, 'partOf', spec);
		const other = alike(row, 'mergedInto', spec);
		const organisations = id === 'people' ? row.actors('organisation', ['organisation']) : [];
		const more =
			id === 'households'
				? readHousehold(row, context)
				: id === 'people'
					? readPerson(row, organisations, context)
					: id === 'forums'
						? readForum(row, context)
						: () => undefined;
		return () => {
			const index = builder.actor(actor, {
				codeGiven: spec!.codeGiven,
				organisation: organisations[0]
			});
			spec!.index = index;
			if (whole) parts.push({ part: index, whole });
			if (other) merged.push({ actor: index, other });
			more(index);
		};
	});
	for (const { part, whole } of parts)
		if (whole.index !== undefined) builder.partOf(part, whole.index);
	for (const { actor, other } of merged)
		if (other.index !== undefined) builder.mergedInto(actor, other.index);
}

/** Another actor of the same kind, which may stand further down. */
function alike(row: WorkbookRow, id: string, spec: ActorSpec | undefined): ActorSpec | undefined {
	const kind: ActorKind = spec?.kind ?? 'organisation';
	return row.text(id) === '' ? undefined : row.spec(row.text(id), id, [kind]);
}

function actorOf(row: WorkbookRow, spec: ActorSpec | undefined): Actor {
	const [from, to] = row.period();
	return {
		kind: spec?.kind ?? 'organisation',
		code: spec?.code ?? '',
		label: row.text('name') || undefined,
		identity: row.code('identity', 'identities'),
		function: row.text('function') || undefined,
		tier: row.code('tier', 'tiers'),
		neighbourhood: row.text('neighbourhood') || undefined,
		lifeDomains: row.codes('domain', 'domains'),
		aliases: row.list('aliases'),
		organisationType: row.code('organisationType', 'organisationTypes'),
		isEntrance: row.yes('isEntrance'),
		tags: row.list('tags'),
		from,
		to,
		attributes: row.attributes('other')
	};
}

function readHousehold(row: WorkbookRow, context: WorkbookContext): (household: number) => void {
	const { builder } = context;
	const written = row.text('members');
	const members = written === '' ? [] : readMembers(written);
	if (!members) row.reject('members-unknown', 'members');
	const answer = readAnswer(row);
	return (household) => {
		for (const member of members ?? []) builder.member({ household, ...member });
		if (!answer.state) return;
		builder.consultation({ household, state: answer.state }, answer.detail);
		if (!answer.scope) return;
		context.later.push(() => builder.consultationScope(household, answer.scope!(context)));
	};
}

/** What a row says that a household answered. */
interface Answer {
	readonly state?: ConsultationState;
	readonly detail?: ConsultationDetail;
	/** The sources that they agreed to, once all sources are known; missing = all of them. */
	readonly scope?: (context: WorkbookContext) => readonly number[];
}

/** Reads what was discussed with a household, when, by whom and about which sources. */
export function readAnswer(row: WorkbookRow): Answer {
	// Within what was agreed may be no source at all, which is not the same as every source.
	const isNone = codeIn(row.text('scope'), 'answerValues') === 'none';
	const codes = isNone ? [] : row.sourceCodes('scope');
	const detail: ConsultationDetail = {
		day: row.day('date'),
		byRole: row.text('byRole') || undefined,
		how: row.text('how') || undefined,
		infoVersion: row.text('infoVersion') || undefined,
		feedback: row.text('feedback') || undefined
	};
	const isScoped = isNone || codes.length > 0;
	return {
		state: row.code('consultation', 'consultations'),
		...(Object.values(detail).some(Boolean) ? { detail } : {}),
		...(isScoped
			? { scope: ({ sourceIndex }) => codes.flatMap((code) => sourceIndex.get(code) ?? []) }
			: {})
	};
}

/** Where somebody works, and whether they belong to a measurement, unless sheets of their own say so. */
function readPerson(
	row: WorkbookRow,
	organisations: readonly number[],
	context: WorkbookContext
): (person: number) => void {
	const { builder } = context;
	const waves = row.waves('wave');
	const answered = row.yes('answered');
	const all = [...new Set(context.waves.values())];
	const only = all.length === 1 ? all : [];
	return (person) => {
		if (!hasSheet(context, 'employment')) {
			organisations.forEach((organisation, i) => {
				builder.claim(
					{ kind: 'employment', from: person, to: organisation, source: context.sources.add() },
					{ stance: 'present', reporter: 'other', direction: 'none', main: i === 0 }
				);
			});
		}
		if (hasSheet(context, 'roster')) return;
		const ofWaves = waves.length > 0 || answered === undefined ? waves : only;
		if (answered && ofWaves.length === 0) row.warn('answered-without-wave', 'answered');
		for (const wave of ofWaves) builder.roster(wave, person, answered ? 'answered' : 'inView');
	};
}

function readForum(row: WorkbookRow, context: WorkbookContext): (forum: number) => void {
	const participants = row.actors('participants', [
		'professional',
		'informal',
		'organisation',
		'household'
	]);
	return (forum) => {
		if (hasRows(context, 'participation')) return;
		for (const actor of participants) {
			context.builder.claim(
				{ kind: 'participation', from: actor, to: forum, source: context.sources.add() },
				{ stance: 'present', reporter: 'other', direction: 'none' }
			);
		}
	};
}
