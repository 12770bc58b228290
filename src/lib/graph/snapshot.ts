import type { Rule } from '#lib/domain/lens.ts';
import type { Lists } from '#lib/domain/records/lists.ts';
import type { Adjacency } from './adjacency.ts';
import type { Numbers } from './numbers.ts';

/**
 * The graph as a lens shows it: immutable, in arrays, without a string. Nodes are
 * numbered per kind, each kind by code: helpers from 0, households from 0,
 * organisations from 0, forums from 0. A household is never a node among helpers,
 * so that no family holds its own team together.
 */
export interface Snapshot {
	readonly rule: Rule;
	/** Whether contacts are arcs; then `out` and `in` exist. */
	readonly directed: boolean;
	readonly helpers: number;
	readonly households: number;
	readonly organisations: number;
	readonly forums: number;
	/** Index in the scan's actors, in the order helpers, households, organisations, forums. */
	readonly actor: Int32Array;
	readonly helper: HelperColumns;
	/** Contacts between helpers, undirected: under `directed` those with an arc either way. */
	readonly contacts: Adjacency;
	readonly out?: Adjacency;
	readonly in?: Adjacency;
	/** Pairs of helpers of whom a source says that they have no contact. */
	readonly noContact: Pick<Adjacency, 'offsets' | 'targets'>;
	readonly support: Support;
	readonly cases: CaseColumns;
	readonly deputies: Deputies;
	/** Contacts that organisations name as a whole, without saying who. */
	readonly organisationContacts: Adjacency;
	/** Per forum the helpers who take part. */
	readonly seats: Lists;
	readonly confirmation: Confirmation;
	/** What divides helpers into groups, and how many there are. */
	readonly groups: number;
	readonly domains: number;
	readonly frames: number;
}

export interface HelperColumns {
	/** 1 = professional, 0 = own circle. */
	readonly formal: Uint8Array;
	/** 1 = a person; 0 = a function or "someone of". */
	readonly person: Uint8Array;
	/** 1 = spoken to in what the lens looks at. */
	readonly answered: Uint8Array;
	/** 1 = informant of a source that names everyone (a roster). */
	readonly namedAll: Uint8Array;
	/** 1 = stands on the list of those who belong to the measurement. */
	readonly onRoster: Uint8Array;
	/** The one organisation that counts for groups, -1 none. */
	readonly organisation: Int32Array;
	readonly employers: Lists;
	readonly group: Int32Array;
	readonly lifeDomains: Lists;
}

/** Who helps which household: rows sorted by household, then helper. */
export interface Support {
	/** Rows of household h: `offsets[h] .. offsets[h + 1]`. */
	readonly offsets: Int32Array;
	readonly household: Int32Array;
	readonly helper: Int32Array;
	/** Bit i: SUPPORT_ROLES[i]. */
	readonly roles: Uint16Array;
	readonly contacts: Numbers;
	readonly timesAMonth: Numbers;
	/** Index of the tie in the resolution. */
	readonly tie: Int32Array;
	/** On whose behalf, else the employers of the helper. */
	readonly organisations: Lists;
	/** The domains of the tie, else those of the helper. */
	readonly lifeDomains: Lists;
	readonly legalFrames: Lists;
	/** Rows of each helper: list p holds rows of the columns above. */
	readonly ofHelper: Lists;
}

/** What is known of a household beside its ties. */
export interface CaseColumns {
	/** 0 not asked, 1 asked and none, 2 asked but not known. */
	readonly caseManagerAsked: Uint8Array;
	readonly ownCircleAsked: Uint8Array;
	/** Professionals who have stopped, or have not begun. */
	readonly ended: Int32Array;
	readonly waiting: Int32Array;
	/** Professionals without an end, last heard of more than a year before the lens looks. */
	readonly stale: Int32Array;
	/** Organisations that provide without a person in view. */
	readonly provisions: Lists;
}

/** Who takes over for whom: rows `offsets[p] .. offsets[p + 1]` are the deputies of helper p. */
export interface Deputies {
	readonly offsets: Int32Array;
	readonly deputy: Int32Array;
	/** For which household, -1 = for all. */
	readonly household: Int32Array;
	/** Per helper 1 when asked and nobody was agreed. */
	readonly askedNone: Uint8Array;
}

/** Contacts by how many of their two ends name them; only where both ends were spoken to. */
export interface Confirmation {
	readonly confirmed: number;
	readonly oneSided: number;
	readonly cannotBeConfirmed: number;
}

/** Whether two helpers have contact, have none, or were not asked. */
export const PAIR = { notAsked: 0, none: 1, contact: 2 } as const;
