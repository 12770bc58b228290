import { blocks } from '#lib/work/blocks.ts';
import { rings } from '#lib/work/rings.ts';
import type { Scene } from '../scene.ts';
import { within } from './net.ts';
import { neighboursIn } from './pair-counts.ts';

/** Places that follow from the scene alone: rings around whoever one looks at, or blocks. */
export function arrangement(
	scene: Scene,
	layout: 'rings' | 'blocks',
	focus: string | undefined
): Float64Array {
	const group = scene.nodes.map(({ organisation }) => organisation);
	if (layout === 'blocks') {
		return blocks(
			group,
			scene.nodes.map(({ contacts }) => contacts)
		);
	}
	const neighbours = neighboursIn(scene.nodes.length, scene.ties);
	const middle = scene.nodes.findIndex(({ code }) => code === focus);
	const away = within(middle < 0 ? [] : [middle], Infinity, neighbours);
	return rings(
		scene.nodes.map((_, node) => away.get(node) ?? -1),
		group,
		neighbours
	);
}
