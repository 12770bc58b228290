import type { ActorKind, ConsultationState, Identity, Tier } from '#lib/domain/actor.ts';
import type { Audience } from '#lib/domain/actor.ts';
import type { Store } from '../../database/open.ts';
import { toList } from '../references.ts';
import { visibility } from '../visible.ts';

/** An actor as a table shows it, value by value. */
export interface TableActor {
	readonly id: number;
	readonly version: number;
	readonly kind: ActorKind;
	readonly code: string;
	readonly label: string;
	readonly function: string;
	readonly identity: Identity;
	readonly tier: Tier | '';
	readonly neighbourhood: string;
	readonly organisationType: string;
	readonly partOf?: number;
	readonly tags: readonly string[];
	readonly from: string;
	readonly to: string;
	readonly consultation: ConsultationState;
}

interface Row {
	id: number;
	version: number;
	kind: ActorKind;
	code: string;
	label: string | null;
	function: string | null;
	identity: Identity;
	tier: Tier | null;
	neighbourhood: string | null;
	organisation_type: string | null;
	part_of: number | null;
	tags: string | null;
	from_text: string | null;
	to_text: string | null;
	state: ConsultationState | null;
}

const SELECT = `SELECT actor.id, actor.version, kind, code, label, function, identity, tier,
	neighbourhood, organisation_type, part_of, tags, from_text, to_text,
	(SELECT state FROM consultation WHERE household_id = actor.id ORDER BY id DESC LIMIT 1) AS state
	FROM actor WHERE scan_id = ?`;

/** Actors of some kinds by code; who was merged stands under another name, who declined nowhere. */
export function listTableActors(
	{ read: { sqlite } }: Store,
	scan: number,
	kinds: readonly ActorKind[],
	audience: Audience
): readonly TableActor[] {
	const visible = visibility(sqlite, scan, audience);
	const marks = kinds.map(() => '?').join(', ');
	return sqlite
		.prepare<unknown[], Row>(
			`${SELECT} AND merged_into IS NULL AND kind IN (${marks}) ORDER BY code, id`
		)
		.all(scan, ...kinds)
		.filter(({ id, kind }) => kind !== 'household' || !visible.isHidden(id))
		.map(toTableActor);
}

/** One actor as it stands now; undefined when there is none, or a household that is not shown. */
export function findTableActor(
	{ read: { sqlite } }: Store,
	scan: number,
	id: number
): TableActor | undefined {
	const row = sqlite.prepare<[number, number], Row>(`${SELECT} AND actor.id = ?`).get(scan, id);
	if (!row) return undefined;
	const isHidden = row.kind === 'household' && visibility(sqlite, scan, 'editors').isHidden(id);
	return isHidden ? undefined : toTableActor(row);
}

function toTableActor(row: Row): TableActor {
	return {
		id: row.id,
		version: row.version,
		kind: row.kind,
		code: row.code,
		label: row.label ?? '',
		function: row.function ?? '',
		identity: row.identity,
		tier: row.tier ?? '',
		neighbourhood: row.neighbourhood ?? '',
		organisationType: row.organisation_type ?? '',
		partOf: row.part_of ?? undefined,
		tags: toList(row.tags),
		from: row.from_text ?? '',
		to: row.to_text ?? '',
		consultation: row.state ?? 'not-asked'
	};
}
