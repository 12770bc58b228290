import type { Database } from 'better-sqlite3';
import type { ActorKind, Attributes, Identity } from '#lib/domain/actor.ts';

/** An actor as others point to it. A household has a code and never a label. */
export interface ActorReference {
	readonly id: number;
	readonly kind: ActorKind;
	readonly code: string;
	readonly label?: string;
	readonly function?: string;
	readonly identity: Identity;
}

interface ReferenceRow {
	id: number;
	kind: ActorKind;
	code: string;
	label: string | null;
	function: string | null;
	identity: Identity;
}

/** Reads actors by id, each once. */
export function referenceReader(sqlite: Database): (id: number) => ActorReference {
	const statement = sqlite.prepare<[number], ReferenceRow>(
		'SELECT id, kind, code, label, function, identity FROM actor WHERE id = ?'
	);
	const known = new Map<number, ActorReference>();
	return (id) => {
		const found = known.get(id) ?? toReference(statement.get(id)!);
		known.set(id, found);
		return found;
	};
}

export function toReference(row: ReferenceRow): ActorReference {
	const { id, kind, code, label, identity } = row;
	return {
		id,
		kind,
		code,
		identity,
		label: label ?? undefined,
		function: row.function ?? undefined
	};
}

/** A list as the store keeps it. */
export function toList<Item extends string>(json: string | null): readonly Item[] {
	return json === null ? [] : (JSON.parse(json) as Item[]);
}

export function toAttributes(json: string | null): Attributes | undefined {
	return json === null ? undefined : (JSON.parse(json) as Attributes);
}
