import type { TextDoor } from '../../bytes/clean.ts';
import { refuse } from '#lib/domain/problem.ts';
import { LIMITS } from '../../limits.ts';
import type { Cell, Sheet } from '../../sheet.ts';
import { isList, isObject, type Json } from './parse-json.ts';

/**
 * A list of flat objects as a sheet: its keys are the header, each object is a row.
 *
 * @returns undefined when it is no such list
 */
export function jsonTable(root: Json, door: TextDoor): Sheet | undefined {
	if (!isList(root) || root.length === 0 || !root.every(isObject)) return undefined;
	if (root.length > LIMITS.rows) refuse('too-many-rows', { values: { limit: LIMITS.rows } });
	const columns = new Set<string>();
	for (const object of root) {
		for (const [key, value] of object) {
			if (isObject(value) || isList(value)) return undefined;
			columns.add(key);
		}
	}
	const header = [...columns];
	if (header.length * root.length > LIMITS.cells) {
		refuse('too-many-cells', { values: { limit: LIMITS.cells } });
	}
	const clean = (value: Json | undefined, row: number, column: number): Cell => {
		if (typeof value === 'string') return door.clean(value, () => ({ row, values: { column } }));
		return typeof value === 'number' || typeof value === 'boolean' ? value : null;
	};
	const rows = [
		header.map((name, i) => clean(name, 1, i + 1)),
		...root.map((object, r) => header.map((name, i) => clean(object.get(name), r + 2, i + 1)))
	];
	return { name: '', hidden: false, rows };
}
