/**
 * How evenly a number of contacts is divided, from the count of each who has any.
 * Shared by measures of households and of bare sequences of visits.
 */
export interface Concentration {
	/** All contacts. */
	total: number;
	/** Sum of squared shares: 1 = all with one. */
	herfindahl: number;
	/** In nats: 0 = all with one. */
	entropy: number;
	/** How many have any contact. */
	kinds: number;
	highest: number;
}

/** Nothing yet; filled in again for each household of many. */
export function noConcentration(): Concentration {
	return { total: 0, herfindahl: NaN, entropy: NaN, kinds: 0, highest: 0 };
}

/** Of the counts `begin` to `end`, without taking them apart; `into` is filled in and given back. */
export function concentrationOf(
	counts: ArrayLike<number>,
	begin = 0,
	end = counts.length,
	into = noConcentration()
): Concentration {
	let total = 0;
	let highest = 0;
	for (let i = begin; i < end; i++) {
		total += counts[i]!;
		highest = Math.max(highest, counts[i]!);
	}
	let herfindahl = 0;
	let entropy = 0;
	for (let i = begin; i < end; i++) {
		const share = counts[i]! / total;
		herfindahl += share * share;
		entropy -= share * Math.log(share);
	}
	into.total = total;
	into.herfindahl = herfindahl;
	into.entropy = entropy;
	into.kinds = end - begin;
	into.highest = highest;
	return into;
}

export const HERFINDAHL = (c: Concentration): number => (c.total > 0 ? c.herfindahl : NaN);
export const BLAU = (c: Concentration): number => (c.total > 0 ? 1 - c.herfindahl : NaN);
export const ENTROPY = (c: Concentration): number => (c.total > 0 ? c.entropy : NaN);
export const EVENNESS = (c: Concentration): number =>
	c.kinds > 1 ? c.entropy / Math.log(c.kinds) : NaN;
export const EFFECTIVE_NUMBER = (c: Concentration): number =>
	c.total > 0 ? 1 / c.herfindahl : NaN;

/** Chance that two contacts drawn at random were with the same one (Bice and Boxerman 1977). */
export const CONTINUITY = (c: Concentration): number =>
	c.total < 2 ? NaN : (c.herfindahl * c.total ** 2 - c.total) / (c.total * (c.total - 1));

/** Share of the one with most contacts (Breslau and Reeb 1975). */
export const USUAL_PROVIDER = (c: Concentration): number =>
	c.total > 0 ? c.highest / c.total : NaN;

/** Share of visits with the same one as the visit before (Steinwachs 1979); in order of time. */
export function sequentialContinuity(visits: readonly string[]): number {
	if (visits.length < 2) return NaN;
	const same = visits.slice(1).filter((visit, i) => visit === visits[i]).length;
	return same / (visits.length - 1);
}
