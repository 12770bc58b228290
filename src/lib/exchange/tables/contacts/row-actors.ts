import { organisationKey } from '../named/organisation-key.ts';
import { cellText } from '../../sheet.ts';
import type { Context } from '../context.ts';
import type { OrganisationFacts } from '../named/organisations.ts';
import { readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import { isVolunteer } from '../values/own-circle.ts';
import {
	readFrames,
	readHelperKinds,
	readOrganisationTypes,
	readTiers
} from '../values/vocabularies.ts';
import { readWho } from '../values/who.ts';
import { hintsFor } from '../rows/helper-refs.ts';
import { readArea } from '../households/household-facts.ts';
import type { RowReader } from '../rows/row-reader.ts';

/** The organisation and the people that a row of their own is about. */
export interface RowActors {
	/** The organisation as a whole; contacts of a department are contacts of it. */
	readonly organisation?: number;
	/** The department of the row, when it names one. */
	readonly department?: number;
	readonly people: readonly number[];
}

/** Reads who a row of a list of organisations or people is about. */
export function readRowActors(row: RowReader, context: Context): RowActors {
	const column = row.column('organisation');
	const written = row.text(column);
	const department = row.text(row.column('organisation.department'));
	const facts = readOrganisationFacts(row);
	const { organisations } = context;
	let organisation: number | undefined;
	let part: number | undefined;
	if (written !== '') {
		const who = readWho(written, hintsFor(context, 'organisation'));
		const name = written.replace(/\s*\?+$/, '');
		const inner = department || (who.department ?? '');
		organisation = organisations.mention(name, {
			isDeclared: true,
			...(inner === '' ? facts : { organisationType: facts.organisationType })
		});
		if (inner !== '') part = organisations.mention(name, { ...facts, department: inner });
		const parent = row.text(row.column('organisation.parent'));
		if (parent !== '' && organisationKey(parent) !== organisationKey(name)) {
			organisations.within(organisation, organisations.mention(parent));
		}
	}
	return { organisation, department: part, people: readPeople(row, part ?? organisation, context) };
}

function readPeople(
	row: RowReader,
	organisation: number | undefined,
	context: Context
): readonly number[] {
	const column = row.column('professional');
	if (!column || readAnswer(row.cell(column)).kind !== 'text') return [];
	const functionName = row.text(row.column('professional.function')) || undefined;
	const tier = row.codes(row.column('professional.layer'), readTiers)[0];
	const kinds = row.codes(row.column('actor.kind'), readHelperKinds);
	const hours = row.amount(row.column('professional.hours'));
	const caseload = row.amount(row.column('professional.caseload'));
	const attributes = {
		...(hours ? { hours: hours.value } : {}),
		...(caseload ? { caseload: caseload.value } : {})
	};
	const people: number[] = [];
	for (const part of splitCell(row.names(column))) {
		const who = readWho(part, hintsFor(context, 'person'));
		if (who.kind !== 'person' && who.kind !== 'function' && who.kind !== 'own-circle') continue;
		const own = who.functionName ?? functionName;
		const isInformal = kinds.includes('informal') || isVolunteer(own ?? '');
		people.push(
			context.people.mention({
				kind: isInformal ? 'informal' : 'professional',
				identity: who.kind === 'function' ? 'function' : 'person',
				name: who.kind === 'own-circle' ? part : who.name,
				functionName: own,
				tier,
				organisation:
					who.organisation === undefined
						? organisation
						: context.organisations.mention(who.organisation),
				neighbourhood: organisation === undefined ? readArea(row) : undefined,
				attributes: Object.keys(attributes).length > 0 ? attributes : undefined
			})
		);
	}
	return people;
}

function readOrganisationFacts(row: RowReader): OrganisationFacts {
	const areas = (readArea(row) ?? '')
		.split(/[,;/+]|\ben\b/)
		.map((area) => area.trim())
		.filter(Boolean);
	const frames = row.codes(row.column('support.legalFrame'), readFrames);
	const entrance = row.column('organisation.entrance');
	const text = (field: Parameters<RowReader['column']>[0]): string => row.text(row.column(field));
	const attributes = Object.fromEntries(
		Object.entries({
			legalFrames: frames,
			areas: areas.length > 1 ? areas : [],
			kvk: text('organisation.kvk'),
			agb: text('organisation.agb'),
			website: text('organisation.website')
		}).filter(([, value]) => value.length > 0)
	);
	const answer = readAnswer(row.cell(entrance)).kind;
	return {
		organisationType: row.codes(row.column('organisation.type'), readOrganisationTypes)[0],
		neighbourhood: areas.length === 1 ? areas[0] : undefined,
		isEntrance: entrance && (answer === 'yes' || answer === 'no') ? answer === 'yes' : undefined,
		aliases: text('actor.alias')
			.split(/[;,]/)
			.map((alias) => alias.trim())
			.filter(Boolean),
		tags: row
			.columns('tags')
			.flatMap((one) => cellText(row.cell(one)).split(/[;,]/))
			.map((tag) => tag.trim())
			.filter(Boolean),
		attributes: Object.keys(attributes).length > 0 ? attributes : undefined
	};
}
