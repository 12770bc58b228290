/** Levels of the map whose nodes are actors, so that their places are kept. */
export const PLACED_LEVELS = ['people', 'organisations'] as const;
export type PlacedLevel = (typeof PLACED_LEVELS)[number];

/** Ways of placing, each with places of its own. */
export const PLACED_LAYOUTS = [
	'force',
	'unfolded',
	'rings',
	'blocks',
	'domains',
	'settings'
] as const;
export type PlacedLayout = (typeof PLACED_LAYOUTS)[number];
