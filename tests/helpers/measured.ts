import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { Output, Value } from '../../src/cli/measure/output.ts';
import { measureReport } from '../../src/cli/measure/report.ts';
import { readPlain, type PlainGraph } from './plain-graph.ts';
import { Town } from './town.ts';

/** What these measures say of a town or a plain graph, by name. */
export function measured(
	subject: Town | PlainGraph,
	only: string,
	{ twoMode, ...lens }: Looking = {}
): Output {
	const scan = subject instanceof Town ? subject.records() : readPlain(subject).records;
	const request = { version: '0', lens: { ...DEFAULT_LENS, ...lens }, only, all: false };
	return measureReport({ scan, problems: [] }, { ...request, ...(twoMode ? { twoMode } : {}) });
}

export type Looking = Partial<Lens> & { readonly twoMode?: boolean };

/** Households and helpers as the nodes of one graph. */
export const together: Looking = { twoMode: true };

/** One measure of the network. */
export function ofNetwork(subject: Town | PlainGraph, id: string, lens: Looking = {}): Value {
	return measured(subject, id, lens).network[id]!;
}

/** One measure of every actor. */
export function ofActors(
	subject: Town | PlainGraph,
	id: string,
	lens: Looking = {}
): Record<string, Value> {
	return column(measured(subject, id, lens).actors, id);
}

/** One measure of every household. */
export function ofHouseholds(
	subject: Town | PlainGraph,
	id: string,
	lens: Looking = {}
): Record<string, Value> {
	return column(measured(subject, id, lens).households, id);
}

/** Why values are missing or should not be read, by where they stand. */
export function reasonsOf(
	subject: Town | PlainGraph,
	only: string,
	lens: Looking = {}
): Record<string, string> {
	const { notes } = measured(subject, only, lens);
	return Object.fromEntries(notes.map(({ at, reason }) => [at, reason]));
}

function column(rows: Output['actors'], id: string): Record<string, Value> {
	const told = Object.entries(rows).filter(([, values]) => id in values);
	return Object.fromEntries(told.map(([name, values]) => [name, values[id]!]));
}
