import type { place as source } from '../../nl/problems/place.ts';

export const place = {
	file: (name) => `file ${name}`,
	sheet: (name) => `sheet ${name}`,
	nodes: 'the points (nodes)',
	edges: 'the lines (edges)',
	row: (number) => `row ${number}`,
	column: (name) => `column ${name}`,
	line: (number) => `line ${number}`,
	character: (number) => `character ${number}`,
	unknown: ({ code }) => `Something is not right here (${code}). Check it and try again.`
} satisfies typeof source;
