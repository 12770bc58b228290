import type { Field } from '#lib/domain/columns/headers.ts';
import type { TwoReadings } from '#lib/domain/columns/two-readings.ts';
import { headerKey } from '#lib/domain/vocabulary/word-key.ts';
import type { ColumnMapping } from '../../reading.ts';
import type { Column } from '../table.ts';
import { isOwnCircle } from '../values/who-kinds.ts';
import { readCrossHeader } from './cross-header.ts';
import { fieldNamed } from './field-names.ts';
import { readWaveAlone, splitHeader, type WaveMark } from './header-parts.ts';
import { readHeader, type HeaderReading } from './header-words.ts';

/** What a column says by its header alone. */
export interface OwnMeaning {
	readonly column: Column;
	readonly field: Field | 'cross' | '';
	readonly twoReadings?: TwoReadings;
	readonly by: 'header' | 'near' | 'mapping' | 'none';
	readonly wave?: WaveMark;
	readonly slot: number;
	/** Without number and measurement. */
	readonly base: string;
	readonly isLeftOut?: boolean;
}

/** Reads the header of a column, together with the group it stands under. */
export function readOwnMeaning(column: Column, mapping: ColumnMapping): OwnMeaning {
	const { label, group } = column;
	const mapped = mappedTo(column, mapping);
	const parts = splitHeader(label);
	const groupParts = splitHeader(group);
	const wave = parts.wave ?? readWaveAlone(label) ?? readWaveAlone(group);
	const slot = parts.slot ?? groupParts.slot ?? 0;
	const common = { column, slot, wave, base: parts.base };
	if (mapped === '') return { ...common, field: '', by: 'mapping', isLeftOut: true };
	if (mapped) return { ...common, field: mapped, by: 'mapping' };
	if (readWaveAlone(label) && group !== '') {
		return { ...common, base: group, ...take(readHeader(group)) };
	}
	const found = readParts(parts.base) ?? readParts(label);
	if (found) return { ...common, ...take(nameUnder(found, groupParts.base)) };
	if (isOwnCircle(parts.base) && !readCrossHeader(parts.base, false)?.isKnown)
		return { ...common, field: 'informal', by: 'header' };
	return { ...common, field: '', by: 'none' };
}

/** What the mapping says of a column, by its header as the file writes it or nearly so. */
function mappedTo(column: Column, mapping: ColumnMapping): Field | 'cross' | '' | undefined {
	for (const [header, name] of Object.entries(mapping)) {
		const isThis =
			header === column.header ||
			header === column.label ||
			headerKey(header) === headerKey(column.header) ||
			headerKey(header) === headerKey(column.label);
		if (isThis && headerKey(header) !== '') return name.trim() === '' ? '' : fieldNamed(name);
	}
	return undefined;
}

function take(found: HeaderReading | undefined): Pick<OwnMeaning, 'field' | 'twoReadings' | 'by'> {
	if (!found) return { field: '', by: 'none' };
	return { field: found.field ?? '', twoReadings: found.twoReadings, by: found.by };
}

/** The last part of "Hulpverlener | organisatie" says what the column holds. */
function readParts(base: string): HeaderReading | undefined {
	const whole = base.includes(' | ') ? undefined : readHeader(base);
	if (whole) return whole;
	const parts = base.split(' | ');
	const last = parts.length > 1 ? readHeader(parts.at(-1)!) : undefined;
	if (last) return nameUnder(last, parts[0]!);
	const words = base
		.replace(/[|:–-]/g, ' ')
		.split(/\s+/)
		.filter(Boolean);
	for (let at = words.length - 1; at > 0; at--) {
		const left = readHeader(words.slice(0, at).join(' '));
		const right = readHeader(words.slice(at).join(' '));
		const isOfHelper = right?.field === 'professional' || right?.field === 'organisation';
		if (left && isOfHelper) return nameUnder(left, words.slice(at).join(' '));
	}
	return undefined;
}

/** "Naam" under "Hulpverlener" is the name of a helper, "nr" under "Gezin" the code of a household. */
function nameUnder(found: HeaderReading, group: string): HeaderReading {
	const over = readHeader(group)?.field;
	if (found.twoReadings === 'number' && (over === 'household.name' || over === 'household.code')) {
		return { field: 'household.code', by: 'header' };
	}
	if (found.twoReadings !== 'name') return found;
	const takes =
		over === 'professional' ||
		over === 'organisation' ||
		over === 'household.name' ||
		over === 'informal';
	return takes ? { field: over, by: 'header' } : found;
}
