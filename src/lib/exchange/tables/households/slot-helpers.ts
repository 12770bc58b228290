import type { SupportRole } from '#lib/domain/claim.ts';
import type { Context } from '../context.ts';
import type { Meaning } from '../header/meaning.ts';
import { readAnswer } from '../values/answers.ts';
import { splitCell } from '../values/lists.ts';
import { isVolunteer } from '../values/own-circle.ts';
import { readHelperKinds, readOrganisationTypes, readTiers } from '../values/vocabularies.ts';
import { isOwnCircle } from '../values/who-kinds.ts';
import { readWho, type Who } from '../values/who.ts';
import type { CellFate, ClaimDraft, HelperDraft } from '../rows/draft.ts';
import { hintsFor, informal, refsOf, someone, type HelperPlace } from '../rows/helper-refs.ts';
import { readClaim, readRowRoles } from '../rows/row-claim.ts';
import type { RowReader } from '../rows/row-reader.ts';

/** The helpers of one group of columns in a row: a name, its organisation, its function. */
export interface SlotReading {
	readonly helpers: readonly HelperDraft[];
	readonly fate: CellFate;
}

/** Reads who helps by the columns of a slot; slot 0 is the row itself. */
export function readSlot(
	row: RowReader,
	slot: number,
	household: string,
	context: Context
): SlotReading {
	const name = row.column('professional', slot);
	const organisation = row.column('organisation', slot);
	const claim = readClaim(row, slot, context.notes);
	const roles = readRowRoles(row, slot);
	const answer = readAnswer(row.cell(name));
	if (name && answer.kind === 'unknown') return { helpers: [], fate: 'unknown' };
	if (name && answer.kind === 'no') return { helpers: [], fate: 'used' };
	const places = placesOf(row, slot, organisation, household, context);
	const draft = (refs: readonly HelperDraft['ref'][], who?: Who): HelperDraft[] =>
		refs.map((ref) => toDraft(ref, who, claim, roles, name?.wave));
	if (!name || answer.kind === 'blank' || (answer.kind === 'yes' && answer.text.length <= 3)) {
		if (places.length === 0 && answer.kind !== 'yes') return { helpers: [], fate: 'blank' };
		const refs = places.flatMap((place) => unnamed(place, context));
		return { helpers: draft(refs), fate: refs.length > 0 ? 'used' : 'blank' };
	}
	return readNames(row, name, places, household, context, draft);
}

function readNames(
	row: RowReader,
	name: Meaning,
	places: readonly HelperPlace[],
	household: string,
	context: Context,
	draft: (refs: readonly HelperDraft['ref'][], who?: Who) => HelperDraft[]
): SlotReading {
	const hints = hintsFor(context, 'person');
	const parts = splitCell(row.names(name)).map((part) => readWho(part, hints));
	const helpers = parts.flatMap((who, i) => {
		// As many organisations as names stand beside each other; else the first holds for all.
		const place = (places.length === parts.length ? places[i] : places[0]) ?? {
			household,
			label: name.column.label
		};
		return draft(refsOf(who, context, place), who);
	});
	const unclear = parts.filter((who) => who.kind === 'group' || who.kind === 'unclear');
	for (const who of unclear) {
		const code = who.kind === 'group' ? 'group-word' : 'cell-not-understood';
		context.notes.counted('question', code, { row: row.line.number, field: name.column.header });
	}
	if (helpers.length === 0 && unclear.length > 0) {
		return { helpers, fate: unclear.every((who) => who.kind === 'group') ? 'unknown' : 'refused' };
	}
	return { helpers, fate: 'used' };
}

/** One place per organisation of the row, or one for its function alone. */
function placesOf(
	row: RowReader,
	slot: number,
	organisation: Meaning | undefined,
	household: string,
	context: Context
): readonly HelperPlace[] {
	const functionName = row.text(row.column('professional.function', slot)) || undefined;
	const department = row.text(row.column('organisation.department', slot));
	const types = row.codes(row.column('organisation.type', slot), readOrganisationTypes);
	const kinds = row.codes(row.column('actor.kind', slot), readHelperKinds);
	const isInformal =
		kinds.includes('informal') || (functionName !== undefined && isOwnCircle(functionName));
	const tier = row.codes(row.column('professional.layer', slot), readTiers)[0];
	const common = { household, functionName, isInformal, tier, organisationType: types[0] };
	const names = organisation ? namesOf(row, slot, row.text(organisation)) : [];
	if (names.length === 0) {
		return functionName || isInformal ? [{ ...common, label: functionName ?? '' }] : [];
	}
	return names.map((text) => {
		const who = readWho(text, hintsFor(context, 'organisation'));
		const handle = context.organisations.mention(who.name, {
			department: department || who.department,
			organisationType: types[0]
		});
		return { ...common, label: who.name, organisation: handle, organisationName: who.name };
	});
}

/** Beside the name of one person stands the name of one organisation, with "en" and "&" in it. */
function namesOf(row: RowReader, slot: number, text: string): readonly string[] {
	const names = splitCell(text);
	const name = row.column('professional', slot);
	const isOfOne = name !== undefined && splitCell(row.names(name)).length === 1;
	return isOfOne && names.length > 1 && !/[;,/+\n]/.test(text) ? [text] : names;
}

/** No name: a function where there is one, else somebody of the organisation. */
function unnamed(place: HelperPlace, context: Context): readonly HelperDraft['ref'][] {
	if (place.isInformal && !isVolunteer(place.functionName ?? ''))
		return informal(place.functionName ?? '', 1, place);
	if (place.functionName === undefined)
		return place.organisation === undefined ? [] : someone(place);
	const who = readWho(place.functionName, hintsFor(context, 'anyone'));
	const asFunction: Who = {
		...who,
		kind: 'function',
		name: place.functionName,
		functionName: place.functionName
	};
	return refsOf(who.kind === 'own-circle' ? who : asFunction, context, place);
}

function toDraft(
	ref: HelperDraft['ref'],
	who: Who | undefined,
	claim: ClaimDraft,
	roles: readonly SupportRole[],
	wave: HelperDraft['wave']
): HelperDraft {
	const certainty = who?.isSure === false ? 'low' : claim.certainty;
	return {
		ref,
		roles: [...new Set([...roles, ...(who?.roles ?? [])])],
		claim: { ...claim, status: who?.status ?? claim.status, certainty },
		wave
	};
}
