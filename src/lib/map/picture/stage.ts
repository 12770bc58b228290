import Graph from 'graphology';
import Sigma from 'sigma';
import type { Scene } from '../scene.ts';
import {
	NO_ATTENTION,
	nodeLook,
	nodeRadius,
	ringedBy,
	tieLook,
	type Attention
} from './appearance.ts';
import { Brush } from './brush.ts';
import { canDraw } from './can-draw.ts';
import { coloursFor, whenColoursChange } from './colours.ts';
import {
	UNUSED,
	boundsOf,
	moveCamera,
	pointBy,
	settingsFor,
	turnFor,
	zoomCamera
} from './frame.ts';
import { dragNodes } from './drag.ts';
import type { Label } from './labels.ts';
import { drawEmphasis, drawGrounds, drawPins, isInFrame, nameScene, type Shot } from './overlay.ts';
import type { Point } from './outline.ts';
import { nodeAt, tieAt } from './point-at.ts';

/** The only door to sigma: everything else of the map works without WebGL. */
export interface Stage {
	/** Draws what the reader now points at, without drawing the scene anew. */
	attend(attention: Attention): void;
	/** The same nodes in other colours and sizes, each size between 0 and 1. */
	dress(scene: Scene, weights: ArrayLike<number>): void;
	pins(pinned: ReadonlySet<number>): void;
	/** Moves a node over the screen, in pixels. */
	nudge(node: number, x: number, y: number): void;
	/** Puts a node where the layout wants it. */
	move(node: number, x: number, y: number): void;
	/** Brings a node to the middle of the frame. */
	centre(node: number): void;
	zoom(step: 'in' | 'out' | 'fit'): void;
	pan(x: number, y: number): void;
	/** What stands where on the screen now. */
	shot(): Shot;
	/** The names that found a place. */
	names(): readonly Label[];
	kill(): void;
}

export interface StageEvents {
	hover(node: number | undefined): void;
	/** @param isAlso beside those that were chosen before */
	pick(node: number | undefined, isAlso: boolean): void;
	pickTie(tie: number): void;
	/** Somebody put a node elsewhere; x and y of the layout. */
	moved(node: number, x: number, y: number): void;
	lost(): void;
}

/** Share of its strength that each layer keeps while something stands out. */
const FADED = { grounds: '0.4', edges: '0.2', nodes: '0.25', names: '0.1' };
/** After the camera stood still for this long, all names get their place. */
const STILL = 120;

/** A screen on which nothing stands yet. */
export interface EmptyStage {
	/**
	 * Puts a scene on it, once.
	 *
	 * @param places x and y of each node in turn
	 * @param sizes of each node, between 0 and 1
	 */
	show(scene: Scene, places: Float64Array, sizes: ArrayLike<number>): Stage;
	kill(): void;
}

/**
 * Makes ready all that draws: it takes as long as the drawing, and needs no places yet.
 * Undefined where WebGL is not to be had.
 *
 * @param ties how many lines there will be
 */
export function prepareStage(
	container: HTMLElement,
	ties: number,
	events: StageEvents
): EmptyStage | undefined {
	try {
		return emptyStage(container, ties, events);
	} catch (error) {
		// To ask first would make one drawing more.
		if (canDraw()) throw error;
		return undefined;
	}
}

