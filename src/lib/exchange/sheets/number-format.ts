/** What a number stands for by the way it is shown; undefined is a plain number. */
export type NumberMeaning = 'day' | 'time' | 'elapsed' | undefined;

const ELAPSED_ID = 46;
/** Built-in formats (ISO/IEC 29500-1, 18.8.30): dates, times of day. */
const DAY_IDS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const TIME_IDS = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]);

export function meaningOfBuiltIn(id: number): NumberMeaning {
	if (DAY_IDS.has(id)) return 'day';
	if (TIME_IDS.has(id)) return 'time';
	return id === ELAPSED_ID ? 'elapsed' : undefined;
}

/**
 * What a format written out says: `dd-mm-yyyy` a day, `h:mm` a time, `[h]:mm` a
 * duration. Colours, currencies, conditions and quoted words are passed over; where a
 * digit has a place of its own the cell is a number.
 */
export function meaningOfCode(code: string): NumberMeaning {
	const bare = code
		.replace(/"[^"]*"|\\.|_.|\*./g, '')
		.split(';')[0]!
		.toLowerCase();
	const isElapsed = /\[(h+|m+|s+)\]/.test(bare);
	const letters = bare
		.replace(/\[(h+|m+|s+)\]/g, '$1')
		.replace(/\[[^\]]*\]/g, '')
		.replace(/s[.,]0+/g, 's')
		.replace(/general/g, '');
	if (/[0#?]/.test(letters)) return undefined;
	if (isElapsed) return 'elapsed';
	if (/[yd]/.test(letters)) return 'day';
	if (/[hs]|am\/pm/.test(letters)) return 'time';
	return letters.includes('m') ? 'day' : undefined;
}
