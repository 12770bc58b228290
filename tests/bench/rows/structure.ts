import { coreNumbers } from '#lib/graph/walks/cores.ts';
import { burtConstraint, effectiveSizes, mutualRows } from '#lib/graph/walks/structural-holes.ts';
import { isClose } from '../equal.ts';
import type { Bench } from '../ground.ts';
import { medianOf, paired } from '../timing.ts';
import { unseen } from '../town/graphs.ts';

export const holes: Bench = {
	name: 'holes',
	sizes: ['S', 'M', 'L', 'XL'],
	async run({ name, raw, town, report, igraph }) {
		const constraint = (): Float64Array =>
			burtConstraint(mutualRows(unseen(raw), undefined, false));
		const both = medianOf(() => {
			const rows = mutualRows(unseen(raw), undefined, false);
			burtConstraint(rows);
			effectiveSizes(rows);
		});
		report.below('constraint and effective size', name, both);
		report.grows('constraint and effective size', town.from.length, both);
		if (!igraph || name === 'XL') return;
		let theirs: unknown;
		const peer = await paired(constraint, async () => {
			const answer = await igraph.ask('constraint');
			theirs = answer.value;
			return answer;
		});
		report.faster('constraint', name, 'igraph', peer, 4);
		report.equal('constraint, igraph', name, isClose(constraint(), theirs as number[]));
	}
};

export const cores: Bench = {
	name: 'cores',
	sizes: ['S', 'M', 'L', 'XL'],
	async run({ name, raw, town, report, igraph }) {
		const ours = (): Int32Array => coreNumbers(unseen(raw));
		report.grows('core numbers', town.from.length, medianOf(ours));
		if (!igraph || name === 'XL') return;
		let theirs: unknown;
		const peer = await paired(ours, async () => {
			const answer = await igraph.ask('cores');
			theirs = answer.value;
			return answer;
		});
		report.faster('core numbers', name, 'igraph', peer, name === 'L' ? 1 : undefined);
		report.equal('core numbers, igraph', name, isClose(ours(), theirs as number[], 0));
	}
};
