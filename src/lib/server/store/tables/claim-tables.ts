import type { Generated } from 'kysely';
import type { Certainty, Direction, Reporter, Stance, SupportStatus } from '#lib/domain/claim.ts';
import type { StatementRecord, EventRecord, FigureRecord } from '#lib/domain/records/records.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import type { Flag } from './scan-tables.ts';

interface OfScan {
	id: Generated<number>;
	scan_id: number;
}

export interface TieTable extends OfScan {
	kind: TieKind;
	relation: Generated<string>;
	from_id: number;
	to_id: number;
}

export interface ClaimTable extends OfScan {
	uid: Generated<string>;
	tie_id: number | null;
	event_id: number | null;
	agreement_id: number | null;
	source_id: number;
	stance: Stance;
	reporter: Reporter;
	direction: Generated<Direction>;
	status: Generated<SupportStatus>;
	from_text: string | null;
	to_text: string | null;
	earliest: number | null;
	latest: number | null;
	duration: string | null;
	strength: number | null;
	contacts: number | null;
	times_a_month: number | null;
	modes: string | null;
	roles: string | null;
	stands_in_for: number | null;
	on_behalf_of: number | null;
	is_main: Generated<Flag>;
	life_domains: string | null;
	legal_frames: string | null;
	settings: string | null;
	certainty: Certainty | null;
	quote: string | null;
	does: string | null;
	provision: string | null;
	for_members: string | null;
	requested_on: string | null;
	last_confirmed: string | null;
	purpose: string | null;
	ease: string | null;
	seat: string | null;
	basis: string | null;
	attributes: string | null;
	withdrawn: Generated<Flag>;
	version: Generated<number>;
}

export interface ClaimAboutTable extends OfScan {
	claim_id: number;
	household_id: number;
}

export interface AgreementTable extends OfScan {
	code: Generated<string>;
	kind: Generated<string>;
	text: Generated<string>;
	document: Generated<string>;
	page: Generated<string>;
	from_text: string | null;
	to_text: string | null;
	earliest: number | null;
	latest: number | null;
	source_id: number;
	version: Generated<number>;
}

export interface AgreementPartyTable extends OfScan {
	agreement_id: number;
	actor_id: number;
	role: string | null;
}

export interface EventTable extends OfScan {
	code: Generated<string>;
	kind: string;
	day_text: string | null;
	earliest: number | null;
	latest: number | null;
	duration: string | null;
	about_id: number | null;
	text: Generated<string>;
	source_id: number;
	version: Generated<number>;
}

export interface EventParticipantTable extends OfScan {
	event_id: number;
	actor_id: number;
	role: Generated<string>;
	presence: EventRecord['participants'][number]['presence'];
}

export interface StatementTable extends OfScan {
	source_id: number;
	about_actor_id: number | null;
	about_tie_id: number | null;
	about_event_id: number | null;
	about_agreement_id: number | null;
	theme: Generated<string>;
	kind: StatementRecord['kind'];
	scale: Generated<string>;
	value_text: string | null;
	value_number: number | null;
	words: Generated<string>;
	member: Generated<string>;
	shareable: Generated<Flag>;
	leads_to_id: number | null;
	version: Generated<number>;
}

export interface FigureTable extends OfScan {
	what: string;
	about_id: number | null;
	area: string | null;
	period: Generated<string>;
	value: number;
	unit: Generated<string>;
	denominator: number | null;
	qualifier: Generated<FigureRecord['qualifier']>;
	source_id: number;
	version: Generated<number>;
}
