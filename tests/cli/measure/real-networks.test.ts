import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Output, Value } from '../../../src/cli/measure/output.ts';
import { measure } from '../../../src/cli/measure.ts';

/** Networks of other people's research, and what igraph and networkx found in them. */
const FOLDER = join(import.meta.dirname, '../../../../shared/data/care');
const isThere = existsSync(join(FOLDER, 'expected_metrics.json'));

interface Found {
	readonly nodes: number;
	readonly directed: boolean;
	readonly self_loops: number;
	readonly edge_rows: number;
	readonly distinct_directed_pairs: number;
	readonly distinct_undirected_pairs: number;
	readonly density_undirected: number;
	readonly density_directed: number;
	readonly reciprocity: number | null;
	readonly components: number;
	readonly largest_component: number;
	readonly isolates: number;
	readonly transitivity_global: number;
	readonly degree_centralization: number;
	readonly top5_degree: readonly (readonly [string, number])[];
	readonly top5_betweenness: readonly (readonly [string, number])[];
	readonly n_articulation_points: number;
	readonly articulation_points: readonly string[] | { readonly count: number };
	readonly bridges: number;
	readonly fragmentation_F: number;
	readonly kpp_neg_pair?: { readonly F: number };
}

const networks = isThere
	? Object.entries(
			JSON.parse(readFileSync(join(FOLDER, 'expected_metrics.json'), 'utf8')) as Record<
				string,
				Found
			>
		)
	: [];

async function measured(name: string, ...more: string[]): Promise<Output> {
	let out = '';
	const streams = {
		stdout: { write: (text: string) => (out += text) },
		stderr: { write: () => undefined }
	};
	const code = await measure([join(FOLDER, `${name}.nodes.csv`), '--json', ...more], streams);
	expect(code).toBe(0);
	return JSON.parse(out) as Output;
}

/** Their figures have six decimals, or four where they are large. */
function near(value: Value | undefined, found: number): void {
	expect(Number(value)).toBeCloseTo(found, found > 100 ? 3 : 4);
}

describe.skipIf(!isThere)('a network of other people', () => {
	test.each(networks)('%s, whoever names whom', async (name, found) => {
		const { input, network, actors } = await measured(name);
		expect(input).toMatchObject({
			actors: found.nodes,
			ties: found.distinct_undirected_pairs,
			directed: found.directed,
			rows: found.edge_rows,
			selfLoops: found.self_loops
		});
		near(network.density, found.density_undirected);
		expect(network.component_count).toBe(found.components);
		expect(Math.max(...(network.component_sizes as number[]))).toBe(found.largest_component);
		expect(network.isolates).toHaveLength(found.isolates);
		near(network.transitivity, found.transitivity_global);
		near(network.degree_centralization, found.degree_centralization);
		expect(network.articulation_points).toHaveLength(found.n_articulation_points);
		if (Array.isArray(found.articulation_points))
			expect(network.articulation_points).toEqual(found.articulation_points);
		expect(network.bridges).toHaveLength(found.bridges);
		near(network.fragmentation_F, found.fragmentation_F);
		for (const [code, degree] of found.top5_degree) expect(actors[code]!.degree).toBe(degree);
		for (const [code, value] of found.top5_betweenness) near(actors[code]!.betweenness, value);
	});

	const arcs = networks.filter(([, { directed }]) => directed);
	test.each(arcs)('%s, by who names whom', async (name, found) => {
		const only = ['--only', 'density,edge_count,reciprocity_arcs'];
		const { network } = await measured(name, '--rule', 'directed', ...only);
		expect(network.edge_count).toBe(found.distinct_directed_pairs);
		near(network.density, found.density_directed);
		near(network.reciprocity_arcs, found.reciprocity!);
	});

	const pairs = networks.filter(([, { kpp_neg_pair }]) => kpp_neg_pair);
	test.each(pairs)('%s, without the two that hold it together most', async (name, found) => {
		const { network } = await measured(name, '--only', 'kppneg_best_F[k=2]');
		near(network['kppneg_best_F[k=2]'], found.kpp_neg_pair!.F);
	});
});
