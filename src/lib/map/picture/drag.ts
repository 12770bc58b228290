import type Sigma from 'sigma';
import type { Point } from './outline.ts';

/** A hand that trembles does not move anything. */
const STEADY = 4;

/**
 * Lets a mouse or a finger move nodes.
 *
 * @param put a node comes there, while it is moved
 * @param moved it stays where it is now
 * @returns whether what comes now, a click, is the end of a drag
 */
export function dragNodes(
	sigma: Sigma,
	put: (node: number, on: Point) => void,
	moved: (node: number) => void
): () => boolean {
	let dragged: { node: number; x: number; y: number; hasMoved: boolean } | undefined;
	sigma.on('downNode', ({ node, event }) => {
		dragged = { node: Number(node), x: event.x, y: event.y, hasMoved: false };
		event.preventSigmaDefault();
	});
	sigma.on('moveBody', ({ event }) => {
		if (!dragged) return;
		const far = Math.hypot(event.x - dragged.x, event.y - dragged.y);
		dragged.hasMoved ||= far > STEADY;
		if (dragged.hasMoved) put(dragged.node, sigma.viewportToGraph(event));
		event.preventSigmaDefault();
		event.original.preventDefault();
	});
	const drop = (): void => {
		if (dragged?.hasMoved) moved(dragged.node);
		// The click that ends a drag comes after this.
		const ended = dragged;
		setTimeout(() => dragged === ended && (dragged = undefined));
	};
	sigma.on('upNode', drop);
	sigma.on('upStage', drop);
	return () => dragged?.hasMoved ?? false;
}
