import { imageOf } from './image-of.ts';

/**
 * A drawing as a photo: the longer of its sides is so long, lying down or upright.
 *
 * @param signal stops it between two of its steps
 * @throws when it was stopped, or the browser has no room for a picture of this size
 */
export async function photoOf(
	{ svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
	long: number,
	signal?: AbortSignal
): Promise<Blob> {
	const image = await imageOf(svg);
	signal?.throwIfAborted();
	const canvas = document.createElement('canvas');
	const scale = long / Math.max(width, height);
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const context = canvas.getContext('2d');
	if (!context) throw new RangeError('no room for the picture');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	signal?.throwIfAborted();
	if (!blob) throw new RangeError('no room for the picture');
	return blob;
}
