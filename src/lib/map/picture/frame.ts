import type Sigma from 'sigma';
import type { Camera } from 'sigma';
import type { Settings } from 'sigma/settings';
import type { CameraState } from 'sigma/types';
import { DashProgram } from '../programs/dashes.ts';
import { NothingProgram } from '../programs/nothing.ts';
import { shapesWith } from '../programs/shapes.ts';
import type { Point } from './outline.ts';

/** A picture of two people does not fill the frame with them. */
const LEAST = { width: 620, height: 430 };
/** Room for grounds and names around the outermost nodes, in units of the layout. */
const EDGE = 46;

/** The layout is wide; in an upright frame it is turned on its side. Sigma's y grows upwards. */
export interface Turn {
	toGraph(x: number, y: number): Point;
	toLayout(point: Point): Point;
}

export function turnFor({ clientWidth, clientHeight }: HTMLElement): Turn {
	return clientHeight > clientWidth
		? { toGraph: (x, y) => ({ x: y, y: -x }), toLayout: ({ x, y }) => ({ x: -y, y: x }) }
		: { toGraph: (x, y) => ({ x, y: -y }), toLayout: ({ x, y }) => ({ x, y: -y }) };
}

export function boundsOf(points: readonly Point[]): { x: [number, number]; y: [number, number] } {
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

/** Above this many lines they are hidden while the picture moves. */
const LINES_THAT_MOVE = 500;

/** @param hole the colour inside a ring, asked for at each drawing */
export function settingsFor(ties: number, hole: () => string): Partial<Settings> {
	return {
		allowInvalidContainer: true,
		defaultNodeType: 'shape',
		nodeProgramClasses: { shape: shapesWith(hole), circle: NothingProgram },
		nodeHoverProgramClasses: { shape: NothingProgram, circle: NothingProgram },
		defaultEdgeType: 'dash',
		edgeProgramClasses: { dash: DashProgram, line: NothingProgram, arrow: NothingProgram },
		// Sizes are those of the layout, so that what has room there has room on every screen.
		itemSizesReference: 'positions',
		renderLabels: false,
		minEdgeThickness: 1.2,
		zIndex: true,
		stagePadding: 4,
		hideEdgesOnMove: ties > LINES_THAT_MOVE,
		defaultDrawNodeHover: () => {},
		...(isStill() ? STILL : {})
	};
}

/** Wheel, double click and a swipe bring the camera there at once; 0 is no duration to sigma. */
const STILL = {
	zoomDuration: 1,
	doubleClickZoomingDuration: 1,
	inertiaDuration: 1,
	inertiaRatio: 0
} as const satisfies Partial<Settings>;

/** Whether the reader asked for as little movement as can be. */
function isStill(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const STEP = 1.5;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 } as const;
const DURATION = 200;

/** Moves the camera there, or puts it there for whoever wants no movement. */
export function moveCamera(camera: Camera, to: Partial<CameraState>): void {
	if (isStill()) camera.setState(to);
	else void camera.animate(to, { duration: DURATION });
}

/** Brings the picture nearer or further away, or shows all of it. */
export function zoomCamera(camera: Camera, step: 'in' | 'out' | 'fit'): void {
	const { ratio } = camera.getState();
	if (step === 'fit') moveCamera(camera, WHOLE);
	else moveCamera(camera, { ratio: step === 'in' ? ratio / STEP : ratio * STEP });
}

/**
 * Sheets of sigma on which we draw nothing. Without a graphics card each sheet costs time in
 * every frame, drawn on or not.
 */
export const UNUSED = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'] as const;

/**
 * Who lies under the mouse is found by their places. Sigma would draw everything a second
 * time and read a pixel back, which waits until all drawing is done; the sheets for that
 * are not made anew in every frame either.
 */
export function pointBy(sigma: Sigma, nodeAt: (point: Point) => number | undefined): void {
	Object.assign(sigma, {
		pickingLayers: new Set<string>(),
		getNodeAtPosition(point: Point): string | null {
			const node = nodeAt(point);
			return node === undefined ? null : String(node);
		}
	});
}
