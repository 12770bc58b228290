import type { Output } from './output.ts';

/** Everything as JSON, indented by tabs: piece by piece, as whole it may be too long to hold. */
export function* jsonOf(output: Output): Iterable<string> {
	let before = '{\n';
	for (const [name, part] of Object.entries(output)) {
		if (part === undefined) continue;
		yield `${before}\t${JSON.stringify(name)}: `;
		yield* partOf(part);
		before = ',\n';
	}
	yield '\n}\n';
}

function* partOf(part: string | object): Iterable<string> {
	if (typeof part === 'string') return yield JSON.stringify(part);
	const [open, close] = Array.isArray(part) ? '[]' : '{}';
	let before = `${open}\n`;
	for (const [name, value] of Object.entries(part)) {
		if (value === undefined) continue;
		const text = JSON.stringify(value, undefined, '\t').replaceAll('\n', '\n\t\t');
		yield `${before}\t\t${open === '[' ? '' : `${JSON.stringify(name)}: `}${text}`;
		before = ',\n';
	}
	yield before === ',\n' ? `\n\t${close}` : `${open}${close}`;
}
