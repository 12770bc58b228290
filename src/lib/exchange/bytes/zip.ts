import { Refusal, refuse } from '#lib/domain/problem.ts';
import { Inflate } from 'fflate';
import { LIMITS } from '../limits.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Small enough that even the worst expansion of one step (1,032 to 1) stays small. */
const STEP = 2048;

/**
 * An archive that has passed the gate: every entry was unpacked once, its real bytes
 * were counted, its checksum holds, and no XML part has a DOCTYPE. After that its
 * parts may be read, each as a stream.
 */
export class ZipArchive {
	readonly #entries: ReadonlyMap<string, ZipEntry>;

	/** @throws Refusal of `readZipDirectory`, or `file-expands-too-much`, `doctype-not-allowed` */
	constructor(bytes: Uint8Array) {
		const entries = readZipDirectory(bytes);
		this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
		let total = 0;
		for (const entry of entries) total = inspect(entry, total);
	}

	get names(): readonly string[] {
		return [...this.#entries.keys()];
	}

	/** Hands over the bytes of an entry piece by piece; false when it is not there. */
	stream(name: string, each: (chunk: Uint8Array) => void): boolean {
		const entry = this.#entries.get(name);
		if (entry) inflate(entry, each);
		return entry !== undefined;
	}

	/** The first bytes of an entry; undefined when it is not there. */
	head(name: string, length: number): Uint8Array | undefined {
		const entry = this.#entries.get(name);
		if (!entry) return undefined;
		const head = new Uint8Array(length);
		let filled = 0;
		inflate(entry, (chunk) => {
			if (filled < length) head.set(chunk.subarray(0, length - filled), filled);
			filled = Math.min(length, filled + chunk.length);
		});
		return head.subarray(0, filled);
	}
}

/** Unpacks one entry to count and check it; returns the bytes of all entries so far. */
function inspect(entry: ZipEntry, before: number): number {
	const limit = Math.max(LIMITS.zipRatioFrom, entry.packed.length * LIMITS.zipRatio);
	const watch = /\.(xml|rels|vml)$/i.test(entry.name) ? new DoctypeWatch() : undefined;
	let length = 0;
	let crc = ~0;
	try {
		inflate(entry, (chunk) => {
			length += chunk.length;
			if (length > limit || before + length > LIMITS.unpackedBytes) refuse('file-expands-too-much');
			crc = addToCrc(crc, chunk);
			watch?.look(chunk);
		});
	} catch (error) {
		// fflate throws errors with a number as code, and trips over broken tables.
		if (error instanceof Refusal) throw error;
		refuse('zip-damaged');
	}
	if (~crc >>> 0 !== entry.crc) refuse('zip-damaged');
	return before + length;
}

function inflate(entry: ZipEntry, each: (chunk: Uint8Array) => void): void {
	const { packed, isDeflated } = entry;
	if (!isDeflated) {
		for (let at = 0; at < packed.length; at += STEP) each(packed.subarray(at, at + STEP));
		return;
	}
	const stream = new Inflate((chunk) => each(chunk));
	for (let at = 0; at < packed.length; at += STEP) {
		stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
	}
}

/** Looks for `<!DOCTYPE` in bytes that come in pieces, in UTF-8 and in UTF-16. */
class DoctypeWatch {
	readonly #wanted = [...'<!DOCTYPE'].map((letter) => letter.charCodeAt(0));
	#matched = 0;

	look(chunk: Uint8Array): void {
		for (let i = 0; i < chunk.length; i++) {
			const byte = chunk[i]!;
			if (byte === 0) continue;
			if (byte !== this.#wanted[this.#matched]) this.#matched = byte === 0x3c ? 1 : 0;
			else if (++this.#matched === this.#wanted.length) refuse('doctype-not-allowed');
		}
	}
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, value) => {
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** CRC-32 of zip files, over one more piece. */
function addToCrc(before: number, chunk: Uint8Array): number {
	let crc = before;
	for (let i = 0; i < chunk.length; i++) {
		crc = CRC_TABLE[(crc ^ chunk[i]!) & 255]! ^ (crc >>> 8);
	}
	return crc;
}
