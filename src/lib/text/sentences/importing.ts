import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** Outcomes of the rows of a file; read is the sum of the others. */
export interface ImportTotals {
	readonly read: number;
	readonly created: number;
	readonly updated: number;
	readonly unchanged: number;
	readonly rejected: number;
	readonly skipped: number;
}

export function importTotals(values: ImportTotals, language: Language): string {
	return words(language).importing.totals(values);
}

/** That names of families become codes. */
export function familyNames(language: Language): string {
	return words(language).importing.familyNames;
}

/** Where the list comes from. */
export function askSource(language: Language): string {
	return words(language).importing.whereFrom;
}

/** Whether a guess about a column is right. @param values.field as `fieldName` says it */
export function askColumn(values: { column: string; field: string }, language: Language): string {
	return words(language).importing.guess(values);
}

/** What a field of the import is called; one that we do not know reads as it is written. */
export function fieldName(field: string, language: Language): string {
	const names: Readonly<Record<string, string>> = words(language).fields;
	return Object.hasOwn(names, field) ? names[field]! : field;
}

/** Whether everyone is on the list. */
export function askComplete(language: Language): string {
	return words(language).importing.complete;
}
