import type { Database } from 'better-sqlite3';
import type { Certainty } from '#lib/domain/claim.ts';
import type { ClaimDetail } from '#lib/domain/records/records.ts';
import { toAttributes } from '../read/references.ts';

interface DetailRow {
	id: number;
	from_text: string | null;
	to_text: string | null;
	certainty: Certainty | null;
	quote: string | null;
	does: string | null;
	provision: string | null;
	for_members: string | null;
	requested_on: string | null;
	last_confirmed: string | null;
	purpose: string | null;
	ease: string | null;
	attributes: string | null;
}

const TEXTS = `from_text, to_text, certainty, quote, does, provision, for_members, requested_on,
	last_confirmed, purpose, ease, attributes`;

/** What a file can say of claims beside their columns, by the ids of the columns. */
export function readClaimDetails(
	sqlite: Database,
	scan: number,
	ids: Int32Array
): readonly (ClaimDetail | undefined)[] {
	const rows = sqlite
		.prepare<[number], DetailRow>(
			`SELECT id, ${TEXTS} FROM claim
			WHERE scan_id = ? AND tie_id IS NOT NULL AND coalesce(${TEXTS}) IS NOT NULL`
		)
		.iterate(scan);
	const details = new Map<number, ClaimDetail>();
	for (const row of rows) details.set(row.id, toDetail(row));
	return Array.from(ids, (id) => details.get(id));
}

function toDetail(row: DetailRow): ClaimDetail {
	const detail: ClaimDetail = {
		from: row.from_text ?? undefined,
		to: row.to_text ?? undefined,
		certainty: row.certainty ?? undefined,
		quote: row.quote ?? undefined,
		does: row.does ?? undefined,
		provision: row.provision ?? undefined,
		forMembers: row.for_members ?? undefined,
		requestedOn: row.requested_on ?? undefined,
		lastConfirmed: row.last_confirmed ?? undefined,
		purpose: row.purpose ?? undefined,
		ease: row.ease ?? undefined,
		attributes: toAttributes(row.attributes)
	};
	const said = Object.entries(detail).filter(([, value]) => value !== undefined);
	return Object.fromEntries(said);
}
