import { countingSort } from '../../adjacency.ts';
import { nodesOf, type Rows } from '../rows.ts';

/** A graph whose nodes may stand for many. */
export interface Folded extends Rows {
	/** Per place in the rows how many ties it stands for. */
	readonly weights: Float64Array;
	/** Per node the ends of ties at it, those of ties within it included. */
	readonly ends: Float64Array;
}

export function unfolded(rows: Rows): Folded {
	const ends = new Float64Array(nodesOf(rows));
	for (let i = 0; i < ends.length; i++) ends[i] = rows.offsets[i + 1]! - rows.offsets[i]!;
	return {
		offsets: rows.offsets,
		targets: rows.targets,
		weights: new Float64Array(rows.targets.length).fill(1),
		ends
	};
}

/** One node per part; ties between two parts are taken together, those within left out. */
export function fold(graph: Folded, of: Int32Array, count: number): Folded {
	const { offsets, targets, weights } = graph;
	const members = countingSort(count, of.length, of);
	const ends = new Float64Array(count);
	const foldedOffsets = new Int32Array(count + 1);
	const foldedTargets = new Int32Array(targets.length);
	const foldedWeights = new Float64Array(targets.length);
	/** Where the tie to each part stands, when it was met from the part at hand. */
	const place = new Int32Array(count).fill(-1);
	let length = 0;
	let part = 0;
	for (const node of members) {
		while (part < of[node]!) foldedOffsets[++part] = length;
		const first = foldedOffsets[part]!;
		ends[part]! += graph.ends[node]!;
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			const other = of[targets[k]!]!;
			if (other === part) continue;
			if (place[other]! < first) {
				place[other] = length;
				foldedTargets[length++] = other;
			}
			foldedWeights[place[other]!]! += weights[k]!;
		}
	}
	while (part < count) foldedOffsets[++part] = length;
	return {
		offsets: foldedOffsets,
		targets: foldedTargets.slice(0, length),
		weights: foldedWeights.slice(0, length),
		ends
	};
}

/** Numbers parts in the order of their first nodes, in place; how many there are. */
export function renumber(of: Int32Array): number {
	const number = new Int32Array(of.length).fill(-1);
	let count = 0;
	for (let i = 0; i < of.length; i++) {
		const part = of[i]!;
		if (number[part]! < 0) number[part] = count++;
		of[i] = number[part]!;
	}
	return count;
}
