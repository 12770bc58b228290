import type { Scene } from './scene.ts';

/** Kind, code, x and y, as the server keeps them. */
export type Place = readonly ['helper' | 'organisation', string, number, number];

/** Places of the nodes of a scene and of its organisations, NaN for who has none yet. */
export function knownPlaces(scene: Scene, places: readonly Place[]): Float64Array {
	const known = new Map(places.map(([kind, code, x, y]) => [`${kind} ${code}`, { x, y }]));
	const keys = keysOf(scene);
	const at = new Float64Array(2 * keys.length).fill(NaN);
	keys.forEach(([kind, code], i) => {
		const place = known.get(`${kind} ${code}`);
		if (!place) return;
		at[2 * i] = place.x;
		at[2 * i + 1] = place.y;
	});
	return at;
}

/** What the layout placed anew, to be kept. */
export function placesToKeep(
	scene: Scene,
	places: Float64Array,
	before: Float64Array
): readonly Place[] {
	return keysOf(scene).flatMap(([kind, code], i): Place[] =>
		Number.isNaN(before[2 * i]!) ? [[kind, code, places[2 * i]!, places[2 * i + 1]!]] : []
	);
}

function keysOf(scene: Scene): readonly (readonly ['helper' | 'organisation', string])[] {
	return [
		...scene.nodes.map((node) => ['helper', node.code] as const),
		...scene.organisations.map((organisation) => ['organisation', organisation.code] as const)
	];
}
