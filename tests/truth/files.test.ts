import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { Output } from '../../src/cli/measure/output.ts';
import { measureReport } from '../../src/cli/measure/report.ts';
import { fileSubject } from '../../src/cli/measure/subject.ts';

/** Figures that others worked out of the files themselves, kept beside the repository. */
const FOLDER = new URL('../../../shared/data/care/', import.meta.url);
const EXPECTED = new URL('expected_metrics.json', FOLDER);

type Figures = Readonly<Record<string, unknown>>;

const all = existsSync(EXPECTED)
	? (JSON.parse(readFileSync(EXPECTED, 'utf8')) as Readonly<Record<string, Figures>>)
	: {};
const cases = Object.entries(all).filter(
	([name, figures]) =>
		'distinct_undirected_pairs' in figures && existsSync(new URL(`${name}.edges.csv`, FOLDER))
);

/** The name of a figure, and where we tell the same. */
const WHERE: Readonly<Record<string, (either: Output, directed: Output) => unknown>> = {
	nodes: ({ network }) => network.node_count,
	edge_rows: ({ input }) => input.rows,
	directed: ({ input }) => input.directed,
	self_loops: ({ input }) => input.selfLoops,
	distinct_undirected_pairs: ({ network }) => network.edge_count,
	distinct_directed_pairs: (_, { network }) => network.edge_count,
	density_undirected: ({ network }) => network.density,
	reciprocity: (_, { network }) => network.reciprocity_arcs,
	components: ({ network }) => network.component_count,
	largest_component: ({ network }) => (network.component_sizes as number[])[0],
	isolates: ({ network }) => (network.isolates as string[]).length,
	diameter_lcc: ({ network }) => network.diameter_largest_component,
	transitivity_global: ({ network }) => network.transitivity,
	degree_centralization: ({ network }) => network.degree_centralization,
	n_articulation_points: ({ network }) => (network.articulation_points as string[]).length,
	bridges: ({ network }) => (network.bridges as string[][]).length,
	fragmentation_F: ({ network }) => network.fragmentation_F
};

const ONLY =
	'node_count,edge_count,density,reciprocity_arcs,component_count,component_sizes,isolates,diameter_largest_component,transitivity,degree_centralization,articulation_points,bridges,fragmentation_F,degree,betweenness';

describe.skipIf(cases.length === 0)('files as others measured them', () => {
	test.each(cases)('%s', async (name, figures) => {
		const subject = await fileSubject(fileURLToPath(new URL(`${name}.edges.csv`, FOLDER)));
		const [either, directed] = (['either', 'directed'] as const).map((rule) =>
			measureReport(subject, {
				version: '0',
				lens: { ...DEFAULT_LENS, rule },
				only: ONLY,
				all: false
			})
		) as [Output, Output];
		for (const [figure, of] of Object.entries(WHERE)) {
			const wanted = figures[figure];
			if (typeof wanted === 'boolean')
				expect([figure, of(either, directed)]).toEqual([figure, wanted]);
			if (typeof wanted !== 'number') continue;
			if (figure === 'distinct_directed_pairs' && !figures.directed) continue;
			expect(of(either, directed), figure).toBeCloseTo(wanted, 5);
		}
		for (const id of ['degree', 'betweenness'] as const) {
			for (const [code, wanted] of (figures[`top5_${id}`] ?? []) as [string, number][]) {
				expect(either.actors[code]![id], `${id} of ${code}`).toBeCloseTo(wanted, 3);
			}
		}
	});
});
