import type { Claim } from '#lib/domain/claim.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText } from '../../sheet.ts';
import type { Notes } from '../notes.ts';
import { readAnswer } from '../values/answers.ts';
import { readModes, readPurposes } from '../values/vocabularies.ts';
import { readClaim } from '../rows/row-claim.ts';
import type { RowReader } from '../rows/row-reader.ts';

/** What a row says of the contacts in it. */
export type ContactDraft = Partial<Claim> & Pick<Claim, 'direction'>;

/** Reads strength, mode, purpose and rhythm of a contact. */
export function readContact(row: RowReader, notes: Notes): ContactDraft {
	const claim = readClaim(row, 0, notes);
	const kind = row.column('collaboration.mode');
	const isPurpose =
		readModes(row.text(kind)).codes.length === 0 && readPurposes(row.text(kind)).codes.length > 0;
	const modes = isPurpose ? [] : row.codes(kind, readModes);
	const purpose = isPurpose ? readPurposes(row.text(kind)).codes[0] : readPurpose(row);
	const mode = modes[0] ?? (purpose === 'handover' || purpose === 'consult' ? purpose : undefined);
	const strength = row.amount(row.column('collaboration.strength'))?.value;
	if (strength !== undefined && strength < 0)
		row.reject('weight-not-positive', row.column('collaboration.strength'));
	const isDirected = readDirected(row);
	return {
		...claim,
		// Laws in such a row are those of the organisation.
		lifeDomains: undefined,
		legalFrames: undefined,
		stance: strength === 0 ? 'absent' : claim.stance,
		strength: strength !== undefined && strength > 0 ? strength : undefined,
		mode,
		purpose,
		ease: row.text(row.column('collaboration.ease')) || undefined,
		direction: (isDirected ?? (mode === 'handover' || purpose === 'signal')) ? 'forward' : 'none'
	};
}

function readPurpose(row: RowReader): string | undefined {
	const text = row.text(row.column('collaboration.for'));
	return text === '' ? undefined : (readPurposes(text).codes[0] ?? text);
}

/** "wederzijds" has no direction, "eenzijdig" has one. */
function readDirected(row: RowReader): boolean | undefined {
	const column = row.column('collaboration.directed');
	const key = wordKey(cellText(row.cell(column)));
	if (/wederzijds|beide|mutual|both|undirected|tweezijdig/.test(key)) return false;
	if (/gericht|eenzijdig|one way|directed|enkel/.test(key)) return true;
	const { kind } = readAnswer(row.cell(column));
	if (kind !== 'yes' && kind !== 'no') return undefined;
	return wordKey(column!.column.label) === 'wederzijds' ? kind === 'no' : kind === 'yes';
}
