import type { Lens } from '#lib/domain/lens.ts';

type Choice = readonly [string, string];

/** What of a scan can be chosen to look at: each value with what it is called. */
export interface LensChoices {
	readonly sourceKinds: readonly Choice[];
	readonly sources: readonly Choice[];
	readonly tieKinds: readonly Choice[];
	readonly lifeDomains: readonly Choice[];
	readonly neighbourhoods: readonly Choice[];
	readonly hasCoach: boolean;
}

export const CHIP_KEYS = [
	'lifeDomains',
	'neighbourhoods',
	'sourceKinds',
	'sources',
	'tieKinds'
] as const;
export type ChipKey = (typeof CHIP_KEYS)[number];

export interface Chip {
	readonly name: string;
	/** The lens that is left when this one is let go. */
	readonly without: Lens;
}

/** What was chosen of one kind. */
export function chipsOf(lens: Lens, choices: LensChoices, key: ChipKey): readonly Chip[] {
	const names = new Map(choices[key]);
	return ((lens[key] ?? []) as readonly string[]).map((value) => ({
		name: names.get(value) ?? value,
		without: withValue(lens, key, value, false)
	}));
}

/** A lens that also looks at a value, or no longer; without values it looks at all. */
export function withValue(lens: Lens, key: ChipKey, value: string, isOn: boolean): Lens {
	const before = ((lens[key] ?? []) as readonly string[]).filter((other) => other !== value);
	const values = isOn ? [...before, value] : before;
	return { ...lens, [key]: values.length > 0 ? values : undefined };
}

/** The same moment and rule, with nobody left out. */
export function withoutChips(lens: Lens, base: Lens): Lens {
	const free: Lens = { ...lens, coach: base.coach };
	return CHIP_KEYS.reduce((all, key) => ({ ...all, [key]: undefined }), free);
}
