import type {
	AgreementPartyTable,
	AgreementTable,
	ClaimAboutTable,
	ClaimTable,
	EventParticipantTable,
	EventTable,
	FigureTable,
	StatementTable,
	TieTable
} from './claim-tables.ts';
import type {
	AuditTable,
	ChangeItemTable,
	ChangeTable,
	ImportStageTable,
	ImportTable
} from './history-tables.ts';
import type {
	ActorTable,
	AliasTable,
	ApartTable,
	ConsultationSourceTable,
	ConsultationTable,
	MemberTable,
	PositionTable,
	RosterTable,
	ScanTable,
	ScenarioTable,
	SourceInformantTable,
	SourceInterviewerTable,
	SourceTable,
	WaveTable,
	WordTable
} from './scan-tables.ts';

/** The tables that queries speak of; rows are SQL's own and never leave the store. */
export interface Tables {
	scan: ScanTable;
	wave: WaveTable;
	word: WordTable;
	actor: ActorTable;
	alias: AliasTable;
	apart: ApartTable;
	member: MemberTable;
	source: SourceTable;
	source_informant: SourceInformantTable;
	source_interviewer: SourceInterviewerTable;
	consultation: ConsultationTable;
	consultation_source: ConsultationSourceTable;
	roster: RosterTable;
	position: PositionTable;
	scenario: ScenarioTable;
	tie: TieTable;
	claim: ClaimTable;
	claim_about: ClaimAboutTable;
	agreement: AgreementTable;
	agreement_party: AgreementPartyTable;
	event: EventTable;
	event_participant: EventParticipantTable;
	statement: StatementTable;
	figure: FigureTable;
	change: ChangeTable;
	change_item: ChangeItemTable;
	audit: AuditTable;
	import: ImportTable;
	import_stage: ImportStageTable;
}
