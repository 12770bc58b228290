import { isHouseholdCode, looksLikeCode } from '#lib/domain/code.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { FamilyKey } from '#lib/exchange/reading.ts';

const BYTE_ORDER_MARK = '\ufeff';
const HEADER = 'naam;code';

/**
 * The list by which a user keeps which family has which code, as a table that a Dutch
 * spreadsheet opens. It is made in memory, handed over, and never stored.
 */
export function writeKeyList(keys: readonly FamilyKey[]): string {
	const lines = keys.map(({ name, code }) => `${cell(name)};${code}`);
	return `${BYTE_ORDER_MARK}${[HEADER, ...lines].join('\r\n')}\r\n`;
}

/** Codes by folded name, from a list that the user gives back; other lines are left alone. */
export function parseKeyList(text: string): ReadonlyMap<string, string> {
	const keys = new Map<string, string>();
	for (const line of text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/)) {
		const match = /^(?:"((?:[^"]|"")*)"|([^;,\t]*))[;,\t]\s*"?([^"\s]+)"?\s*$/.exec(line);
		if (!match) continue;
		const name = (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').replace(/^'(?=[=+\-@])/, '');
		const code = match[3]!;
		if (name.trim() !== '' && (isHouseholdCode(code) || looksLikeCode(code))) {
			keys.set(foldName(name), code);
		}
	}
	return keys;
}

/** A name that begins like a formula is made plain, and one with a divider is quoted. */
function cell(name: string): string {
	const plain = /^[=+\-@\t\r]/.test(name) ? `'${name}` : name;
	return /[;,"\t\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
