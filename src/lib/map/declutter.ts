/** A text that wants a place on the screen, in pixels. */
export interface Wanted {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** What is placed first keeps its place. */
	readonly rank: number;
}

const CHARACTER = 7.4;
const LINE = 20;

/** Those texts that can stand where they want without touching one that came before. */
export function declutter<Text extends Wanted>(texts: readonly Text[]): readonly Text[] {
	const placed: { left: number; right: number; top: number; bottom: number }[] = [];
	return [...texts]
		.sort((a, b) => b.rank - a.rank || (a.text < b.text ? -1 : 1))
		.filter(({ text, x, y }) => {
			const half = (text.length * CHARACTER) / 2 + 4;
			const box = { left: x - half, right: x + half, top: y - LINE, bottom: y + 2 };
			const isFree = placed.every(
				(other) =>
					box.right < other.left ||
					box.left > other.right ||
					box.bottom < other.top ||
					box.top > other.bottom
			);
			if (isFree) placed.push(box);
			return isFree;
		});
}
