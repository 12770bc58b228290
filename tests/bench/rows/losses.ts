import { removalOf, articulationPoints } from '#lib/graph/walks/removal.ts';
import { componentsOf, connectedPairs } from '#lib/graph/walks/components.ts';
import type { Rows } from '#lib/graph/walks/rows.ts';
import { isClose } from '../equal.ts';
import type { Bench } from '../ground.ts';
import { paired, timed } from '../timing.ts';
import { unseen } from '../town/graphs.ts';

const WHAT = 'loss of every single actor: pieces, pairs, largest rest';

export const losses: Bench = {
	name: 'losses',
	sizes: ['S', 'M', 'L', 'XL'],
	async run({ name, raw, town, report, igraph }) {
		const ours = (): unknown => removalOf(unseen(raw));
		const flood = await paired(ours, () => timed(() => componentsOf(unseen(raw))));
		report.within(WHAT, name, 'one flood', flood, name === 'S' ? undefined : 4);
		report.grows('loss of every single actor', town.from.length, flood.ours);
		const found = removalOf(raw);
		report.equal(`${WHAT}, by flooding`, name, isAsByFlooding(raw, found));
		if (!igraph || name === 'XL') return;
		let points: unknown;
		const peer = await paired(ours, async () => {
			const answer = await igraph.ask('articulation');
			points = answer.value;
			return answer;
		});
		report.faster(WHAT, name, 'igraph articulation_points', peer, name === 'S' ? undefined : 2);
		report.equal(
			`${WHAT}, igraph`,
			name,
			isClose(articulationPoints(found), points as number[], 0)
		);
	}
};

/** Some nodes taken away in turn, and what is left counted. */
function isAsByFlooding(rows: Rows, found: ReturnType<typeof removalOf>): boolean {
	const nodes = rows.offsets.length - 1;
	const { sizes, of } = componentsOf(rows);
	const before = connectedPairs(sizes);
	const step = Math.max(1, Math.floor(nodes / 30));
	for (let node = 0; node < nodes; node += step) {
		const parts = partsWithout(rows, node, of);
		const others = before - (sizes[of[node]!]! - 1);
		const elsewhere = before - (sizes[of[node]!]! * (sizes[of[node]!]! - 1)) / 2;
		if (others - elsewhere - connectedPairs(parts) !== found.pairsCut[node]) return false;
		if (parts.length !== found.pieces[node]) return false;
		if (Math.max(0, ...parts) !== found.largest[node]) return false;
	}
	return true;
}

/** Sizes of the parts that a node leaves behind where it stood. */
function partsWithout({ offsets, targets }: Rows, gone: number, of: Int32Array): number[] {
	const isMet = new Uint8Array(of.length);
	isMet[gone] = 1;
	const parts: number[] = [];
	for (let k = offsets[gone]!; k < offsets[gone + 1]!; k++) {
		if (isMet[targets[k]!]) continue;
		isMet[targets[k]!] = 1;
		const queue = [targets[k]!];
		for (const node of queue) {
			for (let j = offsets[node]!; j < offsets[node + 1]!; j++) {
				if (isMet[targets[j]!]) continue;
				isMet[targets[j]!] = 1;
				queue.push(targets[j]!);
			}
		}
		parts.push(queue.length);
	}
	return parts;
}
