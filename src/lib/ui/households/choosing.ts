import { CONSULTATION_STATES, type ConsultationState } from '#lib/domain/actor.ts';
import { byCodePoint } from '#lib/domain/fold.ts';

/** One household as the list shows it. */
export interface Row {
	readonly code: string;
	readonly area: string;
	readonly professionals: number;
	readonly organisations: number;
	readonly ownCircle: number;
	readonly pairs: { readonly contact: number; readonly known: number; readonly all: number };
	readonly parts?: { readonly least: number; readonly most: number };
	readonly managers: readonly string[];
	readonly managerAsked: number;
	readonly consultation: ConsultationState;
}

/** What one would ask first of a household: by whether one case manager is known. */
export function questionOf({ managers }: Row): 'tryManager' | 'tryOneManager' | 'tryStop' {
	if (managers.length === 1) return 'tryStop';
	return managers.length === 0 ? 'tryManager' : 'tryOneManager';
}

export const COLUMNS = [
	'code',
	'area',
	'professionals',
	'organisations',
	'ownCircle',
	'pairs',
	'parts'
] as const;
export type Column = (typeof COLUMNS)[number];

/** Which households are shown, in which order and how: all of it stands in the address. */
export interface Choice {
	readonly find: string;
	/** Missing: every area; '' those without one. */
	readonly area?: string;
	readonly consultation?: ConsultationState;
	readonly atLeast: number;
	readonly noManager: boolean;
	readonly sort: Column;
	readonly isDown: boolean;
	readonly as: 'table' | 'pictures';
}

export const EVERYTHING: Choice = {
	find: '',
	atLeast: 0,
	noManager: false,
	sort: 'code',
	isDown: false,
	as: 'table'
};

const KEYS = ['find', 'area', 'talk', 'least', 'manager', 'sort', 'down', 'as'] as const;

/** What an address asks for; what makes no sense asks for nothing. */
export function choiceIn(parameters: URLSearchParams): Choice {
	const least = Number(parameters.get('least'));
	return {
		find: parameters.get('find') ?? '',
		area: parameters.get('area') ?? undefined,
		consultation: CONSULTATION_STATES.find((state) => state === parameters.get('talk')),
		atLeast: Number.isInteger(least) && least > 0 ? least : 0,
		noManager: parameters.get('manager') === 'none',
		sort: COLUMNS.find((column) => column === parameters.get('sort')) ?? 'code',
		isDown: parameters.get('down') === 'yes',
		as: parameters.get('as') === 'pictures' ? 'pictures' : 'table'
	};
}

/** The same address with this choice; what is as usual leaves no trace in it. */
export function withChoice(parameters: URLSearchParams, choice: Choice): URLSearchParams {
	const next = new URLSearchParams(parameters);
	for (const key of KEYS) next.delete(key);
	if (choice.find.trim() !== '') next.set('find', choice.find);
	if (choice.area !== undefined) next.set('area', choice.area);
	if (choice.consultation) next.set('talk', choice.consultation);
	if (choice.atLeast > 0) next.set('least', String(choice.atLeast));
	if (choice.noManager) next.set('manager', 'none');
	if (choice.sort !== 'code') next.set('sort', choice.sort);
	if (choice.isDown) next.set('down', 'yes');
	if (choice.as === 'pictures') next.set('as', 'pictures');
	return next;
}

/** Whether any household may be left out. */
export function isChosen({ find, area, consultation, atLeast, noManager }: Choice): boolean {
	return (
		find.trim() !== '' ||
		area !== undefined ||
		consultation !== undefined ||
		atLeast > 0 ||
		noManager
	);
}

/** The households that fit, in the order asked for; of equals by code. */
export function chosen(rows: readonly Row[], choice: Choice, language: string): readonly Row[] {
	const text = choice.find.trim().toLocaleLowerCase(language);
	const collator = new Intl.Collator(language, { numeric: true });
	const fits = (row: Row): boolean =>
		(text === '' || `${row.code} ${row.area}`.toLocaleLowerCase(language).includes(text)) &&
		(choice.area === undefined || row.area === choice.area) &&
		(choice.consultation === undefined || row.consultation === choice.consultation) &&
		row.professionals >= choice.atLeast &&
		(!choice.noManager || row.managers.length === 0);
	const compare = (a: Row, b: Row): number => {
		if (choice.sort === 'code') return byCodePoint(a.code, b.code);
		if (choice.sort === 'area') return collator.compare(a.area, b.area);
		return valueOf(a, choice.sort) - valueOf(b, choice.sort);
	};
	const way = choice.isDown ? -1 : 1;
	return rows.filter(fits).sort((a, b) => way * compare(a, b) || byCodePoint(a.code, b.code));
}

function valueOf(row: Row, column: Exclude<Column, 'code' | 'area'>): number {
	if (column === 'pairs') return row.pairs.contact;
	if (column === 'parts') return row.parts?.most ?? -1;
	return row[column];
}

/** Of each 10 pairs that were asked, how many have contact. */
export function contactPerTen({ pairs: { contact, known } }: Row): number {
	return (10 * contact) / known;
}
