import type {
	AgeBand,
	Attributes,
	Audience,
	ConsultationState,
	Member,
	MemberRole
} from '#lib/domain/actor.ts';
import type { Store } from '../database/open.ts';
import { tiesOfActor, type TieEvidence } from './evidence.ts';
import { toAttributes, toList } from './references.ts';
import { figuresOf, statementsOf, type Figure, type Statement } from './told.ts';
import { visibility } from './visible.ts';

/** A household with everything that is known of it and who says so. */
export interface HouseholdPage {
	readonly id: number;
	readonly code: string;
	readonly version: number;
	readonly neighbourhood?: string;
	readonly tags: readonly string[];
	readonly attributes?: Attributes;
	readonly from?: string;
	readonly to?: string;
	readonly members: readonly Member[];
	readonly consultation: Consultation;
	readonly ties: readonly TieEvidence[];
	readonly statements: readonly Statement[];
	readonly figures: readonly Figure[];
}

export interface Consultation {
	readonly state: ConsultationState;
	readonly on?: string;
	readonly byRole?: string;
	readonly how?: string;
	readonly feedback?: string;
}

interface HouseholdRow {
	id: number;
	code: string;
	version: number;
	neighbourhood: string | null;
	tags: string | null;
	attributes: string | null;
	from_text: string | null;
	to_text: string | null;
}

/**
 * A household by its code; undefined when it is not there, or not for this audience:
 * who declined or withdrew is shown to nobody. Reading one is told to the audit first.
 */
export async function findHousehold(
	{ read: { sqlite } }: Store,
	scan: number,
	code: string,
	audience: Audience
): Promise<HouseholdPage | undefined> {
	const row = sqlite
		.prepare<[number, string], HouseholdRow>(
			`SELECT id, code, version, neighbourhood, tags, attributes, from_text, to_text
			FROM actor WHERE scan_id = ? AND kind = 'household' AND code = ?`
		)
		.get(scan, code);
	const visible = visibility(sqlite, scan, audience);
	if (!row || visible.isHidden(row.id)) return undefined;
	const isInScope = ({ source }: { source: { id: number } }): boolean =>
		!visible.isOutOfScope(row.id, source.id);
	return {
		id: row.id,
		code: row.code,
		version: row.version,
		neighbourhood: row.neighbourhood ?? undefined,
		tags: toList(row.tags),
		attributes: toAttributes(row.attributes),
		from: row.from_text ?? undefined,
		to: row.to_text ?? undefined,
		members: sqlite
			.prepare<[number], { role: MemberRole; age_band: AgeBand | null }>(
				'SELECT role, age_band FROM member WHERE household_id = ? ORDER BY id'
			)
			.all(row.id)
			.map(({ role, age_band }) => ({ role, ageBand: age_band ?? undefined })),
		consultation: consultationOf(sqlite, row.id),
		ties: tiesOfActor(sqlite, scan, row.id, visible),
		statements: statementsOf(sqlite, scan, row.id).filter(isInScope),
		figures: figuresOf(sqlite, scan, row.id).filter(isInScope)
	};
}

function consultationOf(sqlite: Store['read']['sqlite'], household: number): Consultation {
	const row = sqlite
		.prepare<
			[number],
			{
				state: ConsultationState;
				on_day: string | null;
				by_role: string | null;
				how: string | null;
				feedback: string | null;
			}
		>(
			`SELECT state, on_day, by_role, how, feedback FROM consultation
			WHERE household_id = ? ORDER BY id DESC LIMIT 1`
		)
		.get(household);
	if (!row) return { state: 'not-asked' };
	return {
		state: row.state,
		on: row.on_day ?? undefined,
		byRole: row.by_role ?? undefined,
		how: row.how ?? undefined,
		feedback: row.feedback ?? undefined
	};
}
