import { parseNumber } from '../../number.ts';
import { cellText, isDayCell, type Cell } from '../../sheet.ts';

/** A number as people write it, with how exact it is. */
export interface Amount {
	readonly value: number;
	readonly qualifier: 'exact' | 'about' | 'at-least';
}

/**
 * "9", "8,5", "5+", "ruim 5", "ca. 12", "± 3", "€ 1.200,50". undefined when it is no
 * number, or a day into which a spreadsheet program turned "1-2".
 */
export function readAmount(cell: Cell | undefined): Amount | undefined {
	if (typeof cell === 'number') return { value: cell, qualifier: 'exact' };
	if (cell === undefined || isDayCell(cell)) return undefined;
	const text = cellText(cell).normalize('NFKC').toLowerCase().replace(/[€\s]/g, ' ').trim();
	const atLeast = /\+$|^(>=?|≥|ruim|meer dan|minstens|ten minste|minimaal|at least|over)\s?/;
	const about = /^(ca\.?|circa|ongeveer|±|\+\/-|~|about|rond|plm\.?)\s?|\s?(ca\.?|ongeveer)$/;
	const bare = text.replace(about, '').replace(atLeast, '').replace(/,-$/, '').trim();
	const value = parseNumber(bare);
	if (value === undefined) return undefined;
	if (about.test(text)) return { value, qualifier: 'about' };
	return { value, qualifier: atLeast.test(text) ? 'at-least' : 'exact' };
}
