import { expect, test } from 'vitest';
import { MEASURES } from '#lib/measures/index.ts';
import { curves, losses, measure } from '#lib/work/measuring.ts';
import { randomTown } from '../helpers/random-town.ts';

const snapshot = randomTown(7).snapshot();

test('every measure can be sent to another thread and back', () => {
	for (const asked of MEASURES) {
		if ('twoMode' in asked) continue;
		const { id } = asked;
		const shares: number[] = [];
		const result = measure({ snapshot, id }, (share) => shares.push(share));
		expect(structuredClone(result)).toEqual(result);
		expect(shares.at(-1)).toBe(1);
	}
});

test('a variation is asked by its name, and an unknown one is our own mistake', () => {
	const curve = measure({ snapshot, id: 'robustness_R', variation: 'attack=random' }, () => {});
	expect(curve.kind).toBe('number');
	expect(() => measure({ snapshot, id: 'robustness_R', variation: 'x' }, () => {})).toThrow(
		RangeError
	);
});

test('work can be stopped from within what it reports', () => {
	const stop = (): void => {
		throw new DOMException('cancelled', 'AbortError');
	};
	expect(() => measure({ snapshot, id: 'robustness_R', variation: 'attack=random' }, stop)).toThrow(
		'cancelled'
	);
});

test('losses of one, two and three', () => {
	expect(losses({ snapshot, of: 'pairs-cut-off' }, () => {}).at(-1)!.helpers).toHaveLength(3);
});

test('the curves of departures can be sent too, and are told as they go', () => {
	const shares: number[] = [];
	const found = curves(snapshot, (share) => shares.push(share))!;
	expect(structuredClone(found)).toEqual(found);
	for (const curve of [found.busiest, found.chance]) {
		expect(curve).toHaveLength(snapshot.helpers + 1);
		expect(curve[0]).toBe(found.busiest[0]);
		expect(curve.at(-1)).toBe(0);
	}
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
});
