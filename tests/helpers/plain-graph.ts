import type { AttributeValue } from '#lib/domain/actor.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Reading } from '#lib/domain/records/records.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { viewOf } from '#lib/graph/view.ts';

/** A graph as other tools keep it: nodes with attributes, ties with a weight. */
export interface PlainGraph {
	readonly directed: boolean;
	readonly nodes: readonly ({ readonly id: string } & Readonly<Record<string, AttributeValue>>)[];
	readonly edges: readonly { readonly s: string; readonly t: string; readonly w?: number }[];
}

/** Read as a complete roster: everybody is a professional who answered and named everyone. */
export function readPlain(graph: PlainGraph): Reading {
	const builder = new RecordsBuilder();
	const wave = builder.wave('graph');
	const source = builder.source(
		{ code: 'graph', kind: 'register', title: 'graph', status: 'done', covers: 'roster' },
		{ wave }
	);
	const number = new Map<string, number>();
	for (const { id, ...attributes } of graph.nodes) {
		const kind = attributes.mode === 'household' ? 'household' : 'professional';
		const actor = builder.actor({ kind, code: id, attributes }, { codeGiven: true });
		if (kind === 'professional') builder.roster(wave, actor, 'answered');
		number.set(id, actor);
	}
	for (const { s, t, w } of graph.edges) {
		const [from, to] = [number.get(s)!, number.get(t)!];
		const isSupport = builder.kindOf(from) === 'household' || builder.kindOf(to) === 'household';
		const turned = builder.kindOf(from) === 'household';
		builder.claim(
			{
				kind: isSupport ? 'support' : 'collaboration',
				from: turned ? to : from,
				to: turned ? from : to,
				source
			},
			{
				stance: 'present',
				reporter: graph.directed ? 'from' : 'both',
				direction: graph.directed ? 'forward' : 'none',
				strength: w
			}
		);
	}
	return { records: builder.build(), problems: [], directed: graph.directed };
}

export function plainSnapshot(graph: PlainGraph, lens: Partial<Lens> = {}): Snapshot {
	return viewOf(readPlain(graph).records, { ...DEFAULT_LENS, ...lens }).snapshot;
}

/** Ties written as `a-b b-c`, and people without a tie by their name alone. */
export function graphOf(text: string): PlainGraph {
	const nodes = new Set<string>();
	const edges: { s: string; t: string }[] = [];
	for (const part of text.split(/\s+/).filter(Boolean)) {
		const [s, t] = part.split('-') as [string, string?];
		nodes.add(s);
		if (t === undefined) continue;
		nodes.add(t);
		edges.push({ s, t });
	}
	return { directed: false, nodes: [...nodes].map((id) => ({ id })), edges };
}
