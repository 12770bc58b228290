import type { Generated } from 'kysely';
import type {
	ActorKind,
	AgeBand,
	ConsultationState,
	Identity,
	MemberRole,
	Tier
} from '#lib/domain/actor.ts';
import type { WordKind } from '#lib/domain/records/columns.ts';
import type { Covers, RosterStatus, SourceKind, SourceStatus } from '#lib/domain/source.ts';

export type Flag = 0 | 1;

interface OfScan {
	id: Generated<number>;
	scan_id: number;
}

export interface ScanTable {
	id: Generated<number>;
	uid: Generated<string>;
	name: string;
	client: string | null;
	area: string | null;
	cause: string | null;
	question: string | null;
	method: string | null;
	goals: string | null;
	team: string | null;
	definition: string | null;
	opening: string | null;
	study_from: string | null;
	study_to: string | null;
	households_known: number | null;
	households_invited: number | null;
	households_agreed: number | null;
	households_declined: number | null;
	legal_ground: string | null;
	ends_on: string | null;
	is_example: Generated<Flag>;
	data_version: Generated<number>;
	version: Generated<number>;
}

export interface WaveTable extends OfScan {
	name: string;
	from_text: string | null;
	to_text: string | null;
	earliest: number | null;
	latest: number | null;
	version: Generated<number>;
}

export interface WordTable extends OfScan {
	kind: WordKind;
	code: string;
	set_name: string | null;
	nl: string | null;
	en: string | null;
	position: number;
	version: Generated<number>;
}

export interface ActorTable extends OfScan {
	uid: Generated<string>;
	kind: ActorKind;
	code: string;
	code_is_made: Generated<Flag>;
	label: string | null;
	identity: Generated<Identity>;
	function: string | null;
	tier: Tier | null;
	organisation_id: number | null;
	part_of: number | null;
	merged_into: number | null;
	neighbourhood: string | null;
	life_domains: string | null;
	tags: string | null;
	organisation_type: string | null;
	forum_kind: string | null;
	is_entrance: Flag | null;
	is_independent: Flag | null;
	from_text: string | null;
	to_text: string | null;
	earliest: number | null;
	latest: number | null;
	attributes: string | null;
	version: Generated<number>;
}

export interface AliasTable extends OfScan {
	actor_id: number;
	text: string;
	folded: string;
	from_text: string | null;
	to_text: string | null;
}

/** Two that are not the same; the lower id first. */
export interface ApartTable extends OfScan {
	actor_id: number;
	other_id: number;
}

export interface MemberTable extends OfScan {
	household_id: number;
	role: MemberRole;
	age_band: AgeBand | null;
}

export interface SourceTable extends OfScan {
	uid: Generated<string>;
	code: string;
	kind: SourceKind;
	title: Generated<string>;
	status: Generated<SourceStatus>;
	covers: Generated<Covers>;
	day_text: string | null;
	earliest: number | null;
	latest: number | null;
	wave_id: number | null;
	household_id: number | null;
	question: string | null;
	form: 'single' | 'group' | null;
	second_hand_of: string | null;
	topics_covered: string | null;
	file_name: string | null;
	sha256: string | null;
	version: Generated<number>;
}

export interface SourceInformantTable extends OfScan {
	source_id: number;
	actor_id: number | null;
	stakeholder_group: string | null;
	tier: Tier | null;
}

export interface SourceInterviewerTable extends OfScan {
	source_id: number;
	name: string;
	role: string | null;
	technique: string | null;
}

export interface ConsultationTable extends OfScan {
	household_id: number;
	state: ConsultationState;
	on_day: string | null;
	by_role: string | null;
	how: string | null;
	info_version: string | null;
	feedback: string | null;
	is_scoped: Generated<Flag>;
}

export interface ConsultationSourceTable extends OfScan {
	consultation_id: number;
	source_id: number;
}

export interface RosterTable extends OfScan {
	wave_id: number;
	actor_id: number;
	status: RosterStatus;
}

export interface ScenarioTable extends OfScan {
	name: string;
	lens: string;
	edits: string;
	version: Generated<number>;
}

export interface PositionTable extends OfScan {
	level: string;
	layout: string;
	actor_id: number;
	x: number;
	y: number;
	pinned: Generated<Flag>;
}
