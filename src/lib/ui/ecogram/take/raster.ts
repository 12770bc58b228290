import { withOwnFont } from '../../take/own-font.ts';
import { photoOf } from '../../take/photo.ts';
import type { Picture } from './standalone.ts';

/** Long sides in pixels: sharp in the hand up to A4, and as sharp as a wall needs at A0. */
export const LONG_SIDES = { a4: 3508, a2: 4961, a0: 7022 } as const;
export type PaperSize = keyof typeof LONG_SIDES;

/**
 * A picture as pixels, with the font of the page in it: a picture on its own may not
 * fetch one.
 *
 * @throws when the browser has no room for so many pixels
 */
export async function toPng({ svg, width, height }: Picture, size: PaperSize): Promise<Blob> {
	return photoOf({ svg: await withOwnFont(svg), width, height }, LONG_SIDES[size]);
}
