import type { Output, Value, Values } from './output.ts';

/** Everything that was worked out as a table to read, narrow enough for a terminal where it can be. */
export function tableOf(output: Output): string {
	const sections = [
		output.readings.join('\n'),
		section('network', list(output.network)),
		...(['households', 'organisations', 'actors', 'pairs'] as const).map((name) =>
			section(name, grid(output[name]))
		),
		...Object.entries(output.groups).map(([attribute, rows]) => section(attribute, grid(rows))),
		section(
			'problems',
			output.problems.map((problem) => problem.message ?? problem.code)
		)
	];
	return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
	return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function list(values: Values): string[] {
	const names = Object.keys(values);
	const width = Math.max(0, ...names.map((name) => name.length));
	return names.map((name) => `${name.padEnd(width)}  ${shown(values[name]!)}`);
}

/** One row a node; columns are as wide as what stands in them. */
function grid(rows: Readonly<Record<string, Values>>): string[] {
	const columns = [...new Set(Object.values(rows).flatMap((values) => Object.keys(values)))];
	if (columns.length === 0) return [];
	const cells = [
		['', ...columns],
		...Object.entries(rows).map(([name, values]) => [
			name,
			...columns.map((column) => (column in values ? shown(values[column]!) : ''))
		])
	];
	const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
	return cells.map((row) =>
		row
			.map((cell, i) => cell.padEnd(widths[i]!))
			.join('  ')
			.trimEnd()
	);
}

/** Short for the eye: four decimals, lists with commas, a dash for what is undefined. */
function shown(value: Value): string {
	if (value === null) return '-';
	if (typeof value === 'number') return String(Number(value.toFixed(4)));
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return (value as readonly Value[]).map(shown).join(', ') || '(none)';
	return Object.entries(value)
		.map(([name, each]) => `${name} ${shown(each)}`)
		.join(', ');
}
