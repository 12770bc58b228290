import type { SupportRole } from '#lib/domain/claim.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText } from '../../sheet.ts';
import type { Meaning } from '../header/meaning.ts';
import type { Notes } from '../notes.ts';
import { readAnswer } from '../values/answers.ts';
import { endsBeforeItBegins } from '../values/calendar-days.ts';
import { readFrequency } from '../values/frequencies.ts';
import {
	readDomains,
	readFrames,
	readRoles,
	readSettings,
	readStatuses
} from '../values/vocabularies.ts';
import type { ClaimDraft } from './draft.ts';
import type { RowReader } from './row-reader.ts';

/** What a row, or one group of its columns, says of the help in it. */
export function readClaim(row: RowReader, slot: number, notes: Notes): ClaimDraft {
	const from = row.date(row.column('support.validFrom', slot));
	const end = row.column('support.validTo', slot);
	const to = row.date(end);
	if (endsBeforeItBegins(from, to)) row.reject('end-before-begin', end);
	const frequency = readRhythm(row, slot, notes);
	const waited = row.words(row.column('support.waited', slot));
	const attributes = { ...frequency.attributes, ...(waited ? { waited } : {}) };
	const says = readStance(row);
	return {
		from,
		to,
		stance: says,
		requestedOn: row.date(row.column('support.requestedOn', slot)),
		lastConfirmed: row.date(row.column('support.lastConfirmed', slot)),
		status: readStatus(row, row.column('support.status', slot)),
		timesAMonth:
			frequency.timesAMonth ?? row.amount(row.column('support.contactsPerMonth', slot))?.value,
		lifeDomains: row
			.codes(row.column('support.lifeDomain', slot), readDomains)
			.filter((code) => code !== 'general'),
		legalFrames: row.codes(row.column('support.legalFrame', slot), readFrames),
		settings: row.codes(row.column('support.setting', slot), readSettings),
		does: row.words(row.column('support.does', slot)) || undefined,
		provision: row.words(row.column('support.provision', slot)) || undefined,
		forMembers: readForMembers(row, slot),
		quote: row.words(row.column('claim.quote', slot)) || undefined,
		certainty: readCertainty(row, slot),
		attributes: Object.keys(attributes).length > 0 ? attributes : undefined
	};
}

/** The roles that a row gives its helper. */
export function readRowRoles(row: RowReader, slot: number): readonly SupportRole[] {
	return row.codes(row.column('support.role', slot), readRoles);
}

function readRhythm(
	row: RowReader,
	slot: number,
	notes: Notes
): { readonly timesAMonth?: number; readonly attributes?: Readonly<Record<string, string>> } {
	const meaning = row.column('support.frequency', slot);
	if (!meaning) return {};
	const found = readFrequency(row.cell(meaning));
	const place = { row: row.line.number, field: meaning.column.header };
	if (found.kind === 'rate') return { timesAMonth: found.timesAMonth };
	if (found.kind === 'word') {
		const written = cellText(row.cell(meaning));
		const values = { written };
		notes.counted('warning', 'frequency-without-number', { ...place, values }, wordKey(written));
		return { attributes: { frequency: found.word } };
	}
	if (found.kind === 'ask') notes.counted('question', 'frequency-not-understood', place);
	if (found.kind === 'hours') notes.counted('notice', 'hours-are-no-contacts', place);
	return {};
}

/** "ja" under "wachtlijst" is another answer than "ja" under "actief". */
function readStatus(row: RowReader, meaning: Meaning | undefined): ClaimDraft['status'] {
	if (!meaning) return undefined;
	const { kind } = readAnswer(row.cell(meaning));
	const asksWaiting = wordKey(meaning.column.label).includes('wacht');
	if (kind === 'yes' && asksWaiting) return 'waiting';
	if (kind === 'no') return asksWaiting ? 'active' : 'ended';
	return row.codes(meaning, readStatuses)[0];
}

/** Whom in the household it is for: a role and an age band, never a name. */
function readForMembers(row: RowReader, slot: number): string | undefined {
	const text = row.text(row.column('support.for', slot));
	const known =
		/\b(kind|kinderen|zoon|dochter|moeder|vader|ouder|ouders|gezin|allen|oma|opa|child|children|son|daughter|mother|father|parent|parents|family|jongste|oudste)\b/gi;
	return (text.match(known) ?? []).join(', ').toLowerCase() || undefined;
}

function readCertainty(row: RowReader, slot: number): ClaimDraft['certainty'] {
	const meaning = row.column('claim.certainty', slot);
	const key = wordKey(cellText(row.cell(meaning)));
	if (key === '' && readAnswer(row.cell(meaning)).kind !== 'unknown') return undefined;
	if (
		/^(nee|n|no|onzeker|laag|low|niet zeker|twijfel|misschien|matig|unsure)$/.test(key) ||
		key === ''
	)
		return 'low';
	return 'certain';
}

/** "op papier" or "in praktijk": as a header with yes and no, or as the word in the cell. */
function readStance(row: RowReader): ClaimDraft['stance'] {
	const meaning = row.columns('claim.says')[0];
	if (!meaning) return undefined;
	const header = wordKey(meaning.column.label);
	const { kind } = readAnswer(row.cell(meaning));
	const isPaperHeader = /^op papier$|formeel/.test(header);
	if (kind === 'yes') return isPaperHeader ? 'agreed' : 'present';
	if (kind === 'no') return isPaperHeader ? 'present' : 'absent';
	const key = wordKey(cellText(row.cell(meaning)));
	if (/papier|afgesproken|formeel|paper|agreed/.test(key)) return 'agreed';
	if (/gewenst|wens|wished/.test(key)) return 'wished';
	return /praktijk|practice|werkelijk/.test(key) ? 'present' : undefined;
}
