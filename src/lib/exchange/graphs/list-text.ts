/**
 * A list as GEXF files write it: `a|b|c`, `a, b, c`, `[a, b, c]` or
 * `['a', "b", 'it\'s']`; the first two without brackets know no quotes.
 */
export function parseListText(text: string): readonly string[] {
	if (!/^\[[^]*\]$/.test(text)) {
		return text
			.split(text.includes('|') ? '|' : ',')
			.map((item) => item.trim())
			.filter((item) => item !== '');
	}
	const items: string[] = [];
	const inner = text.slice(1, -1);
	for (let at = 0; at < inner.length;) {
		const [item, next] = readItem(inner, at);
		if (item !== undefined) items.push(item);
		at = next;
	}
	return items;
}

/** The item that begins here, and where the next one begins. */
function readItem(text: string, from: number): [item: string | undefined, next: number] {
	let at = from;
	while (/\s/.test(text[at] ?? '')) at++;
	const quote = text[at];
	if (quote !== '"' && quote !== "'") {
		const comma = text.indexOf(',', at);
		const end = comma < 0 ? text.length : comma;
		const item = text.slice(at, end).trim();
		return [item === '' ? undefined : item, end + 1];
	}
	let item = '';
	for (at++; at < text.length && text[at] !== quote; at++) {
		if (text[at] === '\\') item += ESCAPES[text[++at] ?? ''] ?? text[at] ?? '';
		else item += text[at];
	}
	const comma = text.indexOf(',', at);
	return [item, comma < 0 ? text.length : comma + 1];
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Writes a list so that `parseListText` reads back the very same items. */
export function formatListText(items: readonly string[]): string {
	const quoted = items.map((item) => {
		const escaped = item
			.replace(/[\\"]/g, '\\$&')
			.replaceAll('\n', '\\n')
			.replaceAll('\r', '\\r')
			.replaceAll('\t', '\\t');
		return `"${escaped}"`;
	});
	return `[${quoted.join(', ')}]`;
}
