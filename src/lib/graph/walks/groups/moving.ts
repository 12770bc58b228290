import { nodesOf } from '../rows.ts';
import { shuffle } from '../seeded.ts';
import type { Folded } from './folded.ts';

/** What a move must gain, so that rounding moves nobody. */
const GAIN = 1e-12;

/**
 * Moves each node to the neighbouring community where modularity gains most, in place,
 * until no single move gains; `all` is the number of ends of ties. Whoever moved sets its
 * neighbours waiting again (Traag and others 2019), so that nobody is looked at in vain.
 */
export function moveNodes(graph: Folded, of: Int32Array, all: number, random: () => number): void {
	const { offsets, targets, weights, ends } = graph;
	const nodes = nodesOf(graph);
	const total = new Float64Array(nodes);
	for (let node = 0; node < nodes; node++) total[of[node]!]! += ends[node]!;
	/** A circle of those who wait. */
	const queue = shuffle(Int32Array.from(of.keys()), random);
	const isWaiting = new Uint8Array(nodes).fill(1);
	const toward = new Float64Array(nodes);
	const met = new Int32Array(nodes);
	let head = 0;
	let waiting = nodes;
	while (waiting > 0) {
		const node = queue[head]!;
		head = head + 1 === nodes ? 0 : head + 1;
		waiting--;
		isWaiting[node] = 0;
		const first = offsets[node]!;
		const end = offsets[node + 1]!;
		const own = of[node]!;
		let found = 0;
		for (let k = first; k < end; k++) {
			const community = of[targets[k]!]!;
			if (toward[community] === 0) met[found++] = community;
			toward[community]! += weights[k]!;
		}
		const share = ends[node]! / all;
		let best = own;
		let highest = toward[own]! - share * (total[own]! - ends[node]!) + GAIN;
		toward[own] = 0;
		for (let i = 0; i < found; i++) {
			const community = met[i]!;
			const gain = toward[community]! - share * total[community]!;
			toward[community] = 0;
			if (community === own || gain <= highest) continue;
			highest = gain;
			best = community;
		}
		if (best === own) continue;
		total[own]! -= ends[node]!;
		total[best]! += ends[node]!;
		of[node] = best;
		for (let k = first; k < end; k++) {
			const next = targets[k]!;
			if (isWaiting[next] === 1 || of[next] === best) continue;
			isWaiting[next] = 1;
			queue[head + waiting < nodes ? head + waiting : head + waiting - nodes] = next;
			waiting++;
		}
	}
}

/**
 * Parts within communities that hang together well: each node that still stands alone
 * joins the part of its community that gains most, if both are tied well enough to the
 * rest of it. What is folded from these can be taken apart again, a community cannot.
 */
export function refine(graph: Folded, of: Int32Array, all: number): Int32Array {
	const { offsets, targets, weights, ends } = graph;
	const nodes = nodesOf(graph);
	const part = Int32Array.from(of.keys());
	const total = ends.slice();
	const isAlone = new Uint8Array(nodes).fill(1);
	const ofCommunity = new Float64Array(nodes);
	/** Ties from each part to the rest of its community. */
	const outward = new Float64Array(nodes);
	for (let node = 0; node < nodes; node++) {
		ofCommunity[of[node]!]! += ends[node]!;
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			if (of[targets[k]!] === of[node]) outward[node]! += weights[k]!;
		}
	}
	const isTied = (p: number, community: number): boolean =>
		outward[p]! >= (total[p]! * (ofCommunity[community]! - total[p]!)) / all;
	const toward = new Float64Array(nodes);
	const met = new Int32Array(nodes);
	for (let node = 0; node < nodes; node++) {
		const own = of[node]!;
		if (isAlone[node] === 0 || !isTied(node, own)) continue;
		let found = 0;
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			if (of[targets[k]!] !== own) continue;
			const other = part[targets[k]!]!;
			if (toward[other] === 0) met[found++] = other;
			toward[other]! += weights[k]!;
		}
		let best = node;
		let highest = GAIN;
		for (let i = 0; i < found; i++) {
			const other = met[i]!;
			const gain = toward[other]! - (ends[node]! * total[other]!) / all;
			if (gain <= highest || !isTied(other, own)) continue;
			highest = gain;
			best = other;
		}
		if (best !== node) {
			outward[best]! += outward[node]! - 2 * toward[best]!;
			total[best]! += ends[node]!;
			part[node] = best;
			isAlone[node] = isAlone[best] = 0;
		}
		for (let i = 0; i < found; i++) toward[met[i]!] = 0;
	}
	return part;
}
