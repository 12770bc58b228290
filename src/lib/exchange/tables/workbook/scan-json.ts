import type { AttributeValue } from '#lib/domain/actor.ts';
import { WORKBOOK, type WorkbookColumn } from '#lib/domain/columns.ts';
import { refuse, type Problem } from '#lib/domain/problem.ts';
import type { TextDoor } from '../../bytes/clean.ts';
import { isList, isObject, type Json, type JsonObject } from '../../graphs/json/parse-json.ts';
import { LIMITS } from '../../limits.ts';
import type { Cell, Sheet } from '../../sheet.ts';
import { cellOf } from '../../write/records/cells.ts';
import type { Said } from '../../write/records/row.ts';

/** How a JSON file says that it is a scan of ours, and in which format. */
export const SCAN_JSON = { marker: 'vangnet', kind: 'scan', format: 1 } as const;

type Place = Pick<Problem, 'sheet' | 'row' | 'field'>;

/** Names that we do not know are told, but no more than these: a file may hold any number. */
const TOLD_NAMES = 40;

export function isScanJson(root: Json): root is JsonObject {
	return isObject(root) && root.get(SCAN_JSON.marker) === SCAN_JSON.kind;
}

/**
 * A scan of Vangnet JSON as the sheets of the workbook, headers first. Item 1 of a list
 * stands in row 2; the reader of files counts them back.
 *
 * @throws Refusal `scan-json-newer`, `scan-json-invalid`, `too-many-rows`
 */
export function scanSheets(root: JsonObject, door: TextDoor): readonly Sheet[] {
	const format = root.get('format');
	if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
		invalid({ field: 'format' });
	if (format > SCAN_JSON.format) refuse('scan-json-newer');
	const sheets = root.get('sheets');
	if (!isObject(sheets)) invalid({ field: 'sheets' });
	return [...sheets].map(([id, rows]) => {
		const place = { sheet: door.clean(id, () => ({ field: 'sheets' })) };
		if (!isList(rows)) invalid(place);
		if (rows.length >= LIMITS.rows) {
			refuse('too-many-rows', { ...place, values: { limit: LIMITS.rows } });
		}
		return sheetOf(place.sheet, rows, door);
	});
}

function sheetOf(name: string, items: readonly Json[], door: TextDoor): Sheet {
	const known = WORKBOOK.find(({ id }) => id === name)?.columns ?? [];
	const used = new Set<string>();
	const objects = items.map((item, i) => {
		if (!isObject(item)) invalid({ sheet: name, row: i + 1 });
		for (const key of item.keys()) used.add(key);
		return item;
	});
	const columns = known.filter(({ id, required }) => required === true || used.has(id));
	const others = [...used].filter((key) => columns.every(({ id }) => id !== key));
	const header = [...columns.map(({ id }) => id), ...others.slice(0, TOLD_NAMES)];
	const rows = objects.map((item, i) => rowOf(item, columns, door, { sheet: name, row: i + 1 }));
	return { name, hidden: false, rows: [header, ...rows] };
}

function rowOf(
	item: JsonObject,
	columns: readonly WorkbookColumn[],
	door: TextDoor,
	place: Place
): Cell[] {
	const row = Object.fromEntries(
		columns.map((column) => {
			const at = { ...place, field: column.id };
			return [column.id, saidOf(column, item.get(column.id) ?? null, door, at)];
		})
	);
	return columns.map((column) => cellOf(column, row, 'en'));
}

function saidOf(column: WorkbookColumn, value: Json, door: TextDoor, place: Place): Said {
	if (value === null) return undefined;
	if (column.holds === 'attributes') {
		if (!isObject(value)) invalid(place);
		return Object.fromEntries(
			[...value].map(([name, one]) => [
				door.clean(name, () => place),
				attributeOf(one, door, place)
			])
		);
	}
	if (isObject(value)) invalid(place);
	return attributeOf(value, door, place);
}

function attributeOf(value: Json, door: TextDoor, place: Place): AttributeValue {
	if (typeof value === 'string') return door.clean(value, () => place);
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	if (!isList(value)) invalid(place);
	return value.map((one) => {
		if (typeof one !== 'string' && typeof one !== 'number') invalid(place);
		return door.clean(String(one), () => place);
	});
}

function invalid(place: Place): never {
	return refuse('scan-json-invalid', place);
}
