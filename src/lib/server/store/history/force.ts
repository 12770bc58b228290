import type { Database } from 'better-sqlite3';

interface Link {
	id: number;
	by_user: string;
	undoes: number | null;
}

/**
 * Which steps of a scan still stand. A step stands until one that stands takes it back;
 * taking back a taking back makes it stand again.
 */
export function standing(sqlite: Database, scan: number): ReadonlySet<number> {
	return standingOf(linksOf(sqlite, scan));
}

function linksOf(sqlite: Database, scan: number): Link[] {
	return sqlite
		.prepare<[number], Link>(
			`SELECT id, by_user, undoes FROM change
			WHERE scan_id = ? AND is_open IS NULL ORDER BY id DESC`
		)
		.all(scan);
}

function standingOf(links: readonly Link[]): ReadonlySet<number> {
	const takenBack = new Set<number>();
	for (const { id, undoes } of links) {
		if (undoes !== null && !takenBack.has(id)) takenBack.add(undoes);
	}
	return new Set(links.map(({ id }) => id).filter((id) => !takenBack.has(id)));
}

/** The newest step of a user that stands and takes nothing back itself. */
export function findUndoable(sqlite: Database, scan: number, user: string): number | undefined {
	const links = linksOf(sqlite, scan);
	const stands = standingOf(links);
	return links.find(
		({ id, by_user, undoes }) => by_user === user && undoes === null && stands.has(id)
	)?.id;
}

/** The newest taking back of a user that stands, unless something new was done after it. */
export function findRedoable(sqlite: Database, scan: number, user: string): number | undefined {
	const links = linksOf(sqlite, scan);
	const stands = standingOf(links);
	const undoes = new Map(links.map((link) => [link.id, link.undoes]));
	const depth = (id: number | null | undefined): number =>
		id === null || id === undefined ? -1 : 1 + depth(undoes.get(id));
	for (const { id, by_user } of links) {
		if (by_user !== user || !stands.has(id)) continue;
		if (depth(id) === 0) return undefined;
		if (depth(id) % 2 === 1) return id;
	}
	return undefined;
}
