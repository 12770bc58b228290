import type { Writing } from '../history/change.ts';

/** Who told a source: these, and no others of the network. */
export function setInformants(
	{ sqlite, scan }: Writing,
	source: number,
	actors: readonly number[]
): boolean {
	const known = sqlite
		.prepare<[number], { id: number; actor: number }>(
			`SELECT id, actor_id AS actor FROM source_informant
			WHERE source_id = ? AND actor_id IS NOT NULL`
		)
		.all(source);
	const gone = known.filter(({ actor }) => !actors.includes(actor));
	const told = new Set(known.map(({ actor }) => actor));
	const fresh = [...new Set(actors)].filter((actor) => !told.has(actor));
	const remove = sqlite.prepare('DELETE FROM source_informant WHERE id = ?');
	const add = sqlite.prepare(
		'INSERT INTO source_informant (scan_id, source_id, actor_id) VALUES (?, ?, ?)'
	);
	for (const { id } of gone) remove.run(id);
	for (const actor of fresh) add.run(scan, source, actor);
	return gone.length + fresh.length > 0;
}

/** Who asked: these, and no others. */
export function setInterviewers(
	{ sqlite, scan }: Writing,
	source: number,
	names: readonly string[]
): boolean {
	const known = sqlite
		.prepare<[number], { id: number; name: string }>(
			'SELECT id, name FROM source_interviewer WHERE source_id = ?'
		)
		.all(source);
	const gone = known.filter(({ name }) => !names.includes(name));
	const asked = new Set(known.map(({ name }) => name));
	const fresh = [...new Set(names)].filter((name) => !asked.has(name));
	const remove = sqlite.prepare('DELETE FROM source_interviewer WHERE id = ?');
	const add = sqlite.prepare(
		'INSERT INTO source_interviewer (scan_id, source_id, name) VALUES (?, ?, ?)'
	);
	for (const { id } of gone) remove.run(id);
	for (const name of fresh) add.run(scan, source, name);
	return gone.length + fresh.length > 0;
}

/** Says that something which hangs on a source has changed. */
export function raiseSource({ sqlite }: Writing, source: number): void {
	sqlite.prepare('UPDATE source SET version = version + 1 WHERE id = ?').run(source);
}

/** What a source of this scan is called; undefined when it is not there. */
export function titleOfSource({ sqlite, scan }: Writing, source: number): string | undefined {
	return sqlite
		.prepare<[number, number], string>('SELECT title FROM source WHERE scan_id = ? AND id = ?')
		.pluck()
		.get(scan, source);
}
