/** The sizes that are timed, by the letter under which they are asked for. */
export interface TownSize {
	readonly professionals: number;
	readonly organisations: number;
	readonly households: number;
	/** Help at households, contacts and employments together. */
	readonly ties: number;
	readonly wards: number;
	readonly towns: number;
}

export const SIZES = {
	S: { professionals: 300, organisations: 60, households: 400, ties: 4000, wards: 1, towns: 1 },
	M: {
		professionals: 3000,
		organisations: 300,
		households: 8000,
		ties: 60_000,
		wards: 20,
		towns: 1
	},
	L: {
		professionals: 20_000,
		organisations: 1500,
		households: 80_000,
		ties: 600_000,
		wards: 200,
		towns: 10
	},
	XL: {
		professionals: 180_000,
		organisations: 12_000,
		households: 808_000,
		ties: 6_000_000,
		wards: 2000,
		towns: 100
	}
} as const satisfies Record<string, TownSize>;

export type SizeName = keyof typeof SIZES;

export const SEED = 20_240_611;
