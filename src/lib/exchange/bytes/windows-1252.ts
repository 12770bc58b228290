/**
 * The 32 places where windows-1252 differs from Latin-1 (0x80 to 0x9F), after the
 * WHATWG encoding standard; the five places without a character keep their control
 * code. A table of our own, because not every TextDecoder gets it right.
 */
const HIGH =
	'\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
	'\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
	byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte
);

/** Text of windows-1252 bytes. Every byte has a character, so this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		const units = Uint16Array.from(bytes.subarray(at, at + 8192), (byte) => UNITS[byte]!);
		parts.push(String.fromCharCode(...units));
	}
	return parts.join('');
}
