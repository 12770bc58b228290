import Graph from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { nearby, nodeLook, tieLook, type Attention } from './appearance.ts';
import { ShapeProgram } from './programs/shapes.ts';
import type { Scene } from './scene.ts';

/** The only door to sigma: everything else of the map works without WebGL. */
export interface Stage {
	/** Draws what the reader now points at. */
	attend(attention: Attention): void;
	/** Sizes of the nodes, each between 0 and 1. */
	weigh(weights: ArrayLike<number>): void;
	zoom(step: 'in' | 'out' | 'fit'): void;
	pan(x: number, y: number): void;
	/** Where a place of the layout is on the screen, in pixels. */
	toScreen(x: number, y: number): { readonly x: number; readonly y: number };
	kill(): void;
}

export interface StageEvents {
	hover(node: number | undefined): void;
	pick(node: number | undefined): void;
	drawn(): void;
	lost(): void;
}

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
	const graph = new Graph({ multi: false, type: 'undirected' });
	scene.nodes.forEach((_, i) => {
		graph.addNode(i, { x: places[2 * i]!, y: -places[2 * i + 1]! });
	});
	scene.ties.forEach((tie, i) => graph.addEdgeWithKey(`t${i}`, tie.from, tie.to));
	const most = Math.max(1, ...scene.nodes.map((node) => node.contacts));
	let weights: ArrayLike<number> = scene.nodes.map((node) => node.contacts / most);
	let attention: Attention = { hovered: undefined, picked: undefined, found: new Set() };
	let near = nearby(scene, attention);

	const sigma = new Sigma(graph, container, {
		...SETTINGS,
		nodeReducer: (key) => {
			const index = Number(key);
			const node = scene.nodes[index]!;
			const look = nodeLook(node, index, attention, near, weights[index]!);
			return { ...look, shape: node.shape, x: places[2 * index]!, y: -places[2 * index + 1]! };
		},
		edgeReducer: (key) => ({ ...tieLook(scene, Number(key.slice(1)), attention, near) })
	});
	sigma.on('enterNode', ({ node }) => events.hover(Number(node)));
	sigma.on('leaveNode', () => events.hover(undefined));
	sigma.on('clickNode', ({ node }) => events.pick(Number(node)));
	sigma.on('clickStage', () => events.pick(undefined));
	sigma.on('afterRender', () => events.drawn());
	for (const canvas of Object.values(sigma.getCanvases())) {
		canvas.addEventListener('webglcontextlost', () => events.lost());
	}

	return {
		attend(next) {
			attention = next;
			near = nearby(scene, attention);
			sigma.refresh({ skipIndexation: true });
		},
		weigh(next) {
			weights = next;
			sigma.refresh({ skipIndexation: true });
		},
		zoom(step) {
			const camera = sigma.getCamera();
			const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
			if (step === 'fit') void camera.animatedReset({ duration });
			else if (step === 'in') void camera.animatedZoom({ duration });
			else void camera.animatedUnzoom({ duration });
		},
		pan(x, y) {
			const camera = sigma.getCamera();
			const { ratio } = camera.getState();
			camera.setState({ x: camera.x + x * 0.1 * ratio, y: camera.y + y * 0.1 * ratio });
		},
		toScreen: (x, y) => sigma.graphToViewport({ x, y: -y }),
		kill: () => sigma.kill()
	};
}

const SETTINGS: Partial<Settings> = {
	allowInvalidContainer: true,
	defaultNodeType: 'shape',
	nodeProgramClasses: { shape: ShapeProgram },
	hideEdgesOnMove: false,
	labelFont: '"Source Sans 3 Variable", sans-serif',
	labelSize: 13,
	labelWeight: '600',
	labelColor: { color: '#1b2530' },
	labelDensity: 0.6,
	labelGridCellSize: 110,
	labelRenderedSizeThreshold: 8,
	minEdgeThickness: 0.5,
	zIndex: true,
	stagePadding: 48,
	defaultDrawNodeLabel: drawLabel,
	defaultDrawNodeHover: drawHover
};

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** A label with a halo, so that it stays readable over lines. */
function drawLabel(context: CanvasRenderingContext2D, node: Drawn, settings: Settings): void {
	if (!node.label) return;
	context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
	context.lineJoin = 'round';
	context.lineWidth = 4;
	context.strokeStyle = 'rgba(251, 250, 247, 0.92)';
	context.fillStyle = '#1b2530';
	const x = node.x + node.size + 4;
	const y = node.y + settings.labelSize / 3;
	context.strokeText(node.label, x, y);
	context.fillText(node.label, x, y);
}

/** A ring around the node that is pointed at or picked. */
function drawHover(context: CanvasRenderingContext2D, node: Drawn, settings: Settings): void {
	context.beginPath();
	context.arc(node.x, node.y, node.size + 4, 0, 2 * Math.PI);
	context.lineWidth = 2.5;
	context.strokeStyle = '#1b2530';
	context.stroke();
	drawLabel(context, node, settings);
}
