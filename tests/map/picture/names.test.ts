import { expect, test } from 'vitest';
import { ringRoom, type Brush } from '#lib/map/picture/brush.ts';
import { nameScene } from '#lib/map/picture/overlay.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';

test('no name lies under the ring of somebody who is chosen', () => {
	const scene = sceneOfStory(chainTown(12));
	const brush = {
		measure: (text: string, rank: 'plain') => ({ text, under: '', rank, width: 80, height: 18 })
	} as unknown as Brush;
	const at = scene.nodes.map((_, i) => ({ x: 150 + 160 * (i % 4), y: 100 + 60 * (i >> 2) }));
	const shot = { width: 800, height: 400, at, radius: at.map(() => 6), scale: 1 };
	const chosen = new Set(scene.nodes.keys());
	const labels = nameScene(brush, scene, shot, new Float64Array(at.length), chosen);
	expect(labels.length).toBeGreaterThan(8);
	const room = ringRoom(6, 'disc', 1);
	for (const { text, box } of labels) {
		const covered = at.filter(
			({ x, y }) =>
				box.left < x + room && box.right > x - room && box.top < y + room && box.bottom > y - room
		);
		expect(covered, text).toEqual([]);
	}
});
