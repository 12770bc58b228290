import { page } from 'vitest/browser';

/** What is really to be seen of an element, as red, green and blue per pixel. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	at(x: number, y: number): readonly [number, number, number];
	/** How many pixels are of about this colour. */
	count(colour: readonly [number, number, number]): number;
}

const NEAR = 24;

export async function pixelsOf(element: Element): Promise<Pixels> {
	const base64 = await page.screenshot({ element, save: false });
	const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	const at = (x: number, y: number) => {
		const from = 4 * (Math.round(y) * image.width + Math.round(x));
		return [data[from]!, data[from + 1]!, data[from + 2]!] as const;
	};
	return {
		width: image.width,
		height: image.height,
		at,
		count(colour) {
			let n = 0;
			for (let y = 0; y < image.height; y++)
				for (let x = 0; x < image.width; x++) if (isNear(at(x, y), colour)) n++;
			return n;
		}
	};
}

export function isNear(a: readonly number[], b: readonly number[]): boolean {
	return a.every((value, i) => Math.abs(value - b[i]!) <= NEAR);
}
