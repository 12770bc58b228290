import Graph from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { ShapeProgram } from '../programs/shapes.ts';
import type { Scene } from '../scene.ts';
import { nodeLook, nodeRadius, tieLook, type Attention } from './appearance.ts';
import { Brush } from './brush.ts';
import { coloursFor } from './colours.ts';
import type { Box, Label } from './labels.ts';
import { drawEmphasis, drawGrounds, isInFrame, nameScene, type Shot } from './overlay.ts';

/** The only door to sigma: everything else of the map works without WebGL. */
export interface Stage {
	/** Draws what the reader now points at, without drawing the scene anew. */
	attend(attention: Attention): void;
	/** Sizes of the nodes, each between 0 and 1. */
	weigh(weights: ArrayLike<number>): void;
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
	pick(node: number | undefined): void;
	lost(): void;
}

/** A picture of two people does not fill the frame with them. */
const LEAST = { width: 620, height: 430 };
/** Room for grounds and names around the outermost nodes, in units of the layout. */
const EDGE = 46;
/** Share of its strength that each layer keeps while something stands out. */
const FADED = { grounds: '0.4', edges: '0.2', nodes: '0.25', names: '0.1' };
const NOBODY: Attention = { hovered: undefined, picked: undefined, found: new Set() };

/** Whether this browser can draw with WebGL at all. */
export function canDraw(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}

/**
 * Puts a scene on the screen.
 *
 * @param places x and y of each node in turn
 * @throws when WebGL is not to be had
 */
export function createStage(
	container: HTMLElement,
	scene: Scene,
	places: Float64Array,
	events: StageEvents
): Stage {
	const colours = coloursFor(container);
	const at = turned(container, scene, places);
	const graph = new Graph({ multi: false, type: 'undirected' });
	scene.nodes.forEach((_, i) => graph.addNode(i, at(i)));
	scene.ties.forEach((tie, i) => graph.addEdgeWithKey(`t${i}`, tie.from, tie.to));
	const most = Math.max(1, ...scene.nodes.map((node) => node.contacts));
	let weights: ArrayLike<number> = scene.nodes.map((node) => node.contacts / most);
	let attention = NOBODY;
	let labels: readonly Label[] = [];
	let isGone = false;

	const sigma = new Sigma(graph, container, {
		...SETTINGS,
		nodeReducer: (key) => {
			const node = scene.nodes[Number(key)]!;
			const look = nodeLook(node, weights[Number(key)]!, colours);
			return { ...look, shape: node.shape, ...at(Number(key)) };
		},
		edgeReducer: (key) => ({ ...tieLook(scene.ties[Number(key.slice(1))]!, colours) })
	});
	sigma.setCustomBBox(boundsOf(scene.nodes.map((_, i) => at(i))));
	const { fontFamily } = getComputedStyle(container);
	const sheet = (name: string, where: Parameters<Sigma['createCanvas']>[1]): Brush =>
		new Brush(sigma.createCanvas(name, where), fontFamily);
	const grounds = sheet('grounds', { beforeLayer: 'edges' });
	const names = sheet('names', { beforeLayer: 'hovers' });
	const front = sheet('front', { beforeLayer: 'mouse' });
	const layers = sigma.getCanvases();

	function shot(): Shot {
		return {
			...sigma.getDimensions(),
			at: scene.nodes.map((_, i) => sigma.graphToViewport(at(i))),
			radius: scene.nodes.map((_, i) => sigma.scaleSize(nodeRadius(weights[i]!))),
			scale: sigma.scaleSize(1),
			reserved: [cornerFor(sigma.getDimensions().width)]
		};
	}
	function drawFront(seen: Shot): void {
		const emphasis = drawEmphasis(front, scene, seen, colours, attention);
		for (const [name, strength] of Object.entries(FADED)) {
			layers[name]!.style.opacity = emphasis ? strength : '';
		}
	}
	function drawAll(): void {
		const seen = shot();
		drawGrounds(grounds, scene, seen, colours);
		labels = nameScene(names, scene, seen, weights);
		names.clear(seen);
		for (const label of labels) names.label(label, colours);
		drawFront(seen);
	}
	function reveal(node: number | undefined): void {
		if (node === undefined || isInFrame(shot(), node)) return;
		const { x, y } = sigma.getNodeDisplayData(node)!;
		void sigma.getCamera().animate({ x, y }, { duration: duration() });
	}

	sigma.on('enterNode', ({ node }) => events.hover(Number(node)));
	sigma.on('leaveNode', () => events.hover(undefined));
	sigma.on('clickNode', ({ node }) => events.pick(Number(node)));
	sigma.on('clickStage', () => events.pick(undefined));
	sigma.on('afterRender', drawAll);
	for (const canvas of Object.values(sigma.getCanvases())) {
		canvas.addEventListener('webglcontextlost', () => events.lost());
	}
	sigma.refresh();
	// Names are measured with the typeface that they will be drawn in.
	void document.fonts.load(`600 14px ${fontFamily}`).then(() => isGone || sigma.scheduleRender());

	return {
		attend(next) {
			performance.mark('vangnet-attention');
			attention = next;
			drawFront(shot());
			reveal(next.hovered);
			performance.measure('vangnet-attention', 'vangnet-attention');
		},
		weigh(next) {
			weights = next;
			sigma.refresh({ skipIndexation: true });
		},
		zoom(step) {
			const camera = sigma.getCamera();
			if (step === 'fit') void camera.animatedReset({ duration: duration() });
			else if (step === 'in') void camera.animatedZoom({ duration: duration() });
			else void camera.animatedUnzoom({ duration: duration() });
		},
		pan(x, y) {
			const camera = sigma.getCamera();
			const { ratio } = camera.getState();
			camera.setState({ x: camera.x + x * 0.1 * ratio, y: camera.y + y * 0.1 * ratio });
		},
		shot,
		names: () => labels,
		kill() {
			isGone = true;
			sigma.kill();
		}
	};
}

