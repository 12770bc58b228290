import { blocks } from '#lib/work/blocks.ts';
import { rings } from '#lib/work/rings.ts';
import { ROOM, type Scene } from '../scene.ts';
import type { Layout } from '../wish.ts';
import { groupingFor } from './grounds.ts';
import { within } from './net.ts';
import { neighboursIn } from './pair-counts.ts';

/** How much further apart stands what stands for many: it is larger, and so is its name. */
const WIDER = 2;

/**
 * Places that follow from the scene alone: rings around whoever one looks at, or blocks of
 * those who have an organisation, a domain or a setting in common.
 */
export function arrangement(
	scene: Scene,
	layout: Exclude<Layout, 'force'>,
	focus: string | undefined
): Float64Array {
	const group = scene.nodes.map(groupingFor(layout).groupOf);
	if (layout !== 'rings') {
		const room = scene.nodes.reduce((most, { kind }) => Math.max(most, ROOM[kind]), 0);
		return blocks(
			group,
			scene.nodes.map(({ contacts }) => contacts),
			room
		);
	}
	const neighbours = neighboursIn(scene.nodes.length, scene.ties);
	const middle = scene.nodes.findIndex(({ code }) => code === focus);
	const away = within(middle < 0 ? [] : [middle], Infinity, neighbours);
	const places = rings(
		scene.nodes.map((_, node) => away.get(node) ?? -1),
		group,
		neighbours
	);
	return scene.level === 'people' ? places : places.map((place) => place * WIDER);
}
