import { imageOf } from '../../take/image-of.ts';
import { withOwnFont } from '../../take/own-font.ts';
import type { Picture } from './standalone.ts';

/** Long sides in pixels: sharp in the hand up to A4, and as sharp as a wall needs at A0. */
export const LONG_SIDES = { a4: 3508, a2: 4961, a0: 7022 } as const;
export type PaperSize = keyof typeof LONG_SIDES;

/**
 * A picture as pixels, with the font of the page in it: a picture on its own may not
 * fetch one.
 *
 * @throws Error when the browser has no room for so many pixels
 */
export async function toPng({ svg, width, height }: Picture, size: PaperSize): Promise<Blob> {
	const scale = LONG_SIDES[size] / Math.max(width, height);
	const image = await imageOf(await withOwnFont(svg));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas of this size');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('no picture of this size');
	return blob;
}
