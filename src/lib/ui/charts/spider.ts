interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Spider {
	/** Per theme its spoke: where it ends, and where its name stands. */
	readonly spokes: readonly (Point & {
		readonly label: Point & { readonly side: 'start' | 'middle' | 'end' };
	})[];
	/** Rings of equal score, from the middle outwards. */
	readonly rings: readonly string[];
	/** Per series its dots, and lines between neighbours that both have a score. */
	readonly series: readonly {
		readonly dots: readonly (Point & { readonly theme: number })[];
		readonly path: string;
	}[];
}

const RINGS = 4;

/**
 * A web of scores: a spoke per theme, the least in the middle and the most at the edge.
 * A score that is missing leaves its line open, and is never drawn as the least.
 */
export function spider(
	themes: number,
	series: readonly (readonly (number | undefined)[])[],
	least: number,
	most: number,
	centre: Point,
	radius: number
): Spider {
	const angle = (theme: number): number => -Math.PI / 2 + (2 * Math.PI * theme) / themes;
	const at = (theme: number, share: number): Point => ({
		x: centre.x + Math.cos(angle(theme)) * radius * share,
		y: centre.y + Math.sin(angle(theme)) * radius * share
	});
	const share = (value: number): number => (most > least ? (value - least) / (most - least) : 0);
	const text = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
	return {
		spokes: Array.from({ length: themes }, (_, theme) => {
			const away = Math.cos(angle(theme));
			const side = away > 0.1 ? 'start' : away < -0.1 ? 'end' : 'middle';
			return { ...at(theme, 1), label: { ...at(theme, 1.12), side } };
		}),
		rings: Array.from({ length: RINGS }, (_, ring) => {
			const corners = Array.from({ length: themes }, (_, theme) =>
				text(at(theme, (ring + 1) / RINGS))
			);
			return `M${corners.join('L')}Z`;
		}),
		series: series.map((values) => {
			const points = values.map((value, theme) =>
				value === undefined ? undefined : at(theme, share(value))
			);
			const pieces = points.map((point, theme) => {
				const next = points[(theme + 1) % themes];
				return point && next ? `M${text(point)}L${text(next)}` : '';
			});
			return {
				dots: points.flatMap((point, theme) => (point ? [{ ...point, theme }] : [])),
				path: pieces.join('')
			};
		})
	};
}
