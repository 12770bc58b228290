import type { Lists } from '#lib/domain/records/lists.ts';
import type { Reason, Result } from '#lib/measures/measure.ts';
import type { Names } from './names.ts';
import type { Value } from './output.ts';

/** A value and, where it is missing, why. `absent`: there is nothing to tell at all. */
export interface Told {
	readonly value: Value;
	readonly reason?: Reason;
	readonly absent?: boolean;
}

/** What a measure says of the network as a whole. */
export function networkValue(result: Result, names: Names): Told {
	switch (result.kind) {
		case 'number':
		case 'best':
			return number(result.value, result.reason);
		case 'nodes':
			return { value: Array.from(result.values, (node) => names[result.of][node]!) };
		case 'pairs':
			return { value: pairs(result.values, names[result.of]) };
		case 'sizes':
			return result.reason
				? { value: null, reason: result.reason }
				: { value: Array.from(result.values) };
		default:
			throw new RangeError(`${result.kind} is no value of a network`);
	}
}

/** What a measure says of node i of its scope. */
export function nodeValue(result: Result, i: number, names: Names): Told {
	switch (result.kind) {
		case 'numbers': {
			if (result.absent?.(i)) return { value: null, absent: true };
			const { reason } = result;
			return number(result.values[i]!, typeof reason === 'function' ? reason(i) : reason);
		}
		case 'records': {
			if (result.reason) return { value: null, reason: result.reason };
			const columns = Object.entries(result.columns);
			return { value: Object.fromEntries(columns.map(([name, values]) => [name, values[i]!])) };
		}
		case 'nodeLists':
		case 'pairLists': {
			if (result.absent?.(i)) return { value: null, absent: true };
			const list = entries(result.lists, i);
			const own = names[result.of];
			if (result.kind === 'pairLists') return { value: pairs(list, own) };
			return { value: Array.from(list, (node) => own[node]!) };
		}
		case 'sizeLists':
			return { value: Array.from(entries(result.lists, i)) };
		default:
			throw new RangeError(`${result.kind} is no value of a node`);
	}
}

/** Every set of nodes that reaches the best value. */
export function bestSets(result: Result, names: Names): Value | undefined {
	if (result.kind !== 'best' || result.reason) return undefined;
	return result.sets.map((set) => Array.from(set, (node) => names[result.of][node]!));
}

function pairs(values: Int32Array, names: readonly string[]): string[][] {
	const found: string[][] = [];
	for (let i = 0; i < values.length; i += 2)
		found.push([names[values[i]!]!, names[values[i + 1]!]!]);
	return found;
}

function entries({ offsets, values }: Lists, i: number): Int32Array {
	return values.subarray(offsets[i]!, offsets[i + 1]!);
}

function number(value: number, reason?: Reason): Told {
	if (!Number.isNaN(value)) return { value };
	return reason ? { value: null, reason } : { value: null };
}
