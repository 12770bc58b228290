import type { Output, Values } from '../../src/cli/measure/output.ts';
import type { Expected } from './cases.ts';

/** Where the output keeps what a case expects. */
export function found(output: Output, { level, params }: Expected, key: string): unknown {
	switch (level) {
		case 'node':
			return column(output.actors, key);
		case 'household':
			return column(output.households, key);
		case 'group':
			return column(groupsOf(output, params.attribute), key);
		case 'edge':
			return column(output.pairs, key);
		default:
			return output.network[key];
	}
}

function groupsOf({ groups, organisations }: Output, attribute: unknown): Output['organisations'] {
	return typeof attribute === 'string' ? groups[attribute]! : organisations;
}

function column(rows: Output['actors'], key: string): Record<string, unknown> {
	const named = Object.entries(rows).map(([name, values]: [string, Values]) => [name, values[key]]);
	return Object.fromEntries(named) as Record<string, unknown>;
}
