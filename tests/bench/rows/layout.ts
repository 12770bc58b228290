import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Adjacency } from '#lib/graph/adjacency.ts';
import { seeded } from '#lib/graph/walks/seeded.ts';
import { Forces, massesOf, type Springs } from '#lib/work/force/forces.ts';
import type { Bench } from '../ground.ts';
import { matricesOf, placesIn } from '../peers/forceatlas2.ts';
import { short } from '../table.ts';
import { paired, timed } from '../timing.ts';
import type { BenchTown } from '../town/make-town.ts';
import { SEED } from '../town/sizes.ts';

/** Rounds after which two pictures are compared, and how far their figures may differ. */
const ROUNDS = 60;
const AS_GOOD = 0.05;
/** The peer has 0.5 of its own accord, and takes a far cell as one point; ours has a series of three terms. */
const THETA = { ours: 0.9, theirs: 0.5 };
const PIVOTS = 30;
/** How many times faster a round should be than the peer's. */
const FASTER = { S: 8, M: 14 };

export const layout: Bench = {
	name: 'layout',
	sizes: ['S', 'M'],
	async run({ name, town, raw, report }) {
		const settings = {
			push: 10,
			gravity: 0.05,
			slowDown: 1 + Math.log(town.nodes),
			theta: THETA.ours
		};
		const springs = springsOf(town);
		const [x, y] = scattered(town.nodes);
		const points = { x, y, mass: massesOf(town.nodes, springs) };
		const forces = new Forces(points, springs, settings);
		const { nodes, ties } = matricesOf(...scattered(town.nodes), springs);
		const theirs = {
			...{ linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false },
			...{ edgeWeightInfluence: 1, scalingRatio: settings.push, gravity: settings.gravity },
			...{ strongGravityMode: true, slowDown: settings.slowDown },
			...{ barnesHutOptimize: true, barnesHutTheta: THETA.theirs }
		};
		for (let round = 0; round < ROUNDS; round++) {
			forces.step();
			iterate(theirs, nodes, ties);
		}
		const mine = qualityOf(raw, x, y);
		const peers = qualityOf(raw, ...placesIn(nodes));
		const peer = await paired(
			() => forces.step(),
			() => timed(() => iterate(theirs, nodes, ties))
		);
		report.faster('layout, a round', name, 'graphology', peer, FASTER[name as 'S' | 'M']);
		for (const figure of ['stress', 'tie over pair distance'] as const) {
			const times = mine[figure] / peers[figure];
			report.add({
				...{ what: `layout, ${ROUNDS} rounds: ${figure}`, size: name },
				...{ ours: mine[figure].toFixed(4), peer: `graphology ${peers[figure].toFixed(4)}` },
				...{ ratio: `${short(times)} × theirs`, goal: `at most ${1 + AS_GOOD} ×` },
				holds: times <= 1 + AS_GOOD
			});
		}
	}
};

function springsOf({ from, to }: BenchTown): Springs {
	return { from, to, weight: new Float64Array(from.length).fill(1) };
}

function scattered(nodes: number): [Float64Array, Float64Array] {
	const random = seeded(SEED);
	const side = 10 * Math.sqrt(nodes);
	const scatter = (): Float64Array =>
		Float64Array.from({ length: nodes }, () => side * (random() - 0.5));
	return [scatter(), scatter()];
}

/**
 * How well a picture tells the network: the stress of distances drawn against steps
 * along ties, at the scale that suits best, from some nodes to all; and how long a tie is drawn
 * beside two nodes that steps join at all. Smaller is better.
 */
function qualityOf(
	{ offsets, targets }: Adjacency,
	x: Float64Array,
	y: Float64Array
): { readonly stress: number; readonly 'tie over pair distance': number } {
	const drawn = (a: number, b: number): number => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
	const random = seeded(SEED);
	let [squares, sums, pairs, far] = [0, 0, 0, 0];
	for (let pivot = 0; pivot < PIVOTS; pivot++) {
		const start = Math.floor(random() * x.length);
		const steps = new Int32Array(x.length).fill(-1);
		const queue = [start];
		steps[start] = 0;
		for (const node of queue) {
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				const other = targets[k]!;
				if (steps[other]! >= 0) continue;
				steps[other] = steps[node]! + 1;
				queue.push(other);
				const ratio = drawn(start, other) / steps[other]!;
				squares += ratio ** 2;
				sums += ratio;
				far += ratio * steps[other]!;
				pairs++;
			}
		}
	}
	let [length, ends] = [0, 0];
	for (let node = 0; node < x.length; node++) {
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++, ends++) {
			length += drawn(node, targets[k]!);
		}
	}
	return {
		// The best scale s makes the mean of (s·drawn/steps - 1)² least.
		stress: 1 - sums ** 2 / squares / pairs,
		'tie over pair distance': length / ends / (far / pairs)
	};
}
