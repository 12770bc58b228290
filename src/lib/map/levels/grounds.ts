import type { Ground, Scene, SceneNode } from '../scene.ts';
import type { Layout } from '../wish.ts';

type GroundsBy = Scene['groundsBy'];

/** What nodes are put together by, and the number of the group of each; -1 for none. */
interface Grouping {
	readonly by: GroundsBy;
	readonly groupOf: (node: SceneNode) => number;
}

/** Whom a way of placing puts together. */
export function groupingFor(layout: Layout): Grouping {
	if (layout === 'domains') return { by: 'domain', groupOf: ({ domain }) => domain };
	if (layout === 'settings') return { by: 'setting', groupOf: ({ setting }) => setting };
	return { by: 'organisation', groupOf: ({ organisation }) => organisation };
}

/**
 * A scene with a ground under those who stand together: by organisation unless it is placed
 * by something else. In rings nobody stands with their own.
 *
 * @param nameOf what a group is called; -1 is who has none
 */
export function grounded(
	scene: Scene,
	layout: Layout,
	nameOf: (by: GroundsBy, group: number) => string
): Scene {
	if (layout === 'rings') return { ...scene, grounds: [] };
	const { by, groupOf } = groupingFor(layout);
	if (by === 'organisation') return scene;
	const members = new Map<number, number[]>();
	scene.nodes.forEach((node, i) => {
		const group = groupOf(node);
		members.set(group, [...(members.get(group) ?? []), i]);
	});
	const grounds = [...members].map(([group, list]): Ground => ({
		code: `${by} ${group}`,
		name: nameOf(by, group),
		members: list
	}));
	return { ...scene, grounds, groundsBy: by };
}
