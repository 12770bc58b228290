import louvain from 'graphology-communities-louvain';
import { communitiesOf } from '#lib/graph/walks/groups/communities.ts';
import { seeded } from '#lib/graph/walks/seeded.ts';
import type { Bench } from '../ground.ts';
import { short } from '../table.ts';
import { paired, timed } from '../timing.ts';
import { unseen } from '../town/graphs.ts';

const WHAT = 'communities by modularity';
/** As good as a peer's. */
const AS_GOOD = 0.005;

export const communities: Bench = {
	name: 'communities',
	sizes: ['S', 'M', 'L'],
	async run(ground) {
		const { name, raw, report, igraph } = ground;
		const ours = () => communitiesOf(unseen(raw));
		const { modularity } = ours();
		const compare = (peer: string, theirs: number): void => {
			report.add({
				...{ what: `${WHAT}: quality`, size: name, ours: modularity.toFixed(4) },
				peer: `${peer} ${theirs.toFixed(4)}`,
				ratio: `${theirs > modularity ? '-' : '+'}${short(Math.abs(modularity - theirs))}`,
				goal: `within ${AS_GOOD}`,
				holds: modularity >= theirs - AS_GOOD
			});
		};
		if (igraph) {
			let theirs = 0;
			const peer = await paired(ours, async () => {
				const answer = await igraph.ask('leiden');
				theirs = answer.value as number;
				return answer;
			});
			report.faster(WHAT, name, 'igraph Leiden', peer, name === 'L' ? 1 : undefined);
			compare('igraph Leiden', theirs);
		}
		let theirs = 0;
		const options = { getEdgeWeight: null, rng: seeded(1) };
		const peer = await paired(ours, () =>
			timed(() => (theirs = louvain.detailed(ground.graphology, options).modularity))
		);
		report.faster(WHAT, name, 'graphology Louvain', peer);
		compare('graphology Louvain', theirs);
	}
};
