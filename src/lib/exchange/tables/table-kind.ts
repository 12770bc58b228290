import { hasField, type Meaning } from './header/meaning.ts';
import { findSquare, type Square } from './contacts/matrix.ts';
import type { Table } from './table.ts';

/** What a table is about; `nothing` when none of it is known. */
export type TableKind =
	| { readonly kind: 'households' | 'actors' | 'nothing' }
	| { readonly kind: 'matrix'; readonly square: Square };

/** Decides what a table is about by what its columns hold. */
export function kindOfTable(table: Table, meanings: readonly Meaning[]): TableKind {
	const has = (...fields: readonly Meaning['field'][]): boolean => hasField(meanings, ...fields);
	const hasHousehold = has('household.code', 'household.name');
	const hasEnds = has('collaboration.from') && has('collaboration.to');
	const isNamed = meanings.some(
		({ field, by }) => /^household\.(code|name)$/.test(field) && by !== 'values'
	);
	if (!isNamed) {
		const square = findSquare(table);
		if (square) return { kind: 'matrix', square };
	}
	if (hasHousehold && !hasEnds && (namesHelpers(has) || describesHouseholds(meanings))) {
		return { kind: 'households' };
	}
	return { kind: hasEnds || namesActors(has) ? 'actors' : 'nothing' };
}

type Has = (...fields: readonly Meaning['field'][]) => boolean;

function namesHelpers(has: Has): boolean {
	return has(
		'cross',
		'professional',
		'organisation',
		'professional.function',
		'informal',
		'support.caseManager',
		'support.coach',
		'participation.actor',
		'event.nomination',
		'figure.helpers'
	);
}

/** A list of households alone is one when its header says so and more is told of them. */
function describesHouseholds(meanings: readonly Meaning[]): boolean {
	const isNamed = meanings.some((one) => one.field === 'household.code' && one.by !== 'values');
	const more = meanings.filter(
		({ field }) => field === 'area' || /^(household|statement|event)\.(?!code|name)/.test(field)
	);
	return isNamed && more.length >= 2;
}

/** Organisations, people, meetings or agreements, with something more said of them. */
function namesActors(has: Has): boolean {
	if (has('collaboration.with') && has('organisation', 'professional', 'collaboration.from')) {
		return true;
	}
	if (has('forum') && has('participation.actor', 'professional', 'organisation')) return true;
	if (has('agreement.text') && has('organisation', 'professional')) return true;
	if (
		has('professional') &&
		has('organisation', 'professional.function', 'organisation.department')
	)
		return true;
	return (
		has('organisation') &&
		has(
			'organisation.type',
			'organisation.department',
			'organisation.parent',
			'organisation.entrance',
			'organisation.kvk',
			'organisation.agb',
			'actor.alias',
			'area',
			'support.legalFrame'
		)
	);
}

/** Fields that reading a table of households takes. */
const OF_HOUSEHOLDS =
	/^(household\.|area$|event\.|tags$|statement\.|figure\.|support\.|professional(\.function|\.layer)?$|organisation(\.department|\.type)?$|actor\.kind$|informal$|deputy$|forum$|participation\.actor$|collaboration\.with$|source\.|wave$|claim\.|cross$)/;
/** Fields that reading a table of organisations, people or contacts takes. */
const OF_ACTORS =
	/^(household\.(code|name)|area$|tags$|support\.(frequency|contactsPerMonth|validFrom|validTo|legalFrame|lastConfirmed|status)|professional(\.function|\.layer|\.hours|\.caseload)?$|organisation(\.|$)|actor\.|collaboration\.|agreement\.|forum$|participation\.|source\.|wave$|claim\.)/;

/** Whether a field that was recognised is also taken from a table of this kind. */
export function isTaken(field: Meaning['field'], kind: TableKind['kind']): boolean {
	if (kind === 'matrix') return true;
	return (kind === 'households' ? OF_HOUSEHOLDS : OF_ACTORS).test(field);
}
