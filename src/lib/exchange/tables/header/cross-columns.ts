import { looksLikeCode } from '#lib/domain/code.ts';
import { functionOf, soundsLikeOrganisation } from '../values/who-kinds.ts';
import { readCrossHeader, saysInvolved, type CrossHeader } from './cross-header.ts';
import type { OwnMeaning } from './own-meaning.ts';
import type { Profile } from './profile.ts';

/** From so many columns on, headers that are life domains make a cross table. */
const ENOUGH = 3;
const LONGEST = 60;

/**
 * The columns whose headers name who is there. Parties and functions count one by one;
 * life domains only where there are several, and a header nobody knows only under a
 * group that says so.
 */
export function crossColumns(
	own: readonly OwnMeaning[],
	profile: (index: number) => Profile
): ReadonlyMap<number, CrossHeader> {
	const found = new Map<number, CrossHeader>();
	if (!mayHoldHouseholds(own, profile)) return found;
	for (const one of own) {
		if (one.isLeftOut || one.twoReadings) continue;
		if (one.field !== '' && one.field !== 'cross') continue;
		const isWanted = one.field === 'cross';
		const header = readCrossHeader(one.base, isWanted || saysInvolved(one.column.group));
		if (header && (isWanted || fits(profile(one.column.index))))
			found.set(one.column.index, header);
	}
	const strong = [...found.values()].some((header) => header.kind !== 'domain');
	const isWanted = own.some((one) => one.field === 'cross');
	const isNamed = own.some(({ field }) => field === 'household.code' || field === 'household.name');
	if (!isWanted && (!strong || !isNamed) && found.size < ENOUGH) return new Map();
	return found;
}

/** Somewhere stands which household a row is about: by its header or by its values. */
function mayHoldHouseholds(
	own: readonly OwnMeaning[],
	profile: (index: number) => Profile
): boolean {
	if (own.some((one) => one.field === 'household.code' || one.field === 'household.name'))
		return true;
	return own.some(
		({ twoReadings, column }) =>
			(twoReadings === 'number' &&
				profile(column.index).share((text) => looksLikeCode(text) || /^\d+$/.test(text)) >= 0.8) ||
			(twoReadings === 'name' &&
				profile(column.index).share(
					(text) => !soundsLikeOrganisation(text) && functionOf(text) === undefined
				) >= 0.8)
	);
}

/** Marks, names and small numbers; no dates, no long texts. */
function fits(profile: Profile): boolean {
	if (profile.filled === 0) return true;
	return (
		profile.dates < 0.3 &&
		profile.share((text) => text.length > LONGEST) < 0.3 &&
		profile.share((text) => /^\d+([.,]\d+)?$/.test(text) && Number(text.replace(',', '.')) > 12) <
			0.3
	);
}
