import type { Snapshot } from './snapshot.ts';

/**
 * A snapshot as bytes: the word VNG1, the length of a JSON header, the header, and
 * the arrays one after the other, each at a multiple of 8. The header holds the
 * snapshot with every array replaced by its type, place and length.
 */
const MAGIC = 0x31474e56;

const TYPES = { Uint8Array, Uint16Array, Int32Array, Float32Array, Float64Array } as const;
type TypeName = keyof typeof TYPES;

interface ArrayPlace {
	readonly $: TypeName;
	readonly at: number;
	readonly length: number;
}

export function encodeSnapshot(snapshot: Snapshot): Uint8Array<ArrayBuffer> {
	const arrays: { bytes: Uint8Array; at: number }[] = [];
	let size = 0;
	const header = JSON.stringify(snapshot, (_, value: unknown) => {
		if (!ArrayBuffer.isView(value)) return value;
		const array = value as Int32Array;
		const at = size;
		arrays.push({ bytes: new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at });
		size = aligned(at + array.byteLength);
		return { $: array.constructor.name, at, length: array.length };
	});
	const head = new TextEncoder().encode(header);
	const start = aligned(8 + head.length);
	const bytes = new Uint8Array(start + size);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, head.length, true);
	bytes.set(head, 8);
	for (const array of arrays) bytes.set(array.bytes, start + array.at);
	return bytes;
}

/**
 * The snapshot of such bytes; its arrays look into them, nothing is copied.
 *
 * @throws RangeError when the bytes are no snapshot
 */
export function decodeSnapshot(bytes: Uint8Array<ArrayBuffer>): Snapshot {
	// Typed arrays of 8 bytes must begin at a multiple of 8.
	const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
	const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
	if (whole.length < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('no snapshot');
	const length = view.getUint32(4, true);
	const start = aligned(8 + length);
	if (start > whole.length) throw new RangeError('snapshot is cut off');
	return JSON.parse(
		new TextDecoder().decode(whole.subarray(8, 8 + length)),
		(_, value: unknown) => {
			if (!isPlace(value)) return value;
			const Type = TYPES[value.$];
			const at = whole.byteOffset + start + value.at;
			if (start + value.at + value.length * Type.BYTES_PER_ELEMENT > whole.length) {
				throw new RangeError('snapshot is cut off');
			}
			return new Type(whole.buffer, at, value.length);
		}
	) as Snapshot;
}

function isPlace(value: unknown): value is ArrayPlace {
	return typeof value === 'object' && value !== null && '$' in value;
}

function aligned(size: number): number {
	return (size + 7) & ~7;
}
