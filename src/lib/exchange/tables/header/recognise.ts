import type { Field } from '#lib/domain/columns/headers.ts';
import { looksLikeCode } from '#lib/domain/code.ts';
import { headerKey, wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { ColumnMapping } from '../../reading.ts';
import type { Table } from '../table.ts';
import { readWaveAlone } from './header-parts.ts';
import { crossColumns } from './cross-columns.ts';
import type { Meaning } from './meaning.ts';
import { readOwnMeaning, type OwnMeaning } from './own-meaning.ts';
import { profileOf, type Profile } from './profile.ts';
import { firstOfEach, giveSlots } from './slots.ts';
import { decide, type Surroundings } from './two-readings.ts';

/** What is known around a table: names of sheet and file, and what the reader said. */
export interface Recognition {
	readonly title: string;
	readonly mapping: ColumnMapping;
	/** Columns that are refused: they hold nothing for us. */
	readonly refused: ReadonlySet<number>;
}

/** What every column of a table holds: by mapping, header, neighbours and values. */
export function recognise(
	table: Table,
	{ title, mapping, refused }: Recognition
): readonly Meaning[] {
	const profiles = new Map<number, Profile>();
	const profile = (index: number): Profile => {
		if (!profiles.has(index)) profiles.set(index, profileOf(table, index));
		return profiles.get(index)!;
	};
	const own = confirmWaves(
		table.columns
			.filter((column) => !refused.has(column.index) && column.label !== '')
			.map((column) => readOwnMeaning(column, mapping))
			.concat(unnamedColumn(table, refused, profile))
	);
	const named = own.map((one) => (one.twoReadings ? one : byValues(one, own, profile)));
	const cross = crossColumns(named, profile);
	const around = surroundings(named, cross, title, profile);
	const decided = named.map((one): Meaning => {
		const crossed = cross.get(one.column.index);
		if (crossed)
			return { ...one, field: 'cross', by: one.by === 'none' ? 'values' : one.by, cross: crossed };
		if (!one.twoReadings) return one;
		const field = decide(one.twoReadings, around(one));
		return field ? { ...one, field, by: 'values' } : { ...one, field: '', by: 'none' };
	});
	return firstOfEach(giveSlots(withHousehold(decided, own, profile)));
}

/** The names of families often stand in a first column without a header. */
function unnamedColumn(
	table: Table,
	refused: ReadonlySet<number>,
	profile: (index: number) => Profile
): readonly OwnMeaning[] {
	const [first] = table.columns;
	if (!first || first.label !== '' || refused.has(first.index)) return [];
	const { filled, numbers } = profile(first.index);
	if (filled < 2 || numbers > 0.5) return [];
	return [{ column: first, field: '', twoReadings: 'name', by: 'none', slot: 0, base: '' }];
}

/** A measurement counts when a field has several, or when it is numbered as T0 is. */
function confirmWaves(own: readonly OwnMeaning[]): readonly OwnMeaning[] {
	const waves = new Map<string, Set<string>>();
	for (const { field, base, wave } of own) {
		const key = field || headerKey(base);
		waves.set(key, (waves.get(key) ?? new Set()).add(wave?.name ?? ''));
	}
	return own.map((one) => {
		const isNumbered = /^T\d$/.test(one.wave?.name ?? '');
		const several = (waves.get(one.field || headerKey(one.base))?.size ?? 0) > 1;
		if (!one.wave || !(isNumbered || several)) return { ...one, wave: undefined };
		// "T0" is the measurement of which another header tells when it was.
		const day =
			one.wave.day ?? own.find(({ wave }) => wave?.name === one.wave!.name && wave.day)?.wave?.day;
		return { ...one, wave: { ...one.wave, day } };
	});
}

/** Values that contradict a header: an age that is a name, a household that is a number. */
function byValues(
	one: OwnMeaning,
	all: readonly OwnMeaning[],
	profile: (index: number) => Profile
): OwnMeaning {
	if (one.by === 'mapping') return one;
	const hasOtherEnd = all.some(({ field }) => field === 'collaboration.to');
	if (one.field === 'collaboration.from' && !hasOtherEnd && headerKey(one.base) === 'source') {
		return { ...one, field: 'source.kind' };
	}
	const values = profile(one.column.index);
	if (one.field === 'collaboration.from' && values.dates >= 0.6)
		return { ...one, field: 'support.validFrom' };
	if (one.field === 'collaboration.to' && values.dates >= 0.6)
		return { ...one, field: 'support.validTo' };
	if (
		one.field === 'support.validTo' &&
		values.filled > 1 &&
		values.dates === 0 &&
		values.share((text) => /^\p{Lu}/u.test(text)) > 0.8
	) {
		return { ...one, field: 'collaboration.to' };
	}
	return one;
}

function surroundings(
	own: readonly OwnMeaning[],
	cross: ReadonlyMap<number, unknown>,
	title: string,
	profile: (index: number) => Profile
): (one: OwnMeaning) => Surroundings {
	const range = own.filter(
		(one) =>
			one.twoReadings === 'from' ||
			one.field === 'support.validTo' ||
			one.field === 'support.validFrom'
	);
	const rangeHoldsDays = range.some((one) => profile(one.column.index).dates >= 0.5);
	const english = own.filter((one) =>
		/\b(name|household|family|start|end|role|case|organi[sz]ation|function|date|since|until)\b/i.test(
			one.column.header
		)
	).length;
	return (one) => ({
		profile: profile(one.column.index),
		has: (...fields: readonly Field[]) =>
			own.some(
				(other) => other !== one && other.slot === 0 && fields.includes(other.field as Field)
			),
		hasCross:
			cross.size > 0 || own.some((other) => other.slot > 0 && other.field === 'professional'),
		title,
		slot: one.slot,
		isEnglish: english >= 2,
		rangeHoldsDays
	});
}

/** A table of helpers whose households stand under "nr" or "id" counts those as codes. */
function withHousehold(
	meanings: readonly Meaning[],
	own: readonly OwnMeaning[],
	profile: (index: number) => Profile
): readonly Meaning[] {
	const has = (...fields: readonly Meaning['field'][]): boolean =>
		meanings.some((one) => fields.includes(one.field));
	if (
		has('household.code', 'household.name') ||
		!has('cross', 'professional', 'informal', 'support.caseManager')
	)
		return meanings;
	if (
		!has('cross') &&
		!has('support.caseManager', 'informal', 'support.lifeDomain', 'support.validFrom')
	)
		return meanings;
	const numbers = own.filter((one) => one.twoReadings === 'number').map((one) => one.column.index);
	const candidate = meanings.find(
		(one) =>
			numbers.includes(one.column.index) &&
			profile(one.column.index).share((text) => looksLikeCode(text) || /^\d+$/.test(text)) >= 0.8
	);
	if (!candidate) return meanings;
	return meanings.map((one) =>
		one === candidate ? { ...one, field: 'household.code', by: 'values' } : one
	);
}

/** Headers that nothing is known of, as the file writes them. */
export function unknownHeaders(meanings: readonly Meaning[]): readonly string[] {
	return meanings
		.filter(
			(one) =>
				one.field === '' &&
				!one.isLeftOut &&
				wordKey(one.column.label) !== '' &&
				!readWaveAlone(one.column.label)
		)
		.map((one) => one.column.header);
}
