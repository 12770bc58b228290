/** A name as it is compared: NFC, case folded, blanks collapsed. Accents stay. */
export function foldName(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nl');
}

/** Order of codes everywhere: Unicode code points, so that no locale changes a result. */
export function byCodePoint(a: string, b: string): number {
	if (a === b) return 0;
	// UTF-16 units differ from code points only where one of the two is a surrogate.
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const x = a.charCodeAt(i);
		const y = b.charCodeAt(i);
		if (x === y) continue;
		const high = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
		if (high(x) !== high(y)) return high(x) ? 1 : -1;
		return x - y;
	}
	return a.length - b.length;
}
