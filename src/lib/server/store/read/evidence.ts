import type { Database } from 'better-sqlite3';
import type { Audience } from '#lib/domain/actor.ts';
import type { Claim, Mode, SupportRole } from '#lib/domain/claim.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import type { Store } from '../database/open.ts';
import type { ClaimTable } from '../tables/claim-tables.ts';
import type { Selectable } from 'kysely';
import { referenceReader, toAttributes, toList, type ActorReference } from './references.ts';
import { sourceReader, type SourceBrief } from './sources.ts';
import { visibility, type Visibility } from './visible.ts';

/** One source saying something of a tie. */
export interface Evidence extends Omit<Claim, 'mode'> {
	readonly id: number;
	readonly version: number;
	readonly modes: readonly Mode[];
	readonly roles: readonly SupportRole[];
	readonly withdrawn: boolean;
	readonly onBehalfOf?: ActorReference;
	readonly standsInFor?: ActorReference;
	/** Households it is about; none: in general. */
	readonly about: readonly ActorReference[];
	readonly source: SourceBrief;
}

/** A tie with everything that is said of it, the newest source first. */
export interface TieEvidence {
	readonly id: number;
	readonly kind: TieKind;
	readonly relation: string;
	readonly from: ActorReference;
	readonly to: ActorReference;
	readonly evidence: readonly Evidence[];
}

interface TieRow {
	id: number;
	kind: TieKind;
	relation: string;
	from_id: number;
	to_id: number;
}

/** What is said of one tie; undefined when it is not there or not for this audience. */
export async function evidenceOfTie(
	{ read: { sqlite } }: Store,
	scan: number,
	tie: number,
	audience: Audience
): Promise<TieEvidence | undefined> {
	const row = sqlite
		.prepare<[number, number], TieRow>(`${SELECT_TIE} WHERE scan_id = ? AND id = ?`)
		.get(scan, tie);
	if (!row) return undefined;
	return evidenceReader(sqlite, visibility(sqlite, scan, audience))(row);
}

/** Ties at which an actor stands, with what is said of them. */
export function tiesOfActor(
	sqlite: Database,
	scan: number,
	actor: number,
	visible: Visibility
): readonly TieEvidence[] {
	const read = evidenceReader(sqlite, visible);
	return sqlite
		.prepare<[number, number, number, number], TieRow>(
			`${SELECT_TIE} WHERE scan_id = ? AND from_id = ?
			UNION ALL ${SELECT_TIE} WHERE scan_id = ? AND to_id = ? ORDER BY id`
		)
		.all(scan, actor, scan, actor)
		.flatMap((row) => read(row) ?? []);
}

const SELECT_TIE = 'SELECT id, kind, relation, from_id, to_id FROM tie';

function evidenceReader(
	sqlite: Database,
	visible: Visibility
): (row: TieRow) => TieEvidence | undefined {
	const reference = referenceReader(sqlite);
	const source = sourceReader(sqlite);
	const claims = sqlite.prepare<[number], Selectable<ClaimTable>>(
		`SELECT claim.* FROM claim JOIN source ON source.id = claim.source_id
		WHERE tie_id = ? ORDER BY source.earliest DESC, source.id DESC, claim.id`
	);
	const about = sqlite
		.prepare<[number], number>(
			'SELECT household_id FROM claim_about WHERE claim_id = ? ORDER BY id'
		)
		.pluck();
	const mayShow = (household: ActorReference, sourceId: number): boolean =>
		household.kind !== 'household' ||
		(!visible.isHidden(household.id) && !visible.isOutOfScope(household.id, sourceId));
	return ({ id, kind, relation, from_id, to_id }) => {
		const [from, to] = [reference(from_id), reference(to_id)];
		const evidence = claims.all(id).flatMap((row) => {
			const households = about.all(row.id).map(reference);
			if (![from, to, ...households].every((actor) => mayShow(actor, row.source_id))) return [];
			const { on_behalf_of, stands_in_for } = row;
			return {
				...toClaim(row),
				onBehalfOf: on_behalf_of === null ? undefined : reference(on_behalf_of),
				standsInFor: stands_in_for === null ? undefined : reference(stands_in_for),
				about: households,
				source: source(row.source_id)
			};
		});
		return evidence.length === 0 ? undefined : { id, kind, relation, from, to, evidence };
	};
}

function toClaim(row: Selectable<ClaimTable>) {
	return {
		id: row.id,
		version: row.version,
		stance: row.stance,
		reporter: row.reporter,
		direction: row.direction,
		status: row.status,
		from: row.from_text ?? undefined,
		to: row.to_text ?? undefined,
		strength: row.strength ?? undefined,
		contacts: row.contacts ?? undefined,
		timesAMonth: row.times_a_month ?? undefined,
		modes: toList<Mode>(row.modes),
		roles: toList<SupportRole>(row.roles),
		main: row.is_main === 1,
		lifeDomains: toList(row.life_domains),
		legalFrames: toList(row.legal_frames),
		settings: toList(row.settings),
		certainty: row.certainty ?? undefined,
		quote: row.quote ?? undefined,
		does: row.does ?? undefined,
		provision: row.provision ?? undefined,
		forMembers: row.for_members ?? undefined,
		requestedOn: row.requested_on ?? undefined,
		lastConfirmed: row.last_confirmed ?? undefined,
		purpose: row.purpose ?? undefined,
		ease: row.ease ?? undefined,
		attributes: toAttributes(row.attributes),
		withdrawn: row.withdrawn === 1
	};
}
