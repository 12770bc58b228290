import Graph from 'graphology';
import Sigma from 'sigma';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { shapesWith, type Shape } from '#lib/map/programs/shapes.ts';
import { isNear, pixelsOf } from '../../helpers/pixels.ts';

const HUE = [136, 34, 85] as const;
const RADIUS = 22;
const LOOKS = [
	['disc', false],
	['square', false],
	['pentagon', false],
	['triangle', false],
	['disc', true],
	['square', true]
] as const satisfies readonly (readonly [Shape, boolean])[];

/** Places in units of the radius, and which looks are filled there. */
const PROBES = [
	{ where: 'the middle', x: 0, y: 0, filled: ['disc', 'square', 'pentagon', 'triangle'] },
	{ where: 'the corner of a square', x: 0.78, y: -0.78, filled: ['square', 'square ring'] },
	{ where: 'the top of a triangle', x: 0, y: -1.13, filled: ['triangle'] },
	{
		where: 'the side of a disc',
		x: 0.93,
		y: 0.1,
		filled: ['disc', 'disc ring']
	},
	{
		where: 'the lower side',
		x: 0,
		y: 0.78,
		filled: ['disc', 'square', 'pentagon', 'disc ring', 'square ring']
	}
];

let sigma: Sigma | undefined;

afterEach(() => {
	sigma?.kill();
	document.body.replaceChildren();
});

test('square, disc, pentagon, triangle and ring really differ on the screen', async () => {
	await page.viewport(800, 300);
	document.body.style.cssText = 'margin:0;background:#fff';
	const container = document.createElement('div');
	container.style.cssText = 'width:720px;height:200px;background:#fff';
	document.body.append(container);
	const graph = new Graph();
	LOOKS.forEach(([shape, isRing], i) => {
		graph.addNode(i, { x: i, y: 0, size: RADIUS, color: '#882255', type: 'shape', shape, isRing });
	});
	sigma = new Sigma(graph, container, {
		nodeProgramClasses: { shape: shapesWith(() => '#12181d') },
		renderLabels: false,
		stagePadding: 60
	});
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	const pixels = await pixelsOf(container);
	for (const { where, x, y, filled } of PROBES) {
		const found = LOOKS.flatMap(([shape, isRing], i) => {
			const at = sigma!.graphToViewport({ x: i, y: 0 });
			const isFilled = isNear(pixels.at(at.x + x * RADIUS, at.y + y * RADIUS), HUE);
			return isFilled ? [isRing ? `${shape} ring` : shape] : [];
		});
		expect.soft(found, where).toEqual(filled);
	}
});
