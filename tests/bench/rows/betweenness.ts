import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { betweenness as through } from '#lib/graph/walks/routes/betweenness.ts';
import { isClose } from '../equal.ts';
import type { Bench } from '../ground.ts';
import { inOrder } from '../peers/graphology.ts';
import { medianOf, paired, timed } from '../timing.ts';
import { professionalsGraph } from '../town/graphs.ts';

const WHAT = 'betweenness, exact';
const CALLS = [
	['graphology-metrics', { normalized: false }, 7],
	['graphology-metrics by steps', { normalized: false, getEdgeWeight: null }, undefined]
] as const;

export const betweenness: Bench = {
	name: 'betweenness',
	sizes: ['S', 'M', 'L'],
	async run(ground) {
		const { name, town, report, igraph } = ground;
		if (name !== 'S') {
			const contacts = professionalsGraph(town);
			const rounds = name === 'L' ? 1 : 5;
			const what = 'betweenness, exact, professionals alone';
			if (name === 'L')
				report.below(
					what,
					name,
					timed(() => through(contacts)),
					40_000
				);
			else
				report.below(
					what,
					name,
					medianOf(() => through(contacts), rounds)
				);
		}
		if (name === 'L') return;
		const { raw } = ground;
		const ours = (): Float64Array => through(raw);
		const mine = ours().map((sum) => sum / 2);
		if (igraph) {
			let theirs: unknown;
			const peer = await paired(ours, async () => {
				const answer = await igraph.ask('betweenness');
				theirs = answer.value;
				return answer;
			});
			report.faster(WHAT, name, 'igraph', peer, 1.4);
			report.equal(`${WHAT}, igraph`, name, isClose(mine, theirs as number[]));
		}
		// Left alone it goes by lengths, all 1 here; told to go by steps it is quicker.
		for (const [call, options, goal] of CALLS) {
			let theirs: ArrayLike<number> = [];
			const peer = await paired(ours, () =>
				timed(() => {
					theirs = inOrder(betweennessCentrality(ground.graphology, options), town.nodes);
				})
			);
			report.faster(WHAT, name, call, peer, goal);
			report.equal(`${WHAT}, ${call}`, name, isClose(mine, theirs));
		}
	}
};
