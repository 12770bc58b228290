/** Looks at a drawing until two in a row are the same, no more often than this. */
const MOST_LOOKS = 20;
/** Long side in pixels of what is looked at. */
const SMALL = 600;

/**
 * A drawing as an image that may be drawn at once. A browser first fetches the second file of
 * a font when it draws, and until then it leaves out every text: so it is drawn small before.
 *
 * @throws when the browser cannot read it
 */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		await settled(() => lookAt(image));
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Looks until nothing changes any more. @returns how often it looked */
export async function settled(look: () => ArrayLike<number>): Promise<number> {
	let before = look();
	for (let looks = 2; looks <= MOST_LOOKS; looks++) {
		await new Promise((done) => setTimeout(done, 20));
		const now = look();
		if (isSame(before, now)) return looks;
		before = now;
	}
	return MOST_LOOKS;
}

function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}

function lookAt(image: HTMLImageElement): ArrayLike<number> {
	const scale = Math.min(1, SMALL / Math.max(image.width, image.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(image.width * scale));
	canvas.height = Math.max(1, Math.round(image.height * scale));
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return [];
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return context.getImageData(0, 0, canvas.width, canvas.height).data;
}
