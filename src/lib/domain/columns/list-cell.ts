/**
 * A list in one cell: items divided by `;`. An item that holds a `;` or a `\` has a `\`
 * in front of it, so that every list comes back as it was.
 */
export function joinList(items: readonly string[]): string {
	return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The items of a list in a cell; blanks between two `;` keep their place. */
export function splitPlaces(text: string): string[] {
	const items: string[] = [''];
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '\\' && i + 1 < text.length) items[items.length - 1] += text[++i]!;
		else if (text[i] === ';') items.push('');
		else items[items.length - 1] += text[i]!;
	}
	return items.map((item) => item.trim());
}

/** The items of a list in a cell, without blanks. */
export function splitList(text: string): string[] {
	return splitPlaces(text).filter((item) => item !== '');
}
