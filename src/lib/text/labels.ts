import type {
	ActorKind,
	AgeBand,
	Audience,
	ConsultationState,
	Identity,
	MemberRole,
	Tier
} from '#lib/domain/actor.ts';
import type {
	Certainty,
	Direction,
	Mode,
	Reporter,
	Stance,
	SupportRole,
	SupportStatus
} from '#lib/domain/claim.ts';
import type { ChangeVerb } from '#lib/domain/change.ts';
import type { SheetId } from '#lib/domain/columns.ts';
import type { Lens, Rule } from '#lib/domain/lens.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { AnswerTheme, WordKind } from '#lib/domain/records/columns.ts';
import type {
	EventRecord,
	FigureRecord,
	RecordTable,
	RowFate,
	StatementRecord
} from '#lib/domain/records/records.ts';
import type { Covers, RosterStatus, SourceKind, SourceStatus } from '#lib/domain/source.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import type { OrganisationType } from '#lib/domain/vocabulary/organisation-types.ts';
import type { LEGAL_FRAMES, LIFE_DOMAINS, SETTINGS } from '#lib/domain/words.ts';
import type { Measure, NodeKind, Scope } from '#lib/measures/measure.ts';

/** A label per word of domain; lower case where the word is no name. */
export interface Labels {
	readonly actorKinds: Readonly<Record<ActorKind, string>>;
	readonly identities: Readonly<Record<Identity, string>>;
	readonly tiers: Readonly<Record<Tier, string>>;
	readonly memberRoles: Readonly<Record<MemberRole, string>>;
	readonly ageBands: Readonly<Record<AgeBand, string>>;
	readonly consultationStates: Readonly<Record<ConsultationState, string>>;
	readonly audiences: Readonly<Record<Audience, string>>;
	readonly stances: Readonly<Record<Stance, string>>;
	readonly reporters: Readonly<Record<Reporter, string>>;
	readonly directions: Readonly<Record<Direction, string>>;
	readonly supportRoles: Readonly<Record<SupportRole, string>>;
	readonly supportStatuses: Readonly<Record<SupportStatus, string>>;
	readonly modes: Readonly<Record<Mode, string>>;
	readonly certainties: Readonly<Record<Certainty, string>>;
	readonly sourceKinds: Readonly<Record<SourceKind, string>>;
	readonly sourceStatuses: Readonly<Record<SourceStatus, string>>;
	readonly covers: Readonly<Record<Covers, string>>;
	readonly rosterStatuses: Readonly<Record<RosterStatus, string>>;
	readonly tieKinds: Readonly<Record<TieKind, string>>;
	readonly lifeDomains: Readonly<Record<(typeof LIFE_DOMAINS)[number], string>>;
	readonly legalFrames: Readonly<Record<(typeof LEGAL_FRAMES)[number], string>>;
	readonly settings: Readonly<Record<(typeof SETTINGS)[number], string>>;
	readonly rules: Readonly<Record<Rule, string>>;
	readonly sides: Readonly<Record<Lens['side'], string>>;
	readonly wordKinds: Readonly<Record<WordKind, string>>;
	readonly answerThemes: Readonly<Record<AnswerTheme, string>>;
	readonly statementKinds: Readonly<Record<StatementRecord['kind'], string>>;
	readonly figureQualifiers: Readonly<Record<FigureRecord['qualifier'], string>>;
	readonly presences: Readonly<Record<EventRecord['participants'][number]['presence'], string>>;
	readonly recordTables: Readonly<Record<RecordTable, string>>;
	readonly rowFates: Readonly<Record<RowFate, string>>;
	readonly changeVerbs: Readonly<Record<ChangeVerb, string>>;
	readonly organisationTypes: Readonly<Record<OrganisationType, string>>;
	readonly sheets: Readonly<Record<SheetId, string>>;
	readonly ownKnowledge: string;
	readonly severities: Readonly<Record<Problem['severity'], string>>;
	readonly scopes: Readonly<Record<Scope, string>>;
	readonly nodeKinds: Readonly<Record<NodeKind, string>>;
	readonly levels: Readonly<Record<Measure['level'], string>>;
}
