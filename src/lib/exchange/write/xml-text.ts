/** What no XML 1.0 file can hold, not even escaped. */
// eslint-disable-next-line no-control-regex -- controls are what this takes out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};

/** A text as it may stand between tags and in an attribute, line ends kept. */
export function escapeXml(text: string): string {
	return text.replace(IMPOSSIBLE, '').replace(/[&<>"\t\n\r]/g, (letter) => ESCAPES[letter]!);
}

/** ` name="value"` for each value that is there. */
export function xmlAttributes(values: Readonly<Record<string, string | undefined>>): string {
	return Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeXml(value!)}"`)
		.join('');
}
