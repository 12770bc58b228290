import type { Tier } from '#lib/domain/actor.ts';
import { ORGANISATION_TYPE_INDEX } from '#lib/domain/vocabulary/organisation-types.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Context } from '../context.ts';
import { isVolunteer } from '../values/own-circle.ts';
import type { Who, WhoHints } from '../values/who.ts';
import type { HelperRef } from './draft.ts';

/** What the column and the row around a name say of it. */
export interface HelperPlace {
	readonly household: string;
	/** The organisation that the header or the row names. */
	readonly organisation?: number;
	readonly organisationName?: string;
	readonly organisationType?: string;
	readonly functionName?: string;
	readonly tier?: Tier;
	/** The row says that it is somebody of the own circle. */
	readonly isInformal?: boolean;
	/** What to call somebody who has no name: the header. */
	readonly label: string;
}

/** What is known of names in this file, for a column of one kind. */
export function hintsFor(
	{ organisations, people }: Context,
	expects: WhoHints['expects']
): WhoHints {
	return {
		expects,
		isOrganisation: (name) => organisations.isKnown(name),
		isPerson: (name) => people.isKnown(name)
	};
}

/** The helpers a name stands for; none for a group, the household itself or a vacancy. */
export function refsOf(who: Who, context: Context, place: HelperPlace): readonly HelperRef[] {
	switch (who.kind) {
		case 'own-circle':
			return informal(who.name, who.count, place);
		case 'organisation':
			return someoneOf(who, context, place);
		case 'person':
		case 'function':
			return place.isInformal && !isVolunteer(place.functionName ?? who.functionName ?? '')
				? informal(place.functionName ?? '', who.count, place)
				: named(who, context, place);
		default:
			return [];
	}
}

function named(who: Who, context: Context, place: HelperPlace): readonly HelperRef[] {
	const functionName = who.functionName ?? place.functionName;
	const isPerson = who.kind === 'person';
	const person = context.people.mention({
		kind:
			place.isInformal || (isPerson && isVolunteer(functionName ?? ''))
				? 'informal'
				: 'professional',
		identity: isPerson ? 'person' : 'function',
		name: who.name,
		functionName,
		organisation: organisationOf(who, context, place),
		tier: place.tier,
		neighbourhood: who.area,
		household: place.household || undefined
	});
	return [{ kind: 'named', person }];
}

/** "Tom (FACT)" under GGZ works at a department; "Marieke (Jeugdzorg Oost)" elsewhere. */
function organisationOf(who: Who, context: Context, place: HelperPlace): number | undefined {
	const { organisations } = context;
	const name = who.organisation;
	if (name === undefined) return place.organisation;
	const type = ORGANISATION_TYPE_INDEX.get(wordKey(name));
	const sides = (place.organisationName ?? '').split('/').map(wordKey);
	if (sides.length > 1 && sides.includes(wordKey(name))) return place.organisation;
	const isPart =
		place.organisation !== undefined &&
		place.organisationName !== undefined &&
		type !== undefined &&
		type === place.organisationType;
	if (isPart && wordKey(name) !== wordKey(place.organisationName)) {
		return organisations.mention(place.organisationName, { department: name });
	}
	if (isPart) return place.organisation;
	return organisations.mention(name, {
		department: who.department,
		organisationType: type ?? place.organisationType
	});
}

function someoneOf(who: Who, context: Context, place: HelperPlace): readonly HelperRef[] {
	const organisation = context.organisations.mention(who.name, {
		department: who.department,
		organisationType: ORGANISATION_TYPE_INDEX.get(wordKey(who.name)) ?? place.organisationType
	});
	return someone({ ...place, label: who.name, organisation }, who.count);
}

/** Somebody without a name, as often as a cell says. */
export function someone(place: HelperPlace, count = 1): readonly HelperRef[] {
	return Array.from({ length: count }, (_, i) => ({
		kind: 'someone' as const,
		label: place.label,
		organisation: place.organisation,
		functionName: place.functionName,
		organisationType: place.organisationType,
		nth: i + 1
	}));
}

/** Somebody of the own circle, under the word that says who; else under the header. */
export function informal(
	relation: string,
	count: number,
	place: HelperPlace
): readonly HelperRef[] {
	return Array.from({ length: count }, (_, i) => ({
		kind: 'informal' as const,
		label: relation || place.label,
		relation,
		nth: i + 1
	}));
}
