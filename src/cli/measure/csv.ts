import type { Output, Value, Values } from './output.ts';

/** One value a row: where it stands, of whom, what, and the value in full precision. */
export function* csvOf(output: Output): Iterable<string> {
	yield row(['level', 'node', 'measure', 'value']);
	yield rowsOf('network', '', output.network);
	for (const level of ['households', 'actors', 'organisations', 'pairs'] as const) {
		for (const [node, values] of Object.entries(output[level])) yield rowsOf(level, node, values);
	}
	for (const [attribute, groups] of Object.entries(output.groups)) {
		for (const [node, values] of Object.entries(groups)) yield rowsOf(attribute, node, values);
	}
}

function rowsOf(level: string, node: string, values: Values): string {
	const rows = Object.entries(values).map(([key, value]) => row([level, node, key, plain(value)]));
	return rows.join('');
}

function row(cells: readonly string[]): string {
	return `${cells.map(cell).join(',')}\r\n`;
}

function plain(value: Value): string {
	if (value === null) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Text that a spreadsheet would take for a formula is quoted by an apostrophe; numbers stay. */
function cell(text: string): string {
	const isNumber = text !== '' && Number.isFinite(Number(text));
	const safe = !isNumber && /^[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