function duration(): number {
	return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
}

/** The layout is wide; in an upright frame it is turned on its side. Sigma's y grows upwards. */
function turned(
	container: HTMLElement,
	scene: Scene,
	places: Float64Array
): (node: number) => { x: number; y: number } {
	const isUpright = container.clientHeight > container.clientWidth;
	const points = scene.nodes.map((_, i) => {
		const [x, y] = [places[2 * i]!, places[2 * i + 1]!];
		return isUpright ? { x: y, y: -x } : { x, y: -y };
	});
	return (node) => points[node]!;
}

function boundsOf(points: readonly { readonly x: number; readonly y: number }[]): {
	x: [number, number];
	y: [number, number];
} {
	const side = (values: readonly number[], least: number): [number, number] => {
		const low = Math.min(...values) - EDGE;
		const high = Math.max(...values) + EDGE;
		const missing = Math.max(0, least - (high - low)) / 2;
		return values.length === 0 ? [0, least] : [low - missing, high + missing];
	};
	return {
		x: side(
			points.map(({ x }) => x),
			LEAST.width
		),
		y: side(
			points.map(({ y }) => y),
			LEAST.height
		)
	};
}

/** The corner where the buttons are. */
function cornerFor(width: number): Box {
	return { left: width - 58, top: 0, right: width, bottom: 136 };
}

const SETTINGS: Partial<Settings> = {
	allowInvalidContainer: true,
	defaultNodeType: 'shape',
	nodeProgramClasses: { shape: ShapeProgram },
	// Sizes are those of the layout, so that what has room there has room on every screen.
	itemSizesReference: 'positions',
	renderLabels: false,
	minEdgeThickness: 1.2,
	zIndex: true,
	stagePadding: 4,
	defaultDrawNodeHover: () => {}
};
