import { refuse } from '#lib/domain/problem.ts';
import { LIMITS } from '../limits.ts';

/** One file inside a zip, as its directory tells it. Sizes are promises, not facts. */
export interface ZipEntry {
	/** With `/` between folders. */
	readonly name: string;
	/** The packed bytes. */
	readonly packed: Uint8Array;
	readonly isDeflated: boolean;
	readonly crc: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const SYMLINK = 0o120000;
const FILE_TYPE = 0o170000;
const WHOLE = 0xffffffff;

/**
 * The entries of a zip by its central directory, before one byte is unpacked.
 *
 * @throws Refusal `zip-damaged`, `zip-too-many-entries`, `zip-path-outside` (a path that
 * leaves the archive, or a symbolic link), `file-has-password`
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return entriesOf(bytes, view);
	} catch (error) {
		if (error instanceof RangeError) refuse('zip-damaged');
		throw error;
	}
}

function entriesOf(bytes: Uint8Array, view: DataView): ZipEntry[] {
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	if (count > LIMITS.zipEntries) {
		refuse('zip-too-many-entries', { values: { limit: LIMITS.zipEntries } });
	}
	const entries: ZipEntry[] = [];
	const names = new Set<string>();
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < count; i++) {
		if (view.getUint32(at, true) !== DIRECTORY) refuse('zip-damaged');
		const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		const entry = readEntry(bytes, view, at, lengths[0]!, lengths[1]!);
		if (names.has(entry.name)) refuse('zip-damaged');
		names.add(entry.name);
		if (!entry.name.endsWith('/')) entries.push(entry);
		at += 46 + lengths[0]! + lengths[1]! + lengths[2]!;
	}
	return entries;
}

/** The end record stands in the last 64 KB, before a comment of any length. */
function findEnd(view: DataView): number {
	const first = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= first; at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	return refuse('zip-damaged');
}

function readEntry(
	bytes: Uint8Array,
	view: DataView,
	at: number,
	nameLength: number,
	extraLength: number
): ZipEntry {
	const name = new TextDecoder()
		.decode(bytes.subarray(at + 46, at + 46 + nameLength))
		.replaceAll('\\', '/');
	const mode = view.getUint32(at + 38, true) >>> 16;
	if (leavesArchive(name) || (mode & FILE_TYPE) === SYMLINK) refuse('zip-path-outside');
	if (view.getUint16(at + 8, true) & 1) refuse('file-has-password');
	const method = view.getUint16(at + 10, true);
	if (method !== 0 && method !== 8) refuse('zip-damaged');
	const sizes = wideSizes(view, at, at + 46 + nameLength, extraLength);
	if (view.getUint32(sizes.offset, true) !== LOCAL) refuse('zip-damaged');
	const start =
		sizes.offset +
		30 +
		view.getUint16(sizes.offset + 26, true) +
		view.getUint16(sizes.offset + 28, true);
	if (start + sizes.packed > bytes.length) refuse('zip-damaged');
	return {
		name,
		packed: bytes.subarray(start, start + sizes.packed),
		isDeflated: method === 8,
		crc: view.getUint32(at + 16, true)
	};
}

/** Packed size and offset; in zip64 they stand in an extra field, also of small files. */
function wideSizes(view: DataView, at: number, extra: number, length: number) {
	const narrow = {
		size: view.getUint32(at + 24, true),
		packed: view.getUint32(at + 20, true),
		offset: view.getUint32(at + 42, true)
	};
	let next = extra;
	while (next + 4 <= extra + length && view.getUint16(next, true) !== 1) {
		next += 4 + view.getUint16(next + 2, true);
	}
	next += 4;
	const wide = (value: number): number => {
		if (value !== WHOLE) return value;
		next += 8;
		return Number(view.getBigUint64(next - 8, true));
	};
	wide(narrow.size);
	return { packed: wide(narrow.packed), offset: wide(narrow.offset) };
}

function leavesArchive(name: string): boolean {
	return /^\/|^[a-z]:|\0/i.test(name) || name.split('/').includes('..');
}
