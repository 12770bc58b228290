import { scaleLinear } from 'd3-scale';

interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Spider {
	/** Per theme its spoke: where it ends, and where its name stands. */
	readonly spokes: readonly (Point & {
		readonly label: Point & { readonly side: 'start' | 'middle' | 'end' };
	})[];
	/** Rings of a round score, from the middle outwards, each with where its number stands. */
	readonly rings: readonly { readonly path: string; readonly value: number; readonly at: Point }[];
	/** Per series its dots, and lines between neighbours that both have a score. */
	readonly series: readonly {
		readonly dots: readonly (Point & { readonly theme: number })[];
		readonly path: string;
		/** The ground that it spans; missing when a score is. */
		readonly ground?: string;
	}[];
}

const MOST_RINGS = 5;

/**
 * A web of scores: a spoke per theme, the least in the middle and the most at the edge.
 * A score that is missing leaves its line open, and is never drawn as the least.
 *
 * @param away of a name from the edge of the web
 */
export function spider(
	themes: number,
	series: readonly (readonly (number | undefined)[])[],
	least: number,
	most: number,
	centre: Point,
	radius: number,
	away: number
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
			const aside = Math.cos(angle(theme));
			const side = aside > 0.1 ? 'start' : aside < -0.1 ? 'end' : 'middle';
			return { ...at(theme, 1), label: { ...at(theme, 1 + away / radius), side } };
		}),
		rings: scaleLinear([least, most], [0, 1])
			.ticks(MOST_RINGS)
			.filter((value) => value > least)
			.map((value) => {
				const corners = Array.from({ length: themes }, (_, theme) => text(at(theme, share(value))));
				return { path: `M${corners.join('L')}Z`, value, at: at(0, share(value)) };
			}),
		series: series.map((values) => {
			const points = values.map((value, theme) =>
				value === undefined ? undefined : at(theme, share(value))
			);
			const pieces = points.map((point, theme) => {
				const next = points[(theme + 1) % themes];
				return point && next ? `M${text(point)}L${text(next)}` : '';
			});
			const isWhole = points.every((point) => point !== undefined);
			return {
				ground: isWhole ? `M${points.map(text).join('L')}Z` : undefined,
				dots: points.flatMap((point, theme) => (point ? [{ ...point, theme }] : [])),
				path: pieces.join('')
			};
		})
	};
}
