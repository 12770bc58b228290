/** Where knowledge comes from. */
export const SOURCE_KINDS = [
	'document',
	'resident',
	'relative',
	'professional',
	'dossier',
	'observation',
	'register',
	'survey',
	'session'
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SOURCE_STATUSES = ['planned', 'invited', 'done', 'declined'] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** *roster*: who is not named is absent. *mentions*: who is not named is unknown. */
export const COVERS = ['mentions', 'roster'] as const;
export type Covers = (typeof COVERS)[number];

/** Who belongs to a measurement, and whether they spoke. */
export const ROSTER_STATUSES = ['inView', 'invited', 'answered', 'declined'] as const;
export type RosterStatus = (typeof ROSTER_STATUSES)[number];

/** One source of a scan, with the codes of what it points to. */
export interface Source {
	readonly code: string;
	readonly kind: SourceKind;
	readonly title: string;
	/** EDTF */
	readonly day?: string;
	readonly status: SourceStatus;
	readonly covers: Covers;
	readonly question?: string;
	readonly form?: 'single' | 'group';
	readonly secondHandOf?: string;
	readonly interviewers?: readonly string[];
	readonly file?: { readonly name: string; readonly sha256: string };
}