function emptyStage(container: HTMLElement, ties: number, events: StageEvents): EmptyStage {
	let scene: Scene;
	let points: Point[] = [];
	let weights: ArrayLike<number> = [];
	let colours = coloursFor(container);
	const turn = turnFor(container);
	let attention = NO_ATTENTION;
	let pinned: ReadonlySet<number> = new Set();
	let labels: readonly Label[] = [];
	let isGone = false;
	let rest: ReturnType<typeof setTimeout> | undefined;

	const settings = settingsFor(ties, () => colours.card);
	const isHidingLines = settings.hideEdgesOnMove === true;
	// It draws when it gets a graph, and that is after all sheets are there.
	const sigma = new Sigma(new Graph(), container, {
		...settings,
		nodeReducer: (key) => {
			const node = scene.nodes[Number(key)]!;
			const look = nodeLook(node, weights[Number(key)]!, colours);
			return { ...look, shape: node.shape, ...points[Number(key)]! };
		},
		edgeReducer: (key) => ({ ...tieLook(scene.ties[Number(key.slice(1))]!, colours) })
	});
	const { fontFamily } = getComputedStyle(container);
	const sheet = (name: string, where: Parameters<Sigma['createCanvas']>[1]): Brush =>
		new Brush(sigma.createCanvas(name, where), fontFamily);
	const grounds = sheet('grounds', { beforeLayer: 'edges' });
	const names = sheet('names', { beforeLayer: 'hovers' });
	const front = sheet('front', { beforeLayer: 'mouse' });
	const layers = sigma.getCanvases();
	for (const name of UNUSED) layers[name]!.style.display = 'none';
	// It only feels the mouse: what cannot be seen is not put on the screen.
	layers.mouse!.style.opacity = '0';
	pointBy(sigma, (point) => seenLast && nodeAt(seenLast, point));
	const camera = sigma.getCamera();
	let last = camera.getState();
	/** The picture as it was drawn last. */
	let seenLast: Shot | undefined;

	function shot(): Shot {
		return {
			...sigma.getDimensions(),
			at: points.map((point) => sigma.graphToViewport(point)),
			radius: scene.nodes.map((node, i) => sigma.scaleSize(nodeRadius(node, weights[i]!))),
			scale: sigma.scaleSize(1)
		};
	}
	function drawFront(seen: Shot): void {
		const emphasis = drawEmphasis(front, scene, seen, colours, attention);
		drawPins(front, seen, colours, pinned.intersection(ringedBy(attention)));
		layers.front!.style.display = emphasis || attention.chosen.size > 0 ? '' : 'none';
		for (const [name, strength] of Object.entries(FADED)) {
			layers[name]!.style.opacity = emphasis ? strength : '';
		}
	}
	/** While the camera moves the first names alone are placed, and the rest when it stands. */
	function drawAll(): void {
		const seen = (seenLast = shot());
		const state = camera.getState();
		const hasMoved = state.x !== last.x || state.y !== last.y || state.ratio !== last.ratio;
		last = state;
		clearTimeout(rest);
		// Lines that are hidden while the picture moves cost no sheet either.
		layers.edges!.style.display = hasMoved && isHidingLines ? 'none' : '';
		if (hasMoved) rest = setTimeout(() => isGone || drawRest(), STILL);
		const hasGrounds = drawGrounds(grounds, scene, seen, colours);
		layers.grounds!.style.display = hasGrounds ? '' : 'none';
		drawNames(seen, hasMoved);
		drawFront(seen);
	}
	function drawRest(): void {
		layers.edges!.style.display = '';
		drawNames(shot(), false);
	}
	function drawNames(seen: Shot, isMoving: boolean): void {
		labels = nameScene(names, scene, seen, weights, attention.chosen, isMoving);
		names.clear(seen);
		drawPins(names, seen, colours, pinned);
		for (const label of labels) names.label(label, colours);
	}
	function put(node: number, on: { readonly x: number; readonly y: number }): void {
		points[node] = on;
		const ends = scene.ties.flatMap(({ from, to }, i) =>
			from === node || to === node ? [`t${i}`] : []
		);
		sigma.refresh({ partialGraph: { nodes: [String(node)], edges: ends }, skipIndexation: true });
	}
	function tellMoved(node: number): void {
		const { x, y } = turn.toLayout(points[node]!);
		events.moved(node, x, y);
	}

	sigma.on('enterNode', ({ node }) => events.hover(Number(node)));
	sigma.on('leaveNode', () => events.hover(undefined));
	const wasDragged = dragNodes(sigma, put, tellMoved);
	sigma.on('clickNode', ({ node, event }) => {
		const { ctrlKey, metaKey, shiftKey } = event.original as MouseEvent;
		if (!wasDragged()) events.pick(Number(node), ctrlKey || metaKey || shiftKey);
	});
	sigma.on('clickStage', ({ event }) => {
		if (wasDragged() || !seenLast) return;
		const seen = shot();
		const near = nodeAt(seen, event);
		const tie = near === undefined ? tieAt(scene, seen, event) : undefined;
		if (tie === undefined) events.pick(near, false);
		else events.pickTie(tie);
	});
	const stopWatching = whenColoursChange(() => {
		colours = coloursFor(container);
		sigma.refresh({ skipIndexation: true });
	});
	for (const canvas of Object.values(layers)) {
		canvas.addEventListener('webglcontextlost', () => events.lost());
	}

	const moveTo = (node: number): void => {
		const { x, y } = sigma.getNodeDisplayData(node)!;
		moveCamera(camera, { x, y });
	};
	function kill(): void {
		isGone = true;
		stopWatching();
		clearTimeout(rest);
		sigma.kill();
	}
	const stage: Stage = {
		attend(next) {
			performance.mark('vangnet-attention');
			const isOtherChoice = next.chosen !== attention.chosen;
			attention = next;
			const seen = shot();
			if (isOtherChoice) drawNames(seen, false);
			drawFront(seen);
			if (next.hovered !== undefined && !isInFrame(seen, next.hovered)) moveTo(next.hovered);
			performance.measure('vangnet-attention', 'vangnet-attention');
		},
		dress(next, sizes) {
			if (next === scene && sizes === weights) return;
			[scene, weights] = [next, sizes];
			sigma.refresh({ skipIndexation: true });
		},
		pins(next) {
			if (next.size === 0 && pinned.size === 0) return;
			pinned = next;
			drawNames(shot(), false);
		},
		nudge(node, x, y) {
			const from = sigma.graphToViewport(points[node]!);
			put(node, sigma.viewportToGraph({ x: from.x + x, y: from.y + y }));
			tellMoved(node);
		},
		move: (node, x, y) => put(node, turn.toGraph(x, y)),
		centre: moveTo,
		zoom: (step) => zoomCamera(camera, step),
		pan(x, y) {
			const { ratio } = camera.getState();
			camera.setState({ x: camera.x + x * 0.1 * ratio, y: camera.y + y * 0.1 * ratio });
		},
		shot,
		names: () => labels,
		kill
	};
	return {
		show(first, places, sizes) {
			[scene, weights] = [first, sizes];
			points = scene.nodes.map((_, i) => turn.toGraph(places[2 * i]!, places[2 * i + 1]!));
			const graph = new Graph({ multi: false, type: 'undirected' });
			scene.nodes.forEach((_, i) => graph.addNode(i, points[i]!));
			scene.ties.forEach((tie, i) => graph.addEdgeWithKey(`t${i}`, tie.from, tie.to));
			sigma.setCustomBBox(boundsOf(points));
			sigma.on('afterRender', drawAll);
			sigma.setGraph(graph);
			// Names are measured with the typeface that they will be drawn in.
			const typeface = document.fonts.load(`600 14px ${fontFamily}`);
			void typeface.then(() => isGone || sigma.scheduleRender());
			return stage;
		},
		kill
	};
}
