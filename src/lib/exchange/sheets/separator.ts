/** In the order in which we believe them when they fit a file equally well. */
const SEPARATORS = ['\t', ';', '|', ','] as const;
type Separator = (typeof SEPARATORS)[number];

const SAMPLE_ROWS = 1_000;

/**
 * The separator of a table: the one that gives the most rows the same number of columns,
 * more than one. Counting characters is not enough: in "Last, First;Last, First"
 * the comma is the commonest, and every row has as many. Quoted text is passed over.
 *
 * @returns undefined when the text is one column
 */
export function findSeparator(text: string): Separator | undefined {
	let best: { separator: Separator; share: number } | undefined;
	for (const separator of SEPARATORS) {
		const share = shareOfCommonWidth(text, separator);
		if (share > (best?.share ?? 0)) best = { separator, share };
	}
	return best && best.share >= 0.5 ? best.separator : undefined;
}

/** Share of the rows that have the commonest number of columns; 0 when that is one. */
function shareOfCommonWidth(text: string, separator: Separator): number {
	const rows = new Map<number, number>();
	let total = 0;
	for (const width of widths(text, separator)) {
		rows.set(width, (rows.get(width) ?? 0) + 1);
		total++;
	}
	let common = 0;
	let commonest = 1;
	for (const [width, count] of rows) {
		if (count > common || (count === common && width > commonest)) {
			common = count;
			commonest = width;
		}
	}
	return commonest === 1 || total === 0 ? 0 : common / total;
}

/** Number of columns of each row that is not blank. */
function* widths(text: string, separator: string): Generator<number> {
	let width = 1;
	let isQuoted = false;
	let isBlank = true;
	let isStart = true;
	let rows = 0;
	for (let i = 0; i < text.length && rows < SAMPLE_ROWS; i++) {
		const letter = text[i]!;
		if (isQuoted) {
			if (letter === '"') isQuoted = false;
			continue;
		}
		if (letter === '\n') {
			if (!isBlank) yield width;
			if (!isBlank) rows++;
			width = 1;
			isBlank = isStart = true;
		} else if (letter === separator) {
			width++;
			isStart = true;
		} else if (letter === '"' && (isStart || text[i - 1] === '"')) {
			isQuoted = true;
			isBlank = isStart = false;
		} else if (letter !== ' ') {
			isBlank = isStart = false;
		}
	}
	if (!isBlank && rows < SAMPLE_ROWS) yield width;
}
