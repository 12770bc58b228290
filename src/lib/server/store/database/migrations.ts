import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A numbered step of the schema; forward only. */
export interface Migration {
	readonly number: number;
	readonly name: string;
	readonly sha256: string;
	readonly sql: string;
}

/** The migrations of a folder in the order of their numbers. */
export function readMigrations(folder: string = migrationsFolder()): readonly Migration[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((file) => {
			const sql = readFileSync(join(folder, file), 'utf8');
			return {
				number: Number.parseInt(file, 10),
				name: file.replace(/^\d+-|\.sql$/g, ''),
				sha256: createHash('sha256').update(sql).digest('hex'),
				sql
			};
		});
}

/** `db/migrations` beside package.json, wherever a build has put this file. */
function migrationsFolder(): string {
	for (let at = import.meta.dirname; ; at = dirname(at)) {
		const folder = join(at, 'db', 'migrations');
		if (existsSync(join(at, 'package.json')) && existsSync(folder)) return folder;
		if (dirname(at) === at) throw new Error('db/migrations is missing');
	}
}
