import { refuse } from '#lib/domain/problem.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
	/** Without byte order mark; line ends as the file writes them. */
	readonly text: string;
	readonly encoding: Encoding;
}

/** How a text begins: its byte order mark, or the `<?` of an XML file in UTF-16. */
const MARKS: readonly (readonly [Encoding, readonly number[], boolean])[] = [
	['utf-8', [0xef, 0xbb, 0xbf], true],
	['utf-16le', [0xff, 0xfe], true],
	['utf-16be', [0xfe, 0xff], true],
	['utf-16le', [0x3c, 0, 0x3f, 0], false],
	['utf-16be', [0, 0x3c, 0, 0x3f], false]
];

/** The encoding that the first bytes give away, and how many bytes its mark takes. */
export function markOf(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
	for (const [encoding, mark, isRemoved] of MARKS) {
		if (mark.every((byte, i) => bytes[i] === byte)) {
			return { encoding, length: isRemoved ? mark.length : 0 };
		}
	}
	return undefined;
}

/**
 * Bytes to text: by byte order mark, else UTF-8 when every byte fits it, else
 * windows-1252, as Excel in the Netherlands saves CSV.
 *
 * @throws Refusal `encoding-broken` when the mark promises what the bytes do not hold
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const mark = markOf(bytes);
	if (mark) {
		const body = bytes.subarray(mark.length);
		const text = decodeStrictly(body, mark.encoding);
		if (text === undefined) refuse('encoding-broken');
		return { text, encoding: mark.encoding };
	}
	const text = decodeStrictly(bytes, 'utf-8');
	if (text !== undefined) return { text, encoding: 'utf-8' };
	return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
