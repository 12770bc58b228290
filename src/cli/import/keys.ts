import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { foldName } from '#lib/domain/fold.ts';
import { refuse } from '#lib/domain/problem.ts';
import type { FamilyKey } from '#lib/exchange/reading.ts';
import { parseKeyList, writeKeyList } from '#lib/server/import/key-list.ts';

/** The list in which a user keeps which family has which code. Vangnet keeps none. */
export interface KeyFile {
	/** Codes by folded name, of the list and of the files read so far. */
	readonly known: ReadonlyMap<string, string>;
	add(keys: readonly FamilyKey[]): void;
	/** Adds what is new to the user's own file; says how many names went nowhere. */
	save(): number;
}

export function openKeys(path: string | undefined): KeyFile {
	const text = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : '';
	const known = new Map(parseKeyList(text));
	const fresh: FamilyKey[] = [];
	return {
		known,
		add(keys) {
			for (const key of keys) {
				if (known.get(foldName(key.name)) === key.code) continue;
				known.set(foldName(key.name), key.code);
				fresh.push(key);
			}
		},
		save() {
			if (fresh.length === 0) return 0;
			if (path === undefined) return fresh.length;
			const lines = writeKeyList(fresh);
			const whole =
				text === '' ? lines : `${text.replace(/\r?\n?$/, '\r\n')}${withoutHeader(lines)}`;
			try {
				// Only its owner may read which family has which code.
				writeFileSync(path, whole, { mode: 0o600 });
			} catch (error) {
				if (!/^(EACCES|ENOENT|EISDIR|EROFS)$/.test(String((error as { code?: string }).code))) {
					throw error;
				}
				refuse('key-list-not-writable', { file: basename(path) });
			}
			return 0;
		}
	};
}

function withoutHeader(lines: string): string {
	return lines.slice(lines.indexOf('\n') + 1);
}
