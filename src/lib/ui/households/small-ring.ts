import type { Spot } from '../ecogram/placement.ts';

/** Where the marks of a small picture stand: in a ring around the household. */
export interface Ring {
	readonly size: number;
	readonly centre: { readonly x: number; readonly y: number };
	readonly mark: number;
	readonly spots: readonly Spot[];
}

const SIZE = 120;
const RADIUS = 46;
const MARK = 9;

/** From the top, clockwise; marks never touch, from 1 to 60 of them. */
export function smallRing(count: number): Ring {
	const centre = { x: SIZE / 2, y: SIZE / 2 };
	const turn = (2 * Math.PI) / Math.max(count, 1);
	return {
		size: SIZE,
		centre,
		mark: count < 2 ? MARK : Math.min(MARK, (RADIUS * Math.sin(Math.PI / count)) / 1.15),
		spots: Array.from({ length: count }, (_, i) => {
			const angle = count === 1 ? 0 : -Math.PI / 2 + (i + 0.5) * turn;
			const x = centre.x + RADIUS * Math.cos(angle);
			const y = centre.y + RADIUS * Math.sin(angle);
			return { x, y, angle, edge: { x, y }, label: { x, y, side: 'middle' } };
		})
	};
}
