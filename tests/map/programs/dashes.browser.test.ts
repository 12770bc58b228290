import Graph from 'graphology';
import Sigma from 'sigma';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DashProgram } from '#lib/map/programs/dashes.ts';
import { isNear, pixelsOf } from '../../helpers/pixels.ts';

const INK = [136, 34, 85] as const;
const WIDE = 6;

let sigma: Sigma | undefined;

afterEach(() => {
	sigma?.kill();
	document.body.replaceChildren();
});

/** Two lines above each other on the screen, with dashes of these lengths. */
async function lines(...dashes: readonly number[]) {
	await page.viewport(800, 300);
	document.body.style.cssText = 'margin:0;background:#fff';
	const container = document.createElement('div');
	container.style.cssText = 'width:720px;height:200px;background:#fff';
	document.body.append(container);
	const graph = new Graph();
	dashes.forEach((dash, i) => {
		graph.addNode(`a${i}`, { x: 0, y: i, size: 1 });
		graph.addNode(`b${i}`, { x: 4, y: i, size: 1 });
		graph.addEdge(`a${i}`, `b${i}`, { type: 'dash', size: WIDE, color: '#882255', dash });
	});
	sigma = new Sigma(graph, container, {
		edgeProgramClasses: { dash: DashProgram },
		renderLabels: false,
		stagePadding: 60
	});
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	const pixels = await pixelsOf(container);
	return dashes.map((_, i) => {
		const from = sigma!.graphToViewport({ x: 0, y: i });
		const to = sigma!.graphToViewport({ x: 4, y: i });
		const isInked = (x: number, y: number): boolean => isNear(pixels.at(x, y), INK);
		const along = Array.from({ length: Math.floor(to.x - from.x) - 4 }, (_, k) => from.x + 2 + k);
		const inked = along.map((x) => isInked(x, from.y));
		// Of each pixel across the line how much is inked, by the channel that differs most from white.
		const across = Array.from({ length: 31 }, (_, k) => {
			const [, green] = pixels.at(from.x + 4, from.y - 15 + k);
			return (255 - green) / (255 - INK[1]);
		});
		return {
			share: inked.filter(Boolean).length / inked.length,
			pieces: inked.filter((is, k) => is && !inked[k - 1]).length,
			width: across.reduce((sum, share) => sum + share, 0),
			length: to.x - from.x
		};
	});
}

test('a line is whole, or broken into dashes of its own length', async () => {
	const [whole, short, long] = await lines(0, 8, 24);
	expect(whole).toMatchObject({ share: 1, pieces: 1 });
	for (const [line, dash] of [
		[short!, 8],
		[long!, 24]
	] as const) {
		expect(line.pieces).toBeGreaterThan(line.length / (2.2 * dash));
		expect(line.pieces).toBeLessThan(line.length / (1.4 * dash));
		expect(line.share).toBeGreaterThan(0.4);
		expect(line.share).toBeLessThan(0.75);
	}
});

test('a line is as wide as it says, dashed or not', async () => {
	for (const { width } of await lines(0, 24)) {
		expect(width).toBeGreaterThanOrEqual(WIDE - 1);
		expect(width).toBeLessThanOrEqual(WIDE + 1);
	}
});
