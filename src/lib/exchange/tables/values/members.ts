import { AGE_BANDS, ageBandOf, type AgeBand, type Member } from '#lib/domain/actor.ts';
import { VALUE_WORDS } from '#lib/domain/columns/values.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, isDayCell, type Cell } from '../../sheet.ts';
import { readAnswer } from './answers.ts';

/** The children a cell tells of; undefined when it cannot be told how many. */
export type ChildrenReading =
	| { readonly kind: 'children'; readonly ages: readonly (AgeBand | undefined)[] }
	| { readonly kind: 'blank' | 'unknown' | 'ask' };

const MOST_CHILDREN = 20;

/** Reads "3", "2 (4 en 9 jr)", "4, 9 en 12", "1 kind", "geen"; no names, no birth dates. */
export function readChildren(cell: Cell | undefined): ChildrenReading {
	// A spreadsheet program has turned "6-12" into the sixth of December.
	if (isDayCell(cell)) return { kind: 'ask' };
	if (typeof cell === 'number') return counted(cell, []);
	const answer = readAnswer(cell);
	if (answer.kind === 'blank' || answer.kind === 'unknown') return { kind: answer.kind };
	if (answer.kind === 'no') return { kind: 'children', ages: [] };
	const text = cellText(cell).normalize('NFKC').toLowerCase();
	if (/^\d{1,2}$/.test(text)) return counted(Number(text), []);
	const split =
		/^(\d{1,2})\s*(?:x|kinderen|kind|kids|children|child)?\s*(?:\(([^)]*)\)|[:,]\s*(.*\d.*))?$/.exec(
			text
		);
	const inside = split ? (split[2] ?? split[3]) : undefined;
	if (split && !/[,/]|\ben\b|\band\b/.test(text.replace(inside ?? '', ''))) {
		return counted(Number(split[1]), inside ? agesIn(inside) : []);
	}
	// "6-12" is a range, or two ages, or a date.
	if (/^\d{1,2}\s*[-–]\s*\d{1,2}$/.test(text)) return { kind: 'ask' };
	const ages = agesIn(text);
	return ages.length > 1 || (ages.length === 1 && /\b(jr|jaar|mnd|years?)\b/.test(text))
		? { kind: 'children', ages: ages.map(ageBandOf) }
		: { kind: 'ask' };
}

function counted(count: number, ages: readonly number[]): ChildrenReading {
	if (!Number.isInteger(count) || count < 0 || count > MOST_CHILDREN) return { kind: 'ask' };
	const bands = ages.length === count ? ages.map(ageBandOf) : [];
	return { kind: 'children', ages: Array.from({ length: count }, (_, i) => bands[i]) };
}

function agesIn(text: string): number[] {
	return [...text.matchAll(/(\d{1,2})\s*(mnd|maanden|months?)?/g)].map(([, digits, months]) =>
		months ? 0 : Number(digits)
	);
}

/** "ouder 23-64; kind 4-11" as a workbook writes it; undefined at a role it does not know. */
export function readMembers(text: string): readonly Member[] | undefined {
	const members = text
		.split(/[;,\n]/)
		.filter((part) => part.trim() !== '')
		.map(readMember);
	return members.every((member) => member !== undefined) ? members : undefined;
}

function readMember(text: string): Member | undefined {
	const trimmed = text.trim();
	const ageBand = AGE_BANDS.find((band) => trimmed.endsWith(band));
	const word = wordKey(ageBand ? trimmed.slice(0, -ageBand.length) : trimmed);
	const found = Object.entries(VALUE_WORDS.memberRoles).find(([code, { nl, en }]) =>
		[code, nl, en].some((one) => wordKey(one) === word)
	);
	return found && { role: found[0] as Member['role'], ageBand };
}
