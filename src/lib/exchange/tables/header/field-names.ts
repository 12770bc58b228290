import { FIELDS, type Field } from '#lib/domain/columns/headers.ts';
import { headerKey } from '#lib/domain/vocabulary/word-key.ts';

/** Names of workbook columns, "sheet.column", and the field they are in a table of one's own. */
const WORKBOOK_NAMES: Readonly<Record<string, Field>> = {
	'households.code': 'household.code',
	'households.name': 'household.name',
	'households.neighbourhood': 'area',
	'households.members': 'household.children',
	'households.consultation': 'household.consultation',
	'people.name': 'professional',
	'people.kind': 'actor.kind',
	'people.function': 'professional.function',
	'people.organisation': 'organisation',
	'people.aliases': 'actor.alias',
	'people.layer': 'professional.layer',
	'people.wave': 'wave',
	'organisations.name': 'organisation',
	'organisations.part of': 'organisation.parent',
	'organisations.neighbourhood': 'area',
	'organisations.type': 'organisation.type',
	'forums.name': 'forum',
	'forums.participants': 'participation.actor',
	'support.household': 'household.code',
	'support.person': 'professional',
	'support.on behalf of': 'organisation',
	'support.domain': 'support.lifeDomain',
	'support.legal frame': 'support.legalFrame',
	'support.setting': 'support.setting',
	'support.role': 'support.role',
	'support.stands in for': 'deputy',
	'support.times a month': 'support.contactsPerMonth',
	'support.from': 'support.validFrom',
	'support.until': 'support.validTo',
	'support.source': 'source.kind',
	'support.quote': 'claim.quote',
	'support.does': 'support.does',
	'support.provision': 'support.provision',
	'support.requested on': 'support.requestedOn',
	'support.status': 'support.status',
	'support.last confirmed': 'support.lastConfirmed',
	'collaboration.person': 'collaboration.from',
	'collaboration.with': 'collaboration.with',
	'collaboration.relation': 'collaboration.mode',
	'collaboration.mode': 'collaboration.mode',
	'collaboration.strength': 'collaboration.strength',
	'collaboration.from': 'collaboration.from',
	'collaboration.purpose': 'collaboration.for',
	'collaboration.subject': 'collaboration.for',
	'participation.actor': 'participation.actor',
	'participation.forum': 'forum',
	'participation.role': 'participation.role',
	'deputies.person': 'professional',
	'deputies.deputy': 'deputy',
	'agreements.organisation': 'organisation',
	'agreements.with': 'collaboration.with',
	'agreements.subject': 'agreement.text',
	'sources.kind': 'source.kind',
	'sources.date': 'source.date',
	'sources.informant': 'source.informant',
	'waves.name': 'wave'
};

const NAMES = new Map<string, Field>([
	...Object.entries(WORKBOOK_NAMES),
	...FIELDS.map((field) => [field.toLowerCase(), field] as const),
	...FIELDS.map((field) => [headerKey(field), field] as const)
]);

/**
 * The field that a mapping names, as `support.caseManager`, in any case, or as a column
 * of the workbook, `people.name`. `cross` says that a column names who is there.
 */
export function fieldNamed(name: string): Field | 'cross' | undefined {
	const wanted = name.trim().toLowerCase();
	return wanted === 'cross' ? 'cross' : (NAMES.get(wanted) ?? NAMES.get(headerKey(wanted)));
}
