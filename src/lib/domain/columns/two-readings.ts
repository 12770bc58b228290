import type { Vocabulary } from '../vocabulary/word-key.ts';

/** Headers that mean several things: the values below them and their neighbours decide. */
export type TwoReadings =
	| 'name'
	| 'kind'
	| 'type'
	| 'role'
	| 'team'
	| 'status'
	| 'date'
	| 'from'
	| 'network'
	| 'contact'
	| 'number'
	| 'relation'
	| 'place'
	| 'count';

export const TWO_READINGS: Vocabulary<TwoReadings> = {
	name: ['naam', 'name', 'namen', 'names', 'label'],
	kind: ['kind'],
	type: ['type', 'soort'],
	role: ['rol', 'role', 'rollen', 'roles'],
	team: ['team', 'teams'],
	status: ['status'],
	date: ['datum', 'date', 'data'],
	from: ['van'],
	network: ['netwerk', 'network'],
	contact: ['contact', 'contacten', 'contacts'],
	number: ['code', 'nr', 'nummer', 'id', 'no', 'number', 'n', 'codes'],
	relation: ['relatie', 'relation'],
	place: ['plaats', 'locatie', 'location', 'place'],
	count: ['aantal', 'count', 'aantallen']
};

/** Above a group of columns: below stands who is involved, by name or by a mark. */
export const INVOLVED_HEADERS = [
	'wie is betrokken',
	'wie zijn betrokken',
	'betrokken',
	'betrokkenen',
	'betrokken organisaties',
	'betrokken partijen',
	'betrokken hulpverleners',
	'betrokken instanties',
	'betrokken professionals',
	'hulp',
	'hulpverlening',
	'hulpverleners',
	'organisaties',
	'instanties',
	'partijen',
	'professionals',
	'zorg en hulp',
	'hulp en zorg',
	'wie helpt',
	'involved',
	'who is involved',
	'organisations involved',
	'organisations',
	'helpers',
	'help',
	'support'
] as const;
